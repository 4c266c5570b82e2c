#include "desktop/uploads/transferscontroller.h"

#include "base/humantext.h"
#include "desktop/window/mainwindow.h"
#include "domain/transfertext.h"
#include "ui/assets/assetview.h"
#include "ui/transfers/transfercandidatesdialog.h"
#include "ui/transfers/transferdetailsdialog.h"
#include "ui/transfers/transferspanel.h"
#include "ui/window/messagebar.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

#include <chrono>

namespace reeldeck {

using namespace std::chrono_literals;

namespace {

TransfersPanel::Counts panelCounts(const UploadQueue::Totals &totals)
{
    TransfersPanel::Counts counts;
    counts.pausable = totals.queued + totals.active - totals.allSent;
    counts.paused = totals.paused;
    counts.failed = totals.failed;
    counts.open = totals.queued + totals.active + totals.paused + totals.needsYou;
    counts.finished = totals.ready + totals.failed + totals.cancelled;
    return counts;
}

} // namespace

QString transferSummary(const UploadQueue::Totals &totals)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts << text;
    };
    const int uploading = totals.active - totals.allSent;
    add(uploading, TransfersController::tr("%Ln uploading", "uploads", uploading));
    add(totals.allSent, TransfersController::tr("%Ln processing", "uploads", totals.allSent));
    add(totals.queued, TransfersController::tr("%Ln queued", "uploads", totals.queued));
    add(totals.paused, TransfersController::tr("%Ln paused", "uploads", totals.paused));
    add(totals.needsYou,
        TransfersController::tr("%Ln waiting for you", "uploads", totals.needsYou));
    add(totals.failed, TransfersController::tr("%Ln failed", "uploads", totals.failed));
    add(totals.ready, TransfersController::tr("%Ln ready", "uploads", totals.ready));
    QString text = parts.join(QStringLiteral(" · "));
    if (totals.bytesPerSecond >= 1) {
        QStringList pace{humanSpeed(totals.bytesPerSecond)};
        const qint64 left = totals.bytesTotal - totals.bytesSent;
        if (left > 0) {
            const std::chrono::seconds seconds(qint64(double(left) / totals.bytesPerSecond));
            pace << TransfersController::tr("%1 left").arg(humanTimeLeft(seconds));
        }
        text += QStringLiteral(" — ") + joinFacts(pace);
    }
    return text;
}

TransfersController::TransfersController(MainWindow *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    // The queue counts anew with every change of thousands; nobody reads faster than this.
    m_update.setSingleShot(true);
    m_update.setInterval(100ms);
    connect(&m_update, &QTimer::timeout, this, &TransfersController::updateTotals);
    connect(window, &MainWindow::languageChanged, this, &TransfersController::updateTotals);
    wirePanel();
    wireRows();
}

void TransfersController::wirePanel()
{
    TransfersPanel *panel = m_window->transfers();
    panel->setRemovable(true);
    connect(panel, &TransfersPanel::requested, this, &TransfersController::carryOut);
    connect(panel, &TransfersPanel::allRequested, this, &TransfersController::carryOutOnAll);
    // The panel stays while queues come and go with their workspaces.
    connect(panel, &TransfersPanel::moveRequested, this,
            [this](const QList<TransferId> &ids, TransferId before) {
                if (m_queue)
                    m_queue->moveBefore(ids, before);
            });
    connect(panel, &TransfersPanel::visibleChanged, this, [this](const QList<TransferId> &ids) {
        if (m_queue)
            m_queue->setVisible(ids);
    });
}

void TransfersController::wireRows()
{
    const TransfersPanel *panel = m_window->transfers();
    connect(panel, &TransfersPanel::detailsRequested, this, &TransfersController::showDetails);
    connect(panel, &TransfersPanel::showInListRequested, this, &TransfersController::showInList);
    connect(panel, &TransfersPanel::showInFolderRequested, this,
            &TransfersController::showInFolder);
    connect(panel, &TransfersPanel::copyRequested, this,
            [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
}

void TransfersController::setQueue(UploadQueue *queue)
{
    if (m_queue == queue)
        return;
    if (m_queue)
        m_queue->disconnect(this);
    // What they ask about isn't shown any more.
    delete m_question;
    delete m_details;
    m_queue = queue;
    m_window->transfers()->setModel(queue ? queue->model() : nullptr);
    if (!queue)
        return;
    connect(queue, &UploadQueue::totalsChanged, this, [this] {
        if (!m_update.isActive())
            m_update.start();
    });
    updateTotals();
}

void TransfersController::updateTotals()
{
    if (!m_queue)
        return;
    const UploadQueue::Totals totals = m_queue->totals();
    m_window->transfers()->setCounts(panelCounts(totals));
    m_window->transfers()->setSummary(transferSummary(totals));
}

void TransfersController::carryOut(TransferCommand command, const QList<TransferId> &ids)
{
    if (!m_queue || ids.isEmpty())
        return;
    const auto apply = [command, ids](UploadQueue *queue) {
        queue->apply(command, ids);
    };
    if (command == TransferCommand::Answer)
        askWhichAsset(ids.first());
    else if (command == TransferCommand::Cancel && ids.size() > 1)
        askToCancel(int(ids.size()), apply);
    else
        apply(m_queue);
}

void TransfersController::carryOutOnAll(TransferCommand command)
{
    if (!m_queue)
        return;
    const auto apply = [command](UploadQueue *queue) {
        queue->applyToAll(command);
    };
    const int open = panelCounts(m_queue->totals()).open;
    if (command != TransferCommand::Cancel)
        apply(m_queue);
    else if (open > 0)
        askToCancel(open, apply);
}

void TransfersController::askToCancel(int uploads, const std::function<void(UploadQueue *)> &cancel)
{
    if (m_question && m_question->isVisible())
        return;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Cancel Uploads"),
                                tr("Cancel %Ln uploads?", nullptr, int(uploads)),
                                QMessageBox::NoButton, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("What the platform has already stored stays there; the rest is not "
                               "sent. The files on this computer stay as they are."));
    QPushButton *keep = box->addButton(tr("Keep Uploading"), QMessageBox::RejectRole);
    QPushButton *stop = box->addButton(
            uploads == 1 ? tr("Cancel Upload") : tr("Cancel %Ln Uploads", nullptr, int(uploads)),
            QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(stop, &QAbstractButton::clicked, this, [this, cancel] {
        if (m_queue)
            cancel(m_queue);
    });
    m_question = box;
    box->open();
}

void TransfersController::showDetails(const QModelIndex &row)
{
    if (!row.isValid())
        return;
    delete m_details;
    auto *dialog = new TransferDetailsDialog(row, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TransferDetailsDialog::requested, this, &TransfersController::carryOut);
    connect(dialog, &TransferDetailsDialog::showInListRequested, this,
            [this, dialog](const AssetId &id) {
                dialog->accept();
                showInList(id);
            });
    connect(dialog, &TransferDetailsDialog::showInFolderRequested, this,
            &TransfersController::showInFolder);
    connect(dialog, &TransferDetailsDialog::copyRequested, this,
            [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    m_details = dialog;
    dialog->open();
}

void TransfersController::askWhichAsset(TransferId id)
{
    if (m_question && m_question->isVisible())
        return;
    const QAbstractItemModel *model = m_queue->model();
    const QModelIndexList rows =
            model->match(model->index(0, 0), TransferIdRole, qint64(id), 1, Qt::MatchExactly);
    const auto transfer = rows.value(0).data(TransferValueRole).value<Transfer>();
    if (!isFetched(transfer) || transfer.phase != TransferPhase::NeedsYou)
        return;
    QWidget *above = m_details ? static_cast<QWidget *>(m_details) : m_window;
    auto *dialog = new TransferCandidatesDialog(transfer, above);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TransferCandidatesDialog::adoptRequested, this, [this, id](const AssetId &it) {
        if (m_queue)
            m_queue->adopt(id, it);
    });
    connect(dialog, &TransferCandidatesDialog::uploadAgainRequested, this,
            [this, id] { carryOut(TransferCommand::Retry, {id}); });
    connect(dialog, &TransferCandidatesDialog::lookAgainRequested, this,
            [this, id] { carryOut(TransferCommand::LookAgain, {id}); });
    m_question = dialog;
    dialog->open();
}

void TransfersController::showInList(const AssetId &id)
{
    m_window->messageBar()->withdraw(MessageBar::Source::Transfers);
    if (m_window->assetView()->selectId(id)) {
        m_window->assetView()->setFocus();
        return;
    }
    m_window->messageBar()->showMessage(MessageBar::Source::Transfers, MessageBar::Severity::Info,
                                        tr("The asset isn't among those the list shows now. Clear "
                                           "the filter or refresh the list, "
                                           "then try again."));
}

void TransfersController::showInFolder(const QString &path)
{
    m_window->messageBar()->withdraw(MessageBar::Source::Transfers);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder))) {
        m_window->messageBar()->showMessage(MessageBar::Source::Transfers,
                                            MessageBar::Severity::Warning,
                                            tr("The folder “%1” could not be opened. It may be "
                                               "gone, or there is no file manager.")
                                                    .arg(displayName(folder)));
    }
}

} // namespace reeldeck
