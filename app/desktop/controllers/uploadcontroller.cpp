#include "desktop/controllers/uploadcontroller.h"

#include "base/humantext.h"
#include "desktop/actions.h"
#include "desktop/mainwindow.h"
#include "settings/settings.h"
#include "ui/dialogs/uploadreviewdialog.h"
#include "ui/dialogs/urluploaddialog.h"
#include "ui/widgets/dropoverlay.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/maintoolbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/transferspanel.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMimeData>

namespace reeldeck {
QString transferSummary(const UploadQueue::Totals &totals)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts << text;
    };
    using Controller = UploadController;
    add(totals.active, Controller::tr("%Ln uploading", nullptr, totals.active));
    add(totals.queued, Controller::tr("%Ln queued", nullptr, totals.queued));
    add(totals.paused, Controller::tr("%Ln paused", nullptr, totals.paused));
    add(totals.needsYou, Controller::tr("%Ln need(s) you", nullptr, totals.needsYou));
    add(totals.failed, Controller::tr("%Ln failed", nullptr, totals.failed));
    add(totals.ready, Controller::tr("%Ln ready", nullptr, totals.ready));
    QString text = parts.join(QStringLiteral(" · "));
    if (totals.bytesPerSecond >= 1) {
        text += QStringLiteral(" — ") + humanSpeed(totals.bytesPerSecond);
        const qint64 left = totals.bytesTotal - totals.bytesSent;
        if (left > 0) {
            const std::chrono::seconds seconds(qint64(double(left) / totals.bytesPerSecond));
            text += Controller::tr(", %1 left").arg(humanTimeLeft(seconds));
        }
    }
    return text;
}

UploadController::UploadController(MainWindow *window, UploadQueue *queue, Settings *settings,
                                   QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_queue(queue)
    , m_settings(settings)
{
    wirePanel();
    wireDrop();
    const Actions *actions = window->actions();
    connect(actions->uploadFiles, &QAction::triggered, this, &UploadController::chooseFiles);
    connect(actions->uploadFolder, &QAction::triggered, this, &UploadController::chooseFolder);
    connect(actions->uploadUrl, &QAction::triggered, this, &UploadController::chooseUrls);
    connect(actions->paste, &QAction::triggered, this, &UploadController::paste);
    const MainToolBar *bar = window->toolBar();
    connect(bar, &MainToolBar::uploadFilesRequested, this, &UploadController::chooseFiles);
    connect(bar, &MainToolBar::uploadFolderRequested, this, &UploadController::chooseFolder);
    connect(bar, &MainToolBar::uploadUrlRequested, this, &UploadController::chooseUrls);
    const EmptyState *empty = window->emptyState();
    connect(empty, &EmptyState::uploadFilesRequested, this, &UploadController::chooseFiles);
    connect(empty, &EmptyState::uploadUrlRequested, this, &UploadController::chooseUrls);
}

void UploadController::wirePanel()
{
    TransfersPanel *panel = m_window->transfers();
    panel->setModel(m_queue->model());
    connect(panel, &TransfersPanel::pauseRequested, m_queue, &UploadQueue::pause);
    connect(panel, &TransfersPanel::resumeRequested, m_queue, &UploadQueue::resume);
    connect(panel, &TransfersPanel::cancelRequested, m_queue, &UploadQueue::cancel);
    connect(panel, &TransfersPanel::retryRequested, m_queue, &UploadQueue::retry);
    connect(panel, &TransfersPanel::pauseAllRequested, m_queue, &UploadQueue::pauseAll);
    connect(panel, &TransfersPanel::resumeAllRequested, m_queue, &UploadQueue::resumeAll);
    connect(panel, &TransfersPanel::retryFailedRequested, m_queue, &UploadQueue::retryFailed);
    connect(panel, &TransfersPanel::clearFinishedRequested, m_queue, &UploadQueue::clearFinished);
    connect(m_queue, &UploadQueue::totalsChanged, this, &UploadController::updateSummary);
    connect(m_queue, &UploadQueue::transferFinished, this, &UploadController::onTransferFinished);
}

void UploadController::wireDrop()
{
    connect(m_window, &MainWindow::dragEntered, this, &UploadController::previewDrop);
    connect(m_window, &MainWindow::dragLeft, this, &UploadController::endPreview);
    connect(m_window, &MainWindow::dropped, this, [this](const QList<QUrl> &urls) {
        endPreview();
        upload(urls);
    });
}

void UploadController::setDestination(const QString &name)
{
    m_destination = name;
}

UploadPlanner::Options UploadController::options() const
{
    return {m_settings->enableHls(), m_settings->enableThumbnail()};
}

void UploadController::previewDrop(const QList<QUrl> &urls)
{
    endPreview();
    DropOverlay *overlay = m_window->dropOverlay();
    overlay->showCounting();
    m_preview = new UploadPlanner(this);
    connect(m_preview, &UploadPlanner::finished, this, &UploadController::showPreview);
    m_preview->start(sourcesFromUrls(urls), m_queue->limits(), options());
}

void UploadController::endPreview()
{
    if (m_preview)
        m_preview->deleteLater();
    m_preview.clear();
    m_window->dropOverlay()->hide();
}

void UploadController::showPreview(const UploadPlan &plan)
{
    m_window->dropOverlay()->showPlan(plan, options().enableHls, options().enableThumbnail,
                                      m_destination);
}

void UploadController::upload(const QList<QUrl> &sources)
{
    if (sources.isEmpty())
        return;
    auto *planner = new UploadPlanner(this);
    connect(planner, &UploadPlanner::finished, this, [this, planner](const UploadPlan &plan) {
        planner->deleteLater();
        onPlanned(plan);
    });
    planner->start(sourcesFromUrls(sources), m_queue->limits(), options());
}

void UploadController::uploadArguments(const QStringList &arguments)
{
    QList<QUrl> urls;
    for (const QString &argument : arguments) {
        const bool isPath = argument.startsWith(QLatin1Char('/')) || !argument.contains(QLatin1String("://"));
        urls << (isPath ? QUrl::fromLocalFile(argument) : QUrl(argument));
    }
    upload(urls);
}

void UploadController::onPlanned(const UploadPlan &plan)
{
    if (plan.problems.isEmpty()) {
        enqueue(plan.uploads);
        return;
    }
    m_toReview << plan;
    reviewNext();
}

void UploadController::reviewNext()
{
    if (m_isReviewing || m_toReview.isEmpty())
        return;
    m_isReviewing = true;
    const UploadPlan plan = m_toReview.takeFirst();
    auto *dialog = new UploadReviewDialog(plan, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { enqueue(dialog->uploads()); });
    connect(dialog, &QDialog::finished, this, [this] {
        m_isReviewing = false;
        reviewNext();
    });
    dialog->open();
}

void UploadController::enqueue(const QList<PlannedUpload> &uploads)
{
    QList<UploadRequest> requests;
    requests.reserve(uploads.size());
    for (const PlannedUpload &upload : uploads)
        requests << upload.request;
    if (!requests.isEmpty())
        m_queue->enqueue(requests);
}

void UploadController::chooseFiles()
{
    auto *dialog = new QFileDialog(m_window, tr("Upload Files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setMimeTypeFilters({QStringLiteral("application/octet-stream")});
    dialog->setNameFilters({tr("Media (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.mpeg *.ts *.mp3 "
                               "*.wav *.flac *.m4a *.aac *.ogg *.opus *.jpg *.jpeg *.png *.webp "
                               "*.gif *.bmp *.tif *.tiff)"),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::urlsSelected, this, &UploadController::upload);
    dialog->open();
}

void UploadController::chooseFolder()
{
    auto *dialog = new QFileDialog(m_window, tr("Upload a Folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::urlsSelected, this, &UploadController::upload);
    dialog->open();
}

void UploadController::chooseUrls()
{
    auto *dialog = new UrlUploadDialog(m_settings->enableHls(), m_settings->enableThumbnail(),
                                       m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_queue->enqueue(dialog->requests()); });
    dialog->open();
}

void UploadController::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (!mime)
        return;
    const QList<QUrl> urls = mime->hasUrls() ? mime->urls() : urlsFromText(mime->text());
    if (urls.isEmpty()) {
        m_window->messageBar()->showInfo(
                tr("There are no files or URLs to paste. Copy files in your file manager, or "
                   "http(s) URLs, one a line."));
        return;
    }
    upload(urls);
}

void UploadController::onTransferFinished(const Transfer &)
{
    const UploadQueue::Totals totals = m_queue->totals();
    const bool isBatchOver = totals.active == 0 && totals.queued == 0;
    if (isBatchOver && !m_window->isActiveWindow())
        QApplication::alert(m_window);
}

void UploadController::updateSummary()
{
    m_window->transfers()->setSummary(transferSummary(m_queue->totals()));
}

} // namespace reeldeck
