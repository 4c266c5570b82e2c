#include "uploads/queue/reconciler.h"

#include "domain/filenames.h"

#include <algorithm>

namespace reeldeck {
namespace {

using namespace std::chrono_literals;

constexpr int MaxPages = 10;
constexpr qsizetype MaxCandidates = 20;

} // namespace

Reconciler::Reconciler(ApiClient *client, const SentUpload &sent, ClaimedIds claimed,
                       const UploadTiming &timing, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_sent(sent)
    , m_claimed(std::move(claimed))
    , m_timing(timing)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &Reconciler::look);
}

Reconciler::~Reconciler()
{
    abort();
}

void Reconciler::abort()
{
    m_wait.stop();
    if (!m_call)
        return;
    m_call->disconnect(this);
    m_call->cancel();
    m_call.clear();
}

void Reconciler::start()
{
    m_wait.start(m_timing.looks.value(0));
}

void Reconciler::look()
{
    m_page = 1;
    m_candidates.clear();
    m_doubtful = 0;
    requestPage();
}

void Reconciler::requestPage()
{
    AssetQuery query;
    query.filename = searchablePart(m_sent.filename);
    m_call = m_client->listAssets(query, m_page, MaxPageSize);
    m_call->onFinished(this, &Reconciler::onPage);
}

void Reconciler::onPage(const Result<AssetPage> &page)
{
    m_call.clear();
    if (!page) {
        ++m_failedInRow;
        const bool isHopeless = page.error().kind == ErrorKind::KeyRejected;
        if (isHopeless || m_failedInRow >= m_timing.failedLooks) {
            Outcome outcome;
            outcome.error = page.error();
            if (!isHopeless)
                outcome.step = ReconcileStep::AskPerson;
            conclude(outcome);
            return;
        }
        const auto asked = page.error().retryAfter.value_or(std::chrono::milliseconds(0));
        m_wait.start(std::clamp(asked, backoff(m_failedInRow, m_timing, 1.0),
                                m_timing.rateLimitLongest));
        return;
    }
    m_failedInRow = 0;

    // The list's dates are of the platform's clock, the start is of ours.
    SentUpload sent = m_sent;
    sent.isMeasured = page->clockAhead.has_value();
    sent.startedUtc = sent.startedUtc.addSecs(page->clockAhead.value_or(0s).count());
    const QList<Asset> found = candidatesFor(sent, page->assets, m_claimed(), m_timing);
    for (const Asset &asset : found) {
        // Paging by number over a changing list repeats rows.
        const bool isKnown = std::any_of(m_candidates.cbegin(), m_candidates.cend(),
                                         [&](const Asset &other) { return other.id == asset.id; });
        if (isKnown)
            continue;
        if (isDoubtful(sent, asset, m_timing)) {
            m_candidates.append(asset);
            ++m_doubtful;
        } else {
            m_candidates.insert(m_candidates.size() - m_doubtful, asset);
        }
    }
    const QDateTime earliest = sent.startedUtc.addSecs(-m_timing.clockSlack.count());
    const bool isLast = page->assets.isEmpty() ||
                        (page->info && page->info->totalPages && m_page >= *page->info->totalPages);
    const bool reachedStart = !page->assets.isEmpty() && page->assets.last().createdAt.isValid() &&
                              page->assets.last().createdAt < earliest;
    if (isLast || reachedStart)
        return decide(true);
    if (m_page >= MaxPages)
        return decide(false);
    ++m_page;
    requestPage();
}

void Reconciler::decide(bool listedAll)
{
    ++m_looksDone;
    const qsizetype looksLeft = std::max<qsizetype>(0, m_timing.looks.size() - m_looksDone);
    const ReconcileStep step =
            decideAfterLook(m_sent, m_candidates.size(), listedAll, looksLeft, m_doubtful);
    if (step == ReconcileStep::LookAgain) {
        m_wait.start(m_timing.looks.at(m_looksDone));
        return;
    }
    Outcome outcome;
    outcome.step = step;
    outcome.candidates = m_candidates.first(std::min(m_candidates.size(), MaxCandidates));
    if (step == ReconcileStep::Adopt)
        outcome.asset = m_candidates.first();
    conclude(outcome);
}

void Reconciler::conclude(const Outcome &outcome)
{
    m_wait.stop();
    emit finished(outcome);
}

} // namespace reeldeck
