#include "catalog/listing/fullread.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>

namespace reeldeck {
namespace {

constexpr int BusyLookMs = 60;
constexpr int MaxFailures = 4;
constexpr int DefaultWaitMs = 30'000;
constexpr int LongestWaitMs = 5 * 60'000;

/// More pages back than this, and the list changes faster than it can be read.
constexpr int MaxDetours = 200;

/// Up to here a second pass is cheaper than a question.
constexpr int SecondPassAssets = 50 * MaxPageSize;

int waitFor(const Error &error, int failures)
{
    if (error.retryAfter)
        return int(std::clamp<qint64>(error.retryAfter->count(), 1'000, LongestWaitMs));
    return error.kind == ErrorKind::RateLimited ? DefaultWaitMs : 2'000 << std::min(failures, 4);
}

} // namespace

FullRead::FullRead(FullReadKeeper *keeper, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FullRead::readNext);
}

FullRead::~FullRead()
{
    if (m_fetch) {
        m_fetch->disconnect(this);
        m_fetch->cancel();
    }
}

void FullRead::start(PageSource *source, const AssetQuery &query)
{
    stop();
    m_source = source;
    m_query = query;
    m_record = {};
    m_trouble.reset();
    m_failures = 0;
    m_detours = 0;
    m_pass = 1;
    setState(State::Reading);
    m_keeper->readLoad(query, this, [this, number = m_number](const FullReadRecord &kept) {
        if (number == m_number)
            onRecord(kept);
    });
}

void FullRead::stop()
{
    ++m_number;
    m_timer.stop();
    if (m_fetch) {
        m_fetch->disconnect(this);
        m_fetch->cancel();
        m_fetch.clear();
    }
    m_source = nullptr;
    if (m_state != State::Idle)
        setState(State::Idle);
}

void FullRead::onRecord(const FullReadRecord &kept)
{
    m_record = beginLoad(kept, QDateTime::currentMSecsSinceEpoch());
    emit changed();
    schedule(0);
}

void FullRead::schedule(int milliseconds)
{
    m_timer.start(milliseconds);
}

void FullRead::readNext()
{
    if (!m_source || m_fetch)
        return;
    if (m_isBusy && m_isBusy()) {
        schedule(BusyLookMs);
        return;
    }
    setState(State::Reading);
    const int page = m_record.nextPage;
    m_fetch = m_source->fetchPage(m_query, page, MaxPageSize, this);
    connect(m_fetch, &PageFetch::finished, this,
            [this, page](const Result<AssetPage> &result) { onPage(page, result); });
}

void FullRead::onPage(int page, const Result<AssetPage> &result)
{
    m_fetch.clear();
    if (!result) {
        onFailure(result.error());
        return;
    }
    m_failures = 0;
    m_trouble.reset();
    LoadedPage loaded;
    loaded.page = page;
    loaded.count = int(result->assets.size());
    if (result->info && result->info->totalResults) {
        loaded.total = int(std::clamp<qint64>(*result->info->totalResults, 0, 1'000'000'000));
    }
    m_keeper->storeLoaded(m_query, m_record, result->assets, this,
                          [this, loaded, number = m_number](const FullReadCount &count) mutable {
                              if (number != m_number)
                                  return;
                              loaded.fresh = count.fresh;
                              loaded.known = count.known;
                              onStored(loaded);
                          });
}

void FullRead::onFailure(const Error &error)
{
    m_trouble = error;
    ++m_failures;
    const bool mayPass = error.kind == ErrorKind::RateLimited || isTransient(error.kind);
    if (!mayPass || (error.kind != ErrorKind::RateLimited && m_failures >= MaxFailures)) {
        setState(State::Stopped);
        return;
    }
    setState(State::Waiting);
    schedule(waitFor(error, m_failures));
}

void FullRead::onStored(const LoadedPage &page)
{
    m_record = advance(m_record, page);
    if (!m_record.isCatchingUp && m_record.nextPage <= page.page)
        ++m_detours;
    emit changed();
    if (m_record.isFinished || m_detours > MaxDetours)
        finish();
    else
        schedule(0);
}

void FullRead::finish()
{
    m_record.isFinished = true;
    const bool isOneMorePassWorthIt =
            !m_record.isComplete() && m_pass == 1 && m_record.total <= SecondPassAssets;
    if (isOneMorePassWorthIt) {
        // Something went, or was missed, behind our back; reading again tells which.
        ++m_pass;
        m_detours = 0;
        m_record = beginLoad({}, std::max(QDateTime::currentMSecsSinceEpoch(), m_record.run + 1));
        schedule(0);
        return;
    }
    m_keeper->finishLoad(m_query, m_record, this,
                         [this, number = m_number](const FullReadRecord &record) {
                             if (number != m_number)
                                 return;
                             m_record = record;
                             setState(State::Done);
                             emit done();
                         });
}

void FullRead::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit changed();
}

} // namespace reeldeck
