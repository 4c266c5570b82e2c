#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/uploadreviewdialog.h"
#include "ui/dialogs/urllist.h"
#include "ui/dialogs/urluploaddialog.h"
#include "ui/samples.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::samples;

class TestUploadDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }

    void readsUrlsLineByLine_data();
    void readsUrlsLineByLine();
    void leavesRepeatedUrlsOut();
    void refusesTooManyUrls();
    void uploadsOneUrlWithItsName();
    void uploadsSeveralUrlsWithoutAName();
    void namesTheFirstBadUrlAndBlocksTheUpload();
    void reviewCountsWhatWillBeUploaded();
    void reviewOffersTheOthersBesideProblems();
    void reviewOnlyClosesWhenNothingIsLeft();
    void reviewGivesOptionsAndNameBack();
    void reviewShowsHostileNamesLiterally();
    void settingsGiveBackWhatWasChosen();
};

static QPushButton *primary(const QDialog &dialog)
{
    return dialog.findChild<QPushButton *>(QStringLiteral("upload"));
}

void TestUploadDialogs::readsUrlsLineByLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("urls");
    QTest::addColumn<QString>("problem"); // part of it
    const auto row = [](const char *name, const char *text, int urls, const char *problem) {
        QTest::newRow(name) << QString::fromUtf8(text) << urls << QString::fromUtf8(problem);
    };
    row("empty", "", 0, "");
    row("blank lines", "\n  \n\t\n", 0, "");
    row("https", "https://example.com/a.mp4", 1, "");
    row("http, blanks around", "  http://example.com/a.mp4 \r\n", 1, "");
    row("query and port", "https://example.com:8080/a?b=c&d=%20", 1, "");
    row("international host", "https://bücher.example/ä.mp4", 1, "");
    row("second is ftp", "https://a.com/1\nftp://a.com/2", 1, "Line 2 is not an http or https");
    row("file", "file:///etc/passwd", 0, "Line 1 is not an http or https");
    row("javascript", "javascript:alert(1)", 0, "Line 1 is not an http or https");
    row("no scheme", "example.com/a.mp4", 0, "Line 1 is not a web address");
    row("no host", "https:///a.mp4", 0, "Line 1");
    row("words", "\n\nsome words", 0, "Line 3 is not a web address");
    row("first problem wins", "x\nftp://b", 0, "Line 1");
}

void TestUploadDialogs::readsUrlsLineByLine()
{
    QFETCH(QString, text);
    QFETCH(int, urls);
    QFETCH(QString, problem);
    const UrlList list = readUrlList(text);
    QCOMPARE(int(list.urls.size()), urls);
    QCOMPARE(list.problem.isEmpty(), problem.isEmpty());
    QVERIFY2(list.problem.contains(problem), qPrintable(list.problem));
}

void TestUploadDialogs::leavesRepeatedUrlsOut()
{
    const UrlList list = readUrlList(QStringLiteral("https://a.com/1\nhttps://a.com/1\n"));
    QCOMPARE(int(list.urls.size()), 1);
    QCOMPARE(list.repeated, 1);
}

void TestUploadDialogs::refusesTooManyUrls()
{
    QString text;
    for (int i = 0; i <= MaximumUrls; ++i)
        text += QStringLiteral("https://a.com/%1\n").arg(i);
    QVERIFY(readUrlList(text).problem.contains(QLatin1String("more than 1,000")));
}

void TestUploadDialogs::uploadsOneUrlWithItsName()
{
    UrlUploadDialog dialog({false, true});
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(!primary(dialog)->isEnabled());
    auto *urls = named<QPlainTextEdit>(dialog, QStringLiteral("URLs"));
    QTRY_COMPARE(QApplication::focusWidget(), urls);
    QTest::keyClicks(urls, QStringLiteral("https://example.com/a.mp4"));
    QCOMPARE(primary(dialog)->text(), QStringLiteral("Upload"));
    QTest::keyClicks(named<QLineEdit>(dialog, QStringLiteral("Name on the platform")),
                     QStringLiteral(" Clip.mp4 "));
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::mouseClick(primary(dialog), Qt::LeftButton);
    QCOMPARE(accepted.size(), 1);
    UploadRequest wanted;
    wanted.url = QUrl(QStringLiteral("https://example.com/a.mp4"));
    wanted.filename = QStringLiteral("Clip.mp4");
    wanted.enableHls = false;
    QCOMPARE(dialog.requests(), QList<UploadRequest>{wanted});
}

void TestUploadDialogs::uploadsSeveralUrlsWithoutAName()
{
    UrlUploadDialog dialog({true, true});
    auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("name"));
    name->setText(QStringLiteral("Clip.mp4"));
    dialog.setText(QStringLiteral("https://a.com/1\nhttps://a.com/2\nhttps://a.com/3\n"));
    QCOMPARE(primary(dialog)->text(), QStringLiteral("Upload 3 URLs"));
    QVERIFY(!name->isEnabled());
    QCOMPARE(int(dialog.requests().size()), 3);
    for (const UploadRequest &request : dialog.requests())
        QVERIFY(request.filename.isEmpty());
}

void TestUploadDialogs::namesTheFirstBadUrlAndBlocksTheUpload()
{
    UrlUploadDialog dialog({true, true});
    dialog.setText(QStringLiteral("https://a.com/1\nftp://<b>host</b>/2"));
    QVERIFY(!primary(dialog)->isEnabled());
    QVERIFY(dialog.requests().isEmpty());
    QVERIFY(shown<QLabel>(dialog, "verdict").contains(QStringLiteral("“ftp://<b>host</b>/2”")));
    dialog.setText(QStringLiteral("https://a.com/1"));
    QVERIFY(primary(dialog)->isEnabled());
}

void TestUploadDialogs::reviewCountsWhatWillBeUploaded()
{
    UploadPlan twelve = plan(12, 0);
    twelve.skippedJunk = 2;
    UploadReviewDialog dialog(twelve, {true, true});
    QCOMPARE(primary(dialog)->text(), QStringLiteral("Upload 12 files"));
    QCOMPARE(shown<QLabel>(dialog, "facts"), QStringLiteral("9 videos, 3 images; 12 MB in total"));
    QCOMPARE(shown<QLabel>(dialog, "junk"),
             QStringLiteral("2 hidden or temporary files were skipped."));
    QVERIFY(!labelled<QPushButton>(dialog, QStringLiteral("Copy list")));
    QCOMPARE(int(dialog.requests().size()), 12);
}

void TestUploadDialogs::reviewOffersTheOthersBesideProblems()
{
    UploadReviewDialog dialog(plan(9, 3), {true, true});
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(shown<QLabel>(dialog, "problemsLabel"), QStringLiteral("3 can't be uploaded:"));
    labelled<QPushButton>(dialog, QStringLiteral("Copy list"))->click();
    QCOMPARE(QApplication::clipboard()->text().count(QLatin1String("platform takes images")), 3);
    auto *upload = labelled<QPushButton>(dialog, QStringLiteral("Upload the other 9"));
    QVERIFY(upload && upload->isDefault());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

void TestUploadDialogs::reviewOnlyClosesWhenNothingIsLeft()
{
    UploadReviewDialog dialog(plan(0, 2), {true, true});
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(!primary(dialog)->isVisible());
    QVERIFY(!named<QLineEdit>(dialog, QStringLiteral("Name on the platform")));
    QTest::mouseClick(labelled<QPushButton>(dialog, QStringLiteral("Close")), Qt::LeftButton);
    QCOMPARE(rejected.size(), 1);

    UploadReviewDialog none(UploadPlan(), {true, true});
    QVERIFY(shown<QLabel>(none, "facts").contains(QLatin1String("no video, audio or image")));
}

void TestUploadDialogs::reviewGivesOptionsAndNameBack()
{
    UploadReviewDialog dialog(plan(1, 0), {true, false});
    QVERIFY(!labelled<QCheckBox>(dialog, QStringLiteral("Make a thumbnail"))->isChecked());
    labelled<QCheckBox>(dialog, QStringLiteral("Make a stream, so that it can be played"))->click();
    named<QLineEdit>(dialog, QStringLiteral("Name on the platform"))
            ->setText(QStringLiteral("New.mp4"));
    const UploadRequest request = dialog.requests().value(0);
    QCOMPARE(request.path, QStringLiteral("/media/clip-0.mp4"));
    QCOMPARE(request.filename, QStringLiteral("New.mp4"));
    QCOMPARE(dialog.options(), (UploadOptions{false, false}));
    QCOMPARE(request.enableHls, false);
    QCOMPARE(request.enableThumbnail, false);
}

void TestUploadDialogs::reviewShowsHostileNamesLiterally()
{
    UploadPlan hostile = plan(1, 1);
    hostile.problems[0].name = QStringLiteral("<img src=x>\u202Efdp.exe");
    UploadReviewDialog dialog(hostile, {true, true});
    QStringList texts;
    for (const QPlainTextEdit *text : dialog.findChildren<QPlainTextEdit *>())
        texts << text->toPlainText();
    QVERIFY(texts.contains(QStringLiteral("<img src=x>\uFFFDfdp.exe")));
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestUploadDialogs::settingsGiveBackWhatWasChosen()
{
    const SettingsValues before{{true, false}, theme::Scheme::Dark};
    SettingsDialog dialog(before);
    QCOMPARE(dialog.values(), before);
    QCOMPARE(named<QComboBox>(dialog, QStringLiteral("Colour scheme"))->currentText(),
             QStringLiteral("Dark"));
    named<QComboBox>(dialog, QStringLiteral("Colour scheme"))->setCurrentIndex(1);
    labelled<QCheckBox>(dialog, QStringLiteral("Make a thumbnail"))->click();
    QCOMPARE(dialog.values(), (SettingsValues{{true, true}, theme::Scheme::Light}));
}

QTEST_MAIN(TestUploadDialogs)
#include "tst_uploaddialogs.moc"
