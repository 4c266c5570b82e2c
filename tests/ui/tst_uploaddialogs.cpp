#include "domain/limits.h"
#include "ui/samples.h"
#include "ui/theme/theme.h"
#include "ui/transfers/cardlist.h"
#include "ui/transfers/uploadreviewdialog.h"
#include "ui/transfers/urllist.h"
#include "ui/transfers/urluploaddialog.h"
#include "ui/transfers/watchedfoldersdialog.h"

#include "support/testprogram.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace reeldeck;
using namespace reeldeck::tests;

namespace {

template <typename Dialog>
QList<UploadRequest> requestsOf(const Dialog &dialog)
{
    QList<UploadRequest> requests;
    for (const PlannedUpload &upload : dialog.uploads())
        requests << upload.request;
    return requests;
}

} // namespace

/// The dialogs before an upload: URLs, review, settings, watched folders.
class TestUploadDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }

    void readsUrlsLineByLine_data();
    void readsUrlsLineByLine();
    void leavesRepeatedUrlsOut();
    void takesSoManyUrlsInOneGo();
    void uploadsOneUrlWithItsName();
    void uploadsSeveralUrlsWithoutAName();
    void namesEachBadUrlAndUploadsTheOthers();
    void reviewCountsWhatWillBeUploaded();
    void reviewOffersTheOthersBesideProblems();
    void reviewOnlyClosesWhenNothingIsLeft();
    void reviewLeavesOutWhatIsThereAlready();
    void reviewUploadsAgainWhatIsChosen();
    void reviewOfKnownFilesOnlyUploadsNothingByItself();
    void reviewOffersToTryWhatIsTooLarge();
    void reviewSaysHowSureItIs();
    void reviewWarnsWithoutHolding();
    void reviewOfThousandsChoosesAllAtOnce();
    void reviewGivesOptionsAndNameBack();
    void reviewShowsHostileNamesLiterally();
    void watchedFoldersAreAddedOnceAndRemoved();
};

/// Some label shows exactly this.
static bool says(const QWidget &root, const QString &text)
{
    const QList<QLabel *> labels = root.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisibleTo(&root) && label->text() == text;
    });
}

static UploadPlan planWithEarlier(int fresh, int earlier)
{
    UploadPlan mixed = plan(fresh + earlier, 0);
    for (int i = 0; i < earlier; ++i) {
        EarlierUpload known;
        known.assetId = AssetId(QStringLiteral("asset-%1").arg(i));
        known.name = QStringLiteral("<b>clip</b>.mp4");
        known.uploadedUtc = QDateTime({2026, 11, 20}, {9, 30}, Qt::UTC);
        mixed.uploads[i].earlier = known;
    }
    return mixed;
}

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
    row("blank within, as pasted", "https://example.com/My Clip.mp4", 1, "");
    row("second is ftp", "https://a.com/1\nftp://a.com/2", 1,
        "Line 2: “ftp://a.com/2” can't be fetched");
    row("file", "file:///etc/passwd", 0, "Line 1: “file:///etc/passwd” can't be fetched");
    row("javascript", "javascript:alert(1)", 0, "Line 1");
    row("no scheme", "example.com/a.mp4", 0, "Line 1: “example.com/a.mp4” is not a complete URL");
    row("no host", "https:///a.mp4", 0, "Line 1");
    row("words", "\n\nsome words", 0, "Line 3: “some words” is not a complete URL");
    row("the others stay", "x\nhttps://a.com/1\nftp://b\nhttps://a.com/2", 2, "Line 1");
}

void TestUploadDialogs::readsUrlsLineByLine()
{
    QFETCH(QString, text);
    QFETCH(int, urls);
    QFETCH(QString, problem);
    const UrlList list = readUrlList(text);
    QCOMPARE(int(list.urls.size()), urls);
    QCOMPARE(list.problems.isEmpty(), problem.isEmpty());
    QVERIFY2(list.problems.value(0).contains(problem), qPrintable(list.problems.value(0)));
}

void TestUploadDialogs::leavesRepeatedUrlsOut()
{
    const UrlList list = readUrlList(QStringLiteral("https://a.com/1\nhttps://a.com/1\n"));
    QCOMPARE(int(list.urls.size()), 1);
    QCOMPARE(list.repeated, 1);
}

void TestUploadDialogs::takesSoManyUrlsInOneGo()
{
    QString text;
    for (int i = 0; i <= MaximumUrls; ++i)
        text += QStringLiteral("https://a.com/%1\n").arg(i);
    const UrlList list = readUrlList(text);
    QCOMPARE(int(list.urls.size()), MaximumUrls);
    QCOMPARE(list.beyond, 1);
}

void TestUploadDialogs::uploadsOneUrlWithItsName()
{
    UrlUploadDialog dialog({false, true});
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog, tests::Patience));
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
    QCOMPARE(requestsOf(dialog), QList<UploadRequest>{wanted});
}

void TestUploadDialogs::uploadsSeveralUrlsWithoutAName()
{
    UrlUploadDialog dialog({true, true});
    auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("name"));
    name->setText(QStringLiteral("Clip.mp4"));
    dialog.setText(QStringLiteral("https://a.com/1\nhttps://a.com/2\nhttps://a.com/3\n"));
    QCOMPARE(primary(dialog)->text(), QStringLiteral("Upload 3 URLs"));
    QVERIFY(!name->isEnabled());
    QCOMPARE(int(requestsOf(dialog).size()), 3);
    for (const UploadRequest &request : requestsOf(dialog))
        QVERIFY(request.filename.isEmpty());
}

void TestUploadDialogs::namesEachBadUrlAndUploadsTheOthers()
{
    UrlUploadDialog dialog({true, true});
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog, tests::Patience));
    auto *urls = named<QPlainTextEdit>(dialog, QStringLiteral("URLs"));
    QTest::keyClicks(urls, QStringLiteral("ftp://<b>host</b>/2"));
    QVERIFY(!primary(dialog)->isEnabled());
    QTest::keyClick(urls, Qt::Key_Return);
    QTest::keyClicks(urls, QStringLiteral("https://h.example/My Clip.mp4"));
    QVERIFY(shown<QLabel>(dialog, "verdict").contains(QStringLiteral("“ftp://<b>host</b>/2”")));
    QCOMPARE(primary(dialog)->text(), QStringLiteral("Upload the Other One"));
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::mouseClick(primary(dialog), Qt::LeftButton);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(int(requestsOf(dialog).size()), 1);
    QCOMPARE(requestsOf(dialog).first().url.toString(QUrl::FullyEncoded),
             QStringLiteral("https://h.example/My%20Clip.mp4"));
}

void TestUploadDialogs::reviewCountsWhatWillBeUploaded()
{
    UploadPlan twelve = plan(12, 0);
    twelve.skippedJunk = 2;
    twelve.skippedUnfinished = 1;
    UploadReviewDialog dialog(twelve, {true, true});
    QCOMPARE(primary(dialog)->text(), QStringLiteral("Upload 12 files"));
    QCOMPARE(shown<QLabel>(dialog, "facts"), QStringLiteral("9 videos, 3 images; 12 MB in total"));
    QCOMPARE(shown<QLabel>(dialog, "junk"),
             QStringLiteral("2 hidden or temporary files were skipped. "
                            "1 unfinished or empty file was skipped."));
    QVERIFY(!labelled<QPushButton>(dialog, QStringLiteral("Copy List")));
    QCOMPARE(int(requestsOf(dialog).size()), 12);
}

void TestUploadDialogs::reviewOffersTheOthersBesideProblems()
{
    UploadReviewDialog dialog(plan(9, 3), {true, true});
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog, tests::Patience));
    QVERIFY(says(dialog, QStringLiteral("3 files can't be uploaded:")));
    labelled<QPushButton>(dialog, QStringLiteral("Copy List"))->click();
    QCOMPARE(QApplication::clipboard()->text().count(QLatin1String("platform takes images")), 3);
    auto *upload = labelled<QPushButton>(dialog, QStringLiteral("Upload the Other 9"));
    QVERIFY(upload && upload->isDefault());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

void TestUploadDialogs::reviewOnlyClosesWhenNothingIsLeft()
{
    UploadReviewDialog dialog(plan(0, 2), {true, true});
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog, tests::Patience));
    QVERIFY(!primary(dialog)->isVisible());
    QVERIFY(!named<QLineEdit>(dialog, QStringLiteral("Name on the platform")));
    QTest::mouseClick(labelled<QPushButton>(dialog, QStringLiteral("Close")), Qt::LeftButton);
    QCOMPARE(rejected.size(), 1);

    UploadReviewDialog none(UploadPlan(), {true, true});
    QVERIFY(shown<QLabel>(none, "facts").contains(QLatin1String("no video, audio or image")));
}

void TestUploadDialogs::reviewLeavesOutWhatIsThereAlready()
{
    UploadReviewDialog dialog(planWithEarlier(7, 2), {true, true});
    QVERIFY(says(dialog, QStringLiteral("2 files are left out, because they are there already:")));
    QCOMPARE(primary(dialog)->text(), QStringLiteral("Upload the Other 7"));
    QCOMPARE(shown<QLabel>(dialog, "heading"), QStringLiteral("Upload 7 files"));
    QCOMPARE(int(requestsOf(dialog).size()), 7);
    QCOMPARE(requestsOf(dialog).first().path, QStringLiteral("/media/clip-2.mp4"));
    QVERIFY(dialog.problemsText().contains(QLatin1String("asset asset-1")));
}

void TestUploadDialogs::reviewUploadsAgainWhatIsChosen()
{
    UploadReviewDialog dialog(planWithEarlier(1, 2), {true, true});
    auto *second = named<QCheckBox>(dialog, QStringLiteral("Upload anyway: /media/clip-1.mp4"));
    QVERIFY(second && !second->isChecked());
    second->click();
    QCOMPARE(primary(dialog)->text(), QStringLiteral("Upload the Other 2"));
    QStringList paths;
    for (const UploadRequest &request : requestsOf(dialog))
        paths << request.path;
    QCOMPARE(paths, QStringList({QStringLiteral("/media/clip-1.mp4"),
                                 QStringLiteral("/media/clip-2.mp4")}));
    auto *all = labelled<QCheckBox>(dialog, QStringLiteral("Upload all of them anyway"));
    QVERIFY(all && !all->isChecked());
    named<QCheckBox>(dialog, QStringLiteral("Upload anyway: /media/clip-0.mp4"))->click();
    QVERIFY(all->isChecked());
    QCOMPARE(primary(dialog)->text(), QStringLiteral("Upload 3 files"));
    second->click();
    QVERIFY(!all->isChecked());
    QCOMPARE(int(requestsOf(dialog).size()), 2);
}

void TestUploadDialogs::reviewOfKnownFilesOnlyUploadsNothingByItself()
{
    UploadReviewDialog dialog(planWithEarlier(0, 1), {true, true});
    QCOMPARE(shown<QLabel>(dialog, "heading"), QStringLiteral("There is nothing new to upload"));
    QVERIFY(!primary(dialog)->isEnabled());
    QVERIFY(requestsOf(dialog).isEmpty());
    // One card needs no choice for all of them.
    QVERIFY(!labelled<QCheckBox>(dialog, QStringLiteral("Upload all of them anyway")));
    labelled<QCheckBox>(dialog, QStringLiteral("Upload anyway"))->click();
    QVERIFY(primary(dialog)->isEnabled());
    QCOMPARE(int(requestsOf(dialog).size()), 1);
}

void TestUploadDialogs::reviewOffersToTryWhatIsTooLarge()
{
    UploadPlan mixed = plan(2, 0);
    PlanProblem none{QStringLiteral("/a.pdf"), makeError(ErrorKind::UnsupportedType,
                                                         QStringLiteral("“a.pdf” is a document."))};
    PlanProblem large{QStringLiteral("/b.png"),
                      makeError(ErrorKind::TooLarge, QStringLiteral("The limit is 5 MB."))};
    large.attempt = PlannedUpload();
    large.attempt->request.path = large.name;
    large.attempt->request.triesBeyondLimit = true;
    mixed.problems = {large, none};
    UploadReviewDialog dialog(mixed, {true, true});
    QCOMPARE(primary(dialog)->text(), QStringLiteral("Upload the Other 2"));
    QVERIFY(says(dialog, QStringLiteral("1 file can't be uploaded:")));
    QVERIFY(says(dialog,
                 QStringLiteral("1 file is left out, because it is larger than the platform's "
                                "known limit:")));
    const auto boxes = dialog.findChild<CardList *>()->findChildren<QCheckBox *>();
    QCOMPARE(int(boxes.size()), 1);
    boxes.first()->click();
    QCOMPARE(primary(dialog)->text(), QStringLiteral("Upload the Other 3"));
    QCOMPARE(requestsOf(dialog).last().path, large.name);
    QVERIFY(requestsOf(dialog).last().triesBeyondLimit);
    QVERIFY(dialog.problemsText().contains(QLatin1String("The limit is 5 MB.")));
    boxes.first()->click();
    QCOMPARE(int(requestsOf(dialog).size()), 2);
}

void TestUploadDialogs::reviewSaysHowSureItIs()
{
    UploadPlan mixed = planWithEarlier(0, 3);
    mixed.uploads[1].earlier->isSure = false;
    mixed.uploads[2].earlier = EarlierUpload();
    const QString text = UploadReviewDialog(mixed, {true, true}).problemsText();
    QVERIFY(text.contains(QStringLiteral("This file was uploaded on ")));
    QVERIFY(text.contains(QStringLiteral("as “<b>clip</b>.mp4” (asset asset-0)")));
    QVERIFY(text.contains(QLatin1String("The contents were not compared.")));
    QVERIFY(text.contains(QLatin1String("It is in the queue already")));
}

void TestUploadDialogs::reviewWarnsWithoutHolding()
{
    UploadPlan odd = plan(3, 0);
    odd.uploads[1].warnings = {QStringLiteral("“clip-1.mp4” is shorter than 4 seconds.")};
    odd.unexamined = 2;
    UploadReviewDialog dialog(odd, {true, true});
    QVERIFY(says(dialog, QStringLiteral("1 file can be uploaded, but perhaps not be analyzed:")));
    QVERIFY(says(dialog, QStringLiteral("“clip-1.mp4” is shorter than 4 seconds.")));
    QCOMPARE(shown<QLabel>(dialog, "junk"),
             QStringLiteral("The resolution and length of 2 videos were not checked."));
    QCOMPARE(primary(dialog)->text(), QStringLiteral("Upload 3 files"));
    QCOMPARE(int(requestsOf(dialog).size()), 3);
}

void TestUploadDialogs::reviewOfThousandsChoosesAllAtOnce()
{
    UploadReviewDialog dialog(planWithEarlier(0, 2000), {true, true});
    QCOMPARE(int(dialog.findChildren<QCheckBox *>().size()), CardList::MaximumCards + 3);
    auto *all = labelled<QCheckBox>(dialog, QStringLiteral("Upload all of them anyway"));
    all->click();
    QCOMPARE(int(requestsOf(dialog).size()), 2000);
    all->click();
    QVERIFY(requestsOf(dialog).isEmpty());
}

void TestUploadDialogs::reviewGivesOptionsAndNameBack()
{
    UploadReviewDialog dialog(plan(1, 0), {true, false});
    QVERIFY(!labelled<QCheckBox>(dialog, QStringLiteral("Make a thumbnail"))->isChecked());
    labelled<QCheckBox>(dialog, QStringLiteral("Make a stream, so that it can be played"))->click();
    named<QLineEdit>(dialog, QStringLiteral("Name on the platform"))
            ->setText(QStringLiteral("New.mp4"));
    const UploadRequest request = requestsOf(dialog).value(0);
    QCOMPARE(request.path, QStringLiteral("/media/clip-0.mp4"));
    QCOMPARE(request.filename, QStringLiteral("New.mp4"));
    QCOMPARE(dialog.options(), (UploadOptions{false, false}));
    QCOMPARE(request.enableHls, false);
    QCOMPARE(request.enableThumbnail, false);
    // Each box is about one of the two.
    labelled<QCheckBox>(dialog, QStringLiteral("Make a thumbnail"))->click();
    QCOMPARE(requestsOf(dialog).value(0).enableHls, false);
    QCOMPARE(requestsOf(dialog).value(0).enableThumbnail, true);
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

void TestUploadDialogs::watchedFoldersAreAddedOnceAndRemoved()
{
    WatchedFoldersDialog dialog({QStringLiteral("/a"), QStringLiteral("/b")},
                                QStringLiteral("<b>Studio</b>"));
    QVERIFY(shown<QLabel>(dialog, "note").contains(QStringLiteral("“<b>Studio</b>”")));
    dialog.addFolder(QStringLiteral("/c/../c/"));
    dialog.addFolder(QStringLiteral("/a"));
    dialog.addFolder(QStringLiteral("relative"));
    QCOMPARE(dialog.folders(),
             QStringList({QStringLiteral("/a"), QStringLiteral("/b"), QStringLiteral("/c")}));
    auto *list = named<QListWidget>(dialog, QStringLiteral("Watched folders"));
    QVERIFY(list);
    auto *remove = labelled<QPushButton>(dialog, QStringLiteral("Remove"));
    list->clearSelection();
    QVERIFY(!remove->isEnabled());
    list->item(0)->setSelected(true);
    list->item(2)->setSelected(true);
    remove->click();
    QCOMPARE(dialog.folders(), QStringList{QStringLiteral("/b")});
    QVERIFY(list->item(0)->isSelected() && remove->isEnabled());
    remove->click();
    QVERIFY(dialog.folders().isEmpty() && !remove->isEnabled());
    for (const char *folder : {"/d", "/e", "/f"})
        dialog.addFolder(QString::fromLatin1(folder));
    list->clearSelection();
    list->item(0)->setSelected(true);
    list->item(1)->setSelected(true);
    remove->click();
    QCOMPARE(dialog.folders(), QStringList{QStringLiteral("/f")});
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    labelled<QPushButton>(dialog, QStringLiteral("OK"))->click();
    QCOMPARE(accepted.size(), 1);
}

REELDECK_TEST(TestUploadDialogs)
#include "tst_uploaddialogs.moc"
