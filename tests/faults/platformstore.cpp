#include "platformstore.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace reeldeck::tests {

QByteArray StoredFile::sha256() const
{
    QFile file(objectPath);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

QList<StoredFile> storedFiles(const QString &platformDataFolder)
{
    const QString name = QStringLiteral("the platform's store");
    QList<StoredFile> files;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(platformDataFolder + QStringLiteral("/reeldeck.sqlite"));
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=20000"));
        if (!database.open())
            qFatal("The platform's database can't be opened");
        QSqlQuery query(database);
        if (!query.exec(QStringLiteral("SELECT filename, status, object FROM assets ORDER BY seq")))
            qFatal("The platform's database can't be read");
        while (query.next()) {
            files.append(
                    {query.value(0).toString(), query.value(1).toString(),
                     platformDataFolder + QStringLiteral("/objects/") + query.value(2).toString()});
        }
    }
    QSqlDatabase::removeDatabase(name);
    return files;
}

} // namespace reeldeck::tests
