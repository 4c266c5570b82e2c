#include "desktop/details/streamagain.h"

#include "api/calls/apiclient.h"
#include "base/humantext.h"
#include "catalog/table/assettablemodel.h"
#include "desktop/window/mainwindow.h"
#include "session/assetrefresher.h"
#include "ui/window/offerbar.h"
#include "uploads/queue/uploadqueue.h"

#include <algorithm>

namespace reeldeck {
namespace {

/// No stream will come. One that isn't told of yet still may.
bool isOver(const Asset &asset)
{
    return asset.status == AssetStatus::Failed ||
           (asset.stream && asset.stream->status == RenditionStatus::Error);
}

} // namespace

StreamAgain::StreamAgain(MainWindow *window, AssetTableModel *model, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_model(model)
{
    connect(model, &QAbstractItemModel::dataChanged, this, &StreamAgain::lookInModel);
    connect(model, &QAbstractItemModel::rowsInserted, this, &StreamAgain::lookInModel);
    connect(model, &AssetTableModel::assetsRemoved, this, &StreamAgain::forgetGone);
    connect(&m_book, &ReplacementBook::changed, this, [this] {
        lookInModel();
        lookSoon();
    });
    connect(window, &MainWindow::visibilityChanged, this, &StreamAgain::lookSoon);
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &StreamAgain::lookAtPlatform);
    OfferBar *bar = window->streamAgainBar();
    connect(bar, &OfferBar::actionTriggered, this, [this] { answer(true); });
    connect(bar, &OfferBar::cancelled, this, [this] { answer(false); });
}

void StreamAgain::setSession(WorkspaceSession *session)
{
    m_offered.clear();
    offer();
    m_book.setFile(session ? session->replacementsFile() : QString(),
                   session ? session->queue()->ledgerFile() : QString());
    setClient(nullptr);
    m_session.follow(session, this, &StreamAgain::setClient);
}

void StreamAgain::setClient(ApiClient *client)
{
    m_client = client;
    m_asked.clear();
    lookSoon();
}

void StreamAgain::expect(const QString &path, const Asset &old)
{
    m_book.expect(path, old);
}

void StreamAgain::created(const Asset &asset, const QString &path)
{
    m_book.created(path, asset.id);
}

/// What the list knows costs no request.
void StreamAgain::lookInModel()
{
    const QList<Replacement> all = m_book.all();
    for (const Replacement &one : all) {
        if (one.fresh.isEmpty())
            continue;
        if (const std::optional<Asset> asset = m_model->assetAt(m_model->rowOf(one.fresh)))
            takeFresh(*asset);
    }
}

/// From the shortest delay on again.
void StreamAgain::lookSoon()
{
    m_looks = 0;
    const QList<Replacement> &all = m_book.all();
    const bool isWaiting = std::any_of(all.cbegin(), all.cend(),
                                       [](const Replacement &one) { return !one.fresh.isEmpty(); });
    if (m_client && isWaiting)
        m_look.start(pollDelay(m_looks));
    else
        m_look.stop();
}

void StreamAgain::lookAtPlatform()
{
    if (!m_client || m_looks >= MaxLooks || m_window->isHidden() || m_window->isMinimized())
        return;
    const QList<Replacement> all = m_book.all();
    bool isWaiting = false;
    for (const Replacement &one : all) {
        const bool isOffered =
                std::any_of(m_offered.cbegin(), m_offered.cend(),
                            [&one](const Asset &asset) { return asset.id == one.old; });
        if (one.fresh.isEmpty() || isOffered)
            continue;
        isWaiting = true;
        if (m_asked.contains(one.fresh) || m_asked.contains(one.old))
            continue;
        m_asked.insert(one.fresh);
        m_client->retrieveAsset(one.fresh)->onFinished(
                this,
                [this, id = one.fresh](const Result<Asset> &result) { onRetrieved(id, result); });
    }
    if (isWaiting)
        m_look.start(pollDelay(++m_looks));
}

void StreamAgain::onRetrieved(const AssetId &fresh, const Result<Asset> &result)
{
    m_asked.remove(fresh);
    if (result) {
        takeFresh(*result);
    } else if (result.error().kind == ErrorKind::NotFound) {
        // Deleted meanwhile: the old one is all there is.
        const QList<Replacement> all = m_book.all();
        for (const Replacement &one : all) {
            if (one.fresh == fresh)
                m_book.drop(one.old);
        }
    }
}

void StreamAgain::takeFresh(const Asset &asset)
{
    const QList<Replacement> all = m_book.all();
    for (const Replacement &one : all) {
        if (one.fresh != asset.id)
            continue;
        if (hasReadyStream(asset))
            askForOld(one.old);
        else if (isOver(asset))
            m_book.drop(one.old);
    }
}

/// Deleted in another way, the old one needs no offer.
void StreamAgain::forgetGone(const QList<AssetId> &ids)
{
    const auto isGone = [&ids](const Asset &asset) {
        return ids.contains(asset.id);
    };
    if (m_offered.removeIf(isGone) > 0)
        offer();
    for (const AssetId &id : ids)
        m_book.drop(id);
}

/// Somebody may have deleted it elsewhere, and the list may not have its row.
void StreamAgain::askForOld(const AssetId &old)
{
    const bool isOffered = std::any_of(m_offered.cbegin(), m_offered.cend(),
                                       [&old](const Asset &asset) { return asset.id == old; });
    if (!m_client || isOffered || m_asked.contains(old))
        return;
    m_asked.insert(old);
    m_client->retrieveAsset(old)->onFinished(this, [this, old](const Result<Asset> &result) {
        m_asked.remove(old);
        if (result) {
            m_offered.append(*result);
            offer();
        } else if (result.error().kind == ErrorKind::NotFound) {
            m_book.drop(old);
        }
    });
}

void StreamAgain::answer(bool deletes)
{
    if (m_offered.isEmpty())
        return;
    const Asset old = m_offered.takeFirst();
    m_book.drop(old.id);
    offer();
    if (deletes)
        emit deletionRequested({old});
}

void StreamAgain::offer()
{
    OfferBar *bar = m_window->streamAgainBar();
    if (m_offered.isEmpty()) {
        bar->hide();
        return;
    }
    const Asset &old = m_offered.first();
    bar->offer(tr("“%1” has a stream now, as a new asset. The one without a stream is still there.")
                       .arg(displayName(old.filename)),
               tr("Delete the Old One..."), tr("Keep Both"));
}

} // namespace reeldeck
