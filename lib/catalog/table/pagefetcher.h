#pragma once

#include "base/error.h"
#include "catalog/table/listpaging.h"
#include "catalog/table/pagesource.h"
#include "catalog/table/rowstore.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace reeldeck {

/// The pages of a list on their way: which are worth having (pageplan.h), which are under way, which
/// failed. At most MaxFetches are asked for at once, the visible ones first; one that scrolled out
/// of sight is cancelled. Answers of an earlier query or source, and answers asked for before
/// outdatePending(), are dropped, and the latter asked for again. A page that doesn't come to rest
/// after a few answers fails until the person does something. GUI thread.
///
/// Whoever has the rows merges each page in a slot of pageRead(), and tells what else happens to
/// them:
///
///     restart() ---> Waiting --pageRead, pageFailed--> Answered
///                       ^------------restart()------------'
class PageFetcher : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxFetches = 3; ///< At once.

    /// Reads which rows are loaded and fresh in `rows`, and how the list is cut in `paging`; both
    /// outlive it and are changed by their owner alone.
    PageFetcher(const RowStore *rows, const ListPaging *paging, QObject *parent = nullptr);
    /// Cancels what is under way.
    ~PageFetcher() override;

    /// Another source (nullptr: none), which outlives the fetcher or is replaced before it goes, or
    /// another query. Cancels what is under way; restart() follows.
    void setSource(PageSource *source);
    void setQuery(const AssetQuery &query);
    const AssetQuery &query() const { return m_query; }
    bool hasSource() const { return m_source != nullptr; }
    /// See PageSource.
    bool isPlatformOrder() const { return m_source && m_source->isPlatformOrder(); }

    /// Begins a list: nothing is answered, and the first page is asked for.
    void restart();
    /// The rows on screen (inclusive; -1, -1 for none); false when they are the same as before. Cheap,
    /// for every scroll step: while the rows jump about, fetching waits until they rest.
    bool setVisible(const RowRange &rows);
    const RowRange &visible() const { return m_visible; }
    /// Whether the rows still are those of the list before: then only the beginning is fetched.
    void setReplacing(bool replacing) { m_isReplacing = replacing; }
    bool isReplacing() const { return m_isReplacing; }
    /// The rows have all gone: none is visible, none of the list before is left.
    void clearShown();

    /// Asks again for what isn't fresh, also where it failed. Begins with what is under way: it was
    /// asked for before the wish to see the newest.
    void refresh();
    /// Asks for the first page again, wherever the person is.
    void checkFirstPage();
    /// Asks again for the failed pages among the visible rows.
    void retryFailed();
    /// Rows have changed otherwise: looks from the event loop at what is missing now.
    void replan();
    /// Rows were put in or taken out without an answer: those under way would undo it for a moment.
    void outdatePending();

    bool hasFailed(int page) const { return m_failed.contains(page); }
    bool isLoading() const { return m_source && (!m_flights.isEmpty() || m_firstPageDue); }
    /// The first answer since restart() has come, or failed.
    bool hasAnswer() const { return m_hasAnswer; }
    /// Why the first page, or pages on screen, could not be had; empty when they could.
    const std::optional<Error> &error() const { return m_error; }
    /// Emits stateChanged() when there is something to tell.
    void notifyState();

signals:
    /// An answer that counts. hasAnswer() and error() tell of it afterwards.
    void pageRead(int page, const reeldeck::AssetPage &answer);
    /// A page could not be had. hasAnswer() and error() tell of it afterwards.
    void pageFailed(int page);
    /// Missing rows (inclusive) are now failed ones, or no longer.
    void rowStatesChanged(int first, int last);
    /// isLoading, isReplacing, hasAnswer or error changed.
    void stateChanged();

private:
    struct Flight
    {
        PageFetch *fetch = nullptr;
        bool isOutdated = false;
    };
    /// What stateChanged() told of.
    struct State
    {
        bool isLoading = false;
        bool isReplacing = false;
        bool hasAnswer = false;
        bool hasError = false;
        friend bool operator==(const State &, const State &) = default;
    };

    void schedulePlan(int milliseconds);
    void planNow();
    bool isNeeded(int page);
    void start(int page);
    void cancel(int page);
    void cancelAll();
    void finish(int page, const Result<AssetPage> &result);
    void fail(int page, const Error &error);
    void accept(int page, const AssetPage &answer);
    void forgetAttempts();
    RowRange rowsOf(int page) const { return m_paging->rowsOf(page, m_rows->rowCount()); }
    void notifyRows(int page);

    const RowStore *m_rows;
    const ListPaging *m_paging;
    PageSource *m_source = nullptr;
    AssetQuery m_query;
    RowRange m_visible;
    ScrollDirection m_direction = ScrollDirection::None;
    bool m_isReplacing = false;
    bool m_firstPageDue = false;
    QTimer m_planTimer;
    QHash<int, Flight> m_flights; ///< By page.
    QSet<int> m_failed;           ///< Pages.
    QHash<int, int> m_attempts;   ///< Answers by page since the person last did something.
    bool m_hasAnswer = false;
    std::optional<Error> m_error;
    State m_told;
};

} // namespace reeldeck
