#include "uploads/intake/uploadplanner.h"

#include "uploads/intake/folderwalk.h"

#include <QThread>

namespace reeldeck {

UploadPlanner::UploadPlanner(QObject *parent)
    : QObject(parent)
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{}

UploadPlanner::~UploadPlanner()
{
    cancel();
    if (!m_thread)
        return;
    disconnect(m_thread, nullptr, this, nullptr);
    // A dead network mount can hold a stat() for minutes: then the thread is left to end by itself.
    constexpr int patienceMs = 1000;
    if (m_thread->wait(patienceMs))
        delete m_thread;
    else
        connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

void UploadPlanner::start(const DroppedItems &sources, const UploadLimits &limits,
                          const Options &options)
{
    Q_ASSERT(!m_thread);
    // The walk lives on its thread and reports by queued signals, which end with either side.
    auto *walk = new FolderWalk(sources, limits, m_cancelled);
    walk->setRenditions(options.enableHls, options.enableThumbnail);
    if (options.looksUp)
        walk->setPreflight(options.ledgerFile, options.probeProgram);
    else if (!options.ledgerFile.isEmpty())
        walk->setLedger(options.ledgerFile);
    m_thread = new QThread;
    m_thread->setObjectName(QStringLiteral("upload-planner"));
    walk->moveToThread(m_thread);
    connect(walk, &FolderWalk::progress, this, &UploadPlanner::progress, Qt::QueuedConnection);
    connect(walk, &FolderWalk::checking, this, &UploadPlanner::checking, Qt::QueuedConnection);
    connect(walk, &FolderWalk::finished, this, &UploadPlanner::finished, Qt::QueuedConnection);
    connect(m_thread, &QThread::started, walk, &FolderWalk::run);
    connect(walk, &FolderWalk::finished, m_thread, &QThread::quit, Qt::DirectConnection);
    connect(m_thread, &QThread::finished, walk, &QObject::deleteLater);
    m_thread->start();
}

void UploadPlanner::cancel()
{
    m_cancelled->store(true);
}

bool UploadPlanner::wasCancelled() const
{
    return m_cancelled->load();
}

} // namespace reeldeck
