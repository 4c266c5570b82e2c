#include "uploads/intake/watchscan.h"

#include "uploads/file/filerest.h"
#include "uploads/file/filestamp.h"
#include "uploads/intake/folderwalk.h"
#include "uploads/intake/preflight.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QFileSystemWatcher>

#include <algorithm>
#include <limits>

namespace reeldeck {
namespace {

constexpr qsizetype MaxWatched = 1000;

qint64 monotonicMs()
{
    return QDeadlineTimer::current().deadline();
}

} // namespace

WatchScan::WatchScan(const QString &ledgerFile, const WatchedFolders::Tuning &tuning,
                     std::shared_ptr<std::atomic_bool> cancelled)
    : m_ledgerFile(ledgerFile)
    , m_tuning(tuning)
    , m_cancelled(std::move(cancelled))
    , m_next(this)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &WatchScan::scan);
}

void WatchScan::setExcluded(const QString &folder)
{
    const QString real = QFileInfo(folder).canonicalFilePath();
    m_excluded = real.isEmpty() ? QString() : real + QLatin1Char('/');
}

void WatchScan::setLimits(const UploadLimits &limits)
{
    if (m_limits == limits)
        return;
    m_limits = limits;
    for (const QString &path : std::as_const(m_tooLarge))
        m_settled.remove(path);
    if (!m_tooLarge.isEmpty())
        m_next.start(0);
    m_tooLarge.clear();
}

void WatchScan::setFolders(const QStringList &folders)
{
    if (!m_watcher) {
        m_watcher = new QFileSystemWatcher(this);
        connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
            if (m_next.remainingTime() > m_tuning.settle.count())
                m_next.start(m_tuning.settle);
        });
    }
    m_folders = folders;
    m_told.clear();
    m_next.start(0);
}

void WatchScan::openLedger()
{
    if (m_hasLedger || m_ledgerFile.isEmpty())
        return;
    m_hasLedger = true;
    m_ledger.open(m_ledgerFile); // Whoever writes it tells of what is wrong with it.
}

void WatchScan::scan()
{
    if (m_folders.isEmpty()) {
        watch({});
        return;
    }
    openLedger();
    QElapsedTimer took;
    took.start();
    m_seen.clear();
    m_stillYoung.clear();
    m_untilRest.reset();
    UploadPlan plan;
    FolderWalk walk({m_folders, {}}, m_limits, m_cancelled);
    walk.setFilter(
            [this](const QString &path, const FileStamp &stamp) { return wants(path, stamp); });
    connect(&walk, &FolderWalk::finished, this, [&plan](const UploadPlan &found) { plan = found; });
    walk.run();
    if (*m_cancelled)
        return;
    m_young.swap(m_stillYoung);
    for (const PlannedUpload &upload : std::as_const(plan.uploads))
        m_seen.insert(upload.request.path, upload.stamp);
    for (const PlanProblem &problem : std::as_const(plan.problems)) {
        const Result<FileStamp> stamp = stampOf(problem.name);
        if (stamp)
            m_seen.insert(problem.name, *stamp);
        if (problem.error.kind == ErrorKind::TooLarge)
            m_tooLarge.insert(problem.name);
    }
    plan.problems = notTold(plan.problems);
    m_settled.swap(m_seen);
    plan = withoutKnown(plan);
    const bool isWatchedSince = watch(walk.folders());
    if (!*m_cancelled && (!plan.uploads.isEmpty() || !plan.problems.isEmpty()))
        emit found(plan);
    // What came between the reading of a folder and the watching of it is told by nobody.
    const std::chrono::milliseconds rescan = isWatchedSince ? m_tuning.settle : m_tuning.rescan;
    // However fast a file is written, reading the folders stays a small part of the time.
    const std::chrono::milliseconds least(took.elapsed() * 10);
    m_next.start(std::max(least, std::min(m_untilRest.value_or(rescan), rescan)));
}

bool WatchScan::wants(const QString &path, const FileStamp &stamp)
{
    const auto settled = m_settled.constFind(path);
    if ((settled != m_settled.constEnd() && *settled == stamp) || m_ledger.isTaken(path, stamp)) {
        m_seen.insert(path, stamp);
        return false;
    }
    if (!m_excluded.isEmpty() && QFileInfo(path).canonicalFilePath().startsWith(m_excluded)) {
        m_seen.insert(path, stamp);
        return false;
    }
    return rests(path, stamp);
}

bool WatchScan::rests(const QString &path, const FileStamp &stamp)
{
    const qint64 now = monotonicMs();
    const Young before = m_young.value(path, {stamp, now});
    const bool isUnchanged = before.stamp == stamp;
    const RestSeen seen{isUnchanged, now - before.sinceMs >= m_tuning.rest.count()};
    const std::chrono::milliseconds left =
            untilRest(seen, stamp, QDateTime::currentDateTimeUtc(), m_tuning.rest);
    if (left <= std::chrono::milliseconds(0))
        return true;
    m_stillYoung.insert(path, {stamp, isUnchanged ? before.sinceMs : now});
    m_untilRest = std::min(m_untilRest.value_or(left), left);
    return false;
}

UploadPlan WatchScan::withoutKnown(UploadPlan plan)
{
    Preflight preflight(m_ledgerFile, QString(), *m_cancelled);
    Preflight::Bounds bounds;
    bounds.hashBytes = std::numeric_limits<qint64>::max();
    preflight.setBounds(bounds);
    preflight.run(&plan, [](int, int) {});
    QList<PlannedUpload> known;
    // What isn't surely known goes up: a file too many can be deleted, one too few is missed late.
    for (const PlannedUpload &upload : std::as_const(plan.uploads)) {
        if (upload.earlier && upload.earlier->isSure)
            known << upload;
    }
    plan.uploads.removeIf(
            [](const PlannedUpload &upload) { return upload.earlier && upload.earlier->isSure; });
    markTaken(known);
    return plan;
}

QList<PlanProblem> WatchScan::notTold(const QList<PlanProblem> &problems)
{
    QList<PlanProblem> fresh;
    QSet<QString> current;
    for (const PlanProblem &problem : problems) {
        const QString word = problem.name + QLatin1Char('\n') + problem.error.message;
        current.insert(word);
        if (!m_told.contains(word))
            fresh << problem;
    }
    // Files are left out by their stamp from now on; a folder is told again when it went once more.
    m_told = current;
    return fresh;
}

bool WatchScan::watch(const QSet<QString> &folders)
{
    QSet<QString> wanted;
    for (const QString &folder : folders) {
        if (wanted.size() < MaxWatched)
            wanted.insert(folder);
    }
    const QStringList before = m_watcher->directories();
    QStringList gone;
    for (const QString &folder : before) {
        if (!wanted.remove(folder))
            gone << folder;
    }
    if (!gone.isEmpty())
        m_watcher->removePaths(gone);
    if (wanted.isEmpty())
        return false;
    const QStringList refused = m_watcher->addPaths(QStringList(wanted.cbegin(), wanted.cend()));
    return refused.size() < wanted.size();
}

void WatchScan::markTaken(const QList<PlannedUpload> &files)
{
    if (files.isEmpty())
        return;
    m_ledger.begin();
    for (const PlannedUpload &file : files)
        m_ledger.markTaken(file.request.path, file.stamp);
    m_ledger.commit();
}

} // namespace reeldeck
