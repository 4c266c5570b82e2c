#include "ui/theme/theme.h"
#include "ui/window/maintoolbar.h"

#include "support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace reeldeck;

/// The tool bar: filter, kinds, menus, rows when it is narrow.
class TestMainToolBar : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    static T *named(const QWidget &bar, const char *name)
    {
        for (T *child : bar.findChildren<T *>()) {
            if (child->accessibleName() == QLatin1String(name))
                return child;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()),
                     theme::Scheme::Light);
    }

    void everyControlHasItsNameAndTakesTheKeyboard()
    {
        MainToolBar bar;
        for (const char *name : {"Upload", "Filter by filename", "Video", "Audio", "Image",
                                 "Thumbnail size", "List view", "Grid view", "Refresh"}) {
            const auto *control = named<QWidget>(bar, name);
            QVERIFY2(control, name);
            QVERIFY2(!control->objectName().isEmpty(), name);
            QVERIFY2(control->focusPolicy() & Qt::TabFocus, name);
        }
    }

    void filterWaitsForThePersonToStopTyping()
    {
        MainToolBar bar;
        QSignalSpy edited(&bar, &MainToolBar::filterEdited);
        auto *field = named<QLineEdit>(bar, "Filter by filename");
        QTest::keyClicks(field, QStringLiteral("har"));
        QCOMPARE(edited.size(), 0);
        QVERIFY(edited.wait(2000));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited[0][0].toString(), QStringLiteral("har"));
    }

    void enterFiltersAtOnceAndNotTwice()
    {
        MainToolBar bar;
        QSignalSpy edited(&bar, &MainToolBar::filterEdited);
        auto *field = named<QLineEdit>(bar, "Filter by filename");
        QTest::keyClicks(field, QStringLiteral("har"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!edited.wait(400));
        QCOMPARE(edited.size(), 1);
    }

    void escapeClearsAtOnce()
    {
        MainToolBar bar;
        bar.setFilter(QStringLiteral("har"));
        QSignalSpy edited(&bar, &MainToolBar::filterEdited);
        auto *field = named<QLineEdit>(bar, "Filter by filename");
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited[0][0].toString(), QString());
    }

    void clearButtonShowsWithTextAndClearsAtOnce()
    {
        MainToolBar bar;
        auto *field = named<QLineEdit>(bar, "Filter by filename");
        QAction *clear = nullptr;
        for (QAction *action : field->actions()) {
            if (action->text() == QLatin1String("Clear Filter"))
                clear = action;
        }
        QVERIFY(clear);
        QVERIFY(!clear->isVisible());
        bar.setFilter(QStringLiteral("har"));
        QVERIFY(clear->isVisible());
        QSignalSpy edited(&bar, &MainToolBar::filterEdited);
        clear->trigger();
        QCOMPARE(edited.size(), 1);
        QVERIFY(bar.filter().isEmpty());
    }

    void settersSayNothing()
    {
        MainToolBar bar;
        QSignalSpy edited(&bar, &MainToolBar::filterEdited);
        QSignalSpy kinds(&bar, &MainToolBar::kindsChanged);
        QSignalSpy mode(&bar, &MainToolBar::viewModeRequested);
        bar.setFilter(QStringLiteral("x"));
        bar.setKinds({MediaKind::Audio});
        bar.setViewMode(ViewMode::Grid);
        QVERIFY(!edited.wait(400));
        QCOMPARE(kinds.size(), 0);
        QCOMPARE(mode.size(), 0);
        QVERIFY(named<QToolButton>(bar, "Grid view")->isChecked());
        QVERIFY(!named<QToolButton>(bar, "List view")->isChecked());
    }

    void togglesCombineFreely()
    {
        MainToolBar bar;
        QSignalSpy changed(&bar, &MainToolBar::kindsChanged);
        QTest::mouseClick(named<QToolButton>(bar, "Image"), Qt::LeftButton);
        QTest::mouseClick(named<QToolButton>(bar, "Video"), Qt::LeftButton);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(bar.kinds(), (QList<MediaKind>{MediaKind::Video, MediaKind::Image}));
        QTest::mouseClick(named<QToolButton>(bar, "Image"), Qt::LeftButton);
        QTest::mouseClick(named<QToolButton>(bar, "Video"), Qt::LeftButton);
        QVERIFY(changed.last()[0].value<QList<MediaKind>>().isEmpty());
    }

    void viewsExcludeEachOther()
    {
        MainToolBar bar;
        QSignalSpy mode(&bar, &MainToolBar::viewModeRequested);
        QTest::mouseClick(named<QToolButton>(bar, "Grid view"), Qt::LeftButton);
        QCOMPARE(mode.size(), 1);
        QCOMPARE(mode[0][0].value<ViewMode>(), ViewMode::Grid);
        QVERIFY(!named<QToolButton>(bar, "List view")->isChecked());
    }

    void uploadMenuOffersWhatItIsGiven()
    {
        MainToolBar bar;
        QAction files(QStringLiteral("Upload Files..."));
        files.setShortcut(Qt::CTRL | Qt::Key_O);
        bar.setUploadActions({&files});
        QCOMPARE(named<QPushButton>(bar, "Upload")->menu()->actions(), QList<QAction *>{&files});
    }

    void menuOpensWithoutALoopOfItsOwnAndClosesByItsButton()
    {
        MainToolBar bar;
        QAction files(QStringLiteral("Upload Files..."));
        bar.setUploadActions({&files});
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar, tests::Patience));
        auto *upload = named<QPushButton>(bar, "Upload");
        QMenu *menu = upload->menu();
        QTest::mousePress(upload, Qt::LeftButton);
        QTRY_VERIFY(menu->isVisible()); // the press came back while the menu is open
        QVERIFY(upload->isDown());
        // The menu has the pointer now: the next press on the button is its.
        const QPoint place = menu->mapFromGlobal(upload->mapToGlobal(upload->rect().center()));
        QTest::mousePress(menu, Qt::LeftButton, {}, place);
        QTRY_VERIFY(!menu->isVisible());
        QVERIFY(!upload->isDown());
        QVERIFY(menu->testAttribute(Qt::WA_NoMouseReplay)); // or it would open at once again
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Space}) {
            QTest::keyClick(upload, key);
            QTRY_VERIFY(menu->isVisible());
            QTest::keyClick(menu, Qt::Key_Escape);
            QTRY_VERIFY(!menu->isVisible());
        }
    }

    void downLeavesTheFieldForTheList()
    {
        MainToolBar bar;
        QSignalSpy edited(&bar, &MainToolBar::filterEdited);
        QSignalSpy list(&bar, &MainToolBar::listRequested);
        auto *field = named<QLineEdit>(bar, "Filter by filename");
        QTest::keyClicks(field, QStringLiteral("har"));
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(list.size(), 1);
        QCOMPARE(edited.size(), 1); // what was typed counts before the list takes over
    }
};

REELDECK_TEST(TestMainToolBar)
#include "tst_maintoolbar.moc"
