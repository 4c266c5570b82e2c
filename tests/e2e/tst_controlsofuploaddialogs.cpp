#include "catalog/table/assettablemodel.h"
#include "desktop/appcontext.h"
#include "desktop/window/mainwindow.h"
#include "domain/limits.h"
#include "e2e/controlsfixture.h"
#include "settings/settings.h"
#include "uploads/queue/uploadqueue.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QProgressDialog>

#include <filesystem>
#include <system_error>

using namespace reeldeck;
using namespace reeldeck::tests;

/// The dialogs on the way of an upload, by pointer and key. Covers: URLs, the review before
/// uploading, what was uploaded before, what can't be uploaded, watched folders.
class TestControlsOfUploadDialogs : public ControlsFixture
{
    Q_OBJECT

public:
    ~TestControlsOfUploadDialogs() override;

private slots:
    void urlIsUploaded_data() { ways(); }
    void urlIsUploaded();
    void urlsAreUploaded_data() { ways(); }
    void urlsAreUploaded();
    void urlsAreCancelled_data() { endings(); }
    void urlsAreCancelled();
    void uploadsAreReviewed_data() { ways(); }
    void uploadsAreReviewed();
    void reviewIsCancelled_data() { endings(); }
    void reviewIsCancelled();
    void duplicatesAreLeftOut_data() { ways(); }
    void duplicatesAreLeftOut();
    void whatIsTooLargeIsTried_data() { ways(); }
    void whatIsTooLargeIsTried();
    void unusableFilesAreTold_data() { endingsOrEnter(); }
    void unusableFilesAreTold();
    void lookingIsCancelled_data() { endingsOrEnter(); }
    void lookingIsCancelled();
    void foldersAreWatched_data() { ways(); }
    void foldersAreWatched();
    void watchingIsCancelled_data() { endings(); }
    void watchingIsCancelled();

private:
    static constexpr int ByEnter = 3; ///< A row beside those of endings().

    static void endingsOrEnter();
    void makeMany(const QString &folder);
    void openUrls(Way way);
    void openFolders(Way way) { openDialog({QStringLiteral("Watched Folders...")}, way); }
    /// By Ctrl+O; the review of it comes up where it is wanted or needed.
    void chooseFiles(const QStringList &names);
    void chooseFolder(const QString &path, Way way);
    void toggleReview(Way way);
    void setBoth(bool checked, Way way);
    /// Ready, with a stream and a thumbnail or without.
    void waitFor(const QString &name, bool isMade);
    QString served(const QString &name);

    QProcess m_server;
    QString m_origin;
};

/// By another program, as from a site on this computer.
QString TestControlsOfUploadDialogs::served(const QString &name)
{
    if (m_origin.isEmpty()) {
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.setWorkingDirectory(media(QStringLiteral(".")));
        m_server.start(QStringLiteral("python3"),
                       {QStringLiteral("-u"), QStringLiteral("-m"), QStringLiteral("http.server"),
                        QStringLiteral("--bind"), QStringLiteral("127.0.0.1"),
                        QStringLiteral("0")});
        QByteArray output;
        const bool serves = QTest::qWaitFor(
                [&] {
                    output += m_server.readAll();
                    return output.contains("(http://");
                },
                tests::Patience);
        if (!serves)
            return {};
        output = output.mid(output.indexOf("(http://") + 1);
        m_origin = QString::fromLatin1(output.left(output.indexOf("/)") + 1));
    }
    return m_origin + name;
}

TestControlsOfUploadDialogs::~TestControlsOfUploadDialogs()
{
    m_server.kill();
    m_server.waitForFinished();
}

void TestControlsOfUploadDialogs::openUrls(Way way)
{
    PART(choose(QStringLiteral("Upload"), {QStringLiteral("Upload from URL...")}, way));
    waitForDialog();
}

void TestControlsOfUploadDialogs::setBoth(bool checked, Way way)
{
    for (const char *words : {"Make a stream, so that it can be played", "Make a thumbnail"}) {
        const QString box = QLatin1String(words);
        QVERIFY(button(box));
        if (button(box)->isChecked() != checked)
            PART(use(box, way));
        QTRY_COMPARE(button(box)->isChecked(), checked);
    }
}

void TestControlsOfUploadDialogs::waitFor(const QString &name, bool isMade)
{
    const auto asset = [&] {
        return context()->assets()->assetAt(rowNamed(name));
    };
    QTRY_VERIFY2_WITH_TIMEOUT(asset() && !isSettling(*asset()), qPrintable(name), 60'000);
    QCOMPARE(asset()->thumbnail.has_value(), isMade);
}

void TestControlsOfUploadDialogs::urlIsUploaded()
{
    const QString name = way() == Pointer ? QStringLiteral("site.png") : QStringLiteral("web.png");
    QVERIFY(!served(QStringLiteral("one.png")).isEmpty());
    PART(openUrls(way()));
    PART(fill(QStringLiteral("URLs"),
              served(way() == Pointer ? QStringLiteral("one.png") : QStringLiteral("two.png")),
              way()));
    PART(fill(QStringLiteral("Name on the platform"), name, way()));
    PART(setBoth(false, way()));
    PART(endByButton(QStringLiteral("Upload"), way()));
    PART(waitFor(name, false));
    // By the keys alone, and with a thumbnail.
    const QString other = way() == Pointer ? QStringLiteral("3.png") : QStringLiteral("4.png");
    Person::press(QStringLiteral("ctrl+u"));
    PART(waitForDialog());
    Person::type(
            served(way() == Pointer ? QStringLiteral("three.png") : QStringLiteral("four.png")));
    Person::press(QStringLiteral("Tab"));
    QTRY_VERIFY(findByName<QLineEdit>(QStringLiteral("Name on the platform"))->hasFocus());
    Person::type(other);
    PART(setBoth(false, Pointer));
    PART(setBoth(true, way()));
    PART(fill(QStringLiteral("Name on the platform"), other, way()));
    PART(endByKey(QStringLiteral("Return")));
    PART(waitFor(other, true));
}

void TestControlsOfUploadDialogs::urlsAreUploaded()
{
    const QString first = way() == Pointer ? QStringLiteral("five.png") : QStringLiteral("six.png");
    const int before = rows();
    // What is no address is left out, and said so.
    PART(openUrls(way()));
    PART(fill(QStringLiteral("URLs"), QStringLiteral("nonsense\n") + served(first), way()));
    QTRY_VERIFY(button(QStringLiteral("Upload the Other One")));
    PART(use(QStringLiteral("Upload the Other One"), way()));
    QTRY_COMPARE(rows(), before + 1);
    PART(openUrls(way()));
    PART(fill(QStringLiteral("URLs"),
              served(first) + QStringLiteral("?1\n") + served(first) + QStringLiteral("?2"),
              way()));
    QTRY_VERIFY(button(QStringLiteral("Upload 2 URLs")));
    QVERIFY(!findByName<QLineEdit>(QStringLiteral("Name on the platform"))->isEnabled());
    PART(use(QStringLiteral("Upload 2 URLs"), way()));
    QTRY_COMPARE(rows(), before + 3);
}

void TestControlsOfUploadDialogs::urlsAreCancelled()
{
    const int before = rows();
    PART(openUrls(way() == Key ? Key : Pointer));
    Person::type(served(QStringLiteral("one.png")));
    QTRY_VERIFY(button(QStringLiteral("Upload"))->isEnabled());
    PART(cancel());
    PART(openUrls(Pointer));
    QVERIFY(findByName<QPlainTextEdit>(QStringLiteral("URLs"))->toPlainText().isEmpty());
    PART(cancel());
    QCOMPARE(rows(), before);
}

void TestControlsOfUploadDialogs::chooseFiles(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted << QLatin1Char('"') + media(name) + QLatin1Char('"');
    Person::press(QStringLiteral("ctrl+o"));
    typePath(names.size() == 1 ? media(names.first()) : quoted.join(QLatin1Char(' ')));
}

void TestControlsOfUploadDialogs::toggleReview(Way way)
{
    const bool before = context()->settings()->reviewsUploads();
    PART(choose(QStringLiteral("Upload"), {QStringLiteral("Review Before Uploading")}, way));
    QTRY_COMPARE(context()->settings()->reviewsUploads(), !before);
}

void TestControlsOfUploadDialogs::uploadsAreReviewed()
{
    const QString name = way() == Pointer ? QStringLiteral("mine.png") : QStringLiteral("own.png");
    PART(toggleReview(way()));
    PART(chooseFiles({way() == Pointer ? QStringLiteral("one.png") : QStringLiteral("two.png")}));
    PART(waitForDialog());
    PART(fill(QStringLiteral("Name on the platform"), name, way()));
    PART(setBoth(false, way()));
    PART(endByButton(QStringLiteral("Upload 1 file"), way()));
    PART(waitFor(name, false));
    PART(chooseFiles(
            {way() == Pointer ? QStringLiteral("three.png") : QStringLiteral("four.png")}));
    PART(waitForDialog());
    PART(setBoth(true, way()));
    PART(fill(QStringLiteral("Name on the platform"), QStringLiteral("full ") + name, way()));
    PART(endByKey(QStringLiteral("Return")));
    PART(waitFor(QStringLiteral("full ") + name, true));
    PART(toggleReview(way()));
}

void TestControlsOfUploadDialogs::reviewIsCancelled()
{
    const int before = rows();
    Person::press(QStringLiteral("ctrl+o"));
    PART(waitForDialog());
    PART(endByKey(QStringLiteral("Escape")));
    PART(toggleReview(Pointer));
    PART(chooseFiles({QStringLiteral("five.png"), QStringLiteral("six.png")}));
    PART(waitForDialog());
    QTRY_VERIFY(button(QStringLiteral("Upload 2 files")));
    PART(cancel());
    PART(toggleReview(Pointer));
    QCOMPARE(rows(), before);
}

void TestControlsOfUploadDialogs::duplicatesAreLeftOut()
{
    const int before = rows();
    // One new file among those that are there.
    const QString fresh = way() == Pointer ? QStringLiteral("five.png") : QStringLiteral("six.png");
    const QString known = QStringLiteral("one.png");
    PART(chooseFiles({known, fresh}));
    PART(waitForDialog());
    for (auto *text : dialog()->findChildren<QPlainTextEdit *>()) {
        if (text->isVisible())
            PART(copyWord(text));
    }
    clearClipboard();
    PART(use(QStringLiteral("Copy List"), way()));
    QTRY_VERIFY(clipboard().contains(known) && clipboard().contains(QLatin1String("uploaded on")));
    PART(endByButton(QStringLiteral("Upload the Other One"), way()));
    QTRY_COMPARE(rows(), before + 1);
    // Nothing new, but one wanted once more.
    PART(chooseFiles({known}));
    PART(waitForDialog());
    const auto *upload = dialog()->findChild<QPushButton *>(QStringLiteral("upload"));
    QVERIFY(upload && !upload->isEnabled());
    PART(use(QStringLiteral("Upload anyway"), way()));
    PART(endByButton(QStringLiteral("Upload 1 file"), way()));
    QTRY_COMPARE(rows(), before + 2);
    PART(chooseFiles({known, QStringLiteral("two.png"), QStringLiteral("three.png")}));
    PART(waitForDialog());
    PART(use(QStringLiteral("Upload all of them anyway"), way()));
    QTRY_VERIFY(button(QStringLiteral("Upload 3 files")));
    PART(use(QStringLiteral("Upload anyway"), way()));
    QTRY_VERIFY(!button(QStringLiteral("Upload all of them anyway"))->isChecked());
    PART(endByButton(QStringLiteral("Upload the Other 2"), way()));
    QTRY_COMPARE(rows(), before + 4);
    PART(chooseFiles({known, QStringLiteral("two.png")}));
    PART(waitForDialog());
    PART(use(QStringLiteral("Upload all of them anyway"), way()));
    PART(endByButton(QStringLiteral("Upload 2 files"), way()));
    QTRY_COMPARE(rows(), before + 6);
}

void TestControlsOfUploadDialogs::whatIsTooLargeIsTried()
{
    // The library takes far more than this workspace is said to.
    const QString local = QLatin1String(LocalWorkspaceId);
    const QString image = QStringLiteral("image");
    const auto limit = [&] {
        return context()->settings()->limit(local, image).value_or(-1);
    };
    const auto before = context()->settings()->limit(local, image);
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        QImage picture(200, 200, QImage::Format_RGB32);
        picture.fill(QColor::fromHsv(i * 100, 255, way() == Pointer ? 255 : 128));
        names << QStringLiteral("large %1 %2.png").arg(int(way())).arg(i);
        QVERIFY(picture.save(media(names.last())));
    }
    constexpr qint64 tiny = 100;
    QTRY_COMPARE(context()->uploads()->totals().active, 0); // What is taken from now on is ours.
    context()->settings()->setLimit(local, image, tiny);
    const int shown = rows();
    PART(chooseFiles({names.first()}));
    PART(waitForDialog());
    const auto *upload = dialog()->findChild<QPushButton *>(QStringLiteral("upload"));
    QVERIFY(upload && !upload->isEnabled());
    PART(use(QStringLiteral("Try anyway"), way()));
    PART(endByButton(QStringLiteral("Upload 1 file"), way()));
    QTRY_COMPARE(rows(), shown + 1);
    QTRY_COMPARE(limit(), QFile(media(names.first())).size()); // It was taken.

    QTRY_COMPARE(context()->uploads()->totals().active, 0);
    context()->settings()->setLimit(local, image, tiny);
    PART(chooseFiles(names.mid(1)));
    PART(waitForDialog());
    PART(use(QStringLiteral("Try all of them anyway"), way()));
    PART(endByButton(QStringLiteral("Upload 2 files"), way()));
    QTRY_COMPARE(rows(), shown + 3);
    QTRY_COMPARE(context()->uploads()->totals().active, 0);
    context()->settings()->setLimit(local, image, before.value_or(UploadLimits().image));
}

void TestControlsOfUploadDialogs::endingsOrEnter()
{
    endings();
    QTest::newRow("by Enter") << ByEnter;
}

/// A folder of so many files that looking through it takes its time: other names of a few.
void TestControlsOfUploadDialogs::makeMany(const QString &folder)
{
    constexpr int files = 100'000;
    if (QDir(folder).exists())
        return;
    QVERIFY(QDir().mkpath(folder));
    // A file has at most 65,000 names.
    const std::string pictures[] = {media(QStringLiteral("one.png")).toStdString(),
                                    media(QStringLiteral("two.png")).toStdString()};
    std::error_code failure;
    for (int i = 0; i < files && !failure; ++i) {
        const QString name = QStringLiteral("%1/%2.png").arg(folder).arg(i);
        std::filesystem::create_hard_link(pictures[i % 2], name.toStdString(), failure);
    }
    QVERIFY2(!failure, failure.message().c_str());
}

void TestControlsOfUploadDialogs::lookingIsCancelled()
{
    const QString folder = media(QStringLiteral("many"));
    PART(makeMany(folder));
    const int before = rows();
    const int transfers = context()->uploads()->model()->rowCount();
    Person::press(QStringLiteral("ctrl+shift+o"));
    PART(typePath(folder));
    const auto progress = [] {
        return qobject_cast<QProgressDialog *>(QApplication::activeWindow());
    };
    QTRY_VERIFY(progress() && Person::isHeard(progress()));
    const QPointer<QProgressDialog> open(progress());
    if (way() == OwnKey)
        Person::press(QStringLiteral("Escape"));
    else if (int(way()) == ByEnter)
        Person::press(QStringLiteral("Return"));
    else
        PART(use(QStringLiteral("Cancel"), way()));
    QTRY_VERIFY(!open); // what looks through the folder has ended by then
    QTRY_VERIFY(Person::isHeard(window()));
    QVERIFY(!dialog());
    QCOMPARE(context()->uploads()->model()->rowCount(), transfers);
    QCOMPARE(rows(), before);
}

void TestControlsOfUploadDialogs::unusableFilesAreTold()
{
    QFile text(media(QStringLiteral("notes.txt")));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("Not a film.\n") > 0);
    text.close();
    const int before = rows();
    PART(chooseFiles({QStringLiteral("notes.txt")}));
    PART(waitForDialog());
    if (way() == OwnKey)
        PART(endByKey(QStringLiteral("Escape")));
    else if (int(way()) == ByEnter)
        PART(endByKey(QStringLiteral("Return")));
    else
        PART(endByButton(QStringLiteral("Close"), way()));
    QCOMPARE(rows(), before);
}

void TestControlsOfUploadDialogs::chooseFolder(const QString &path, Way way)
{
    QVERIFY(QDir().mkpath(path));
    PART(use(QStringLiteral("Add Folder..."), way));
    QTRY_VERIFY(qobject_cast<QFileDialog *>(dialog()));
    QTRY_VERIFY(Person::isHeard(dialog()));
    PART(endByKey(QStringLiteral("Escape")));
    PART(waitForDialog());
    QCOMPARE(findByName<QListWidget>(QStringLiteral("Watched folders"))->count(), 0);
    PART(use(QStringLiteral("Add Folder..."), way));
    PART(typePath(path));
    PART(waitForDialog());
    QTRY_COMPARE(findByName<QListWidget>(QStringLiteral("Watched folders"))->count(), 1);
}

void TestControlsOfUploadDialogs::foldersAreWatched()
{
    const QString ending = way() == Pointer ? QStringLiteral(".mp3") : QStringLiteral(".mp4");
    const QString folder = media(QStringLiteral("inbox") + ending);
    const QString name = QStringLiteral("watched") + ending;
    PART(openFolders(way()));
    PART(chooseFolder(folder, way()));
    PART(endByButton(QStringLiteral("OK"), way()));
    QVERIFY(QFile::copy(
            media(way() == Pointer ? QStringLiteral("song.mp3") : QStringLiteral("clip.mp4")),
            folder + QLatin1Char('/') + name));
    QTRY_VERIFY(rowNamed(name) >= 0);
    // Taken off the list, it is watched no more; Enter is OK.
    PART(openFolders(way()));
    auto *list = findByName<QListWidget>(QStringLiteral("Watched folders"));
    QVERIFY(list && list->count() == 1);
    if (way() == Pointer) {
        // Beside the rows, and so nothing.
        Person::click(list->viewport()->mapToGlobal(list->viewport()->rect().center() +
                                                    QPoint(0, list->viewport()->height() / 3)));
        QTRY_VERIFY(!button(QStringLiteral("Remove"))->isEnabled());
        Person::click(list->viewport()->mapToGlobal(list->visualItemRect(list->item(0)).center()));
    } else {
        list->setFocus(Qt::TabFocusReason);
        Person::press(QStringLiteral("Down"));
        QTRY_VERIFY(list->item(0)->isSelected());
    }
    QTRY_VERIFY(button(QStringLiteral("Remove"))->isEnabled());
    PART(use(QStringLiteral("Remove"), way()));
    QTRY_COMPARE(list->count(), 0);
    button(QStringLiteral("OK"))->setFocus(Qt::TabFocusReason);
    PART(endByKey(QStringLiteral("Return")));
    PART(openFolders(way()));
    QCOMPARE(findByName<QListWidget>(QStringLiteral("Watched folders"))->count(), 0);
    PART(endByKey(QStringLiteral("Escape")));
}

void TestControlsOfUploadDialogs::watchingIsCancelled()
{
    PART(openFolders(way() == Key ? Key : Pointer));
    PART(chooseFolder(media(QStringLiteral("nowhere")), Pointer));
    PART(cancel());
    PART(openFolders(Pointer));
    QCOMPARE(findByName<QListWidget>(QStringLiteral("Watched folders"))->count(), 0);
    PART(cancel());
}

REELDECK_TEST(TestControlsOfUploadDialogs)
#include "tst_controlsofuploaddialogs.moc"
