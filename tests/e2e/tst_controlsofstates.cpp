#include "catalog/table/assettablemodel.h"
#include "desktop/appcontext.h"
#include "desktop/window/mainwindow.h"
#include "e2e/transfersfixture.h"
#include "ui/assets/assetview.h"
#include "ui/details/assetdetails.h"
#include "ui/window/emptystate.h"
#include "ui/window/messagebar.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <csignal>

using namespace reeldeck;
using namespace reeldeck::tests;

/// The window in its states, by pointer and key: nothing there, nothing that matches, an asset that
/// is processed or failed, none and several selected, a local library that ends by itself, and the
/// question before quitting while uploads go on.
class TestControlsOfStates : public TransfersFixture
{
    Q_OBJECT

private slots:
    void emptyListTakesFiles_data() { ways(); }
    void emptyListTakesFiles();
    void emptyListTakesUrls_data() { ways(); }
    void emptyListTakesUrls();
    void emptyListConnects_data() { ways(); }
    void emptyListConnects();
    void processingEndsByItself_data() { ways(); }
    void processingEndsByItself();
    void processingIsDeleted_data() { ways(); }
    void processingIsDeleted();
    void failedTellsWhy_data() { ways(); }
    void failedTellsWhy();
    void nothingMatches_data() { ways(); }
    void nothingMatches();
    void selectionDecides_data();
    void selectionDecides();
    void libraryIsStartedAgain_data() { ways(); }
    void libraryIsStartedAgain();
    void quittingIsAsked_data();
    void quittingIsAsked();

private:
    QPushButton *ofEmptyState(const char *objectName) const
    {
        return window()->emptyState()->findChild<QPushButton *>(QLatin1String(objectName));
    }
    void pressInEmptyState(const char *objectName);
    void emptyTheList();
    /// By the API, from an address that answers once answerAll() is called; shown as processing.
    void sendSlowly(const QString &name);
    void answerAll();
    std::optional<Asset> asset(const QString &name) const;
    void killLibrary();

    QTcpServer m_slow;
    QList<QPointer<QTcpSocket>> m_waiting;
    QByteArray m_picture;
};

void TestControlsOfStates::pressInEmptyState(const char *objectName)
{
    QTRY_VERIFY2(ofEmptyState(objectName)->isVisible(), objectName);
    press(ofEmptyState(objectName), way());
}

void TestControlsOfStates::emptyTheList()
{
    while (rows() > 0) {
        const std::optional<Asset> first = context()->assets()->assetAt(0);
        QVERIFY(first);
        call(QStringLiteral("DELETE"), QLatin1String("/assets/") + first->id.toString());
        const int before = rows();
        Person::press(QStringLiteral("F5"));
        QTRY_COMPARE(rows(), before - 1);
    }
    QTRY_VERIFY(window()->showsEmptyState());
}

void TestControlsOfStates::sendSlowly(const QString &name)
{
    if (!m_slow.isListening()) {
        connect(&m_slow, &QTcpServer::newConnection, this,
                [this] { m_waiting << m_slow.nextPendingConnection(); });
        QVERIFY(m_slow.listen(QHostAddress::LocalHost));
    }
    PART(make(name));
    QFile file(media(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_picture = file.readAll();
    const QString url =
            QStringLiteral("url=http://127.0.0.1:%1/%2").arg(m_slow.serverPort()).arg(name);
    QVERIFY(!call(QStringLiteral("POST"), QStringLiteral("/assets"),
                  {QStringLiteral("-F"), QStringLiteral("method=url"), QStringLiteral("-F"), url,
                   QStringLiteral("-F"), QStringLiteral("filename=") + name})
                     .isEmpty());
    Person::press(QStringLiteral("F5"));
    QTRY_VERIFY2(asset(name) && table(), qPrintable(name));
    QTRY_VERIFY(!m_waiting.isEmpty());
    QCOMPARE(asset(name)->status, AssetStatus::Processing);
}

void TestControlsOfStates::answerAll()
{
    for (QTcpSocket *socket : std::exchange(m_waiting, {})) {
        if (!socket)
            continue;
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nConnection: close\r\n"
                      "Content-Length: " +
                      QByteArray::number(m_picture.size()) + "\r\n\r\n" + m_picture);
        socket->disconnectFromHost();
    }
}

std::optional<Asset> TestControlsOfStates::asset(const QString &name) const
{
    return context()->assets()->assetAt(rowNamed(name));
}

/// As the kernel does when memory runs out.
void TestControlsOfStates::killLibrary()
{
    const QString self = QString::number(QCoreApplication::applicationPid());
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(self));
    QVERIFY(children.open(QIODevice::ReadOnly));
    int killed = 0;
    for (const QByteArray &child : children.readAll().simplified().split(' ')) {
        QFile name(QStringLiteral("/proc/%1/comm").arg(QString::fromLatin1(child)));
        if (name.open(QIODevice::ReadOnly) && name.readAll().startsWith("reeldeck-platf"))
            killed += ::kill(child.toInt(), SIGKILL) == 0;
    }
    QCOMPARE(killed, 1);
}

void TestControlsOfStates::emptyListTakesFiles()
{
    const QString name = QStringLiteral("file%1.png").arg(way());
    PART(make(name));
    PART(pressInEmptyState("uploadFiles"));
    PART(waitForDialog());
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(Person::isHeard(window()));
    PART(pressInEmptyState("uploadFiles"));
    PART(typePath(media(name)));
    QTRY_VERIFY(rowNamed(name) >= 0);
    QTRY_VERIFY(!window()->showsEmptyState());
    PART(becomes(name, TransferPhase::Ready));
    PART(emptyTheList());
}

void TestControlsOfStates::emptyListTakesUrls()
{
    PART(pressInEmptyState("uploadUrl"));
    PART(waitForDialog());
    QVERIFY(findByName<QPlainTextEdit>(QStringLiteral("URLs"))->hasFocus());
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(Person::isHeard(window()));
}

void TestControlsOfStates::emptyListConnects()
{
    PART(pressInEmptyState("connectAccount"));
    PART(waitForDialog());
    QVERIFY(findByName<QWidget>(QStringLiteral("Address of the platform")));
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(Person::isHeard(window()));
}

void TestControlsOfStates::processingEndsByItself()
{
    const QString name = QStringLiteral("slow%1.png").arg(way());
    PART(sendSlowly(name));
    PART(clickRow(name));
    clearClipboard();
    if (way() == Pointer)
        PART(choose(QStringLiteral("Menu"), {QStringLiteral("Assets"), QStringLiteral("Copy ID")},
                    way()));
    else
        Person::press(QStringLiteral("ctrl+c"));
    QTRY_COMPARE(clipboard(), asset(name)->id.toString());
    answerAll();
    QTRY_COMPARE(asset(name)->status, AssetStatus::Ready);
    QCOMPARE(window()->assetView()->selectedIds(), QList<AssetId>{asset(name)->id});
    clearClipboard();
    PART(use(QStringLiteral("Copy Url"), way())); // where the platform fetched it
    QTRY_VERIFY(clipboard().endsWith(name));
}

void TestControlsOfStates::processingIsDeleted()
{
    const QString name = QStringLiteral("doomed%1.png").arg(way());
    PART(sendSlowly(name));
    PART(clickRow(name));
    if (way() == Pointer)
        PART(use(QStringLiteral("Delete"), way()));
    else
        Person::press(QStringLiteral("Delete"));
    PART(waitForDialog());
    PART(use(QStringLiteral("Delete Asset"), way()));
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(rowNamed(name) < 0);
    m_waiting.clear();
}

void TestControlsOfStates::failedTellsWhy()
{
    const QString name = QStringLiteral("broken.mp4");
    if (rowNamed(name) < 0) {
        QFile whole(media(QStringLiteral("clip.mp4")));
        QFile broken(media(name));
        QVERIFY(whole.open(QIODevice::ReadOnly) && broken.open(QIODevice::WriteOnly));
        broken.write(whole.read(4000));
        broken.close();
        PART(upload({name}));
    }
    QCOMPARE(asset(name)->status, AssetStatus::Failed);
    PART(clickRow(name));
    clearClipboard();
    PART(use(QStringLiteral("Copy reason"), way()));
    QTRY_VERIFY(!clipboard().isEmpty());
    QCOMPARE(clipboard(), asset(name)->errorMessage);
    clearClipboard();
    PART(use(QStringLiteral("Copy Message"), way())); // of the platform's own group of it
    QTRY_COMPARE(clipboard(), asset(name)->errorMessage);
    auto *reason = window()->details()->findChild<QPlainTextEdit *>(QStringLiteral("reasonValue"));
    PART(copyWord(reason));
    QVERIFY2(asset(name)->errorMessage.contains(clipboard().trimmed()), qPrintable(clipboard()));
}

void TestControlsOfStates::nothingMatches()
{
    Person::press(QStringLiteral("ctrl+f"));
    Person::type(QStringLiteral("nobody"));
    QTRY_VERIFY(window()->showsEmptyState());
    PART(pressInEmptyState("clearFilter"));
    QTRY_VERIFY(!window()->showsEmptyState());
    QTRY_COMPARE(rows(), 3);
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
}

void TestControlsOfStates::selectionDecides_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<int>("selected");
    for (const int selected : {0, 1, 3}) {
        QTest::addRow("%d by pointer", selected) << int(Pointer) << selected;
        QTest::addRow("%d by key", selected) << int(Key) << selected;
    }
}

/// What the menu of assets offers.
void TestControlsOfStates::selectionDecides()
{
    QFETCH(int, selected);
    PART(clickRow(QStringLiteral("slow0.png")));
    if (selected == 3)
        Person::press(QStringLiteral("ctrl+a"));
    else if (selected == 0)
        Person::press(QStringLiteral("ctrl+space")); // takes it back
    QTRY_COMPARE(window()->assetView()->selectedIds().size(), selected);
    PART(use(QStringLiteral("Menu"), way()));
    QTRY_VERIFY(openMenu());
    QMenu *menu = openMenu();
    QAction *assets = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text().remove(QLatin1Char('&')) == QLatin1String("Assets"))
            assets = action;
    }
    QVERIFY(assets);
    if (way() == Pointer) {
        Person::click(menu->mapToGlobal(menu->actionGeometry(assets).center()));
    } else {
        while (menu->activeAction() != assets) {
            const QAction *before = menu->activeAction();
            Person::press(QStringLiteral("Down"));
            QTRY_VERIFY(menu->activeAction() != before);
        }
        Person::press(QStringLiteral("Right"));
    }
    QTRY_VERIFY(assets->menu()->isVisible());
    QStringList enabled;
    for (const QAction *action : assets->menu()->actions()) {
        if (action->isEnabled() && !action->isSeparator())
            enabled << action->text().remove(QLatin1Char('&'));
    }
    // "Copy ID" or "Copy IDs": the words follow the number.
    const auto offers = [&](const char *entry) {
        return std::any_of(enabled.cbegin(), enabled.cend(), [entry](const QString &words) {
            return words.startsWith(QLatin1String(entry));
        });
    };
    for (const char *entry :
         {"Copy ID", "Copy Name", "Copy JSON", "Export Selected...", "Delete..."})
        QVERIFY2(offers(entry) == (selected > 0), entry);
    for (const char *entry : {"Select All", "Export List..."})
        QVERIFY2(offers(entry), entry);
    QVERIFY(selected == 1 || !offers("Show Large"));
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(openMenu() == menu);
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!openMenu());
}

/// Three times it comes back by itself; after that the person is asked.
void TestControlsOfStates::libraryIsStartedAgain()
{
    for (int time = 1; time <= 4; ++time) {
        bool isBack = false;
        const auto watch = connect(context()->workspaces(), &WorkspaceController::stateChanged,
                                   this, [&isBack] { isBack = true; });
        PART(killLibrary());
        QTRY_VERIFY(isBack);
        disconnect(watch);
        if (time < 4)
            QTRY_COMPARE(context()->workspaces()->state(), WorkspaceController::State::Open);
    }
    QTRY_COMPARE(context()->workspaces()->state(), WorkspaceController::State::Failed);
    // The rows of the copy stay.
    QTRY_VERIFY(window()->messageBar()->isVisible());
    QTRY_VERIFY(rowNamed(QStringLiteral("broken.mp4")) >= 0);
    QCOMPARE(rows(), 3); // and none that was deleted by another program
    clearClipboard();
    PART(use(QStringLiteral("Copy Details"), way()));
    QTRY_VERIFY(!clipboard().isEmpty());
    PART(use(QStringLiteral("Retry"), way()));
    QTRY_COMPARE(context()->workspaces()->state(), WorkspaceController::State::Open);
    QTRY_VERIFY(!window()->messageBar()->isVisible());
    QTRY_COMPARE(rows(), 3);
}

void TestControlsOfStates::quittingIsAsked_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("answer");
    const auto add = [](Way way, const char *question, const char *answer) {
        QTest::addRow("%s, %s", question, answer)
                << int(way) << QString::fromLatin1(question) << QString::fromLatin1(answer);
    };
    add(Key, "ctrl+q", "Escape");
    add(Key, "alt+F4", "Escape");
    add(Pointer, "menu", "Keep Window Open");
    add(Key, "menu", "Keep Window Open");
    add(Pointer, "title bar", "Keep Window Open");
    add(Key, "ctrl+q", "Quit");
    add(Pointer, "title bar", "Quit");
}

void TestControlsOfStates::quittingIsAsked()
{
    QFETCH(QString, question);
    QFETCH(QString, answer);
    const QString name = QStringLiteral("long.wav");
    if (!transfer(name)) {
        PART(limitBandwidth());
        PART(make(name));
        PART(paste({name}));
    }
    PART(becomes(name, TransferPhase::Uploading));
    QTRY_VERIFY(Person::isHeard(window()));
    if (question == QLatin1String("menu")) {
        PART(choose(QStringLiteral("Menu"), {QStringLiteral("Quit")}, way()));
    } else if (question == QLatin1String("title bar")) {
        // The last of the buttons that the window manager draws.
        const QRect frame = window()->frameGeometry();
        Person::click(QPoint(frame.right() - 12, (frame.top() + window()->geometry().top()) / 2));
    } else {
        Person::press(question);
    }
    PART(waitForDialog());
    if (answer == QLatin1String("Escape") || answer == QLatin1String("Return"))
        Person::press(answer);
    else
        PART(use(answer, way()));
    QTRY_VERIFY(!dialog());
    if (answer != QLatin1String("Quit")) {
        QTRY_VERIFY(Person::isHeard(window()));
        QVERIFY(is(name, TransferPhase::Uploading));
        QVERIFY(!hasEnded());
        return;
    }
    QTRY_VERIFY(hasEnded());
    PART(startProgram());
    PART(becomes(name, TransferPhase::Uploading)); // goes on by itself
}

REELDECK_TEST(TestControlsOfStates)
#include "tst_controlsofstates.moc"
