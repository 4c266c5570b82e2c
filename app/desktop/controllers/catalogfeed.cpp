#include "desktop/controllers/catalogfeed.h"

#include <utility>

namespace reeldeck {
namespace {

/// The platform wasn't there to answer, so that a copy is better than nothing.
bool isOutOfReach(ErrorKind kind)
{
    return kind == ErrorKind::Unreachable || kind == ErrorKind::Timeout ||
           kind == ErrorKind::ConnectionLost || kind == ErrorKind::Tls;
}

} // namespace

CatalogFeed::CatalogFeed(AssetTableModel *model, AssetIndex *index, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_index(index)
    , m_copy(index)
{
    connect(index, &AssetIndex::opened, this, &CatalogFeed::onOpened);
    connect(index, &AssetIndex::knownRead, this, &CatalogFeed::onKnown);
    connect(model, &AssetTableModel::stateChanged, this, &CatalogFeed::onModelState);
    connect(model, &AssetTableModel::assetTold, index,
            [index](const Asset &asset) { index->store({asset}); });
    connect(model, &AssetTableModel::assetsRemoved, index, &AssetIndex::remove);
}

CatalogFeed::~CatalogFeed()
{
    m_model->disconnect(this);
    m_model->setSource(nullptr);
}

void CatalogFeed::setWorkspace(const QString &indexFile)
{
    m_place = Place::Nowhere;
    m_isDeciding = false;
    m_isRetrying = false;
    m_reason.reset();
    m_known = {};
    m_model->setSource(nullptr);
    m_index->open(indexFile, {m_model->query(), {}, {}});
    emit changed();
}

void CatalogFeed::setClient(ApiClient *client)
{
    // The model lets go of the old sources before they go.
    auto source = client ? std::make_unique<ClientPageSource>(client) : nullptr;
    auto platform = source ? std::make_unique<RecordingSource>(source.get(), m_index) : nullptr;
    m_model->setSource(platform.get(),
                       platform ? AssetTableModel::Rows::Keep : AssetTableModel::Rows::Clear);
    m_platform = std::move(platform);
    m_client = std::move(source);
    m_place = m_platform ? Place::Platform : Place::Nowhere;
    m_isDeciding = false;
    m_isRetrying = false;
    m_reason.reset();
    emit changed();
}

void CatalogFeed::fallBack(const Error &reason)
{
    if (m_place != Place::Copy)
        decide(reason);
}

void CatalogFeed::retry()
{
    if (m_place != Place::Copy || !m_platform)
        return;
    m_place = Place::Platform;
    m_isRetrying = true;
    m_model->setSource(m_platform.get(), AssetTableModel::Rows::Keep);
    emit changed();
}

void CatalogFeed::onOpened(const ListSnapshot &snapshot)
{
    m_known.asOf = snapshot.asOf;
    m_model->showCopy(snapshot.assets, snapshot.total);
    emit changed();
}

void CatalogFeed::onModelState()
{
    if (m_place != Place::Platform)
        return;
    const std::optional<Error> error = m_model->error();
    if (error && isOutOfReach(error->kind)) {
        decide(*error);
    } else if (m_model->hasAnswer()) {
        m_isRetrying = false;
        m_isDeciding = false;
        m_reason.reset();
        emit changed();
    }
}

void CatalogFeed::decide(const Error &reason)
{
    m_reason = reason;
    if (std::exchange(m_isDeciding, true))
        return;
    m_index->readKnown();
    emit changed();
}

void CatalogFeed::onKnown(const KnownState &known)
{
    m_known = known;
    if (std::exchange(m_isDeciding, false)) {
        m_isRetrying = false;
        if (known.assets > 0) {
            m_place = Place::Copy;
            m_copy.renew();
            m_model->setSource(&m_copy, AssetTableModel::Rows::Keep);
        }
    }
    emit changed();
}

} // namespace reeldeck
