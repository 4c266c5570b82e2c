// Renders the player, the detail pane and the dialogs to PNGs for looking at:
//     panes-gallery FOLDER [light|dark] [VIDEO]
// Run with QT_QPA_PLATFORM=offscreen, and QT_SCALE_FACTOR=2 for 200 %.

#include "media/playback.h"
#include "ui/deletion/confirmdeletedialog.h"
#include "ui/deletion/conflictdialog.h"
#include "ui/details/assetdetails.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/proxydialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/faketransfermodel.h"
#include "ui/samples.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/theme.h"
#include "ui/transfers/transfercandidatesdialog.h"
#include "ui/transfers/transferdetailsdialog.h"
#include "ui/transfers/uploadreviewdialog.h"
#include "ui/transfers/urluploaddialog.h"
#include "ui/transfers/watchedfoldersdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace reeldeck;

namespace {

QString folder;

void save(QWidget &widget, const char *name)
{
    widget.show();
    if (!QTest::qWaitForWindowExposed(&widget))
        return;
    for (int i = 0; i < 4; ++i)
        QCoreApplication::sendPostedEvents(); // layouts ask for one another
    widget.grab().save(QDir(folder).filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
    widget.hide();
}

void saveDetails(const QString &videoFile)
{
    AssetDetails details;
    details.resize(448, 850);
    save(details, "details-empty");

    Playback playback;
    details.setPlayback(&playback);
    details.setAsset(tests::video());
    details.setPoster(tests::picture());
    if (!videoFile.isEmpty()) {
        playback.open(QUrl::fromLocalFile(videoFile));
        QSignalSpy frames(&playback, &Playback::frameChanged);
        frames.wait(5000);
        playback.seek(std::chrono::seconds(2));
        frames.wait(2000);
    }
    save(details, "details-video");
    playback.close();

    details.setAsset(tests::fresh());
    save(details, "details-fresh");

    Asset failed = tests::fresh();
    failed.id = AssetId(QStringLiteral("f"));
    failed.filename = QStringLiteral("<b>x</b> ").repeated(20) +
                      QStringLiteral("unbroken").repeated(12) + QStringLiteral(".mkv");
    failed.status = assetStatusFromWire(QStringLiteral("failed"));
    failed.errorMessage = QStringLiteral("The video codec isn't supported: "
                                         "<img src=x> in stream 0 of the container.");
    details.setAsset(failed);
    save(details, "details-failed");

    Asset image = tests::video(QStringLiteral("brand/hero-shot-07.png"));
    image.id = AssetId(QStringLiteral("i"));
    image.fileType = QStringLiteral("image/png");
    image.duration.reset();
    image.stream.reset();
    details.setAsset(image);
    details.setPoster(tests::picture({600, 800}, QColor(10, 60, 50), QColor(180, 230, 140)));
    save(details, "details-image");

    Asset broken = tests::video();
    broken.id = AssetId(QStringLiteral("b"));
    details.setAsset(broken);
    details.setPoster(tests::picture());
    playback.open(QUrl::fromLocalFile(QStringLiteral("/nowhere/master.m3u8")));
    QSignalSpy states(&playback, &Playback::stateChanged);
    while (playback.state() != Playback::State::Failed && states.wait(3000)) {}
    save(details, "details-error");
    details.setSelection(2, {tests::video(), image});
    save(details, "details-many");
}

void saveDeletion()
{
    const QDateTime now({2026, 11, 23}, {15, 0}, Qt::UTC);
    ConfirmDeleteDialog one({tests::video()}, tests::picture(), nullptr, now);
    save(one, "confirm-one");
    ConfirmDeleteDialog hostile({tests::video(QStringLiteral("<h1>x</h1>").repeated(25))}, {},
                                nullptr, now);
    save(hostile, "confirm-hostile");
    ConfirmDeleteDialog many(QList<Asset>(12, tests::video()), tests::picture(), nullptr, now);
    save(many, "confirm-many");

    AssetReference first;
    first.indexName = QStringLiteral("Coast documentary");
    first.indexedAt = QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC);
    AssetReference second = first;
    second.indexName = QStringLiteral("Demo reel");
    const ConflictItem item{tests::video(), tests::picture(), {first, second}, true};
    ConflictItem other{tests::video(QStringLiteral("ocean-timelapse.mp4")), {}, {first}, true};
    ConflictDialog two({item, other}, 10, 12, nullptr, now);
    save(two, "conflict-two");
    other.referencesKnown = false;
    ConflictDialog nine(QList<ConflictItem>(8, item) << other, 3, 12, nullptr, now);
    save(nine, "conflict-nine");
}

void saveUploads()
{
    UrlUploadDialog urls({true, true});
    save(urls, "urls-empty");
    urls.setText(QStringLiteral("https://example.com/a.mp4\nhttps://example.com/b.mp4\n"));
    save(urls, "urls-two");
    urls.setText(QStringLiteral("https://example.com/a.mp4\nftp://example.com/b.mp4\n"));
    save(urls, "urls-problem");
    UploadPlan mixed = tests::plan(9, 3);
    mixed.skippedJunk = 2;
    UploadReviewDialog review(mixed, {true, true});
    save(review, "review-mixed");
    UploadPlan known = tests::plan(12, 1);
    known.unexamined = 3;
    for (int i : {0, 1, 2}) {
        EarlierUpload earlier;
        earlier.assetId = AssetId(QStringLiteral("66f1c2d3e4b5a6978877665%1").arg(i));
        earlier.name = QStringLiteral("clip-%1.mp4").arg(i);
        earlier.uploadedUtc = QDateTime::currentDateTimeUtc().addDays(-i);
        known.uploads[i].earlier = earlier;
    }
    known.uploads[1].earlier->isSure = false;
    known.uploads[2].earlier = EarlierUpload();
    known.uploads[5].warnings = {QStringLiteral("“clip-5.mp4” is shorter than 4 seconds; the "
                                                "platform's models need at least that.")};
    UploadReviewDialog knownReview(known, {true, true});
    save(knownReview, "review-known");
    UploadReviewDialog single(tests::plan(1, 0), {true, true});
    save(single, "review-one");
    UploadReviewDialog none(tests::plan(0, 2), {true, true});
    save(none, "review-none");
}

void saveTransfers()
{
    tests::FakeTransferModel model;
    model.append(tests::failedTransfer());
    Transfer uploading = tests::failedTransfer();
    uploading.phase = TransferPhase::Uploading;
    uploading.error.reset();
    uploading.sha256.clear();
    uploading.bytesPerSecond = 31.0 * 1024 * 1024;
    model.append(uploading);
    Transfer ready = tests::failedTransfer();
    ready.phase = TransferPhase::Ready;
    ready.error.reset();
    model.append(ready);
    const char *names[] = {"transfer-failed", "transfer-uploading", "transfer-ready"};
    for (int row = 0; row < model.rowCount(); ++row) {
        TransferDetailsDialog dialog(model.index(row));
        save(dialog, names[row]);
    }
    const std::pair<int, const char *> unsure[] = {{0, "candidates-none"},
                                                   {1, "candidates-one"},
                                                   {2, "candidates-two"},
                                                   {5, "candidates-five"}};
    for (const auto &[count, name] : unsure) {
        TransferCandidatesDialog dialog(tests::unsureTransfer(count));
        save(dialog, name);
    }
}

void saveOthers()
{
    ConnectDialog connectDialog(QUrl(QStringLiteral("https://api.twelvelabs.io/v1.3")));
    connectDialog.setKeyStorageNote(QStringLiteral("The key is kept in this computer's keychain."));
    save(connectDialog, "connect");
    connectDialog.setError(QStringLiteral(
            "The platform doesn't accept this API key. Copy it anew from your account's page."));
    save(connectDialog, "connect-error");
    ProxyDialog proxy(QStringLiteral("proxy.office.example:3128"));
    proxy.setStorageNote(QStringLiteral("They are kept in this desktop's keychain."));
    save(proxy, "proxy");
    SettingsDialog settings({}, {true, false});
    save(settings, "settings");
    WatchedFoldersDialog watched(
            {QStringLiteral("/media/footage/Inbox"), QStringLiteral("/media/card/DCIM")},
            QStringLiteral("Studio"));
    save(watched, "watched");
    QList<ShortcutEntry> keys{{QStringLiteral("Uploading"), QStringLiteral("Ctrl+O"),
                               QStringLiteral("Upload files")}};
    ShortcutsDialog shortcuts(keys + ShortcutsDialog::playerEntries());
    save(shortcuts, "shortcuts");
    AboutDialog about(QStringLiteral("0.1.0"));
    save(about, "about");
}

} // namespace

int main(int argc, char **argv)
{
    chooseMediaBackend();
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    folder = arguments.value(1, QStringLiteral("."));
    QDir().mkpath(folder);
    const bool dark = arguments.value(2) == QLatin1String("dark");
    theme::apply(app, dark ? theme::Scheme::Dark : theme::Scheme::Light);
    saveDetails(arguments.value(3));
    saveDeletion();
    saveUploads();
    saveTransfers();
    saveOthers();
    return 0;
}
