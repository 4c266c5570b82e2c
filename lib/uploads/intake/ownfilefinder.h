#pragma once

#include "domain/assetid.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

namespace reeldeck {

/// Finds the file on this computer that an asset was uploaded from, in a workspace's ledger, on a
/// thread of its own. GUI thread.
class OwnFileFinder : public QObject
{
    Q_OBJECT

public:
    explicit OwnFileFinder(QObject *parent = nullptr);
    ~OwnFileFinder() override; ///< Lets what is under way finish.

    /// found() tells, from the event loop, once a call.
    void find(const QString &ledgerFile, const AssetId &id);

signals:
    /// `path` empty: it wasn't uploaded from here, or the file is no longer there. `isSame`: it has
    /// not been changed since.
    void found(const reeldeck::AssetId &id, const QString &path, bool isSame);

private:
    QThreadPool m_reading;
};

} // namespace reeldeck
