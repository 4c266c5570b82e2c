#include "desktop/window/actions.h"
#include "domain/limits.h"
#include "scriptedlibrary.h"
#include "ui/assets/assetview.h"
#include "ui/theme/theme.h"
#include "ui/window/maintoolbar.h"
#include "windowhelpers.h"

#include "support/testprogram.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QSlider>
#include <QTableView>

using namespace reeldeck;
using namespace reeldeck::tests;

/// Columns, thumbnail size, colors and volume as the person left them, in the whole program.
class TestViews : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreHiddenFromTheHeadingAndStaySo();
    void columnsAreDrawnWiderAndStaySo();
    void columnsAreInTheMenuForTheKeyboard();
    void thumbnailSizeIsChosenAndStays();
    void colorsChangeAtOnceAndStay();
    void volumeStays();
    void settingsStayAsTheyAreWhenNothingIsChanged_data();
    void settingsStayAsTheyAreWhenNothingIsChanged();

private:
    static QMenu *openMenu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    static QAction *entry(const QMenu *menu, const QString &text);
    static QSlider *slider(const ScriptedLibrary &library);
    static void openColumnMenu(const ScriptedLibrary &library);
};

QAction *TestViews::entry(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text().remove(QLatin1Char('&')) == text)
            return action;
    }
    return nullptr;
}

QSlider *TestViews::slider(const ScriptedLibrary &library)
{
    for (QSlider *found : library.window()->findChildren<QSlider *>()) {
        if (found->accessibleName() == QLatin1String("Thumbnail size"))
            return found;
    }
    return nullptr;
}

void TestViews::openColumnMenu(const ScriptedLibrary &library)
{
    auto *table = library.window()->findChild<QTableView *>(QStringLiteral("assetTable"));
    emit table->horizontalHeader()->customContextMenuRequested(QPoint(20, 10));
    QTRY_VERIFY(openMenu());
}

void TestViews::columnsAreHiddenFromTheHeadingAndStaySo()
{
    ScriptedLibrary library(30);
    library.start();
    openColumnMenu(library);
    QVERIFY(!entry(openMenu(), QStringLiteral("Asset"))->isEnabled());
    entry(openMenu(), QStringLiteral("Size"))->trigger();
    entry(openMenu(), QStringLiteral("ID"))->trigger();
    openMenu()->close();
    const ColumnLayout chosen = library.window()->assetView()->columns();
    QVERIFY(chosen.isHidden(AssetSizeColumn));
    QVERIFY(!chosen.isHidden(AssetIdColumn));
    library.stop();

    library.start();
    QVERIFY(library.window()->assetView()->columns() == chosen);
    openColumnMenu(library);
    entry(openMenu(), QStringLiteral("Reset Columns"))->trigger();
    openMenu()->close();
    QVERIFY(library.window()->assetView()->columns() == defaultColumns());
    library.stop();

    library.start();
    QVERIFY(library.window()->assetView()->columns() == defaultColumns());
}

void TestViews::columnsAreDrawnWiderAndStaySo()
{
    ScriptedLibrary library(30);
    library.start();
    auto *table = library.window()->findChild<QTableView *>(QStringLiteral("assetTable"));
    QHeaderView *header = table->horizontalHeader();
    const int usual = header->sectionSize(AssetStatusColumn);
    const int name = header->sectionSize(AssetNameColumn);
    QPoint edge(header->sectionViewportPosition(AssetSizeColumn) - 1, header->height() / 2);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
    for (int step = 0; step < 5; ++step)
        QTest::mouseMove(header->viewport(), edge += QPoint(10, 0));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge);
    QCOMPARE(header->sectionSize(AssetStatusColumn), usual + 50);
    QCOMPARE(header->sectionSize(AssetNameColumn), name);
    library.window()->resize(library.window()->width() + 100, library.window()->height());
    QCOMPARE(header->sectionSize(AssetNameColumn), name);
    library.stop();

    library.start();
    table = library.window()->findChild<QTableView *>(QStringLiteral("assetTable"));
    header = table->horizontalHeader();
    QTRY_COMPARE(header->sectionSize(AssetStatusColumn), usual + 50);
    QCOMPARE(header->sectionSize(AssetNameColumn), name);
    edge.setX(header->sectionViewportPosition(AssetSizeColumn) - 1);
    QTest::mouseDClick(header->viewport(), Qt::LeftButton, {}, edge);
    QCOMPARE(header->sectionSize(AssetStatusColumn), usual);
    QVERIFY(library.window()->assetView()->columns() == defaultColumns());
    library.stop();

    library.start();
    QVERIFY(library.window()->assetView()->columns() == defaultColumns());
}

void TestViews::columnsAreInTheMenuForTheKeyboard()
{
    ScriptedLibrary library(3);
    library.start();
    library.window()->actions()->columns->trigger();
    QTRY_VERIFY(openDialog());
    QTRY_VERIFY(openDialog()->isActiveWindow());
    QTest::keyClick(openDialog()->focusWidget(), Qt::Key_Space); // the first: status
    QTest::keyClick(openDialog(), Qt::Key_Return);
    QTRY_VERIFY(library.window()->assetView()->columns().isHidden(AssetStatusColumn));
}

void TestViews::thumbnailSizeIsChosenAndStays()
{
    ScriptedLibrary library(30);
    library.start();
    QVERIFY(slider(library));
    QVERIFY(!slider(library)->isVisible());
    const Actions *actions = library.window()->actions();
    const auto areOn = [actions](bool on) {
        return actions->largerTiles->isEnabled() == on &&
               actions->smallerTiles->isEnabled() == on && actions->usualTiles->isEnabled() == on;
    };
    QVERIFY(areOn(false)); // a list has one size
    library.window()->actions()->gridView->trigger();
    QTRY_VERIFY(slider(library)->isVisible());
    QVERIFY(areOn(true));
    AssetView *view = library.window()->assetView();
    const int usual = view->tileWidth();
    QTest::keyClick(slider(library), Qt::Key_Right);
    QVERIFY(view->tileWidth() > usual);
    library.window()->actions()->largerTiles->trigger();
    const int larger = view->tileWidth();
    QCOMPARE(slider(library)->value(), larger);
    library.stop();

    library.start();
    QCOMPARE(library.window()->assetView()->tileWidth(), larger);
    QTRY_VERIFY(slider(library)->isVisible());
    QCOMPARE(slider(library)->value(), larger);
    library.window()->actions()->usualTiles->trigger();
    QCOMPARE(library.window()->assetView()->tileWidth(), usual);
}

void TestViews::colorsChangeAtOnceAndStay()
{
    theme::apply(*qApp, theme::Scheme::Light);
    const auto isDark = [] {
        return QApplication::palette().color(QPalette::Window).lightness() < 128;
    };
    QVERIFY(!isDark());
    ScriptedLibrary library(3);
    library.start();
    library.window()->actions()->settings->trigger();
    QTRY_VERIFY(openDialog());
    auto *scheme = openDialog()->findChild<QComboBox *>(QStringLiteral("scheme"));
    QVERIFY(scheme);
    scheme->setCurrentIndex(scheme->findText(QStringLiteral("Dark")));
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("OK")), Qt::LeftButton);
    QTRY_VERIFY(!openDialog());
    QVERIFY(isDark());
    library.stop();
    library.start();
    QCOMPARE(library.context()->settings()->colorScheme(), Settings::ColorScheme::Dark);
    theme::apply(*qApp, theme::Scheme::Light);
}

void TestViews::volumeStays()
{
    ScriptedLibrary library(3);
    library.start();
    library.playback()->setVolume(0.4);
    library.playback()->setMuted(true);
    library.stop();

    library.start();
    QVERIFY(qAbs(library.playback()->volume() - 0.4) < 0.01);
    QVERIFY(library.playback()->isMuted());
}

void TestViews::settingsStayAsTheyAreWhenNothingIsChanged_data()
{
    QTest::addColumn<bool>("one");
    QTest::newRow("on and off") << true;
    QTest::newRow("off and on") << false;
}

/// Each box shows its own setting and stores it there.
void TestViews::settingsStayAsTheyAreWhenNothingIsChanged()
{
    QFETCH(bool, one);
    ScriptedLibrary library(3);
    library.start();
    Settings *settings = library.context()->settings();
    const UploadPace pace{3, 2 * MiB, one, !one};
    settings->setUploadPace(pace);
    settings->setEnableHls(one);
    settings->setEnableThumbnail(!one);
    settings->setColorScheme(Settings::ColorScheme::Light);
    library.window()->actions()->settings->trigger();
    QTRY_VERIFY(openDialog());
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("OK")), Qt::LeftButton);
    QTRY_VERIFY(!openDialog());
    QVERIFY(settings->uploadPace() == pace);
    QCOMPARE(settings->enableHls(), one);
    QCOMPARE(settings->enableThumbnail(), !one);
    QCOMPARE(settings->colorScheme(), Settings::ColorScheme::Light);
}

REELDECK_TEST(TestViews)
#include "tst_views.moc"
