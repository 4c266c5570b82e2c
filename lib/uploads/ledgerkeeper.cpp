#include "uploads/ledgerkeeper.h"

#include "uploads/contenthash.h"
#include "uploads/uploadrules.h"

namespace reeldeck {

LedgerKeeper::LedgerKeeper(QObject *parent)
    : QObject(parent)
{
    m_reading.setMaxThreadCount(1);
    m_reading.setThreadPriority(QThread::LowPriority);
}

LedgerKeeper::~LedgerKeeper()
{
    m_ending = true;
    m_reading.clear();
    m_reading.waitForDone();
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
    m_ledger.record(entry);
    m_uploaded.insert(qHash(item.stamp));
    if (transfer.sha256.isEmpty())
        hashLater(item);
}

QHash<FileStamp, EarlierUpload> LedgerKeeper::uploadedAmong(const QList<FileStamp> &files) const
{
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
            m_ledger.setHash(asset, sha256);
            emit hashed(id, sha256);
        });
    });
}

} // namespace reeldeck
