#include "desktop/window/actions.h"
#include "scriptedlibrary.h"
#include "ui/assets/assetview.h"
#include "ui/window/maintoolbar.h"
#include "ui/window/messagebar.h"
#include "ui/window/offerbar.h"
#include "windowhelpers.h"

#include "support/fulldisk.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSet>
#include <QTableView>

using namespace reeldeck;
using namespace reeldeck::tests;

/// The list, or what is selected of it, as a table on disk.
class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void everyAssetIsInTheTableOnce();
    void onlyWhatMatchesIsExported();
    void jsonByTheEndingOfTheName();
    void theSelectedOnesOnly();
    void cancelledItLeavesNothing();
    void aFolderThatIsGoneIsSaid();
    void aFullDiskIsSaid_data();
    void aFullDiskIsSaid();
    void theSelectedHaveTheSameFields();

private:
    static void choosePlace(const QString &path);
    static QStringList idsIn(const QString &path);
    static void dismiss(const ScriptedLibrary &library)
    {
        auto *close = library.window()->messageBar()->findChild<QAbstractButton *>(
                QStringLiteral("close"));
        if (close && close->isVisible())
            close->click();
    }
    static QString message(const ScriptedLibrary &library)
    {
        return library.window()->messageBar()->text();
    }
};

void TestExport::choosePlace(const QString &path)
{
    typeInFileDialog(path);
    QTRY_VERIFY(!openDialog());
}

/// The ids of a table, in order.
QStringList TestExport::idsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList ids;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines.mid(1, lines.size() - 2))
        ids << QString::fromUtf8(line.split('"').value(1));
    return ids;
}

void TestExport::everyAssetIsInTheTableOnce()
{
    ScriptedLibrary library(430);
    library.start();
    library.m_beforePage = [&library](int page) {
        if (page == 4 && library.m_assets.first() == 430) {
            library.m_assets.prepend(431); // pushes a row onto the next page
            library.m_assets.removeOne(425);
        }
    };
    const QString path = library.filePath(QStringLiteral("all.csv"));
    library.window()->actions()->exportListing->trigger();
    choosePlace(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), 60'000);
    const QStringList ids = idsIn(path);
    const QSet<QString> distinct(ids.cbegin(), ids.cend());
    QCOMPARE(distinct.size(), ids.size());
    for (const int number : std::as_const(library.m_assets))
        QVERIFY2(distinct.contains(QStringLiteral("asset-%1").arg(number)),
                 qPrintable(QString::number(number)));
    QTRY_VERIFY(message(library).contains(QStringLiteral("all.csv")));
    QVERIFY(library.window()->exportBar()->isHidden());
    QVERIFY(library.window()->actions()->exportListing->isEnabled());
}

void TestExport::onlyWhatMatchesIsExported()
{
    ScriptedLibrary library(430);
    library.start();
    emit library.window()->toolBar()->filterEdited(QStringLiteral("clip-4"));
    QTRY_COMPARE(library.model()->rowCount(), 42);
    const QString path = library.filePath(QStringLiteral("some.csv"));
    library.window()->actions()->exportListing->trigger();
    choosePlace(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), 60'000);
    QCOMPARE(idsIn(path).size(), 42);
    QTRY_VERIFY(message(library).startsWith(QStringLiteral("42 assets are in ")));
}

void TestExport::jsonByTheEndingOfTheName()
{
    ScriptedLibrary library(70);
    library.start();
    const QString path = library.filePath(QStringLiteral("all.json"));
    library.window()->actions()->exportListing->trigger();
    choosePlace(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), 60'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray assets = QJsonDocument::fromJson(file.readAll())
                                      .object()
                                      .value(QStringLiteral("assets"))
                                      .toArray();
    QCOMPARE(assets.size(), 70);
    QCOMPARE(assets.first().toObject().value(QStringLiteral("stream_url")).toString(),
             QStringLiteral("http://127.0.0.1:9/70/index.m3u8"));
}

void TestExport::theSelectedOnesOnly()
{
    ScriptedLibrary library(430);
    library.start();
    library.window()->assetView()->selectRow(1);
    const QString one = library.filePath(QStringLiteral("one.csv"));
    library.window()->actions()->exportSelected->trigger();
    choosePlace(one);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(one), 60'000);
    QCOMPARE(idsIn(one), QStringList{QStringLiteral("asset-429")});

    QTRY_VERIFY(library.window()->actions()->exportSelected->isEnabled());
    library.window()->actions()->selectAll->trigger();
    QTest::mouseClick(
            buttonCalled(library.window()->selectionBar(), QStringLiteral("Select All 430")),
            Qt::LeftButton);
    const QString all = library.filePath(QStringLiteral("all.csv"));
    library.window()->actions()->exportSelected->trigger();
    choosePlace(all);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(all), 60'000);
    QCOMPARE(idsIn(all).size(), 430);

    // All but one.
    QTRY_VERIFY(library.window()->actions()->exportSelected->isEnabled());
    auto *table = library.window()->findChild<QTableView *>(QStringLiteral("assetTable"));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      table->visualRect(library.model()->index(1, 0)).center());
    const QString some = library.filePath(QStringLiteral("some.csv"));
    library.window()->actions()->exportSelected->trigger();
    choosePlace(some);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(some), 60'000);
    QCOMPARE(idsIn(some).size(), 429);
    QVERIFY(!idsIn(some).contains(QStringLiteral("asset-429")));
}

void TestExport::cancelledItLeavesNothing()
{
    ScriptedLibrary library(430);
    library.start();
    library.m_heldPage = 6;
    const QString path = library.filePath(QStringLiteral("never.csv"));
    library.window()->actions()->exportListing->trigger();
    choosePlace(path);
    OfferBar *bar = library.window()->exportBar();
    QTRY_COMPARE_WITH_TIMEOUT(bar->text(), QStringLiteral("Exporting: 250 of 430."), 60'000);
    QVERIFY(!library.window()->actions()->exportListing->isEnabled());
    QTest::mouseClick(buttonCalled(bar, QStringLiteral("Cancel")), Qt::LeftButton);
    QTRY_VERIFY(bar->isHidden());
    QVERIFY(library.window()->actions()->exportListing->isEnabled());
    library.stop();
    QCOMPARE(QDir(QFileInfo(path).path()).entryList({QStringLiteral("never*")}).size(), 0);
}

void TestExport::aFolderThatIsGoneIsSaid()
{
    ScriptedLibrary library(30);
    library.start();
    library.window()->actions()->exportListing->trigger();
    choosePlace(library.filePath(QStringLiteral("gone/table.csv")));
    QTRY_VERIFY(message(library).contains(QStringLiteral("can't be written")));
    QVERIFY(library.window()->exportBar()->isHidden());
}

void TestExport::aFullDiskIsSaid_data()
{
    QTest::addColumn<bool>("selected");
    QTest::newRow("the list") << false;
    QTest::newRow("the selected ones") << true;
}

void TestExport::aFullDiskIsSaid()
{
    QFETCH(const bool, selected);
    ScriptedLibrary library(430);
    library.start();
    library.window()->assetView()->selectRow(1);
    const Actions *actions = library.window()->actions();
    QAction *chosen = selected ? actions->exportSelected : actions->exportListing;
    const QString path = library.filePath(QStringLiteral("full.csv"));
    {
        const FullDisk disk;
        chosen->trigger();
        choosePlace(path);
        // The copy of the list, too, may say that it can't be written; it waits behind.
        QTRY_VERIFY(message(library).contains(QStringLiteral("full.csv")) ||
                    (dismiss(library), false));
    }
    QVERIFY2(message(library).contains(QStringLiteral("can't be written")),
             qPrintable(message(library)));
    QVERIFY(library.window()->exportBar()->isHidden());
    QVERIFY(!QFileInfo::exists(path));
    // Another place, or room: it works again.
    QVERIFY(chosen->isEnabled());
    chosen->trigger();
    choosePlace(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), 60'000);
    QCOMPARE(idsIn(path).size(), selected ? 1 : 430);
}

void TestExport::theSelectedHaveTheSameFields()
{
    ScriptedLibrary library(3);
    library.start();
    const auto lines = [&library](QAction *action, const char *name) {
        const QString path = library.filePath(QLatin1String(name));
        action->trigger();
        choosePlace(path);
        QFile file(path);
        if (!QTest::qWaitFor([&path] { return QFileInfo::exists(path); }, Patience) ||
            !file.open(QIODevice::ReadOnly))
            return QList<QByteArray>();
        return file.readAll().split('\n');
    };
    const Actions *actions = library.window()->actions();
    library.window()->assetView()->selectRow(1);
    const QList<QByteArray> some = lines(actions->exportSelected, "some.csv");
    QTRY_VERIFY(actions->exportListing->isEnabled());
    const QList<QByteArray> all = lines(actions->exportListing, "all.csv");
    QCOMPARE(some.size(), 3); // with the heading, and nothing after the last
    QCOMPARE(all.size(), 5);
    QCOMPARE(some[0], all[0]);
    QCOMPARE(some[1], all[2]);
    QVERIFY2(some[1].contains("http://127.0.0.1:9/2/index.m3u8"), some[1].constData());
    QTRY_VERIFY(message(library).startsWith(QStringLiteral("3 assets are in ")));
}

REELDECK_TEST(TestExport)
#include "tst_export.moc"
