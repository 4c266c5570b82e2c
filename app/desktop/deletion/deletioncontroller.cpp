#include "desktop/deletion/deletioncontroller.h"

#include "base/humantext.h"
#include "catalog/table/assettablemodel.h"
#include "desktop/catalog/selectioncontroller.h"
#include "desktop/window/mainwindow.h"
#include "media/thumbnailloader.h"
#include "session/deletion/assetdeleter.h"
#include "session/deletion/deletionlog.h"
#include "session/deletion/usesurvey.h"
#include "ui/assets/assetview.h"
#include "ui/deletion/confirmdeletedialog.h"
#include "ui/deletion/conflictdialog.h"
#include "ui/deletion/deletionsummarydialog.h"
#include "ui/window/chipsbar.h"
#include "ui/window/messagebar.h"
#include "ui/window/offerbar.h"
#include "ui/window/undobar.h"

#include <QDialog>
#include <QLocale>
#include <QSet>
#include <QStatusBar>

#include <algorithm>
#include <utility>

namespace reeldeck {
namespace {

QList<AssetId> idsOf(const QList<Asset> &assets)
{
    QList<AssetId> ids;
    ids.reserve(assets.size());
    for (const Asset &asset : assets)
        ids << asset.id;
    return ids;
}

QList<Asset> assetsOf(const QList<DeletionBatch::Item> &items)
{
    QList<Asset> assets;
    assets.reserve(items.size());
    for (const DeletionBatch::Item &item : items)
        assets << item.asset;
    return assets;
}

} // namespace

DeletionController::DeletionController(MainWindow *window, AssetTableModel *model,
                                       SelectionController *selection, ThumbnailLoader *thumbnails,
                                       AssetDeleter *deleter, const DeletionLog *log,
                                       QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_model(model)
    , m_selection(selection)
    , m_thumbnails(thumbnails)
    , m_deleter(deleter)
{
    connect(window->undoBar(), &UndoBar::undoRequested, deleter, &AssetDeleter::undo);
    connect(window->deletionBar(), &OfferBar::cancelled, deleter, &AssetDeleter::stop);
    connect(deleter, &AssetDeleter::announcementEnded, this,
            [this](const QList<Asset> &assets, bool sent) {
                m_window->undoBar()->stop();
                if (!sent)
                    setDimmed(assets, false);
            });
    connect(deleter, &AssetDeleter::assetGone, this, [this](const AssetId &id) {
        m_hasUnlisted = m_hasUnlisted || m_model->rowOf(id) < 0;
        m_model->removeAssets({id});
    });
    connect(deleter, &AssetDeleter::progressed, this, &DeletionController::showProgress);
    connect(deleter, &AssetDeleter::wasCutOff, this, &DeletionController::tellCutOff);
    connect(deleter, &AssetDeleter::settled, this, &DeletionController::onSettled);
    connect(log, &DeletionLog::writeFailed, this, [this](const QString &path, const QString &why) {
        m_window->messageBar()->showMessage(
                MessageBar::Source::DeletionLog, MessageBar::Severity::Warning,
                tr("The deletion could not be written to the log “%1”: %2.").arg(path, why));
    });
}

void DeletionController::setSession(WorkspaceSession *session)
{
    m_deleter->setSession(session);
    m_session.follow(session, this, &DeletionController::forget);
}

void DeletionController::forget(ApiClient *client)
{
    m_client = client;
    m_conflicts.clear();
    m_summaries.clear();
    if (m_dialog)
        m_dialog->reject(); // its assets are another platform's
    m_window->messageBar()->withdraw(MessageBar::Source::Deletion);
}

void DeletionController::deleteAssets(const QList<Asset> &assets)
{
    if (m_deleter->isConnected() && !m_dialog && !assets.isEmpty())
        confirm(assets, false);
}

void DeletionController::deleteSelected()
{
    if (!m_deleter->isConnected() || m_dialog)
        return;
    if (m_selection->count() > MaxAssets) {
        m_window->messageBar()->showMessage(
                MessageBar::Source::Deletion, MessageBar::Severity::Info,
                tr("At most %Ln assets are deleted at once. Filter the list to fewer.", nullptr,
                   MaxAssets));
        return;
    }
    m_selection->take(SelectionController::Detail::Names,
                      [this, isAll = m_selection->isAll() && m_selection->except().isEmpty()](
                              const QList<Asset> &assets) { confirm(assets, isAll); });
}

void DeletionController::confirm(QList<Asset> assets, bool isAll)
{
    if (!m_deleter->isConnected() || m_dialog)
        return;
    assets.removeIf([this](const Asset &asset) {
        return m_model->index(m_model->rowOf(asset.id), 0).data(AssetDeletingRole).toBool();
    });
    if (assets.isEmpty())
        return;
    auto *dialog =
            new ConfirmDeleteDialog(assets, m_thumbnails->image(assets.first().id), m_window);
    if (isAll) {
        QStringList filters;
        for (const Chip &chip : m_window->chipsBar()->chips())
            filters << chip.text;
        dialog->askForAll(filters);
    } else if (assets.size() > ConflictDialog::MaximumUntyped &&
               std::any_of(assets.cbegin(), assets.cend(),
                           [this](const Asset &asset) { return m_model->rowOf(asset.id) < 0; })) {
        dialog->askForUnseen();
    }
    if (m_client) {
        // It ends with the question.
        auto *survey = new UseSurvey(m_client, assets, dialog);
        connect(survey, &UseSurvey::changed, dialog,
                [dialog, survey] { dialog->showUse(survey->findings()); });
        dialog->showUse(survey->findings());
        survey->start();
    }
    m_dialog = dialog;
    connect(m_dialog, &QDialog::accepted, this, [this, assets] { onConfirmed(assets); });
    openDialog();
}

void DeletionController::onConfirmed(const QList<Asset> &assets)
{
    m_deleter->announce(assets);
    m_window->undoBar()->start(
            assets.size() == 1
                    ? tr("“%1” will be deleted.").arg(displayName(assets.first().filename))
                    : tr("%Ln assets will be deleted.", nullptr, int(assets.size())),
            AssetDeleter::UndoTime);
    m_window->messageBar()->withdraw(MessageBar::Source::Deletion);
    if (m_selection->isAll())
        m_selection->clear();
    else
        selectAfter(assets);
    setDimmed(assets, true);
}

void DeletionController::showProgress(qsizetype settled, qsizetype total)
{
    if (total < LongBatch || settled == total) {
        m_window->deletionBar()->hide();
        return;
    }
    m_window->deletionBar()->showProgress(tr("Deleting: %L1 of %L2.").arg(settled).arg(total),
                                          int(settled), int(total), tr("Stop"),
                                          tr("Stop deleting"));
}

void DeletionController::onSettled(int deletion, const QList<DeletionBatch::Item> &items)
{
    Conflicts conflicts;
    conflicts.deletion = deletion;
    conflicts.total = int(items.size());
    QList<Asset> spared;
    for (const DeletionBatch::Item &item : items) {
        switch (item.outcome) {
        case DeletionOutcome::Deleted:
        case DeletionOutcome::AlreadyGone:
            ++conflicts.deleted;
            break;
        case DeletionOutcome::InUse:
            conflicts.items << item;
            break;
        case DeletionOutcome::Failed:
        case DeletionOutcome::Kept:
            spared << item.asset;
            break;
        }
    }
    conflicts.summary = m_summaries.take(deletion);
    conflicts.summary.add(items);
    setDimmed(spared, false);
    if (std::exchange(m_hasUnlisted, false))
        m_model->refresh(); // the length of the list is the platform's to tell
    if (conflicts.items.isEmpty()) {
        tell(conflicts.summary);
        return;
    }
    m_conflicts << conflicts;
    askNext();
}

void DeletionController::askNext()
{
    if (m_dialog || m_conflicts.isEmpty())
        return;
    const Conflicts conflicts = m_conflicts.takeFirst();
    QList<ConflictItem> items;
    for (const DeletionBatch::Item &item : conflicts.items) {
        items << ConflictItem{item.asset, m_thumbnails->image(item.asset.id), item.references,
                              item.referencesKnown};
    }
    const QList<Asset> assets = assetsOf(conflicts.items);
    auto *dialog = new ConflictDialog(items, conflicts.deleted, conflicts.total, m_window);
    m_dialog = dialog;
    connect(m_dialog, &QDialog::accepted, this, [this, dialog, assets, conflicts] {
        const bool isGentle = dialog->answer() == ConflictDialog::Answer::OutOfIndexes;
        deleteInUse(assets, isGentle ? DeletionWay::OutOfIndexes : DeletionWay::Forced,
                    conflicts.summary);
        m_deleter->closeQuestion(conflicts.deletion);
    });
    connect(m_dialog, &QDialog::rejected, this, [this, assets, conflicts] {
        m_deleter->closeQuestion(conflicts.deletion);
        setDimmed(assets, false);
        DeletionSummary summary = conflicts.summary;
        summary.keep(conflicts.items);
        tell(summary);
    });
    openDialog();
}

void DeletionController::deleteInUse(const QList<Asset> &assets, DeletionWay way,
                                     const DeletionSummary &summary)
{
    if (const int deletion = m_deleter->deleteAssets(assets, way))
        m_summaries.insert(deletion, summary);
    else
        setDimmed(assets, false);
}

void DeletionController::tellCutOff(const UnfinishedDeletion &deletion)
{
    const qsizetype kept = deletion.open.size() + deletion.inUse.size() + deletion.unsent.size();
    if (kept == 0)
        return;
    const qsizetype total = kept + deletion.deleted.size();
    const std::pair<QList<Asset>, QString> sections[] = {
            {deletion.open, tr("Not deleted, or without an answer:")},
            {deletion.inUse, tr("In use, and kept, because you had not answered yet:")},
            {deletion.unsent, tr("Kept, because the time to undo was not over:")},
            {deletion.deleted, tr("Deleted:")},
    };
    QStringList paragraphs;
    for (const auto &[assets, heading] : sections) {
        if (assets.isEmpty())
            continue;
        QStringList lines{heading};
        for (const Asset &asset : assets)
            lines << withNote(displayName(asset.filename), asset.id.toString());
        paragraphs << lines.join(QLatin1Char('\n'));
    }
    const QString text =
            deletion.unsent.size() == total
                    ? tr("The program ended before the last deletion began: %Ln assets were kept. "
                         "Nothing of it goes on by itself.",
                         nullptr, int(total))
                    : tr("The last deletion was cut off before its end: %1 of %Ln assets were not "
                         "deleted, or no answer came. Nothing of it goes on by itself.",
                         nullptr, int(total))
                              .arg(QLocale().toString(kept));
    m_window->messageBar()->showMessage(
            MessageBar::Source::Deletion, MessageBar::Severity::Warning, text, {}, tr("Show Which"),
            [this, list = paragraphs.join(QStringLiteral("\n\n"))] {
                auto *dialog = new DeletionSummaryDialog(list, m_window);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            });
}

void DeletionController::openDialog()
{
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    // A question that came up meanwhile has waited for this one.
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_dialog.clear();
        askNext();
    });
    m_dialog->open();
}

/// The end of a deletion. One that went as announced is worth a line below the list, no more.
void DeletionController::tell(const DeletionSummary &summary)
{
    if (!m_deleter->isConnected() || summary.total() == 0)
        return;
    const QString text = summary.sentence();
    if (summary.total() == 1 && summary.deleted() == 1) {
        m_window->statusBar()->showMessage(text, 10'000);
        return;
    }
    m_window->messageBar()->showMessage(
            MessageBar::Source::Deletion,
            summary.failed() > 0 ? MessageBar::Severity::Danger : MessageBar::Severity::Info, text,
            summary.failed() > 0 ? summary.list() : QString(), tr("Show Which"), [this, summary] {
                auto *dialog = new DeletionSummaryDialog(summary.list(), m_window);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            });
}

void DeletionController::selectAfter(const QList<Asset> &assets)
{
    QSet<AssetId> doomed;
    int last = -1;
    for (const Asset &asset : assets) {
        doomed.insert(asset.id);
        last = std::max(last, m_model->rowOf(asset.id));
    }
    const auto stays = [this, &doomed](int row) {
        const std::optional<Asset> asset = m_model->assetAt(row);
        return asset && !doomed.contains(asset->id);
    };
    int row = last + 1;
    if (!stays(row)) {
        row = last - 1;
        while (row >= 0 && !stays(row))
            --row;
    }
    if (row >= 0)
        m_window->assetView()->selectRow(row);
}

void DeletionController::setDimmed(const QList<Asset> &assets, bool dimmed)
{
    m_model->setDeleting(idsOf(assets), dimmed);
}

} // namespace reeldeck
