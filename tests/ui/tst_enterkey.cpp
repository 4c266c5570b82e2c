#include "catalog/table/columnlayout.h"
#include "ui/basics/enterkey.h"
#include "ui/deletion/confirmdeletedialog.h"
#include "ui/deletion/conflictdialog.h"
#include "ui/deletion/deletionlogdialog.h"
#include "ui/deletion/deletionsummarydialog.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/columnsdialog.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/filterdialog.h"
#include "ui/dialogs/proxydialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/workspacesdialog.h"
#include "ui/faketransfermodel.h"
#include "ui/samples.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/theme.h"
#include "ui/transfers/transfercandidatesdialog.h"
#include "ui/transfers/transferdetailsdialog.h"
#include "ui/transfers/uploadreviewdialog.h"
#include "ui/transfers/urluploaddialog.h"
#include "ui/transfers/watchedfoldersdialog.h"

#include "support/testprogram.h"

#include <QApplication>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWindow>

using namespace reeldeck;
using namespace reeldeck::tests;

namespace {

constexpr int MaxStops = 80;

ConflictDialog *conflictDialog(int count)
{
    ConflictItem item;
    item.asset = video();
    return new ConflictDialog(QList<ConflictItem>(count, item), 0, count);
}

} // namespace

/// Enter presses what has the focus, in each dialog of the program; by the keys that a person uses.
class TestEnterKey : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyDialogIsTried();
    void enterPressesTheButtonWithTheFocus_data() { addDialogs(); }
    void enterPressesTheButtonWithTheFocus();
    void onlyOneButtonHasTheRing_data() { addDialogs(); }
    void onlyOneButtonHasTheRing();
    void theTypedCountIsWhatEnterIsAbout_data();
    void theTypedCountIsWhatEnterIsAbout();
    void aHeldKeyPressesOnce();
    void windowsThatAreNoDialogsToo();

private:
    using Make = std::function<QDialog *()>;
    std::vector<std::pair<QByteArray, Make>> dialogs();
    void addDialogs();
    std::unique_ptr<QDialog> open(const QByteArray &name);
    static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWindow(), key); }

    tests::FakeTransferModel m_transfers;
};

void TestEnterKey::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    theme::apply(*qApp, theme::Scheme::Light);
    m_transfers.append(failedTransfer());
}

std::vector<std::pair<QByteArray, TestEnterKey::Make>> TestEnterKey::dialogs()
{
    return {
            {"about",
             [] {
                 return new AboutDialog(QStringLiteral("1.0"), {}, {});
             }},
            {"columns",
             [] {
                 return new ColumnsDialog(defaultColumns());
             }},
            {"confirmdelete",
             [] {
                 return new ConfirmDeleteDialog({video()}, {});
             }},
            {"conflict",
             [] {
                 return conflictDialog(2);
             }},
            {"conflict, counted",
             [] {
                 return conflictDialog(6);
             }},
            {"connect",
             [] {
                 auto *dialog = new ConnectDialog(QUrl(QStringLiteral("https://a.example/v1")));
                 dialog->findChild<QLineEdit *>(QStringLiteral("key"))
                         ->setText(QStringLiteral("k"));
                 return dialog;
             }},
            {"deletionlog",
             [] {
                 auto *dialog = new DeletionLogDialog;
                 dialog->setRecords({});
                 return dialog;
             }},
            {"deletionsummary",
             [] {
                 return new DeletionSummaryDialog(QStringLiteral("Deleted:\na"));
             }},
            {"filter",
             [] {
                 return new FilterDialog({});
             }},
            {"proxy",
             [] {
                 auto *dialog = new ProxyDialog(QStringLiteral("proxy.example:3128"));
                 for (QLineEdit *field : dialog->findChildren<QLineEdit *>())
                     field->setText(QStringLiteral("x"));
                 return dialog;
             }},
            {"settings",
             [] {
                 return new SettingsDialog({}, {});
             }},
            {"shortcuts",
             [] {
                 return new ShortcutsDialog(ShortcutsDialog::playerEntries());
             }},
            {"transfercandidates",
             [] {
                 return new TransferCandidatesDialog(unsureTransfer(2));
             }},
            {"transferdetails",
             [this] {
                 return new TransferDetailsDialog(m_transfers.index(0, 0));
             }},
            {"uploadreview",
             [] {
                 return new UploadReviewDialog(plan(9, 3), {true, true});
             }},
            {"uploadreview, nothing",
             [] {
                 return new UploadReviewDialog(plan(0, 3), {true, true});
             }},
            {"urlupload",
             [] {
                 auto *dialog = new UrlUploadDialog({true, true});
                 dialog->setText(QStringLiteral("https://a.example/a.mp4"));
                 return dialog;
             }},
            {"watchedfolders",
             [] {
                 return new WatchedFoldersDialog({QStringLiteral("/a"), QStringLiteral("/b")},
                                                 QStringLiteral("Here"));
             }},
            {"workspaces",
             [] {
                 auto *dialog = new WorkspacesDialog;
                 dialog->setEntries(
                         {{QStringLiteral("local"), QStringLiteral("Here"), {}, true, true},
                          {QStringLiteral("a"), QStringLiteral("Mine"),
                           QStringLiteral("https://a.example/v1")}});
                 return dialog;
             }},
    };
}

void TestEnterKey::addDialogs()
{
    QTest::addColumn<QByteArray>("dialog");
    for (const auto &[name, make] : dialogs())
        QTest::newRow(name.constData()) << name;
}

std::unique_ptr<QDialog> TestEnterKey::open(const QByteArray &name)
{
    for (const auto &[known, make] : dialogs()) {
        if (known != name)
            continue;
        std::unique_ptr<QDialog> dialog(make());
        dialog->open();
        if (QTest::qWaitForWindowActive(dialog.get(), tests::Patience))
            return dialog;
    }
    return nullptr;
}

/// Whoever adds a dialog adds it to the loop.
void TestEnterKey::everyDialogIsTried()
{
    QStringList sources;
    // Not the folder of that name in a build, where forms have headers, too.
    const QString folder = QFileInfo(QFINDTESTDATA("../../ui/README.md")).path();
    QDirIterator files(folder, {QStringLiteral("*dialog.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        sources << QFileInfo(files.next()).fileName();
    QVERIFY(sources.size() >= 13);
    for (const auto &[name, make] : dialogs()) {
        const QString stem = QString::fromLatin1(name).section(QLatin1Char(','), 0, 0);
        sources.removeOne(stem + QStringLiteral("dialog.h"));
    }
    QCOMPARE(sources, QStringList());
}

void TestEnterKey::enterPressesTheButtonWithTheFocus()
{
    QFETCH(QByteArray, dialog);
    QStringList pressed;
    for (int stop = 0; stop < MaxStops; ++stop) {
        const std::unique_ptr<QDialog> shown = open(dialog);
        QVERIFY(shown);
        for (int step = 0; step < stop; ++step)
            key(Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        const QString name = focus->objectName() + QLatin1Char(' ') + focus->accessibleName();
        const bool isButton =
                qobject_cast<QPushButton *>(focus) || qobject_cast<QToolButton *>(focus);
        if (isButton && pressed.contains(name))
            break; // once around
        QStringList clicked;
        for (QAbstractButton *button : shown->findChildren<QAbstractButton *>()) {
            connect(button, &QAbstractButton::clicked, shown.get(), [&clicked, button] {
                clicked << button->objectName() + QLatin1Char(' ') + button->accessibleName();
            });
        }
        const auto *defaultButton = [&]() -> QPushButton * {
            for (QPushButton *button : shown->findChildren<QPushButton *>()) {
                if (button->isDefault())
                    return button;
            }
            return nullptr;
        }();
        const QString defaultName = defaultButton ? defaultButton->objectName() + QLatin1Char(' ') +
                                                            defaultButton->accessibleName()
                                                  : QString();
        key(Qt::Key_Return);
        if (isButton) {
            QCOMPARE(clicked, QStringList{name});
            pressed << name;
        } else if (!clicked.isEmpty()) {
            QCOMPARE(clicked, QStringList{defaultName});
        }
    }
    QVERIFY(!pressed.isEmpty());
    qInfo() << pressed;
}

void TestEnterKey::onlyOneButtonHasTheRing()
{
    QFETCH(QByteArray, dialog);
    const std::unique_ptr<QDialog> shown = open(dialog);
    QVERIFY(shown);
    for (int stop = 0; stop < MaxStops; ++stop) {
        int rings = 0;
        for (const QPushButton *button : shown->findChildren<QPushButton *>()) {
            if (button->isVisible() && (button->isDefault() || button->hasFocus()))
                ++rings;
        }
        QVERIFY2(rings <= 1, qPrintable(QApplication::focusWidget()->objectName()));
        key(Qt::Key_Tab);
    }
}

void TestEnterKey::theTypedCountIsWhatEnterIsAbout_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("forces");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("too few") << QStringLiteral("5") << false;
    QTest::newRow("no number") << QStringLiteral("six") << false;
    QTest::newRow("right") << QStringLiteral("6") << true;
}

void TestEnterKey::theTypedCountIsWhatEnterIsAbout()
{
    QFETCH(QString, typed);
    QFETCH(bool, forces);
    const std::unique_ptr<QDialog> dialog = open("conflict, counted");
    QVERIFY(dialog);
    QSignalSpy finished(dialog.get(), &QDialog::finished);
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("typedCount"));
    for (int step = 0; step < MaxStops && QApplication::focusWidget() != field; ++step)
        key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), field);
    for (const QChar c : typed)
        QTest::keyClick(QApplication::focusWindow(), c.toLatin1());
    key(Qt::Key_Enter);
    QCOMPARE(finished.size(), forces ? 1 : 0); // never closed without a word
    if (forces)
        QCOMPARE(finished.first().first().toInt(), int(QDialog::Accepted));
    else
        QVERIFY(dialog->isVisible());
}

void TestEnterKey::aHeldKeyPressesOnce()
{
    QWidget window;
    auto *button = new QPushButton(QStringLiteral("Press"), &window);
    new EnterKey(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window, tests::Patience));
    button->setFocus();
    QSignalSpy clicked(button, &QAbstractButton::clicked);
    for (const bool isHeld : {false, true, true}) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, {}, QStringLiteral("\r"), isHeld);
        QApplication::sendEvent(button, &press);
    }
    QCOMPARE(clicked.size(), 1);
}

void TestEnterKey::windowsThatAreNoDialogsToo()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *push = new QPushButton(QStringLiteral("Push"));
    auto *tool = new QToolButton;
    tool->setFocusPolicy(Qt::TabFocus);
    auto *field = new QLineEdit;
    for (QWidget *part : {static_cast<QWidget *>(push), static_cast<QWidget *>(tool),
                          static_cast<QWidget *>(field)})
        column->addWidget(part);
    new EnterKey(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window, tests::Patience));
    QSignalSpy pushed(push, &QAbstractButton::clicked);
    QSignalSpy tooled(tool, &QAbstractButton::clicked);
    push->setFocus();
    key(Qt::Key_Return);
    tool->setFocus();
    key(Qt::Key_Return);
    field->setFocus();
    key(Qt::Key_Return);
    QCOMPARE(pushed.size(), 1);
    QCOMPARE(tooled.size(), 1);
    tool->setFocus();
    QTest::keyClick(QApplication::focusWindow(), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(tooled.size(), 1);
}

REELDECK_TEST(TestEnterKey)
#include "tst_enterkey.moc"
