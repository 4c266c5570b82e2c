#include "desktop/controllers/uploadcontroller.h"

#include "base/humantext.h"
#include "desktop/actions.h"
#include "desktop/mainwindow.h"
#include "settings/settings.h"
#include "ui/dialogs/urluploaddialog.h"
#include "ui/widgets/dropoverlay.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/maintoolbar.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace reeldeck {

DropText dropText(const UploadPlan &plan, bool enableHls, bool enableThumbnail,
                  const QString &destination)
{
    using Controller = UploadController;
    const auto count = [&plan](MediaKind kind) {
        return int(std::count_if(plan.uploads.begin(), plan.uploads.end(),
                                 [kind](const PlannedUpload &u) { return u.kind == kind; }));
    };
    const auto add = [](QStringList &parts, int n, const QString &one, const QString &many) {
        if (n > 0)
            parts << (n == 1 ? one : many.arg(n));
    };
    DropText text;
    const int files = int(plan.uploads.size());
    if (files > 0) {
        text.title = files == 1
                             ? Controller::tr("Upload 1 file, %1").arg(humanSize(plan.totalSize()))
                             : Controller::tr("Upload %L1 files, %2")
                                       .arg(files)
                                       .arg(humanSize(plan.totalSize()));
    }
    QStringList kinds;
    add(kinds, count(MediaKind::Video), Controller::tr("1 video"), Controller::tr("%L1 videos"));
    add(kinds, count(MediaKind::Audio), Controller::tr("1 audio file"),
        Controller::tr("%L1 audio files"));
    add(kinds, count(MediaKind::Image), Controller::tr("1 image"), Controller::tr("%L1 images"));
    add(kinds, count(MediaKind::Unknown), Controller::tr("1 URL"), Controller::tr("%L1 URLs"));
    QStringList detail{kinds.join(QStringLiteral(", "))};
    if (enableHls && enableThumbnail)
        detail << Controller::tr("with stream and thumbnail");
    else if (enableHls)
        detail << Controller::tr("with stream");
    else if (enableThumbnail)
        detail << Controller::tr("with thumbnail");
    detail << Controller::tr("to %1").arg(displayName(destination));
    text.detail = detail.join(QStringLiteral("   ·   "));

    QStringList left;
    const int problems = int(plan.problems.size());
    if (problems == 1)
        left << plan.problems.first().error.message;
    else if (problems > 1)
        left << Controller::tr("%L1 can't be uploaded").arg(problems);
    add(left, plan.skippedJunk, Controller::tr("1 hidden file is skipped"),
        Controller::tr("%L1 hidden files are skipped"));
    text.warning = left.join(QStringLiteral(" · "));
    return text;
}

UploadController::UploadController(MainWindow *window, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_intake(window, settings)
{
    wireDrop();
    const Actions *actions = window->actions();
    connect(actions->uploadFiles, &QAction::triggered, this, &UploadController::chooseFiles);
    connect(actions->uploadFolder, &QAction::triggered, this, &UploadController::chooseFolder);
    connect(actions->uploadUrl, &QAction::triggered, this, &UploadController::chooseUrls);
    connect(actions->paste, &QAction::triggered, this, &UploadController::paste);
    const EmptyState *empty = window->emptyState();
    connect(empty, &EmptyState::uploadFilesRequested, this, &UploadController::chooseFiles);
    connect(empty, &EmptyState::uploadUrlRequested, this, &UploadController::chooseUrls);
}

void UploadController::setQueue(UploadQueue *queue, const QString &destination,
                                const UploadLimits &limits)
{
    m_destination = destination;
    m_limits = limits;
    if (queue)
        queue->setLimits(limits);
    m_queue = queue;
    m_window->toolBar()->setUploadEnabled(queue);
}

void UploadController::wireDrop()
{
    connect(m_window, &MainWindow::dragEntered, this, &UploadController::previewDrop);
    connect(m_window, &MainWindow::dragLeft, this, &UploadController::endPreview);
    connect(m_window, &MainWindow::dropped, this, [this](const QList<QUrl> &urls) {
        endPreview();
        upload(sourcesFromUrls(urls));
    });
}

void UploadController::previewDrop(const QList<QUrl> &urls)
{
    endPreview();
    DropOverlay *overlay = m_window->dropOverlay();
    overlay->setCounting({});
    m_preview = new UploadPlanner(this);
    connect(m_preview, &UploadPlanner::finished, this, &UploadController::showPreview);
    connect(m_preview, &UploadPlanner::progress, overlay, [overlay](int files, qint64 bytes) {
        overlay->setCounting(tr("%L1 files, %2").arg(files).arg(humanSize(bytes)));
    });
    UploadPlanner::Options quick;
    quick.looksUp = false;
    m_preview->start(sourcesFromUrls(urls), m_limits, quick);
}

void UploadController::endPreview()
{
    delete m_preview; // cancels it
    m_window->dropOverlay()->hide();
}

void UploadController::showPreview(const UploadPlan &plan)
{
    const DropText text =
            dropText(plan, m_settings->enableHls(), m_settings->enableThumbnail(), m_destination);
    if (text.title.isEmpty())
        m_window->dropOverlay()->setRefused(tr("Nothing here can be uploaded"), text.warning);
    else
        m_window->dropOverlay()->setSummary(text.title, text.detail, text.warning);
}

void UploadController::upload(const UploadSources &sources)
{
    if (sources.isEmpty() || !m_queue)
        return;
    m_intake.take(sources, m_queue, m_limits);
}

void UploadController::uploadArguments(const QStringList &arguments)
{
    UploadSources sources;
    for (const QString &argument : arguments) {
        // The command line made every path absolute.
        (QDir::isAbsolutePath(argument) ? sources.paths : sources.urls) << argument;
    }
    if (!sources.isEmpty() && m_queue)
        m_intake.take(sources, m_queue, m_limits, false);
}

void UploadController::chooseFiles()
{
    auto *dialog = new QFileDialog(m_window, tr("Upload Files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setMimeTypeFilters({QStringLiteral("application/octet-stream")});
    dialog->setNameFilters(
            {tr("Media (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.mpeg *.ts *.mp3 "
                "*.wav *.flac *.m4a *.aac *.ogg *.opus *.jpg *.jpeg *.png *.webp "
                "*.gif *.bmp *.tif *.tiff)"),
             tr("All files (*)")});
    connect(dialog, &QFileDialog::urlsSelected, this,
            [this](const QList<QUrl> &urls) { upload(sourcesFromUrls(urls)); });
    dialog->open();
}

void UploadController::chooseFolder()
{
    auto *dialog = new QFileDialog(m_window, tr("Upload a Folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::urlsSelected, this,
            [this](const QList<QUrl> &urls) { upload(sourcesFromUrls(urls)); });
    dialog->open();
}

void UploadController::chooseUrls()
{
    auto *dialog =
            new UrlUploadDialog({m_settings->enableHls(), m_settings->enableThumbnail()}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, queue = m_queue] {
        if (queue)
            queue->enqueue(dialog->requests());
    });
    dialog->open();
}

void UploadController::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (!mime)
        return;
    const UploadSources sources =
            mime->hasUrls() ? sourcesFromUrls(mime->urls()) : sourcesFromText(mime->text());
    if (sources.isEmpty()) {
        m_window->messageBar()->showMessage(
                MessageBar::Severity::Info,
                tr("There are no files or URLs to paste. Copy files in your file manager, or "
                   "http(s) URLs, one a line."));
        return;
    }
    upload(sources);
}

} // namespace reeldeck
