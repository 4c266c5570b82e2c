#include "catalog/table/assettablemodel.h"
#include "desktop/accounts/workspacecontroller.h"
#include "desktop/appcontext.h"
#include "desktop/window/mainwindow.h"
#include "e2e/elsewherefixture.h"
#include "ui/assets/assetview.h"
#include "ui/window/emptystate.h"
#include "ui/window/messagebar.h"
#include "ui/window/offerbar.h"
#include "uploads/queue/uploadqueue.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QUrlQuery>

#include <algorithm>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;
using tests::Fault;

/// What was begun and came to a stop, and how it goes on, by pointer and key: a network that wants
/// a sign-in while everything is read, a list that changes while it is loaded, a key that is not
/// taken any more, a file that the platform refuses.
class TestControlsOfTrouble : public ElsewhereFixture
{
    Q_OBJECT

private slots:
    void loadingGoesOn_data() { ways(); }
    void loadingGoesOn();
    void readingGoesOn_data() { ways(); }
    void readingGoesOn();
    void exportGoesOn_data() { ways(); }
    void exportGoesOn();
    void changedListIsLoadedAgain_data();
    void changedListIsLoadedAgain();
    void rejectedKeyIsAskedFor_data() { ways(); }
    void rejectedKeyIsAskedFor();
    void refusalTellsWhy_data() { ways(); }
    void refusalTellsWhy();

private:
    static constexpr int Many = 450; ///< Nine pages.

    void sortBySize();
    void waitForOffer(OfferBar *bar, const QString &words);
    /// Until the network has passed on the answer for this page since it counts anew.
    void waitForPage(int page);
    void deleteElsewhere(const QString &id);
    /// The platform comes back with another key, and the list is asked for.
    void changeKey(const QString &data, const QString &key);
    QString accountOf(const char *step) const
    {
        return QLatin1String(step) + QString::number(way());
    }
};

void TestControlsOfTrouble::sortBySize()
{
    PART(choose(QStringLiteral("Filters"), {QStringLiteral("Sort By"), QStringLiteral("Size")},
                Pointer));
    QTRY_VERIFY(window()->loadAllBar()->isVisible());
}

void TestControlsOfTrouble::waitForOffer(OfferBar *bar, const QString &words)
{
    QTRY_VERIFY2(bar->isVisible() && bar->text().contains(words), qPrintable(bar->text()));
}

void TestControlsOfTrouble::loadingGoesOn()
{
    PART(connectThroughNetwork(accountOf("loaded"), Many));
    OfferBar *bar = window()->loadAllBar();
    const QHeaderView *header = table()->horizontalHeader();
    const auto loadUntilSignIn = [&] {
        network().clearRules();
        PART(wantSignIn(3));
        PART(sortBySize());
        PART(pressIn(bar, QStringLiteral("Load All 450 to Sort")));
        waitForOffer(bar, QStringLiteral("of 450 assets are loaded"));
    };
    PART(loadUntilSignIn());
    PART(pressIn(bar, QStringLiteral("Cancel")));
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(header->sortIndicatorSection() != AssetSizeColumn);
    PART(loadUntilSignIn());
    network().clearRules();
    network().countAnew();
    PART(pressIn(bar, QStringLiteral("Go On Loading")));
    QTRY_COMPARE(header->sortIndicatorSection(), int(AssetSizeColumn));
    QTRY_VERIFY(!bar->isVisible());
    QTRY_COMPARE(rows(), Many);
    const auto isLargestFirst = [this] {
        const std::optional<Asset> first = context()->assets()->assetAt(0);
        const std::optional<Asset> later = context()->assets()->assetAt(20);
        return first && later && first->size.value_or(0) > later->size.value_or(0);
    };
    QTRY_VERIFY(isLargestFirst());
    QVERIFY(network().count({"GET", "/assets"}) < 9); // not from the beginning
}

void TestControlsOfTrouble::readingGoesOn()
{
    PART(connectThroughNetwork(accountOf("read"), Many));
    OfferBar *bar = window()->selectionBar();
    Person::click(table()->viewport()->mapToGlobal(QPoint(200, 20)));
    QTRY_VERIFY(table()->hasFocus());
    Person::press(QStringLiteral("ctrl+a"));
    PART(pressIn(bar, QStringLiteral("Select All 450")));
    QTRY_COMPARE(window()->assetView()->selectedCount(), Many);
    clearClipboard();
    const auto copyUntilSignIn = [&] {
        network().clearRules();
        PART(wantSignIn(3));
        table()->setFocus();
        Person::press(QStringLiteral("ctrl+c"));
        waitForOffer(bar, QStringLiteral("nothing has been done yet"));
    };
    PART(copyUntilSignIn());
    PART(pressIn(bar, QStringLiteral("Cancel")));
    QTRY_VERIFY(!findByName<QPushButton>(QStringLiteral("Go On Reading")));
    QVERIFY(clipboard().isEmpty());
    QCOMPARE(window()->assetView()->selectedCount(), Many);
    PART(copyUntilSignIn());
    network().clearRules();
    PART(pressIn(bar, QStringLiteral("Go On Reading")));
    QTRY_COMPARE(clipboard().count(QLatin1Char('\n')) + 1, Many);
    PART(pressIn(bar, QStringLiteral("Clear Selection")));
}

void TestControlsOfTrouble::exportGoesOn()
{
    PART(connectThroughNetwork(accountOf("exported"), Many));
    OfferBar *bar = window()->exportBar();
    const QString path = media(QStringLiteral("all%1.csv").arg(way()));
    const auto exportUntilSignIn = [&] {
        network().clearRules();
        PART(wantSignIn(3));
        Person::press(QStringLiteral("ctrl+e"));
        PART(typePath(path));
        waitForOffer(bar, QStringLiteral("of 450 assets are exported so far"));
    };
    PART(exportUntilSignIn());
    PART(pressIn(bar, QStringLiteral("Cancel Export")));
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(!QFile::exists(path));
    PART(exportUntilSignIn());
    network().clearRules();
    PART(pressIn(bar, QStringLiteral("Go On Exporting")));
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(!bar->isVisible());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), Many + 1);
    PART(pressIn(window()->messageBar(), QStringLiteral("Close message")));
}

void TestControlsOfTrouble::changedListIsLoadedAgain_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("answer");
    for (const char *answer : {"Load Again", "Close"}) {
        QTest::addRow("%s by pointer", answer) << int(Pointer) << QString::fromLatin1(answer);
        QTest::addRow("%s by key", answer) << int(Key) << QString::fromLatin1(answer);
    }
    QTest::newRow("by F5") << int(OwnKey) << QString();
}

void TestControlsOfTrouble::waitForPage(int page)
{
    const auto isThere = [this, page] {
        const auto requests = network().requests();
        return std::any_of(requests.cbegin(), requests.cend(), [page](const auto &request) {
            const QString asked = QUrlQuery(QString::fromLatin1(request.query))
                                          .queryItemValue(QStringLiteral("page"));
            return request.method == "GET" && request.ended > 0 && asked.toInt() == page;
        });
    };
    QTRY_VERIFY(isThere());
}

void TestControlsOfTrouble::deleteElsewhere(const QString &id)
{
    QVERIFY(!id.isEmpty());
    call(QStringLiteral("DELETE"), QLatin1String("/assets/") + id);
}

/// Two passes are made over it, and in each something goes that was read by then.
void TestControlsOfTrouble::changedListIsLoadedAgain()
{
    QFETCH(QString, answer);
    constexpr int assets = 250;
    PART(connectThroughNetwork(accountOf("changed") + answer.left(1), assets));
    OfferBar *bar = window()->loadAllBar();
    const QJsonArray second =
            call(QStringLiteral("GET"), QStringLiteral("/assets?page=2&page_limit=50"))
                    .value(QLatin1String("data"))
                    .toArray();
    const auto idOf = [&second](int place) {
        return second.at(place).toObject().value(QLatin1String("_id")).toString();
    };
    PART(sortBySize());
    network().addRule({.match = {"GET", "/assets"}, .faults = {Fault::none().delayed(250ms)}});
    network().countAnew();
    PART(pressIn(bar, QStringLiteral("Load All 250 to Sort")));
    PART(waitForPage(3));
    PART(deleteElsewhere(idOf(10)));
    PART(waitForPage(5));
    network().countAnew();
    PART(waitForPage(3));
    PART(deleteElsewhere(idOf(20)));
    PART(waitForOffer(bar, QStringLiteral("The list changed while it was loaded: 249 assets are "
                                          "known here, and the platform says there are 248.")));
    network().clearRules();
    QVERIFY(rows() > assets - 2);
    network().countAnew();
    if (answer.isEmpty())
        refresh(); // reads all of it as well
    else
        PART(pressIn(bar, answer));
    if (answer != QLatin1String("Close")) {
        QTRY_COMPARE(rows(), assets - 2);
        // What came on top, everything, what came on top; no later look that found it.
        QVERIFY(network().count({"GET", "/assets"}) <= 7);
    }
    QTRY_VERIFY(!bar->isVisible());
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
}

void TestControlsOfTrouble::changeKey(const QString &data, const QString &key)
{
    PART(endPlatform());
    setKey(key);
    PART(startPlatform(data, 0));
    QTRY_VERIFY(Person::isHeard(window()));
    refresh();
    PART(waitForDialog());
    const auto *error = dialog()->findChild<QLabel *>(QStringLiteral("error"));
    QVERIFY(error && error->isVisible() && error->text().contains(QLatin1String("key")));
    PART(endByKey(QStringLiteral("Escape")));
    QTRY_VERIFY(Person::isHeard(window()));
    // Nothing of the account is shown without its key, and the way out is.
    QTRY_VERIFY(window()->showsEmptyState());
    const auto *words = window()->emptyState()->findChild<QLabel *>(QStringLiteral("text"));
    QVERIFY2(words->text().contains(QLatin1String("does not accept the API key")),
             qPrintable(words->text()));
}

void TestControlsOfTrouble::rejectedKeyIsAskedFor()
{
    const QString data = accountOf("keyed");
    const QString another = QStringLiteral("tlk_another");
    PART(connectTo(data, 3));
    const QString account = context()->workspaces()->workspace().id;
    PART(changeKey(data, another));
    PART(pressInEmptyState("connectAccount"));
    PART(waitForDialog());
    PART(fill(QStringLiteral("API key"), another, way()));
    if (way() == Pointer)
        PART(use(QStringLiteral("Connect"), Pointer));
    else
        Person::press(QStringLiteral("Return"));
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(rows(), 3);
    QTRY_VERIFY(!window()->showsEmptyState());
    QCOMPARE(context()->workspaces()->workspace().id, account);
    PART(changeKey(data, QLatin1String(UsualKey)));
    PART(pressInEmptyState("openLibrary"));
    QTRY_VERIFY(context()->workspaces()->workspace().local);
    QTRY_COMPARE(context()->workspaces()->state(), WorkspaceController::State::Open);
}

/// It takes smaller images than the program thinks it does.
void TestControlsOfTrouble::refusalTellsWhy()
{
    const QString data = accountOf("strict");
    const QString name = QStringLiteral("large%1.png").arg(way());
    QFile limits(media(QStringLiteral("limits.json")));
    QVERIFY(limits.open(QIODevice::WriteOnly) && limits.write(R"({"image": 100})") > 0);
    limits.close();
    PART(connectTo(data, 0, {QStringLiteral("--limits"), limits.fileName()}));
    PART(make(name));
    Person::press(QStringLiteral("ctrl+o"));
    PART(typePath(media(name)));
    PART(becomes(name, TransferPhase::Failed));
    const auto reason = [&] {
        return transfer(name)->error->message;
    };
    QVERIFY2(transfer(name)->error->kind == ErrorKind::TooLarge, qPrintable(reason()));
    PART(use(QStringLiteral("Retry Failed"), way()));
    PART(becomes(name, TransferPhase::Failed));
    PART(select(name));
    Person::press(QStringLiteral("alt+Return"));
    PART(waitForDialog());
    clearClipboard();
    PART(use(QStringLiteral("Copy Details"), way()));
    QTRY_VERIFY2(clipboard().contains(reason()), qPrintable(clipboard()));
    PART(endPlatform());
    PART(startPlatform(data, 0));
    PART(use(QStringLiteral("Retry"), way()));
    PART(becomes(name, TransferPhase::Ready));
    PART(use(QStringLiteral("Show in List"), way()));
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(window()->assetView()->selectedIds(), QList<AssetId>{transfer(name)->assetId});
}

REELDECK_TEST(TestControlsOfTrouble)
#include "tst_controlsoftrouble.moc"
