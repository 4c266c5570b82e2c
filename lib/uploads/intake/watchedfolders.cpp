#include "uploads/intake/watchedfolders.h"

#include "uploads/intake/watchscan.h"

#include <QThread>

namespace reeldeck {

WatchedFolders::WatchedFolders(const QString &ledgerFile, QObject *parent)
    : WatchedFolders(ledgerFile, Tuning(), parent)
{}

WatchedFolders::WatchedFolders(const QString &ledgerFile, const Tuning &tuning, QObject *parent)
    : QObject(parent)
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
    , m_thread(new QThread)
    , m_scan(new WatchScan(ledgerFile, tuning, m_cancelled))
{
    m_thread->setObjectName(QStringLiteral("watched-folders"));
    m_scan->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_scan, &QObject::deleteLater);
    connect(m_scan, &WatchScan::found, this, &WatchedFolders::found);
    m_thread->start();
}

WatchedFolders::~WatchedFolders()
{
    m_cancelled->store(true);
    m_scan->disconnect(this);
    m_thread->quit();
    // A dead network mount can hold a stat() for minutes: then the thread is left to end by itself.
    constexpr int patienceMs = 1000;
    if (m_thread->wait(patienceMs))
        delete m_thread;
    else
        connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

void WatchedFolders::setLimits(const UploadLimits &limits)
{
    QMetaObject::invokeMethod(m_scan, [scan = m_scan, limits] { scan->setLimits(limits); });
}

void WatchedFolders::setExcluded(const QString &folder)
{
    QMetaObject::invokeMethod(m_scan, [scan = m_scan, folder] { scan->setExcluded(folder); });
}

void WatchedFolders::setFolders(const QStringList &folders)
{
    QMetaObject::invokeMethod(m_scan, [scan = m_scan, folders] { scan->setFolders(folders); });
}

void WatchedFolders::markTaken(const QList<PlannedUpload> &files)
{
    QMetaObject::invokeMethod(m_scan, [scan = m_scan, files] { scan->markTaken(files); });
}

} // namespace reeldeck
