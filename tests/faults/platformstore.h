#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace reeldeck::tests {

/// What the local platform really has: its own database and files, past its API.
struct StoredFile
{
    QString name;
    QString status; ///< As on the wire.
    QString objectPath;
    QByteArray sha256() const; ///< Of the file itself; empty when it can't be read.
};

/// All assets, oldest first. Blocks. The platform may be running.
QList<StoredFile> storedFiles(const QString &platformDataFolder);

} // namespace reeldeck::tests
