#pragma once

#include "domain/uploadplan.h"
#include "uploads/model/uploaditem.h"
#include "uploads/store/uploadledger.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace reeldeck {

/// Writes the ledger for an UploadWorker, on its thread, and finds out by itself what the sending
/// couldn't tell: the hash of a file whose parts went out side by side is read afterwards, one file
/// at a time on a thread of its own, and only while the file is the one that was sent. Private to
/// lib/uploads.
class LedgerKeeper : public QObject
{
    Q_OBJECT

public:
    explicit LedgerKeeper(QObject *parent = nullptr);
    ~LedgerKeeper() override; ///< Ends the reading.

    /// Once; the ledger lies beside the journal. The error is for the person.
    std::optional<Error> open(const QString &journal);

    /// The platform has it. May be said again of the same asset, after a restart for one. Written
    /// with others, a moment later: until finished() the journal would say it again.
    void uploaded(const UploadItem &item);
    /// It is at its end, whichever. Written when this returns.
    void finished(const Transfer &transfer);
    /// One commit for everything in between. Don't nest.
    void begin();
    void commit();
    /// Those of `files` that became assets since the program began.
    QHash<FileStamp, EarlierUpload> uploadedAmong(const QList<FileStamp> &files);
    void forget(const QList<AssetId> &ids);
    /// What these were uploaded from, where that is known.
    QHash<AssetId, QString> pathsOf(const QList<AssetId> &ids);

signals:
    /// The ledger has it already.
    void hashed(reeldeck::TransferId id, const QByteArray &sha256);

private:
    void hashLater(const UploadItem &item);
    void write();

    UploadLedger m_ledger;
    QList<LedgerEntry> m_toWrite;
    QTimer m_writeSoon;
    bool m_batch = false;
    QSet<size_t> m_uploaded; ///< Hashes of the stamps that were recorded.
    QThreadPool m_reading;
    std::atomic_bool m_ending = false;
};

} // namespace reeldeck
