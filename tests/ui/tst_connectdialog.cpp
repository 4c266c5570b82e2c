#include "ui/dialogs/connectdialog.h"
#include "ui/samples.h"
#include "ui/theme/theme.h"

#include "support/testprogram.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;

/// The dialog for an account: what it gives back, and what it says of a mistake.
class TestConnectDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }
    void init();
    void cleanup() { m_dialog.reset(); }

    void hidesTheKeyUntilAskedToShowIt();
    void testsBeforeItConnects();
    void isQuietWhileBusyButCanBeCancelled();
    void showsWhyItFailedAndLetsTryAgain();
    void refusesAddressesThatAreNoWebAddress();
    void warnsWhenTheKeyWouldGoInTheClear();
    void keepsTheKeyForAcceptedAndWipesItAfterwards();

private:
    QLineEdit *field(const char *name) const
    {
        return named<QLineEdit>(*m_dialog, QString::fromLatin1(name));
    }
    QPushButton *connectButton() const
    {
        return m_dialog->findChild<QPushButton *>(QStringLiteral("connectButton"));
    }

    std::unique_ptr<ConnectDialog> m_dialog;
};

void TestConnectDialog::init()
{
    m_dialog =
            std::make_unique<ConnectDialog>(QUrl(QStringLiteral("https://api.twelvelabs.io/v1.3")));
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get(), tests::Patience));
}

void TestConnectDialog::hidesTheKeyUntilAskedToShowIt()
{
    QCOMPARE(field("API key")->echoMode(), QLineEdit::Password);
    auto *reveal = named<QPushButton>(*m_dialog, QStringLiteral("Show the key"));
    reveal->click();
    QCOMPARE(field("API key")->echoMode(), QLineEdit::Normal);
    reveal->click();
    QCOMPARE(field("API key")->echoMode(), QLineEdit::Password);
}

void TestConnectDialog::testsBeforeItConnects()
{
    QSignalSpy tested(m_dialog.get(), &ConnectDialog::testRequested);
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QTRY_COMPARE(QApplication::focusWidget(), field("API key"));
    QVERIFY(!connectButton()->isEnabled());
    QTest::keyClicks(field("API key"), QStringLiteral(" tlk_123 "));
    QTest::keyClick(field("API key"), Qt::Key_Return);
    QCOMPARE(tested.size(), 1);
    QCOMPARE(tested.at(0).at(0).toString(), QStringLiteral("https://api.twelvelabs.io/v1.3"));
    QCOMPARE(tested.at(0).at(1).toString(), QStringLiteral("tlk_123"));
    QCOMPARE(accepted.size(), 0);
    QVERIFY(m_dialog->isVisible());
}

void TestConnectDialog::isQuietWhileBusyButCanBeCancelled()
{
    field("API key")->setText(QStringLiteral("tlk_123"));
    QSignalSpy tested(m_dialog.get(), &ConnectDialog::testRequested);
    QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
    m_dialog->setBusy(true);
    QCOMPARE(connectButton()->text(), QStringLiteral("Connecting..."));
    QVERIFY(!connectButton()->isEnabled());
    QVERIFY(!field("API key")->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(tested.size(), 0);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1);
}

void TestConnectDialog::showsWhyItFailedAndLetsTryAgain()
{
    field("API key")->setText(QStringLiteral("tlk_123"));
    m_dialog->setBusy(true);
    m_dialog->setError(QStringLiteral("The platform doesn't accept <b>this</b> key."));
    QCOMPARE(shown<QLabel>(*m_dialog, "error"),
             QStringLiteral("The platform doesn't accept <b>this</b> key."));
    QCOMPARE(m_dialog->findChild<QLabel *>(QStringLiteral("error"))->textFormat(), Qt::PlainText);
    QVERIFY(connectButton()->isEnabled());
    QTRY_COMPARE(QApplication::focusWidget(), field("API key"));
    m_dialog->setBusy(true);
    QCOMPARE(shown<QLabel>(*m_dialog, "error"), QString());
}

void TestConnectDialog::refusesAddressesThatAreNoWebAddress()
{
    field("API key")->setText(QStringLiteral("tlk_123"));
    QSignalSpy tested(m_dialog.get(), &ConnectDialog::testRequested);
    for (const char *wrong : {"api.twelvelabs.io", "ftp://host/v1", "https://"}) {
        field("Address of the platform")->setText(QString::fromLatin1(wrong));
        connectButton()->click();
        QVERIFY2(!shown<QLabel>(*m_dialog, "error").isEmpty(), wrong);
    }
    QCOMPARE(tested.size(), 0);
    field("Address of the platform")->setText(QStringLiteral(" https://host/v1.3/ "));
    connectButton()->click();
    QCOMPARE(tested.value(0).value(0).toString(), QStringLiteral("https://host/v1.3"));
}

void TestConnectDialog::warnsWhenTheKeyWouldGoInTheClear()
{
    QCOMPARE(shown<QLabel>(*m_dialog, "warning"), QString());
    field("Address of the platform")->setText(QStringLiteral("http://example.com/v1.3"));
    QVERIFY(shown<QLabel>(*m_dialog, "warning").contains(QLatin1String("not encrypted")));
    field("Address of the platform")->setText(QStringLiteral("http://127.0.0.1:8080/v1.3"));
    QCOMPARE(shown<QLabel>(*m_dialog, "warning"), QString());
}

void TestConnectDialog::keepsTheKeyForAcceptedAndWipesItAfterwards()
{
    QLineEdit *key = field("API key");
    key->setText(QStringLiteral("tlk_123"));
    named<QPushButton>(*m_dialog, QStringLiteral("Show the key"))->click();
    QString seen;
    connect(m_dialog.get(), &QDialog::accepted, this, [&] { seen = m_dialog->key(); });
    m_dialog->accept();
    QCOMPARE(seen, QStringLiteral("tlk_123"));
    QCOMPARE(m_dialog->key(), QString());
    QVERIFY(!key->isUndoAvailable());
    QCOMPARE(key->echoMode(), QLineEdit::Password);
}

REELDECK_TEST(TestConnectDialog)
#include "tst_connectdialog.moc"
