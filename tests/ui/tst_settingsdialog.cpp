#include "domain/limits.h"
#include "ui/basics/fitarea.h"
#include "ui/samples.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingsdialog.h"

#include "support/testprogram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;

/// The settings: what they give back, their reasons, the search in them, what is cleared.
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void giveBackWhatWasChosen();
    void sayWhatTheSystemCantDo();
    void eachHasItsReason();
    void areFoundByWords_data();
    void areFoundByWords();
    void areFoundByKeyboard();
    void theSearchStaysWhereItIs();
    void aWrongProxyIsSaid();
    void sizesAreToldAndCleared();

private:
    static void open(SettingsDialog &dialog)
    {
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog, Patience));
    }
    static QLineEdit *search(const SettingsDialog &dialog)
    {
        return dialog.findChild<QLineEdit *>(QStringLiteral("settingsSearch"));
    }
    /// What a screen reader calls the controls of the settings that are shown.
    static QStringList shown(const SettingsDialog &dialog)
    {
        QStringList names;
        for (const SettingRow *row : dialog.findChildren<SettingRow *>()) {
            if (!row->isVisible())
                continue;
            const auto *box = qobject_cast<QCheckBox *>(row->control());
            names << (box ? box->text() : row->control()->accessibleName());
        }
        return names;
    }
    static QPushButton *button(const SettingsDialog &dialog, const QString &name)
    {
        return named<QPushButton>(dialog, name);
    }
};

void TestSettingsDialog::giveBackWhatWasChosen()
{
    SettingsValues before{{true, false}, {5, 3 * MiB, false, true}, theme::Scheme::Dark};
    before.proxy = {ProxyValues::Way::Own, QStringLiteral("proxy.example.com:3128")};
    before.notifiesUploads = false;
    SettingsDialog dialog(before, {});
    QCOMPARE(dialog.values(), before);
    QCOMPARE(named<QComboBox>(dialog, QStringLiteral("Color scheme"))->currentText(),
             QStringLiteral("Dark"));
    named<QComboBox>(dialog, QStringLiteral("Color scheme"))->setCurrentIndex(1);
    labelled<QCheckBox>(dialog, QStringLiteral("Make a thumbnail"))->click();
    named<QSpinBox>(dialog, QStringLiteral("Uploads at the same time"))->setValue(99);
    labelled<QCheckBox>(dialog, QStringLiteral("Use no more bandwidth than"))->click();
    labelled<QCheckBox>(dialog, QStringLiteral("Wait while the network is metered"))->click();
    labelled<QCheckBox>(dialog, QStringLiteral("Tell me when uploads have finished"))->click();
    named<QComboBox>(dialog, QStringLiteral("Proxy"))->setCurrentIndex(1);
    QVERIFY(!named<QDoubleSpinBox>(dialog, QStringLiteral("Bandwidth limit in MB per second"))
                     ->isEnabled());
    auto *address = named<QLineEdit>(dialog, QStringLiteral("Address of the proxy"));
    QVERIFY(!address->isEnabled());
    SettingsValues wanted{{true, true}, {8, 0, true, true}, theme::Scheme::Light};
    wanted.proxy = {ProxyValues::Way::None, before.proxy.address};
    QCOMPARE(dialog.values(), wanted);
    named<QComboBox>(dialog, QStringLiteral("Proxy"))->setCurrentIndex(2);
    QVERIFY(address->isEnabled());
}

void TestSettingsDialog::sayWhatTheSystemCantDo()
{
    SettingsDialog dialog({}, {false, false});
    const std::pair<QString, QString> cases[] = {
            {QStringLiteral("Keep the computer awake while uploading"),
             QStringLiteral("can't be kept awake")},
            {QStringLiteral("Wait while the network is metered"),
             QStringLiteral("doesn't tell which networks")}};
    for (const auto &[text, reason] : cases) {
        const auto *box = labelled<QCheckBox>(dialog, text);
        QVERIFY(!box->isEnabled());
        QVERIFY2(box->accessibleDescription().contains(reason), qPrintable(text));
    }
}

void TestSettingsDialog::eachHasItsReason()
{
    SettingsDialog dialog({}, {});
    const QList<SettingRow *> rows = dialog.findChildren<SettingRow *>();
    QVERIFY(rows.size() >= 10);
    QStringList reasons;
    for (const SettingRow *row : rows) {
        const QString reason = row->findChild<QLabel *>(QStringLiteral("reason"))->text();
        QVERIFY2(reason.endsWith(QLatin1Char('.')), qPrintable(reason));
        QCOMPARE(row->control()->accessibleDescription(), reason);
        reasons << reason;
    }
    QCOMPARE(reasons.removeDuplicates(), 0);
}

void TestSettingsDialog::areFoundByWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");
    const QString limit = QStringLiteral("Use no more bandwidth than");
    QTest::newRow("title") << QStringLiteral("bandwidth") << QStringList{limit};
    QTest::newRow("reason") << QStringLiteral("for calls and for") << QStringList{limit};
    QTest::newRow("any order, capitals") << QStringLiteral("CALLS  Band") << QStringList{limit};
    QTest::newRow("accents") << QStringLiteral("bándwidth") << QStringList{limit};
    QTest::newRow("section") << QStringLiteral("appearance")
                             << QStringList{QStringLiteral("Color scheme"),
                                            QStringLiteral("Language")};
    QTest::newRow("two") << QStringLiteral("kept so that")
                         << QStringList{QStringLiteral("Clear the thumbnails"),
                                        QStringLiteral("Clear the copies of the lists")};
    QTest::newRow("nothing") << QStringLiteral("bandwidth dark") << QStringList();
}

void TestSettingsDialog::areFoundByWords()
{
    QFETCH(QString, words);
    QFETCH(QStringList, found);
    SettingsDialog dialog({}, {});
    open(dialog);
    const QStringList all = shown(dialog);
    search(dialog)->setText(words);
    QCOMPARE(shown(dialog), found);
    const auto *nothing = dialog.findChild<QLabel *>(QStringLiteral("nothingFound"));
    QCOMPARE(nothing->isVisible(), found.isEmpty());
    QVERIFY(!nothing->isVisible() || nothing->text().contains(words));
    search(dialog)->clear();
    QCOMPARE(shown(dialog), all);
    QVERIFY(!nothing->isVisible());
}

void TestSettingsDialog::areFoundByKeyboard()
{
    SettingsDialog dialog({}, {});
    open(dialog);
    QTRY_VERIFY(search(dialog)->hasFocus());
    QTest::keyClicks(search(dialog), QStringLiteral("scheme"));
    QTest::keyClick(search(dialog), Qt::Key_Return); // goes there, and isn't OK
    auto *scheme = named<QComboBox>(dialog, QStringLiteral("Color scheme"));
    QTRY_VERIFY(scheme->hasFocus());
    QVERIFY(dialog.isVisible());
    QTest::keyClick(scheme, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search(dialog)->hasFocus());
    QCOMPARE(search(dialog)->selectedText(), QStringLiteral("scheme"));
    QTest::keyClick(search(dialog), Qt::Key_Escape); // takes back the words
    QVERIFY(search(dialog)->text().isEmpty());
    QVERIFY(dialog.isVisible());
    QTest::keyClick(search(dialog), Qt::Key_Escape);
    QTRY_VERIFY(!dialog.isVisible());
}

void TestSettingsDialog::theSearchStaysWhereItIs()
{
    SettingsDialog dialog({}, {});
    open(dialog);
    dialog.resize(dialog.width(), 260);
    const auto *area = dialog.findChild<FitArea *>();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QVERIFY(!area->isAncestorOf(search(dialog)));
    QVERIFY(!area->isAncestorOf(dialog.findChild<QPushButton *>(QStringLiteral("ok"))));
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    search(dialog)->setText(QStringLiteral("kept so that"));
    QTRY_COMPARE(area->verticalScrollBar()->value(), 0);
}

void TestSettingsDialog::aWrongProxyIsSaid()
{
    SettingsDialog::Available available;
    available.proxyProblem = [](const QString &address) {
        return address == QLatin1String("good:1") ? QString() : QStringLiteral("No such address.");
    };
    SettingsDialog dialog({}, available);
    open(dialog);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    named<QComboBox>(dialog, QStringLiteral("Proxy"))->setCurrentIndex(2);
    auto *address = named<QLineEdit>(dialog, QStringLiteral("Address of the proxy"));
    address->setText(QStringLiteral("bad"));
    search(dialog)->setText(QStringLiteral("scheme")); // the setting isn't even in sight
    dialog.findChild<QPushButton *>(QStringLiteral("ok"))->click();
    const auto *error = dialog.findChild<QLabel *>(QStringLiteral("proxyError"));
    QTRY_VERIFY(error->isVisible());
    QCOMPARE(error->text(), QStringLiteral("No such address."));
    QVERIFY(address->hasFocus());
    QCOMPARE(accepted.size(), 0);
    address->setText(QStringLiteral("good:1"));
    QVERIFY(!error->isVisible());
    dialog.findChild<QPushButton *>(QStringLiteral("ok"))->click();
    QCOMPARE(accepted.size(), 1);
}

void TestSettingsDialog::sizesAreToldAndCleared()
{
    SettingsDialog dialog({}, {});
    open(dialog);
    QSignalSpy cleared(&dialog, &SettingsDialog::clearRequested);
    QPushButton *clear = button(dialog, QStringLiteral("Clear the copies of the lists"));
    const auto *size = clear->parentWidget()->findChild<QLabel *>(QStringLiteral("size"));
    QCOMPARE(size->text(), QStringLiteral("Counting..."));
    QVERIFY(!clear->isEnabled());
    dialog.setCacheSize(SettingsDialog::Cache::Thumbnails, 0);
    QVERIFY(!clear->isEnabled());
    QVERIFY(!button(dialog, QStringLiteral("Clear the thumbnails"))->isEnabled()); // nothing there
    dialog.setCacheSize(SettingsDialog::Cache::Lists, 3 * MiB);
    QCOMPARE(size->text(), QStringLiteral("3 MB"));
    clear->click();
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(cleared.first().first().value<SettingsDialog::Cache>(), SettingsDialog::Cache::Lists);
    QCOMPARE(size->text(), QStringLiteral("Clearing..."));
    QVERIFY(!clear->isEnabled());
    dialog.setCacheSize(SettingsDialog::Cache::Lists, 0);
    QCOMPARE(size->text(), QStringLiteral("0 bytes"));
}

REELDECK_TEST(TestSettingsDialog)
#include "tst_settingsdialog.moc"
