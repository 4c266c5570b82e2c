#include "uploads/store/ledgerkeeper.h"

#include "uploads/file/contenthash.h"
#include "uploads/rules/uploadrules.h"

#include <chrono>
#include <utility>

namespace reeldeck {
namespace {

// A commit of a few pages takes as long for one as for many.
constexpr std::chrono::milliseconds writeWithin{200};

} // namespace

LedgerKeeper::LedgerKeeper(QObject *parent)
    : QObject(parent)
    , m_writeSoon(this)
{
    m_writeSoon.setSingleShot(true);
    m_writeSoon.setInterval(writeWithin);
    connect(&m_writeSoon, &QTimer::timeout, this, &LedgerKeeper::write);
    m_reading.setMaxThreadCount(1);
    m_reading.setThreadPriority(QThread::LowPriority);
}

LedgerKeeper::~LedgerKeeper()
{
    m_ending = true;
    m_reading.clear();
    m_reading.waitForDone();
    write();
}

std::optional<Error> LedgerKeeper::open(const QString &journal)
{
    if (journal.isEmpty())
        return std::nullopt;
    return m_ledger.open(UploadLedger::fileBeside(journal));
}

void LedgerKeeper::uploaded(const UploadItem &item)
{
    const Transfer &transfer = item.transfer;
    if (transfer.request.path.isEmpty() || transfer.assetId.isEmpty())
        return;
    LedgerEntry entry;
    entry.assetId = transfer.assetId;
    entry.name = uploadName(transfer.request);
    entry.path = transfer.request.path;
    entry.stamp = item.stamp;
    entry.sha256 = transfer.sha256;
    entry.uploadedUtc =
            transfer.startedUtc.isValid() ? transfer.startedUtc : QDateTime::currentDateTimeUtc();
    m_toWrite.append(entry);
    if (!m_writeSoon.isActive())
        m_writeSoon.start();
    m_uploaded.insert(qHash(item.stamp));
    if (transfer.sha256.isEmpty())
        hashLater(item);
}

void LedgerKeeper::finished(const Transfer &transfer)
{
    const bool isAlone = !m_batch;
    if (isAlone)
        begin();
    m_ledger.recordFinished(transfer);
    if (isAlone)
        commit();
}

void LedgerKeeper::begin()
{
    m_batch = true;
    m_ledger.begin();
    write();
}

void LedgerKeeper::commit()
{
    write();
    m_ledger.commit();
    m_batch = false;
}

void LedgerKeeper::write()
{
    if (m_toWrite.isEmpty())
        return;
    const QList<LedgerEntry> entries = std::exchange(m_toWrite, {});
    m_writeSoon.stop();
    if (!m_batch)
        m_ledger.begin();
    for (const LedgerEntry &entry : entries)
        m_ledger.record(entry);
    if (!m_batch)
        m_ledger.commit();
}

QHash<AssetId, QString> LedgerKeeper::pathsOf(const QList<AssetId> &ids)
{
    write();
    QHash<AssetId, QString> paths;
    for (const AssetId &id : ids) {
        const std::optional<LedgerEntry> entry = m_ledger.ofAsset(id);
        if (entry && !entry->path.isEmpty())
            paths.insert(id, entry->path);
    }
    return paths;
}

void LedgerKeeper::forget(const QList<AssetId> &ids)
{
    write();
    m_ledger.forget(ids);
}

QHash<FileStamp, EarlierUpload> LedgerKeeper::uploadedAmong(const QList<FileStamp> &files)
{
    write();
    QHash<FileStamp, EarlierUpload> found;
    for (const FileStamp &file : files) {
        if (!file.isValid() || !m_uploaded.contains(qHash(file)))
            continue;
        if (const std::optional<LedgerEntry> entry = m_ledger.ofFile(QString(), file))
            found.insert(file, {entry->assetId, entry->name, entry->uploadedUtc, true});
    }
    return found;
}

void LedgerKeeper::hashLater(const UploadItem &item)
{
    m_reading.start([this, id = item.transfer.id, asset = item.transfer.assetId,
                     path = item.transfer.request.path, stamp = item.stamp] {
        const Result<QByteArray> hash = hashOfFile(path, stamp, m_ending);
        if (!hash || hash->isEmpty())
            return;
        QMetaObject::invokeMethod(this, [this, id, asset, sha256 = *hash] {
            write();
            m_ledger.setHash(asset, sha256);
            emit hashed(id, sha256);
        });
    });
}

} // namespace reeldeck
