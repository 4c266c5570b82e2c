#include "desktop/catalog/catalogfeed.h"

#include <utility>

namespace reeldeck {
namespace {

using Rows = AssetTableModel::Rows;

/// The platform wasn't there to answer, so that a copy is better than nothing.
bool isOutOfReach(ErrorKind kind)
{
    return kind == ErrorKind::Unreachable || kind == ErrorKind::Timeout ||
           kind == ErrorKind::ConnectionLost || kind == ErrorKind::Tls;
}

/// The platform's pages as a source of its own, so that reading everything doesn't get in the way of
/// what is shown.
class PlatformReader final : public PageSource
{
public:
    PlatformReader(const ClientPageSource &client, LocalCopy *copy)
        : m_client(client)
        , m_slices(&m_client)
        , m_recording(&m_slices, copy)
    {}

    PageFetch *fetchPage(const AssetQuery &query, int page, int pageSize, QObject *parent) override
    {
        return m_recording.fetchPage(query, page, pageSize, parent);
    }

private:
    ClientPageSource m_client;
    IdSlices m_slices;
    RecordingSource m_recording;
};

} // namespace

CatalogFeed::CatalogFeed(AssetTableModel *model, LocalCopy *copy, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_copy(copy)
    , m_copyPages(copy)
{
    connect(copy, &LocalCopy::opened, this, &CatalogFeed::onOpened);
    connect(copy, &LocalCopy::knownRead, this, &CatalogFeed::onKnown);
    connect(model, &AssetTableModel::stateChanged, this, &CatalogFeed::onModelState);
    connect(model, &AssetTableModel::assetTold, copy,
            [copy](const Asset &asset) { copy->store({asset}); });
    connect(model, &AssetTableModel::assetsRemoved, copy, &LocalCopy::remove);
}

CatalogFeed::~CatalogFeed()
{
    m_model->disconnect(this);
    m_model->setSource(nullptr);
}

void CatalogFeed::setWorkspace(const QString &copyFile, const QString &filtersFile)
{
    emit readersGone();
    m_place = Place::Nowhere;
    m_isOpening = true;
    m_isDeciding = false;
    m_isRetrying = false;
    m_reason.reset();
    m_known = {};
    m_listing = {};
    m_model->setSource(nullptr);
    m_model->setQuery({});
    m_copy->open(copyFile, filtersFile);
    emit changed();
}

void CatalogFeed::setClient(ApiClient *client)
{
    emit readersGone();
    // The model lets go of the old sources before they go.
    if (m_place != Place::Nowhere)
        m_model->setSource(nullptr, client ? Rows::Keep : Rows::Clear);
    m_place = Place::Nowhere;
    m_platform.reset();
    m_slices = nullptr;
    m_client = client ? std::make_unique<ClientPageSource>(client) : nullptr;
    if (m_client) {
        m_slices = std::make_unique<IdSlices>(m_client.get());
        m_platform = std::make_unique<RecordingSource>(m_slices.get(), m_copy);
    }
    m_isDeciding = false;
    m_isRetrying = false;
    m_reason.reset();
    if (!m_isOpening)
        begin();
    emit changed();
}

/// What to show is known; whether there is a platform to ask may be, too.
void CatalogFeed::begin()
{
    if (m_listing.needsAll()) {
        m_place = Place::Everything;
        m_copyPages.arrange(m_listing.local, m_listing.sort);
        m_model->setSource(&m_copyPages, Rows::Keep);
        if (m_platform)
            emit everythingMayHaveChanged();
    } else if (m_platform) {
        m_place = Place::Platform;
        m_model->setSource(m_platform.get(), Rows::Keep);
    }
}

void CatalogFeed::show(const AssetListing &listing)
{
    const bool isSameOrder = listing.local == m_listing.local && listing.sort == m_listing.sort;
    m_listing = listing;
    const bool usesIndex = m_place == Place::Copy || listing.needsAll();
    if (usesIndex && (!isSameOrder || m_place == Place::Platform)) {
        m_copyPages.arrange(listing.local, listing.sort);
        m_model->setSource(&m_copyPages, Rows::Replace);
        if (m_place != Place::Copy)
            m_place = Place::Everything;
    } else if (!usesIndex && m_place == Place::Everything) {
        m_place = m_platform ? Place::Platform : Place::Nowhere;
        m_model->setSource(m_platform.get(), Rows::Replace);
    }
    m_model->setQuery(listing.query);
    emit changed();
}

std::unique_ptr<PageSource> CatalogFeed::reader() const
{
    switch (m_place) {
    case Place::Platform:
        return platformReader();
    case Place::Copy:
    case Place::Everything:
        return std::make_unique<CopyPageSource>(m_copyPages);
    case Place::Nowhere:
        break;
    }
    return nullptr;
}

std::unique_ptr<PageSource> CatalogFeed::platformReader() const
{
    if (!m_client || m_place == Place::Copy)
        return nullptr;
    return std::make_unique<PlatformReader>(*m_client, m_copy);
}

void CatalogFeed::findRows(const QList<AssetId> &ids, QObject *context,
                           std::function<void(const KnownRows &)> then)
{
    if (!isExact())
        m_copyPages.arrange(m_listing.local, m_listing.sort); // what is known by now
    m_copyPages.findRows(m_listing.query, ids, context, std::move(then));
}

void CatalogFeed::refresh()
{
    m_copyPages.renew();
    m_model->refresh();
}

void CatalogFeed::lookForChanges()
{
    switch (m_place) {
    case Place::Platform:
        m_model->checkFirstPage();
        break;
    case Place::Copy:
        retry();
        break;
    case Place::Everything:
        emit everythingMayHaveChanged();
        break;
    case Place::Nowhere:
        break;
    }
}

void CatalogFeed::fallBack(const Error &reason)
{
    if (m_place != Place::Copy) {
        decide(reason);
        return;
    }
    m_reason = reason;
    emit changed();
}

void CatalogFeed::retry()
{
    if (m_place != Place::Copy || !m_platform)
        return;
    if (m_listing.needsAll()) {
        m_listing = {m_listing.query, {}, {}};
        emit listingLost();
    }
    m_place = Place::Platform;
    m_isRetrying = true;
    m_model->setSource(m_platform.get(), Rows::Keep);
    emit changed();
}

void CatalogFeed::onOpened(const IndexOpening &opening)
{
    m_isOpening = false;
    m_known.asOf = opening.snapshot.asOf;
    m_listing = opening.filters.current;
    m_model->setQuery(m_listing.query);
    m_model->showCopy(opening.snapshot.assets, opening.snapshot.total);
    emit restored(opening);
    begin();
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
    m_copy->readKnown();
    emit changed();
}

void CatalogFeed::onKnown(const KnownState &known)
{
    m_known = known;
    if (std::exchange(m_isDeciding, false)) {
        m_isRetrying = false;
        if (known.assets > 0) {
            m_place = Place::Copy;
            m_copyPages.arrange(m_listing.local, m_listing.sort);
            m_model->setSource(&m_copyPages, Rows::Keep);
        }
    }
    emit changed();
}

} // namespace reeldeck
