#include "session/replacementbook.h"

#include "base/log.h"
#include "base/savedfile.h"
#include "uploads/file/filestamp.h"
#include "uploads/store/uploadledger.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <utility>

namespace reeldeck {
namespace {

constexpr qint64 MaxFileBytes = 1024 * 1024;

QJsonObject jsonOf(const Replacement &one)
{
    return {{QStringLiteral("path"), one.path},
            {QStringLiteral("old"), one.old.toString()},
            {QStringLiteral("name"), one.oldName},
            {QStringLiteral("new"), one.fresh.toString()},
            {QStringLiteral("wanted"), one.wanted.toUTC().toString(Qt::ISODateWithMs)}};
}

Replacement replacementFrom(const QJsonObject &json)
{
    return {json.value(QLatin1String("path")).toString(),
            AssetId(json.value(QLatin1String("old")).toString()),
            json.value(QLatin1String("name")).toString(),
            AssetId(json.value(QLatin1String("new")).toString()),
            QDateTime::fromString(json.value(QLatin1String("wanted")).toString(),
                                  Qt::ISODateWithMs)};
}

QList<Replacement> replacementsIn(const QString &path)
{
    QList<Replacement> all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MaxFileBytes)
        return all;
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-ReplacementBook::MaxDays);
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &each : list) {
        const Replacement one = replacementFrom(each.toObject());
        if (!one.old.isEmpty() && !one.path.isEmpty() && one.wanted > oldest)
            all << one;
    }
    return all;
}

/// What the platform took in a workspace that wasn't shown, or just before the program ended.
void lookInLedger(QList<Replacement> &all, const QString &ledgerFile)
{
    if (!QFileInfo::exists(ledgerFile))
        return;
    UploadLedger ledger;
    ledger.open(ledgerFile);
    for (Replacement &one : all) {
        const Result<FileStamp> stamp =
                one.fresh.isEmpty() ? stampOf(one.path) : Result<FileStamp>(Error{ErrorKind::File});
        if (!stamp)
            continue;
        const std::optional<LedgerEntry> entry = ledger.ofFile(one.path, *stamp);
        if (entry && entry->assetId != one.old && entry->uploadedUtc >= one.wanted)
            one.fresh = entry->assetId;
    }
}

} // namespace

ReplacementBook::ReplacementBook(QObject *parent)
    : QObject(parent)
{
    m_writer.setMaxThreadCount(1); // keeps the order
}

ReplacementBook::~ReplacementBook()
{
    m_writer.waitForDone();
}

void ReplacementBook::setFile(const QString &path, const QString &ledger)
{
    m_path = path;
    m_all.clear();
    m_early.clear();
    m_dropped.clear();
    m_isRead = path.isEmpty();
    emit changed();
    if (m_isRead)
        return;
    m_writer.start([this, path, ledger] {
        QList<Replacement> all = replacementsIn(path);
        if (!all.isEmpty())
            lookInLedger(all, ledger);
        QMetaObject::invokeMethod(this, [this, path, all] {
            if (path == m_path && !m_isRead)
                take(all);
        });
    });
}

void ReplacementBook::take(const QList<Replacement> &read)
{
    m_isRead = true;
    const QList<Replacement> told = std::exchange(m_all, read);
    for (const Replacement &one : told) {
        m_all.removeIf([&one](const Replacement &each) { return each.path == one.path; });
        m_all << one;
    }
    const auto dropped = std::exchange(m_dropped, {});
    m_all.removeIf([&dropped](const Replacement &each) { return dropped.contains(each.old); });
    const auto early = std::exchange(m_early, {});
    for (const auto &[path, fresh] : early)
        created(path, fresh);
    if (m_all != read)
        write();
    emit changed();
}

void ReplacementBook::expect(const QString &path, const Asset &old)
{
    m_all.removeIf(
            [&](const Replacement &each) { return each.path == path || each.old == old.id; });
    m_all << Replacement{path, old.id, old.filename, {}, QDateTime::currentDateTimeUtc()};
    while (m_all.size() > MaxKept)
        m_all.removeFirst();
    write();
}

void ReplacementBook::created(const QString &path, const AssetId &fresh)
{
    if (!m_isRead)
        m_early << std::pair(path, fresh);
    for (Replacement &one : m_all) {
        if (one.path != path || !one.fresh.isEmpty() || one.old == fresh)
            continue;
        one.fresh = fresh;
        write();
        emit changed();
        return;
    }
}

void ReplacementBook::drop(const AssetId &old)
{
    if (!m_isRead)
        m_dropped << old;
    if (m_all.removeIf([&old](const Replacement &each) { return each.old == old; }) == 0)
        return;
    write();
    emit changed();
}

void ReplacementBook::write()
{
    if (!m_isRead)
        return; // with what is in the file
    QJsonArray list;
    for (const Replacement &one : std::as_const(m_all))
        list << jsonOf(one);
    m_writer.start([path = m_path, bytes = QJsonDocument(list).toJson(QJsonDocument::Compact)] {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
            !commitWhole(file))
            qCWarning(lcStorage) << "Replacements could not be written:" << file.errorString();
    });
}

} // namespace reeldeck
