#include "catalog/table/pagefetcher.h"

namespace reeldeck {
namespace {

/// Milliseconds until the rows rest: while the thumb of the scroll bar is dragged, every step is a
/// jump, and a page is worth fetching after about two frames.
constexpr int JumpSettleMs = 30;

/// Answers by page: a list that changes faster than it can be read, or a platform that contradicts
/// itself, must not be asked for ever. The person's next step starts a new count.
constexpr int MaxAttempts = 4;

} // namespace

PageFetcher::PageFetcher(const RowStore *rows, const ListPaging *paging, QObject *parent)
    : QObject(parent)
    , m_rows(rows)
    , m_paging(paging)
{
    m_planTimer.setSingleShot(true);
    connect(&m_planTimer, &QTimer::timeout, this, &PageFetcher::planNow);
}

PageFetcher::~PageFetcher()
{
    cancelAll();
}

void PageFetcher::setSource(PageSource *source)
{
    cancelAll();
    m_source = source;
}

void PageFetcher::setQuery(const AssetQuery &query)
{
    cancelAll();
    m_query = query;
}

void PageFetcher::restart()
{
    m_firstPageDue = m_source != nullptr;
    m_hasAnswer = false;
    m_error.reset();
    forgetAttempts();
    schedulePlan(0);
    notifyState();
}

bool PageFetcher::setVisible(const RowRange &rows)
{
    if (rows == m_visible)
        return false;
    m_direction = scrollDirection(m_visible, rows, m_paging->pageSize());
    const bool jumped = !m_visible.isEmpty() && m_direction == ScrollDirection::None &&
                        rows.first != m_visible.first;
    m_visible = rows;
    m_attempts.clear();
    schedulePlan(jumped ? JumpSettleMs : 0);
    return true;
}

void PageFetcher::clearShown()
{
    m_isReplacing = false;
    m_visible = {};
    m_direction = ScrollDirection::None;
}

void PageFetcher::refresh()
{
    cancelAll();
    const QSet<int> failed = m_failed;
    forgetAttempts();
    for (const int page : failed)
        notifyRows(page);
    m_firstPageDue = m_source && (m_rows->rowCount() == 0 || m_isReplacing);
    schedulePlan(0);
    notifyState();
}

void PageFetcher::checkFirstPage()
{
    if (!m_source || m_firstPageDue || m_isReplacing)
        return;
    m_failed.remove(1);
    m_attempts.remove(1);
    m_firstPageDue = true;
    schedulePlan(0);
}

void PageFetcher::retryFailed()
{
    const QSet<int> failed = m_failed;
    for (const int page : failed) {
        const RowRange rows = rowsOf(page);
        const bool isVisible =
                !rows.isEmpty() && (m_visible.isEmpty() ||
                                    (rows.first <= m_visible.last && rows.last >= m_visible.first));
        if (!isVisible && page != m_paging->growPage())
            continue;
        m_failed.remove(page);
        m_attempts.remove(page);
        notifyRows(page);
    }
    schedulePlan(0);
}

void PageFetcher::replan()
{
    m_attempts.clear();
    schedulePlan(0);
}

void PageFetcher::outdatePending()
{
    for (Flight &flight : m_flights)
        flight.isOutdated = true;
}

void PageFetcher::forgetAttempts()
{
    m_failed.clear();
    m_attempts.clear();
}

void PageFetcher::schedulePlan(int milliseconds)
{
    m_planTimer.start(milliseconds);
}

bool PageFetcher::isNeeded(int page)
{
    if (m_failed.contains(page))
        return false;
    const RowRange rows = rowsOf(page);
    const bool due = (page == 1 && m_firstPageDue) || page == m_paging->growPage() ||
                     (!rows.isEmpty() && !m_rows->isFresh(rows));
    if (!due || m_attempts.value(page) < MaxAttempts)
        return due;
    if (!m_rows->isLoaded(rows)) {
        m_failed.insert(page);
        notifyRows(page);
    }
    return false;
}

void PageFetcher::planNow()
{
    if (!m_source)
        return;
    FetchSituation situation;
    // While other rows are still shown, nothing but the beginning of the new list counts.
    situation.visible = m_isReplacing ? RowRange() : m_visible;
    situation.direction = m_isReplacing ? ScrollDirection::None : m_direction;
    situation.rowCount = m_isReplacing ? 0 : m_rows->rowCount();
    situation.isFirstDue = m_firstPageDue;
    situation.pageSize = m_paging->pageSize();
    situation.growPage = m_paging->growPage();
    situation.maxFetches = MaxFetches;
    situation.inFlight = m_flights.keys();
    situation.isNeeded = [this](int page) {
        return isNeeded(page);
    };

    const FetchPlan plan = planFetches(situation);
    for (const int page : plan.cancel)
        cancel(page);
    for (const int page : plan.start)
        start(page);
    notifyState();
}

void PageFetcher::start(int page)
{
    PageFetch *fetch = m_source->fetchPage(m_query, page, m_paging->pageSize(), this);
    m_flights.insert(page, {fetch, false});
    connect(fetch, &PageFetch::finished, this,
            [this, page](const Result<AssetPage> &result) { finish(page, result); });
}

void PageFetcher::cancel(int page)
{
    const Flight flight = m_flights.take(page);
    disconnect(flight.fetch, nullptr, this, nullptr);
    flight.fetch->cancel();
}

void PageFetcher::cancelAll()
{
    const QList<int> pages = m_flights.keys();
    for (const int page : pages)
        cancel(page);
}

void PageFetcher::finish(int page, const Result<AssetPage> &result)
{
    const Flight flight = m_flights.take(page);
    if (!result) {
        fail(page, result.error());
    } else if (!flight.isOutdated) {
        ++m_attempts[page];
        accept(page, *result);
    }
    // An answer from before a change of our own would undo it for a moment: it is asked for again.
    schedulePlan(0);
    notifyState();
}

void PageFetcher::fail(int page, const Error &error)
{
    emit pageFailed(page);
    const bool isFirstEver = !m_hasAnswer;
    const RowRange rows = rowsOf(page);
    // A look at the first page from afar may fail: what is shown there stays good.
    const bool isExtra = page == 1 && m_firstPageDue && !rows.isEmpty() && m_rows->isFresh(rows);
    if (!isExtra)
        m_failed.insert(page);
    m_hasAnswer = true;
    if (page == 1 || isFirstEver || m_rows->isLoaded(rows))
        m_error = error;
    if (page == 1)
        m_firstPageDue = false;
    notifyRows(page);
}

void PageFetcher::accept(int page, const AssetPage &answer)
{
    emit pageRead(page, answer);
    m_failed.remove(page);
    m_hasAnswer = true;
    m_error.reset();
    if (page == 1)
        m_firstPageDue = false;
}

void PageFetcher::notifyRows(int page)
{
    const RowRange rows = rowsOf(page);
    if (!rows.isEmpty())
        emit rowStatesChanged(rows.first, rows.last);
}

void PageFetcher::notifyState()
{
    const State now{isLoading(), m_isReplacing, m_hasAnswer, m_error.has_value()};
    if (now == m_told)
        return;
    m_told = now;
    emit stateChanged();
}

} // namespace reeldeck
