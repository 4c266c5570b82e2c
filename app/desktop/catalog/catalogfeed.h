#pragma once

#include "catalog/copy/copypagesource.h"
#include "catalog/copy/localcopy.h"
#include "catalog/copy/recordingsource.h"
#include "catalog/listing/idslices.h"
#include "catalog/table/assettablemodel.h"
#include "session/clientpagesource.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace reeldeck {

/// Decides where the rows of the catalogue come from, and keeps the local copy filled. GUI thread.
///
///              setWorkspace()         setClient()              out of reach, and something is known
///     Nowhere ------------> Nowhere -------------> Platform --------------------------> Copy
///                           (rows as last seen)      | ^ ^------------- retry() -------------'
///                          show(needs everything)    v | show(the platform can answer)
///                                                 Everything
///
/// Rows that are on screen stay through every step; they are refreshed in place, by id.
class CatalogFeed : public QObject
{
    Q_OBJECT

public:
    enum class Place {
        Nowhere,    ///< No platform yet; rows are as they were last seen.
        Platform,   ///< Pages come from the platform, and are kept.
        Copy,       ///< The platform can't be reached: pages come from the local copy.
        Everything, ///< All of it is known: sorted and filtered in the local copy.
    };

    /// Both must outlive it.
    CatalogFeed(AssetTableModel *model, LocalCopy *copy, QObject *parent = nullptr);
    ~CatalogFeed() override;

    /// Leaves the workspace before, and shows how the list of this one began when it was last seen.
    void setWorkspace(const QString &copyFile, const QString &filtersFile);
    /// The platform of the workspace; nullptr: none, and no rows. Must stay until the next call.
    void setClient(ApiClient *client);
    /// The workspace has no platform to ask: shows the copy when there is one. Also for another reason
    /// than before.
    void fallBack(const Error &reason);
    /// In Place::Copy: asks the platform again. The rows stay; without an answer the copy is back.
    void retry();

    /// Shows another listing. One that needsAll() is taken from the local copy; whoever asks for it has
    /// made sure that everything is known, or says what is missing.
    void show(const AssetListing &listing);
    const AssetListing &listing() const { return m_listing; }
    /// Reads what is shown again, in place.
    void refresh();
    /// Where these assets stand in the list that is shown. Exact when isExact(); else as if nothing
    /// but what is known were in it, so that an asset stands there or further down.
    void findRows(const QList<AssetId> &ids, QObject *context,
                  std::function<void(const KnownRows &found)> then);
    /// The rows come from the local copy.
    bool isExact() const { return m_place == Place::Copy || m_place == Place::Everything; }
    /// Something may have changed elsewhere: looks as cheaply as the place allows.
    void lookForChanges();

    /// The platform's pages, any number of ids at once, each kept in the local copy; nullptr: none.
    PageSource *platform() const { return m_platform.get(); }
    /// For reading all that is shown now, in this order and under these filters, whatever is shown
    /// later: `listing().query` is what to ask it for. nullptr: there is nothing to ask. To be let go
    /// at readersGone().
    std::unique_ptr<PageSource> reader() const;
    /// For reading some assets as the platform has them, also while the rows come from the local copy.
    /// nullptr: it can't be asked, or is out of reach. To be let go at readersGone().
    std::unique_ptr<PageSource> platformReader() const;
    Place place() const { return m_place; }
    /// Something went wrong, and it's not known yet whether there is a copy to show instead.
    bool isDeciding() const { return m_isDeciding; }
    /// The platform is asked once more behind the copy.
    bool isRetrying() const { return m_isRetrying; }
    /// Why the copy is shown.
    const std::optional<Error> &offlineReason() const { return m_reason; }
    /// Of the copy, as it was when it was last looked at.
    const KnownState &known() const { return m_known; }
    /// When the platform last answered for the list; invalid: never.
    QDateTime asOf() const { return m_known.asOf; }

signals:
    /// Any of the above.
    void changed();
    /// What the workspace was like when it was left; its listing is shown already.
    void restored(const reeldeck::IndexOpening &opening);
    /// The platform is back, but the listing was one over the copy, which it can't answer.
    void listingLost();
    /// What readers read from goes now.
    void readersGone();
    /// Place::Everything should look whether everything is still known.
    void everythingMayHaveChanged();

private:
    void onOpened(const IndexOpening &opening);
    void begin();
    void onModelState();
    void onKnown(const KnownState &known);
    void decide(const Error &reason);

    AssetTableModel *m_model;
    LocalCopy *m_copy;
    CopyPageSource m_copyPages;
    std::unique_ptr<ClientPageSource> m_client;
    std::unique_ptr<IdSlices> m_slices;
    std::unique_ptr<RecordingSource> m_platform;
    AssetListing m_listing;
    bool m_isOpening = false; ///< What to show isn't known yet.
    Place m_place = Place::Nowhere;
    bool m_isDeciding = false;
    bool m_isRetrying = false;
    std::optional<Error> m_reason;
    KnownState m_known;
};

} // namespace reeldeck
