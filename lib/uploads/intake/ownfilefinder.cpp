#include "uploads/intake/ownfilefinder.h"

#include "uploads/file/filestamp.h"
#include "uploads/store/uploadledger.h"

#include <QFileInfo>

namespace reeldeck {

OwnFileFinder::OwnFileFinder(QObject *parent)
    : QObject(parent)
{
    m_reading.setMaxThreadCount(1);
}

OwnFileFinder::~OwnFileFinder()
{
    m_reading.waitForDone();
}

void OwnFileFinder::find(const QString &ledgerFile, const AssetId &id)
{
    m_reading.start([this, ledgerFile, id] {
        QString path;
        bool isSame = false;
        // Not made here when there is none yet.
        if (QFileInfo::exists(ledgerFile)) {
            UploadLedger ledger;
            ledger.open(ledgerFile);
            const std::optional<LedgerEntry> entry = ledger.ofAsset(id);
            if (entry && QFileInfo::exists(entry->path)) {
                path = entry->path;
                const Result<FileStamp> stamp = stampOf(path);
                isSame = stamp && *stamp == entry->stamp;
            }
        }
        QMetaObject::invokeMethod(this, [this, id, path, isSame] { emit found(id, path, isSame); });
    });
}

} // namespace reeldeck
