#include "desktop/uploads/uploadcontroller.h"

#include "base/humantext.h"
#include "desktop/uploads/pastedpicture.h"
#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "session/workspacelimits.h"
#include "session/workspacesession.h"
#include "settings/settings.h"
#include "ui/basics/assetline.h"
#include "ui/transfers/filechoice.h"
#include "ui/transfers/urluploaddialog.h"
#include "ui/window/dropoverlay.h"
#include "ui/window/emptystate.h"
#include "ui/window/maintoolbar.h"
#include "ui/window/messagebar.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace reeldeck {

DropText dropText(const UploadPlan &all, bool enableHls, bool enableThumbnail,
                  const QString &destination)
{
    QList<PlannedUpload> uploads = all.uploads;
    uploads.removeIf([](const PlannedUpload &upload) { return upload.earlier.has_value(); });
    const int known = int(all.uploads.size() - uploads.size());
    const auto count = [&uploads](MediaKind kind) {
        return int(std::count_if(uploads.begin(), uploads.end(),
                                 [kind](const PlannedUpload &u) { return u.kind == kind; }));
    };
    const auto add = [](QStringList &parts, int n, const QString &text) {
        if (n > 0)
            parts << text;
    };
    DropText text;
    const int files = int(uploads.size());
    if (files > 0) {
        qint64 size = 0;
        for (const PlannedUpload &upload : std::as_const(uploads))
            size += upload.size;
        text.title =
                UploadController::tr("Upload %Ln files, %1", nullptr, files).arg(humanSize(size));
        QStringList kinds;
        for (const MediaKind kind :
             {MediaKind::Video, MediaKind::Audio, MediaKind::Image, MediaKind::Unknown})
            add(kinds, count(kind), countOfKind(kind, count(kind)));
        QStringList detail{joinFacts(kinds)};
        if (enableHls && enableThumbnail)
            detail << UploadController::tr("with stream and thumbnail");
        else if (enableHls)
            detail << UploadController::tr("with stream");
        else if (enableThumbnail)
            detail << UploadController::tr("with thumbnail");
        detail << UploadController::tr("to %1").arg(displayName(destination));
        text.detail = detail.join(QStringLiteral("   ·   "));
    } else if (std::any_of(
                       all.problems.begin(), all.problems.end(),
                       [](const PlanProblem &problem) { return problem.attempt.has_value(); })) {
        text.title = UploadController::tr("Larger than the platform's known limit");
        text.detail = UploadController::tr("Drop to choose what to try anyway.");
    } else if (known > 0) {
        text.title = UploadController::tr("There is nothing new to upload");
        text.detail = UploadController::tr("Drop to choose what to upload once more.");
    }

    QStringList left;
    add(left, known, UploadController::tr("%Ln files are there already", nullptr, known));
    const int problems = int(all.problems.size());
    if (problems == 1)
        left << all.problems.first().error.message;
    else if (problems > 1)
        left << UploadController::tr("%Ln files can't be uploaded", nullptr, problems);
    add(left, all.skippedJunk,
        UploadController::tr("%Ln hidden files are skipped", nullptr, all.skippedJunk));
    add(left, all.skippedUnfinished,
        UploadController::tr("%Ln unfinished files are skipped", nullptr, all.skippedUnfinished));
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
    wireReview();
    const Actions *actions = window->actions();
    connect(actions->uploadFiles, &QAction::triggered, this, &UploadController::chooseFiles);
    connect(actions->uploadFolder, &QAction::triggered, this, &UploadController::chooseFolder);
    connect(actions->uploadUrl, &QAction::triggered, this, &UploadController::chooseUrls);
    connect(actions->paste, &QAction::triggered, this, &UploadController::paste);
    const EmptyState *empty = window->emptyState();
    connect(empty, &EmptyState::uploadFilesRequested, this, &UploadController::chooseFiles);
    connect(empty, &EmptyState::uploadUrlRequested, this, &UploadController::chooseUrls);
}

void UploadController::setSession(WorkspaceSession *session)
{
    m_queue = session ? session->queue() : nullptr;
    m_window->toolBar()->setUploadEnabled(session);
    if (!session)
        return;
    m_destination = session->workspace().name;
    m_workspaceId = session->workspace().id;
}

UploadLimits UploadController::limits() const
{
    return workspaceLimits(*m_settings, m_workspaceId);
}

void UploadController::wireDrop()
{
    connect(m_window, &MainWindow::dragEntered, this, &UploadController::previewDrop);
    connect(m_window, &MainWindow::dragLeft, this, &UploadController::endPreview);
    connect(m_window, &MainWindow::dropped, this, [this](const DroppedItems &sources) {
        endPreview();
        upload(sources);
    });
}

void UploadController::wireReview()
{
    QAction *review = m_window->actions()->reviewUploads;
    review->setChecked(m_settings->reviewsUploads());
    connect(review, &QAction::toggled, m_settings, &Settings::setReviewsUploads);
    m_window->toolBar()->addToUploadMenu(review);
}

void UploadController::previewDrop(const DroppedItems &sources)
{
    endPreview();
    DropOverlay *overlay = m_window->dropOverlay();
    overlay->setCounting({});
    m_preview = new UploadPlanner(this);
    connect(m_preview, &UploadPlanner::finished, this, &UploadController::lookUpPreview);
    connect(m_preview, &UploadPlanner::progress, overlay, [overlay](int files, qint64 bytes) {
        overlay->setCounting(tr("%Ln files, %1", nullptr, files).arg(humanSize(bytes)));
    });
    UploadPlanner::Options quick;
    quick.looksUp = false;
    if (m_queue)
        quick.ledgerFile = m_queue->ledgerFile();
    m_preview->start(sources, limits(), quick);
}

void UploadController::endPreview()
{
    delete m_preview; // cancels it
    m_window->dropOverlay()->hide();
}

void UploadController::lookUpPreview(UploadPlan plan)
{
    if (!m_queue)
        return showPreview(plan);
    m_queue->findKnown(newFiles(plan), m_preview,
                       [this, plan](const UploadQueue::KnownFiles &known) mutable {
                           markKnown(&plan, known);
                           showPreview(plan);
                       });
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

void UploadController::upload(const DroppedItems &sources)
{
    if (sources.isEmpty() || !m_queue)
        return;
    m_window->messageBar()->withdraw(MessageBar::Source::Uploads);
    if (!sources.paths.isEmpty())
        m_settings->setUploadFolder(QFileInfo(sources.paths.first()).absolutePath());
    m_intake.take(sources, m_queue, limits(),
                  m_settings->reviewsUploads() ? UploadIntake::Review::Always
                                               : UploadIntake::Review::WhenNeeded);
}

void UploadController::uploadArguments(const QStringList &arguments)
{
    DroppedItems sources;
    for (const QString &argument : arguments) {
        // The command line made every path absolute.
        (QDir::isAbsolutePath(argument) ? sources.paths : sources.urls) << argument;
    }
    if (!sources.isEmpty() && m_queue)
        m_intake.take(sources, m_queue, limits(), UploadIntake::Review::ProblemsOnly);
}

void UploadController::chooseFiles()
{
    auto *dialog = new QFileDialog(m_window, tr("Upload Files"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Videos, audio files and images (%1)",
                               "a filter of the file dialog; keep the brackets")
                                    .arg(mediaNamePatterns().join(QLatin1Char(' '))),
                            tr("All files (*)")});
    dialog->setOption(QFileDialog::HideNameFilterDetails); // They are hundreds.
    dialog->setDirectory(startFolder(m_settings->uploadFolder()));
    openFileDialog(dialog, this,
                   [this](const QList<QUrl> &urls) { upload(sourcesFromUrls(urls)); });
}

void UploadController::chooseFolder()
{
    auto *dialog = new QFileDialog(m_window, tr("Upload a Folder"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setDirectory(startFolder(m_settings->uploadFolder()));
    openFileDialog(dialog, this,
                   [this](const QList<QUrl> &urls) { upload(sourcesFromUrls(urls)); });
}

void UploadController::chooseUrls()
{
    auto *dialog =
            new UrlUploadDialog({m_settings->enableHls(), m_settings->enableThumbnail()}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, queue = m_queue] {
        m_window->messageBar()->withdraw(MessageBar::Source::Uploads);
        UploadPlan plan;
        plan.uploads = dialog->uploads();
        m_intake.take(plan, queue, this);
    });
    dialog->open();
}

void UploadController::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData(); // null: it is empty
    const DroppedItems sources = mime ? sourcesFromMime(*mime) : DroppedItems();
    // Who copies a picture in a browser often gets its page or a description as text beside it.
    if (mime && mime->hasImage() && !mime->hasUrls() && !looksUploadable(sources)) {
        pastePicture(qvariant_cast<QImage>(mime->imageData()));
        return;
    }
    if (sources.isEmpty()) {
        tell(tr("There are no files or URLs to paste. Copy files in your file manager, or "
                "http(s) URLs, one a line."));
        return;
    }
    upload(sources);
}

void UploadController::pastePicture(const QImage &picture)
{
    if (!m_queue)
        return;
    if (picture.isNull() || m_pictureFolder.isEmpty()) {
        tell(tr("The picture in the clipboard can't be read. Save it as a file where you copied "
                "it, and upload that."));
        return;
    }
    const QString name = tr("Pasted picture %1.png", "a file name; %1: date and time")
                                 .arg(QDateTime::currentDateTime().toString(
                                         QStringLiteral("yyyy-MM-dd HH.mm.ss")));
    // Compressing a large picture takes longer than a frame.
    QThreadPool::globalInstance()->start(
            [folder = m_pictureFolder, name, picture, queue = m_queue, self = QPointer(this)] {
                const QString path = savePastedPicture(folder, name, picture);
                QMetaObject::invokeMethod(
                        QCoreApplication::instance(),
                        [self, queue, path] {
                            if (self)
                                self->takePicture(path, queue);
                        },
                        Qt::QueuedConnection);
            });
}

void UploadController::takePicture(const QString &path, const QPointer<UploadQueue> &queue)
{
    if (path.isEmpty()) {
        tell(tr("The picture in the clipboard can't be kept as a file in “%1”. Free some space or "
                "check the folder, then paste it again.")
                     .arg(displayName(m_pictureFolder)));
        return;
    }
    m_window->messageBar()->withdraw(MessageBar::Source::Uploads);
    m_intake.take({{path}, {}}, queue, limits(), UploadIntake::Review::Always);
}

void UploadController::tell(const QString &text)
{
    m_window->messageBar()->showMessage(MessageBar::Source::Uploads, MessageBar::Severity::Info,
                                        text);
}

} // namespace reeldeck
