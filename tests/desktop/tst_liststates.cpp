#include "catalog/table/assetcells.h"
#include "desktop/window/actions.h"
#include "scriptedprogram.h"
#include "support/testprogram.h"
#include "ui/assets/assetview.h"
#include "ui/window/chipsbar.h"
#include "ui/window/emptystate.h"
#include "ui/window/messagebar.h"
#include "ui/window/offerbar.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QStatusBar>
#include <QTableView>

using namespace reeldeck;
using namespace reeldeck::tests;

/// What list, status bar and messages say of where the list stands (slow, empty, failed, a copy, known
/// in part), and each way out that is offered there, taken and not taken.
class TestListStates : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init();
    void cleanup();

    void aSlowPlatformIsWaitedFor();
    void anEmptyListSaysWhatItTakes();
    void aRefusedListHasAWayOut();
    void aRefusedRefreshKeepsTheRows();
    void aClosedMessageStaysClosed();
    void aCopyInPartSaysSo();
    void anExportOfTheCopySaysSo();
    void notNowLeavesTheOrder();
    void aFilterIsOfferedTheSameWay();
    void loadingIsShownAndCancelled();
    void anOfferGoesWithItsPlatform();
    void filtersAreSavedByAnyName();
    void lettersWithoutANameSayHowToLook();
    void clearingTakesEachFilterAndKeepsTheOrder();

private:
    MainWindow *window() const { return m_program->window(); }
    MessageBar *message() const { return window()->messageBar(); }
    OfferBar *offer() const { return window()->loadAllBar(); }
    EmptyState *page() const { return window()->emptyState(); }
    QString titleOfPage() const
    {
        return page()->findChild<QLabel *>(QStringLiteral("title"))->text();
    }
    void start() { m_program->start(m_platform->baseUrl(), QStringLiteral("k")); }
    QLineEdit *filter() const { return visibleWidgets<QLineEdit>(window()).first(); }
    void typeFilter(const QString &text) const;
    void sort(const char *column) const;
    QStringList chips() const;
    void press(const QWidget *in, const char *button) const;
    static void leaveFileDialog(const QString &path) { typeInFileDialog(path); }

    std::unique_ptr<ScriptedPlatform> m_platform;
    std::unique_ptr<ScriptedProgram> m_program;
    bool m_holds = false;   ///< Lists are never answered.
    bool m_refuses = false; ///< Lists are refused.
    int m_heldPage = 0;     ///< Is never answered; 0: all are.
};

void TestListStates::init()
{
    m_platform = std::make_unique<ScriptedPlatform>();
    m_program = std::make_unique<ScriptedProgram>();
    m_holds = false;
    m_refuses = false;
    m_heldPage = 0;
    m_platform->m_answer = [this](const RecordedRequest &head) -> std::optional<Reply> {
        if (!head.path().endsWith("/assets") || head.verb != "GET")
            return std::nullopt;
        const QUrlQuery query(QUrl(QString::fromLatin1(head.target)));
        const int number = query.queryItemValue(QStringLiteral("page")).toInt();
        if (m_holds || (m_heldPage > 0 && number == m_heldPage))
            return Reply::hang();
        return m_refuses ? std::optional(Reply::json(
                                   403, R"({"code":"forbidden","message":"Not for you."})"))
                         : std::nullopt;
    };
}

void TestListStates::cleanup()
{
    m_program.reset();
    m_platform.reset();
}

void TestListStates::typeFilter(const QString &text) const
{
    filter()->selectAll();
    QTest::keyClick(filter(), Qt::Key_Backspace);
    QTest::keyClicks(filter(), text);
    QTest::keyClick(filter(), Qt::Key_Return);
}

void TestListStates::sort(const char *column) const
{
    QMenu *sorts = entryCalled(m_program->menuOf("filters"), QStringLiteral("Sort By"))->menu();
    QVERIFY(entryCalled(sorts, QLatin1String(column)));
    entryCalled(sorts, QLatin1String(column))->trigger();
}

QStringList TestListStates::chips() const
{
    QStringList texts;
    for (const Chip &chip : window()->chipsBar()->chips())
        texts << chip.text;
    return texts;
}

void TestListStates::press(const QWidget *in, const char *button) const
{
    QTRY_VERIFY2(buttonCalled(in, QLatin1String(button)), button);
    QTest::mouseClick(buttonCalled(in, QLatin1String(button)), Qt::LeftButton);
}

void TestListStates::aSlowPlatformIsWaitedFor()
{
    m_platform->addMany(QStringLiteral("clip"), 3);
    m_holds = true;
    start();
    QTRY_VERIFY(window()->showsEmptyState());
    QCOMPARE(page()->kind(), EmptyState::Kind::Loading);
    QCOMPARE(m_program->countText(), QString());
    m_holds = false;
    window()->actions()->refresh->trigger();
    QTRY_COMPARE(m_program->countText(), QStringLiteral("3 assets"));
    QVERIFY(!window()->showsEmptyState());
}

void TestListStates::anEmptyListSaysWhatItTakes()
{
    start();
    QTRY_COMPARE(m_program->countText(), QStringLiteral("No assets yet"));
    QCOMPARE(page()->kind(), EmptyState::Kind::NothingUploaded);
    QVERIFY2(textOf(page()).contains(QStringLiteral("Video to ")), qPrintable(textOf(page())));
    typeFilter(QStringLiteral("nobody"));
    QTRY_COMPARE(m_program->countText(), QStringLiteral("No matching assets"));
    QTRY_COMPARE(page()->kind(), EmptyState::Kind::NoMatch);
    press(page(), "Clear Filter");
    QTRY_COMPARE(m_program->countText(), QStringLiteral("No assets yet"));
    QCOMPARE(filter()->text(), QString());
    // The first upload takes the page away.
    emit window()->dropped({{m_program->picture(QStringLiteral("a.png"))}, {}});
    QTRY_COMPARE(m_program->countText(), QStringLiteral("1 asset"));
    QVERIFY(window()->assetView()->isVisible());
}

void TestListStates::aRefusedListHasAWayOut()
{
    m_platform->addMany(QStringLiteral("clip"), 3);
    m_refuses = true;
    start();
    QTRY_VERIFY(window()->showsEmptyState());
    QTRY_COMPARE(page()->kind(), EmptyState::Kind::Error);
    QCOMPARE(m_program->countText(), QString()); // nobody knows how many there are
    QVERIFY(message()->isHidden());
    m_refuses = false;
    press(page(), "Retry");
    QTRY_COMPARE(m_program->countText(), QStringLiteral("3 assets"));
    QVERIFY(!window()->showsEmptyState());
}

void TestListStates::aRefusedRefreshKeepsTheRows()
{
    m_platform->addMany(QStringLiteral("clip"), 3);
    start();
    QTRY_COMPARE(m_program->countText(), QStringLiteral("3 assets"));
    m_refuses = true;
    m_platform->addMany(QStringLiteral("late"), 1);
    window()->actions()->refresh->trigger();
    QTRY_VERIFY(message()->isVisible());
    QCOMPARE(message()->severity(), MessageBar::Severity::Danger);
    QCOMPARE(m_program->shownNames().size(), 3);
    QVERIFY(!window()->showsEmptyState());
    m_refuses = false;
    press(message(), "Retry");
    QTRY_COMPARE(m_program->countText(), QStringLiteral("4 assets"));
    QVERIFY(!message()->isVisible());
}

void TestListStates::aClosedMessageStaysClosed()
{
    m_platform->addMany(QStringLiteral("clip"), 3);
    start();
    QTRY_COMPARE(m_program->countText(), QStringLiteral("3 assets"));
    const auto refuse = [this] {
        m_refuses = true;
        window()->actions()->refresh->trigger();
    };
    refuse();
    QTRY_VERIFY(message()->isVisible());
    QAbstractButton *close = nullptr;
    for (QAbstractButton *button : visibleWidgets<QAbstractButton>(message())) {
        if (button->text().isEmpty())
            close = button;
    }
    QVERIFY(close);
    QTRY_VERIFY(close->height() > 0); // laid out
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(!message()->isVisible());
    const int asked = m_platform->requests("GET", "page=");
    window()->actions()->refresh->trigger(); // the same again
    QTRY_VERIFY(m_platform->requests("GET", "page=") > asked);
    QTRY_VERIFY(!m_program->model()->isLoading());
    QVERIFY(!message()->isVisible());
    // It worked in between, so that it is news.
    m_refuses = false;
    window()->actions()->refresh->trigger();
    QTRY_VERIFY(!m_program->model()->error());
    QTRY_COMPARE(m_program->countText(), QStringLiteral("3 assets"));
    refuse();
    QTRY_VERIFY(message()->isVisible());
}

void TestListStates::aCopyInPartSaysSo()
{
    m_platform->addMany(QStringLiteral("clip"), 700);
    start();
    QTRY_COMPARE(m_program->countText(), QStringLiteral("700 assets"));
    m_program->stop();
    m_platform->m_server.stopListening();

    start();
    QTRY_VERIFY2(message()->text().contains(QStringLiteral(" of 700 assets.")),
                 qPrintable(message()->text()));
    QCOMPARE(message()->severity(), MessageBar::Severity::Warning);
    QVERIFY(message()->text().contains(QStringLiteral("This is a copy from ")));
    QTRY_VERIFY(m_program->countText().contains(QStringLiteral(" · not connected, a copy from ")));
    typeFilter(QStringLiteral("clip-700"));
    QTRY_VERIFY2(m_program->countText().startsWith(QStringLiteral("1 of the ")) &&
                         m_program->countText().contains(QStringLiteral(" known assets")),
                 qPrintable(m_program->countText()));
    typeFilter({});
    QTRY_VERIFY(m_program->model()->rowCount() > 1);
    m_platform->m_server.listenAgain();
    press(message(), "Retry");
    QTRY_COMPARE(m_program->countText(), QStringLiteral("700 assets"));
    QTRY_COMPARE(m_program->shownNames().value(0), QStringLiteral("clip-700.mp4"));
    QVERIFY(chips().isEmpty());
    QVERIFY(!message()->isVisible());
}

void TestListStates::anExportOfTheCopySaysSo()
{
    m_platform->addMany(QStringLiteral("clip"), 3);
    start();
    QTRY_COMPARE(m_program->countText(), QStringLiteral("3 assets"));
    QVERIFY(!window()->actions()->exportSelected->isEnabled());
    window()->assetView()->selectRow(1);
    QTRY_VERIFY(window()->actions()->exportSelected->isEnabled());
    window()->actions()->exportSelected->trigger();
    QTRY_VERIFY(openDialog());
    QCOMPARE(openDialog()->windowTitle(), QStringLiteral("Export Selected Assets"));
    typeInFileDialog(m_program->file(QStringLiteral("one.csv")));
    QTRY_VERIFY(message()->isVisible());
    QVERIFY2(message()->text().startsWith(QStringLiteral("1 asset is in “")),
             qPrintable(message()->text()));
    QCOMPARE(message()->severity(), MessageBar::Severity::Info);
    QVERIFY(!message()->text().contains(QStringLiteral("local copy")));
    QVERIFY(window()->exportBar()->isHidden());
    QTRY_VERIFY(window()->actions()->exportListing->isEnabled()); // the next one can begin
    m_program->stop();
    m_platform->m_server.stopListening();

    start();
    QTRY_VERIFY(m_program->countText().contains(QStringLiteral("a copy from")));
    window()->actions()->exportListing->trigger();
    QTRY_VERIFY(openDialog());
    QCOMPARE(openDialog()->windowTitle(), QStringLiteral("Export Assets"));
    typeInFileDialog(m_program->file(QStringLiteral("all.csv")));
    QTRY_VERIFY2(message()->text().startsWith(QStringLiteral("3 assets are in “")),
                 qPrintable(message()->text()));
    QVERIFY(message()->text().contains(QStringLiteral("They come from the local copy")));
}

void TestListStates::notNowLeavesTheOrder()
{
    m_platform->addMany(QStringLiteral("clip"), 700);
    start();
    QTRY_COMPARE(m_program->countText(), QStringLiteral("700 assets"));
    auto *table = window()->findChild<QTableView *>(QStringLiteral("assetTable"));
    sort("Asset");
    QTRY_VERIFY(offer()->isVisible());
    // The marks tell what is shown now, not what waits.
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), int(AssetCreatedColumn));
    press(offer(), "Not Now");
    QVERIFY(offer()->isHidden());
    QCOMPARE(m_program->shownNames().first(), QStringLiteral("clip-700.mp4"));
    QVERIFY(chips().isEmpty());
    // Asked again, it is offered again, and taken.
    sort("Asset");
    QTRY_VERIFY(offer()->isVisible());
    press(offer(), "Load All 700 to Sort");
    QTRY_COMPARE(m_program->shownNames().value(0), QStringLiteral("clip-1.mp4"));
    QVERIFY(offer()->isHidden());
    QCOMPARE(m_program->countText(), QStringLiteral("700 assets"));
    // Another order needs nothing more.
    const int asked = m_platform->requests("GET", "page=");
    sort("Descending");
    QTRY_COMPARE(m_program->shownNames().value(0), QStringLiteral("clip-99.mp4"));
    QVERIFY(offer()->isHidden());
    QCOMPARE(m_platform->requests("GET", "page="), asked);
    m_program->stop();

    // After a restart it is known still, and as it was.
    m_holds = true;
    start();
    QTRY_COMPARE(m_program->shownNames().value(0), QStringLiteral("clip-99.mp4"));
    QTRY_VERIFY2(m_program->countText().startsWith(QStringLiteral("700 assets")),
                 qPrintable(m_program->countText()));
    QCOMPARE(chips(), QStringList{QStringLiteral("Sorted by Asset, descending")});
}

void TestListStates::aFilterIsOfferedTheSameWay()
{
    m_platform->addMany(QStringLiteral("clip"), 700);
    m_platform->m_assets[650].insert(QStringLiteral("status"), QStringLiteral("failed"));
    start();
    QTRY_COMPARE(m_program->countText(), QStringLiteral("700 assets"));
    entryCalled(m_program->menuOf("filters"), QStringLiteral("More Filters..."))->trigger();
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    for (QCheckBox *box : visibleWidgets<QCheckBox>(openDialog())) {
        if (box->text().remove(QLatin1Char('&')) == QLatin1String("Failed"))
            box->click();
    }
    press(openDialog(), "Filter");
    QTRY_VERIFY(offer()->isVisible());
    QVERIFY2(offer()->text().startsWith(QStringLiteral("The platform doesn't filter by status")),
             qPrintable(offer()->text()));
    QVERIFY(offer()->text().contains(QStringLiteral("all 700 assets")));
    press(offer(), "Load All 700 to Filter");
    QTRY_COMPARE(m_program->countText(), QStringLiteral("1 matching asset"));
    QCOMPARE(m_program->shownNames(), QStringList{QStringLiteral("clip-50.mp4")});
    QVERIFY(offer()->isHidden());
    press(window()->chipsBar(), "Status: Failed");
    QTRY_COMPARE(m_program->countText(), QStringLiteral("700 assets"));
}

void TestListStates::loadingIsShownAndCancelled()
{
    m_platform->addMany(QStringLiteral("clip"), 700);
    start();
    QTRY_COMPARE(m_program->countText(), QStringLiteral("700 assets"));
    m_heldPage = 5;
    sort("Asset");
    press(offer(), "Load All 700 to Sort");
    QTRY_VERIFY2(offer()->text().endsWith(QStringLiteral(" of 700.")), qPrintable(offer()->text()));
    QVERIFY(offer()->text().startsWith(QStringLiteral("Loading all assets: ")));
    press(offer(), "Cancel");
    QVERIFY(offer()->isHidden());
    QVERIFY(chips().isEmpty());
    QCOMPARE(m_program->countText(), QStringLiteral("700 assets"));
    // A filter while it loads: the order that was asked for is of the list before.
    m_heldPage = 0;
    sort("Asset");
    QTRY_VERIFY(offer()->isVisible());
    typeFilter(QStringLiteral("clip-69"));
    QTRY_COMPARE(m_program->model()->rowCount(), 11);
    QTRY_COMPARE(m_program->shownNames().value(0), QStringLiteral("clip-69.mp4"));
    QVERIFY(offer()->isHidden());
}

void TestListStates::anOfferGoesWithItsPlatform()
{
    m_platform->addMany(QStringLiteral("clip"), 700);
    start();
    QTRY_COMPARE(m_program->countText(), QStringLiteral("700 assets"));
    sort("Asset");
    QTRY_VERIFY(offer()->isVisible());
    m_platform->m_server.stopListening();
    window()->actions()->refresh->trigger();
    QTRY_VERIFY(m_program->countText().contains(QStringLiteral("a copy from")));
    QVERIFY(offer()->isHidden());
    // Over the copy it can be asked for again, of what is known.
    sort("Asset");
    QTRY_COMPARE(chips(), QStringList{QStringLiteral("Sorted by Asset, ascending")});
    QVERIFY(offer()->isHidden());
    QTRY_VERIFY2(m_program->countText().contains(QStringLiteral(" known assets")),
                 qPrintable(m_program->countText()));
    // Back on the platform the order, for which everything would have to be known, goes.
    m_platform->m_server.listenAgain();
    press(message(), "Retry");
    QTRY_COMPARE(m_program->countText(), QStringLiteral("700 assets"));
    QTRY_VERIFY(chips().isEmpty());
    QTRY_COMPARE(m_program->shownNames().value(0), QStringLiteral("clip-700.mp4"));
    QVERIFY(!message()->isVisible());
}

void TestListStates::filtersAreSavedByAnyName()
{
    m_platform->addMany(QStringLiteral("clip"), 30);
    start();
    QTRY_COMPARE(m_program->countText(), QStringLiteral("30 assets"));
    const auto menu = [this] {
        QMenu *filters = m_program->menuOf("filters");
        emit filters->aboutToShow();
        return filters;
    };
    const auto save = [&](const QString &name) {
        entryCalled(menu(), QStringLiteral("Save Filter..."))->trigger();
        QTRY_VERIFY(qobject_cast<QInputDialog *>(openDialog()));
        QCOMPARE(openDialog()->windowTitle(), QStringLiteral("Save Filter"));
        QVERIFY(buttonCalled(openDialog(), QStringLiteral("Save")));
        qobject_cast<QInputDialog *>(openDialog())->setTextValue(name);
        press(openDialog(), "Save");
        QTRY_VERIFY(!openDialog());
    };
    QCOMPARE(readMenu(menu()).mid(2),
             (QStringList{QStringLiteral("-"), QStringLiteral("Save Filter...")}));
    QVERIFY(!entryCalled(menu(), QStringLiteral("Save Filter..."))->isEnabled());
    typeFilter(QStringLiteral("clip-1"));
    QTRY_COMPARE(m_program->countText(), QStringLiteral("11 matching assets"));
    QVERIFY(entryCalled(menu(), QStringLiteral("Save Filter..."))->isEnabled());
    save(QStringLiteral("Ones & <b>tens</b>"));
    typeFilter(QStringLiteral("clip-2"));
    QTRY_COMPARE(chips(), QStringList{QStringLiteral("Filename: clip-2")});
    save(QStringLiteral("Twos"));
    const QStringList both{QStringLiteral("-"), QStringLiteral("Ones & <b>tens</b>"),
                           QStringLiteral("Twos"), QStringLiteral("Save Filter..."),
                           QStringLiteral("Delete Saved Filter > (Ones & <b>tens</b>, Twos)")};
    QCOMPARE(readMenu(menu()).mid(2), both);
    entryCalled(menu(), QStringLiteral("Ones & <b>tens</b>"))->trigger();
    QTRY_COMPARE(filter()->text(), QStringLiteral("clip-1"));
    QTRY_COMPARE(m_program->shownNames().value(0), QStringLiteral("clip-19.mp4"));
    m_program->stop();

    start();
    QTRY_COMPARE(readMenu(menu()).mid(2), both);
    QCOMPARE(filter()->text(), QStringLiteral("clip-1"));
    entryCalled(entryCalled(menu(), QStringLiteral("Delete Saved Filter"))->menu(),
                QStringLiteral("Ones & <b>tens</b>"))
            ->trigger();
    QTRY_VERIFY(!entryCalled(menu(), QStringLiteral("Ones & <b>tens</b>")));
    QVERIFY(entryCalled(menu(), QStringLiteral("Twos")));
    QTRY_COMPARE(m_program->countText(), QStringLiteral("11 matching assets")); // still shown
    m_program->stop();
    start();
    QTRY_VERIFY(entryCalled(menu(), QStringLiteral("Twos")));
    QVERIFY(!entryCalled(menu(), QStringLiteral("Ones & <b>tens</b>")));
}

void TestListStates::lettersWithoutANameSayHowToLook()
{
    m_platform->addMany(QStringLiteral("clip"), 3);
    start();
    QTRY_COMPARE(m_program->countText(), QStringLiteral("3 assets"));
    auto *table = window()->findChild<QTableView *>(QStringLiteral("assetTable"));
    QTest::keyClicks(table, QStringLiteral("z"));
    QCOMPARE(window()->statusBar()->currentMessage(),
             QStringLiteral("No loaded asset has a name that begins with “z”. Ctrl+F looks in all "
                            "names."));
}

void TestListStates::clearingTakesEachFilterAndKeepsTheOrder()
{
    m_platform->addMany(QStringLiteral("clip"), 30);
    m_platform->add(QStringLiteral("p"), QStringLiteral("clip-picture.png"),
                    {{QStringLiteral("file_type"), QStringLiteral("image/png")}});
    start();
    QTRY_COMPARE(m_program->countText(), QStringLiteral("31 assets"));
    sort("Asset");
    QTRY_COMPARE(m_program->shownNames().value(0), QStringLiteral("clip-1.mp4"));
    typeFilter(QStringLiteral("clip-2"));
    QTRY_COMPARE(chips().size(), 2);
    QTRY_COMPARE(m_program->countText(), QStringLiteral("11 matching assets"));
    QVERIFY(window()->actions()->clearFilter->isEnabled());
    window()->actions()->clearFilter->trigger();
    QTRY_COMPARE(m_program->countText(), QStringLiteral("31 assets"));
    QCOMPARE(filter()->text(), QString());
    QVERIFY(!window()->actions()->clearFilter->isEnabled());
    QCOMPARE(chips(), QStringList{QStringLiteral("Sorted by Asset, ascending")});
    // What the button by the chips takes is all of it.
    typeFilter(QStringLiteral("clip-2"));
    QTRY_COMPARE(chips().size(), 2);
    emit window()->chipsBar()->clearRequested();
    QTRY_VERIFY(chips().isEmpty());
    QTRY_COMPARE(m_program->shownNames().value(0), QStringLiteral("clip-30.mp4"));
}

REELDECK_TEST(TestListStates)
#include "tst_liststates.moc"
