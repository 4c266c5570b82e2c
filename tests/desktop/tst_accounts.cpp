#include "desktop/window/actions.h"
#include "scriptedprogram.h"
#include "support/testprogram.h"
#include "ui/assets/assetview.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/window/chipsbar.h"
#include "ui/window/emptystate.h"
#include "ui/window/messagebar.h"
#include "ui/window/offerbar.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>

using namespace reeldeck;
using namespace reeldeck::tests;

namespace {

/// A keychain that answers when the test says so.
class SlowCredentials : public CredentialStore
{
    Q_OBJECT

public:
    CredentialJob *read(const QString &) override { return m_job = new CredentialJob(this); }
    CredentialJob *write(const QString &, const QString &) override
    {
        return new CredentialJob(this);
    }
    CredentialJob *remove(const QString &) override { return new CredentialJob(this); }
    bool isPersistent() const override { return true; }

    void answer(const Result<QString> &result)
    {
        QVERIFY(m_job);
        emit m_job->finished(result);
    }

private:
    QPointer<CredentialJob> m_job;
};

std::optional<Reply> refuse(const RecordedRequest &)
{
    return Reply::json(401, R"({"code":"api_key_invalid","message":"The key is wrong."})");
}

} // namespace

/// What window, menu and dialog say of the accounts, and what stays and what goes when a person
/// changes from one to another or starts the program anew.
class TestAccounts : public QObject
{
    Q_OBJECT

private slots:
    void theCornerSaysHowTheAccountStands();
    void theDialogSaysWhyItAsks();
    void theDialogTellsWhereTheKeyIsKept_data();
    void theDialogTellsWhereTheKeyIsKept();
    void theDialogIsBusyWhileThePlatformIsAsked();
    void theKeychainsKeyEndsTheQuestionOfItsAccountOnly();
    void aKeyThatCantBeKeptIsSaid();
    void theMenuListsTheAccountsByTheirNames();
    void theAccountIsOpenAgainAfterARestart();
    void eachAccountHasItsOwnList();
    void questionsStayWithTheirAccount();
    void whatIsTypedIsOfTheNewAccount();

private:
    static QString errorIn(const QDialog *dialog)
    {
        const auto *error = dialog->findChild<QLabel *>(QStringLiteral("error"));
        return error->isVisible() ? error->text() : QString();
    }
    static void enterKey(const QString &key);
    /// By Escape, until nothing of it is left.
    static void leaveDialog();
    /// The accounts at the top of the menu.
    static QStringList accountsIn(const QMenu *menu);
};

void TestAccounts::enterKey(const QString &key)
{
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    auto *field = openDialog()->findChild<QLineEdit *>(QStringLiteral("key"));
    field->selectAll();
    QTest::keyClicks(field, key);
    QTest::keyClick(field, Qt::Key_Return);
}

void TestAccounts::leaveDialog()
{
    const QPointer<QDialog> dialog(openDialog());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(!openDialog());
}

QStringList TestAccounts::accountsIn(const QMenu *menu)
{
    QStringList accounts;
    for (const QString &word : readMenu(menu)) {
        if (!word.startsWith(QLatin1Char('[')))
            break;
        accounts << word;
    }
    return accounts;
}

void TestAccounts::theCornerSaysHowTheAccountStands()
{
    ScriptedPlatform platform;
    ScriptedProgram program;
    auto credentials = std::make_unique<SlowCredentials>();
    SlowCredentials *keychain = credentials.get();
    program.start(platform.baseUrl(), {}, std::move(credentials));
    QCOMPARE(program.connectionText(), QStringLiteral("Opening 127.0.0.1..."));
    emit keychain->waiting(program.context()->workspaces()->workspace().id,
                           makeError(ErrorKind::Keychain, QStringLiteral("It is locked.")));
    QCOMPARE(program.connectionText(), QStringLiteral("127.0.0.1 · waiting for the keychain"));
    keychain->answer(QString()); // it has none
    QCOMPARE(program.connectionText(), QStringLiteral("127.0.0.1 · API key needed"));
    QCOMPARE(program.countText(), QString());
    enterKey(QStringLiteral("a-key"));
    QTRY_VERIFY(!openDialog());
    QCOMPARE(program.connectionText(), QStringLiteral("127.0.0.1"));
    QTRY_COMPARE(program.countText(), QStringLiteral("No assets yet"));
    // The local library can't start here.
    program.menuOf("menu")->actions().first()->trigger();
    const QString name = program.context()->workspaces()->workspace().name;
    QTRY_COMPARE(program.connectionText(), name + QStringLiteral(" · not connected"));
    QTRY_COMPARE(program.countText(), QString());
}

void TestAccounts::theDialogSaysWhyItAsks()
{
    ScriptedPlatform platform;
    platform.m_answer = refuse;
    ScriptedProgram program;
    program.start(platform.baseUrl());
    QTRY_VERIFY(openDialog());
    QVERIFY2(
            errorIn(openDialog()).startsWith(QStringLiteral("There is no API key for “127.0.0.1”")),
            qPrintable(errorIn(openDialog())));
    leaveDialog();
    program.stop();

    // One that the platform once took, and now refuses.
    program.start(platform.baseUrl(), QStringLiteral("old-key"));
    QTRY_VERIFY(openDialog());
    QTRY_VERIFY2(errorIn(openDialog()).contains(QStringLiteral("does not accept this key")),
                 qPrintable(errorIn(openDialog())));
    leaveDialog();
    QTRY_COMPARE(program.window()->emptyState()->kind(), EmptyState::Kind::NoKey);
    QVERIFY(textOf(program.window()->emptyState())
                    .contains(QStringLiteral("does not accept the API key of this workspace any "
                                             "more")));
    // Who asks for the dialog is told nothing.
    program.window()->actions()->connectAccount->trigger();
    QTRY_VERIFY(openDialog());
    QCOMPARE(errorIn(openDialog()), QString());
    QCOMPARE(openDialog()->findChild<QLineEdit *>(QStringLiteral("url"))->text(),
             QStringLiteral("https://api.twelvelabs.io/v1.3"));
    program.window()->actions()->connectAccount->trigger(); // once is enough
    QCOMPARE(visibleWidgets<ConnectDialog>(program.window()).size(), 1);
    leaveDialog();
}

void TestAccounts::theDialogTellsWhereTheKeyIsKept_data()
{
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<QString>("words");
    QTest::newRow("keychain") << true << QStringLiteral("kept in this desktop's keychain");
    QTest::newRow("none") << false << QStringLiteral("kept until you quit");
}

void TestAccounts::theDialogTellsWhereTheKeyIsKept()
{
    QFETCH(bool, isKept);
    QFETCH(QString, words);
    ScriptedPlatform platform;
    ScriptedProgram program;
    std::unique_ptr<CredentialStore> credentials;
    if (!isKept)
        credentials = std::make_unique<SessionCredentials>();
    program.start(platform.baseUrl(), QStringLiteral("k"), std::move(credentials));
    program.window()->actions()->connectAccount->trigger();
    QTRY_VERIFY(openDialog());
    QVERIFY2(textOf(openDialog()).contains(words), qPrintable(textOf(openDialog())));
    leaveDialog();
}

void TestAccounts::theDialogIsBusyWhileThePlatformIsAsked()
{
    ScriptedPlatform platform;
    bool isSilent = true;
    platform.m_answer = [&isSilent](const RecordedRequest &head) -> std::optional<Reply> {
        if (head.field("x-api-key") == "good-key")
            return isSilent ? std::optional(Reply::hang()) : std::nullopt;
        return refuse(head);
    };
    ScriptedProgram program;
    program.start(platform.baseUrl());
    const auto connects = [] {
        return openDialog()->findChild<QPushButton *>(QStringLiteral("connectButton"));
    };
    enterKey(QStringLiteral("bad-key"));
    QTRY_VERIFY(errorIn(openDialog()).contains(QStringLiteral("does not accept this key")));
    QVERIFY(connects()->isEnabled()); // for the next try
    enterKey(QStringLiteral("good-key"));
    QTRY_COMPARE(platform.m_server.requests().last().field("x-api-key"), QByteArray("good-key"));
    QVERIFY(!connects()->isEnabled());
    leaveDialog();
    QCOMPARE(program.context()->workspaces()->state(), WorkspaceController::State::KeyNeeded);

    isSilent = false;
    QTest::mouseClick(buttonCalled(program.window()->emptyState(),
                                   QStringLiteral("Connect a TwelveLabs Account...")),
                      Qt::LeftButton);
    enterKey(QStringLiteral("good-key"));
    QTRY_VERIFY(!openDialog());
    QTRY_COMPARE(program.context()->workspaces()->state(), WorkspaceController::State::Open);
}

void TestAccounts::theKeychainsKeyEndsTheQuestionOfItsAccountOnly()
{
    ScriptedPlatform platform;
    ScriptedProgram program;
    auto credentials = std::make_unique<SlowCredentials>();
    SlowCredentials *keychain = credentials.get();
    program.start(platform.baseUrl(), {}, std::move(credentials));
    keychain->answer(QString());
    QTRY_VERIFY(openDialog());
    const QString id = program.context()->workspaces()->workspace().id;
    emit keychain->keyArrived(QStringLiteral("another"), QStringLiteral("k"));
    QVERIFY(openDialog());
    const QPointer<QDialog> question(openDialog());
    emit keychain->keyArrived(id, QStringLiteral("k")); // somebody unlocked it
    QTRY_VERIFY(!question);
    QCOMPARE(program.context()->workspaces()->state(), WorkspaceController::State::Open);
    // A question about another account stays.
    program.window()->actions()->connectAccount->trigger();
    QTRY_VERIFY(openDialog());
    program.context()->workspaces()->reopen();
    keychain->answer(QStringLiteral("k"));
    QCOMPARE(program.context()->workspaces()->state(), WorkspaceController::State::Open);
    QVERIFY(openDialog());
    leaveDialog();
}

void TestAccounts::aKeyThatCantBeKeptIsSaid()
{
    ScriptedPlatform platform;
    ScriptedProgram program;
    auto credentials = std::make_unique<SlowCredentials>();
    SlowCredentials *keychain = credentials.get();
    program.start(platform.baseUrl(), QStringLiteral("k"), std::move(credentials));
    emit keychain->persistenceLost(
            makeError(ErrorKind::Keychain, QStringLiteral("The keychain has gone.")));
    const MessageBar *bar = program.window()->messageBar();
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(QStringLiteral("The keychain has gone.")),
             qPrintable(bar->text()));
    QCOMPARE(bar->severity(), MessageBar::Severity::Warning);
}

void TestAccounts::theMenuListsTheAccountsByTheirNames()
{
    ScriptedPlatform first;
    ScriptedPlatform second;
    ScriptedProgram program;
    program.start(first.baseUrl(), QStringLiteral("k"));
    const auto menu = [&program] {
        return program.menuOf("menu");
    };
    const QString local = program.context()->settings()->workspaces()->all().first().name;
    QCOMPARE(accountsIn(menu()), QStringList{QStringLiteral("[ ] ") + local});
    program.openAccount(QStringLiteral("Cats & <b>Dogs</b>"), first.baseUrl());
    program.openAccount(QStringLiteral("Other"), second.baseUrl());
    QTRY_COMPARE(accountsIn(menu()), (QStringList{QStringLiteral("[ ] ") + local,
                                                  QStringLiteral("[ ] Cats & <b>Dogs</b>"),
                                                  QStringLiteral("[x] Other")}));
    QCOMPARE(menu()->actions().value(3), program.window()->actions()->connectAccount);
    QCOMPARE(menu()->actions().value(4), program.window()->actions()->forgetAccount);
    QCOMPARE(menu()->actions().value(5), program.window()->actions()->workspaces);
    QVERIFY(menu()->actions().value(6)->isSeparator());
    menu()->actions().at(1)->trigger();
    QTRY_COMPARE(program.connectionText(), QStringLiteral("Cats & <b>Dogs</b>"));
    QTRY_COMPARE(accountsIn(menu()).value(1), QStringLiteral("[x] Cats & <b>Dogs</b>"));
    QCOMPARE(accountsIn(menu()).value(2), QStringLiteral("[ ] Other"));
    QCOMPARE(program.window()->findChild<QLabel *>(QStringLiteral("connectionLabel"))->textFormat(),
             Qt::PlainText);
    // The local library isn't an account that can be forgotten.
    menu()->actions().first()->trigger();
    QTRY_COMPARE(accountsIn(menu()).value(0), QStringLiteral("[x] ") + local);
    QVERIFY(!menu()->actions().contains(program.window()->actions()->forgetAccount));
}

void TestAccounts::theAccountIsOpenAgainAfterARestart()
{
    ScriptedPlatform platform;
    platform.addMany(QStringLiteral("clip"), 3);
    ScriptedProgram program;
    program.start(platform.baseUrl(), QStringLiteral("k"));
    const Workspace account = program.openAccount(QStringLiteral("Mine"), platform.baseUrl());
    QTRY_COMPARE(program.countText(), QStringLiteral("3 assets"));
    program.stop();

    program.start();
    QCOMPARE(program.context()->workspaces()->workspace().id, account.id);
    QTRY_COMPARE(program.connectionText(), QStringLiteral("Mine"));
    QTRY_COMPARE(program.countText(), QStringLiteral("3 assets"));
    QCOMPARE(platform.m_server.requests().last().field("x-api-key"), QByteArray("some-key"));
    program.stop();

    // With its address it is the same account, not one more.
    program.start(platform.baseUrl());
    QCOMPARE(program.context()->workspaces()->workspace().id, account.id);
    QCOMPARE(program.context()->settings()->workspaces()->all().size(), 2);
    program.window()->actions()->forgetAccount->trigger();
    QTRY_VERIFY(program.context()->workspaces()->workspace().local);
    program.stop();
    program.start();
    QVERIFY(program.context()->workspaces()->workspace().local);
    QCOMPARE(program.context()->settings()->workspaces()->all().size(), 1);
    QVERIFY(program.m_keys->isEmpty());
}

void TestAccounts::eachAccountHasItsOwnList()
{
    ScriptedPlatform first;
    ScriptedPlatform second;
    first.addMany(QStringLiteral("cat"), 40);
    second.addMany(QStringLiteral("dog"), 30);
    ScriptedProgram program;
    program.start(first.baseUrl(), QStringLiteral("k"));
    const Workspace cats = program.openAccount(QStringLiteral("Cats"), first.baseUrl());
    QTRY_COMPARE(program.countText(), QStringLiteral("40 assets"));
    // A filter and an order, for which everything of this account is read.
    auto *filter = visibleWidgets<QLineEdit>(program.window()).first();
    QTest::keyClicks(filter, QStringLiteral("cat-1"));
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_COMPARE(program.countText(), QStringLiteral("11 matching assets"));
    entryCalled(entryCalled(program.menuOf("filters"), QStringLiteral("Sort By"))->menu(),
                QStringLiteral("Asset"))
            ->trigger();
    QTRY_COMPARE(program.shownNames().value(0), QStringLiteral("cat-1.mp4"));
    program.window()->assetView()->selectRow(2);
    QTRY_VERIFY(program.countText().endsWith(QStringLiteral("1 selected")));

    program.openAccount(QStringLiteral("Dogs"), second.baseUrl());
    QTRY_COMPARE(program.countText(), QStringLiteral("30 assets"));
    QCOMPARE(program.shownNames().value(0), QStringLiteral("dog-30.mp4"));
    QCOMPARE(filter->text(), QString());
    QVERIFY(program.window()->chipsBar()->chips().isEmpty());
    QVERIFY(!program.window()->actions()->deleteAssets->isEnabled());
    const int before = second.requests("GET", "page=");
    entryCalled(entryCalled(program.menuOf("filters"), QStringLiteral("Sort By"))->menu(),
                QStringLiteral("Asset"))
            ->trigger();
    QTRY_COMPARE(program.shownNames().value(0), QStringLiteral("dog-1.mp4"));
    QVERIFY(second.requests("GET", "page=") > before); // this one isn't known yet
    QCOMPARE(program.countText(), QStringLiteral("30 assets"));

    program.context()->workspaces()->open(cats);
    QTRY_COMPARE(program.countText(), QStringLiteral("11 matching assets"));
    QTRY_COMPARE(program.shownNames().value(0), QStringLiteral("cat-1.mp4"));
    QCOMPARE(filter->text(), QStringLiteral("cat-1"));
}

void TestAccounts::questionsStayWithTheirAccount()
{
    ScriptedPlatform first;
    ScriptedPlatform second;
    first.addMany(QStringLiteral("cat"), 700);
    second.addMany(QStringLiteral("dog"), 30);
    ScriptedProgram program;
    program.start(first.baseUrl(), QStringLiteral("k"));
    const Workspace cats = program.openAccount(QStringLiteral("Cats"), first.baseUrl());
    const Workspace dogs = program.openAccount(QStringLiteral("Dogs"), second.baseUrl());
    program.context()->workspaces()->open(cats);
    QTRY_COMPARE(program.countText(), QStringLiteral("700 assets"));
    entryCalled(entryCalled(program.menuOf("filters"), QStringLiteral("Sort By"))->menu(),
                QStringLiteral("Asset"))
            ->trigger();
    const OfferBar *sorting = program.window()->loadAllBar();
    QTRY_VERIFY(buttonCalled(sorting, QStringLiteral("Load All 700 to Sort")));
    QVERIFY2(sorting->text().startsWith(QStringLiteral("The platform lists newest first only. To "
                                                       "sort by Asset,")),
             qPrintable(sorting->text()));
    QTest::keyClick(program.window()->assetView()->focusWidget()
                            ? program.window()->assetView()->focusWidget()
                            : program.window()->assetView(),
                    Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(program.window()->selectionBar()->isVisible());

    program.context()->workspaces()->open(dogs);
    QTRY_COMPARE(program.countText(), QStringLiteral("30 assets"));
    QVERIFY(sorting->isHidden());
    QVERIFY(program.window()->selectionBar()->isHidden());
    QCOMPARE(program.window()->assetView()->selectedCount(), 0);
    // A question about assets of the other account goes, too.
    program.window()->assetView()->selectRow(0);
    QTRY_VERIFY(program.window()->actions()->deleteAssets->isEnabled());
    program.window()->actions()->deleteAssets->trigger();
    QTRY_VERIFY(openDialog());
    program.context()->workspaces()->open(cats);
    QTRY_VERIFY(!openDialog());
    QTRY_COMPARE(program.countText(), QStringLiteral("700 assets"));
    QVERIFY(sorting->isHidden());
}

/// Filters, reports, uploads and watched folders are of the account that is open now.
void TestAccounts::whatIsTypedIsOfTheNewAccount()
{
    ScriptedPlatform first;
    ScriptedPlatform second;
    ScriptedProgram program;
    program.start(first.baseUrl(), QStringLiteral("k"));
    program.openAccount(QStringLiteral("Cats"), first.baseUrl());
    program.openAccount(QStringLiteral("Dogs <b>"), second.baseUrl());
    QTRY_COMPARE(program.countText(), QStringLiteral("No assets yet"));
    program.window()->actions()->watchedFolders->trigger();
    QTRY_VERIFY(openDialog());
    QVERIFY2(textOf(openDialog()).contains(QStringLiteral("Dogs <b>")),
             qPrintable(textOf(openDialog())));
    QVERIFY(!textOf(openDialog()).contains(QStringLiteral("Cats")));
    leaveDialog();
    emit program.window()->dropped({{program.picture(QStringLiteral("a.png"))}, {}});
    QTRY_COMPARE(second.requests("POST"), 1);
    QCOMPARE(first.requests("POST"), 0);
    QTRY_COMPARE(program.shownNames(), QStringList{QStringLiteral("upload-1.png")});
}

REELDECK_TEST(TestAccounts)
#include "tst_accounts.moc"
