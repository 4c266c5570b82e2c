#include "platform/routes/seeder.h"

#include "platform/basics/apierror.h"
#include "platform/store/storedasset.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <iterator>

namespace reeldeck::platform {

namespace {

struct FileKind
{
    const char *suffix;
    const char *type;
    bool isImage;
};

constexpr FileKind Kinds[] = {
        {"mp4", "video/mp4", false},        {"mov", "video/quicktime", false},
        {"mkv", "video/x-matroska", false}, {"webm", "video/webm", false},
        {"mp3", "audio/mpeg", false},       {"wav", "audio/x-wav", false},
        {"jpg", "image/jpeg", true},        {"png", "image/png", true},
};

const char *const Words[] = {"interview", "Drone", "Küste",     "大会",   "B-roll", "keynote",
                             "Über",      "match", "café",      "promo",  "take",   "réunion",
                             "Σκηνή",     "final", "rough cut", "podcast"};

template <typename Array>
const auto &pick(const Array &array, QRandomGenerator &random)
{
    return array[random.bounded(static_cast<quint32>(std::size(array)))];
}

/// Seeded ids are told from made ones by their middle; the row's number keeps them unique.
QString seededId(qint64 createdMs, quint64 number)
{
    return QStringLiteral("%1%2")
            .arg(static_cast<quint32>(createdMs / 1000), 8, 16, QLatin1Char('0'))
            .arg(0x5eed'0000'0000'0000ULL + number, 16, 16, QLatin1Char('0'));
}

QString seededToken(quint64 number)
{
    return QStringLiteral("5eed%1").arg(number, 28, 16, QLatin1Char('0'));
}

} // namespace

Result<Done> seedAssets(Database *database, int count)
{
    return database->write<Done>([count](QSqlDatabase &db) -> Result<Done> {
        // A million rows in one transaction would spill out of the usual cache again and again.
        if (const Result<QSqlQuery> wide =
                    runQuery(db, QStringLiteral("PRAGMA cache_size=-262144"));
            !wide)
            return wide.error();
        Result<QSqlQuery> last =
                runQuery(db, QStringLiteral("SELECT coalesce(max(seq), 0) FROM assets"));
        if (!last)
            return last.error();
        QSqlQuery row = std::move(last).value();
        const quint64 base = row.next() ? row.value(0).toULongLong() : 0;
        row.finish();
        QSqlQuery insert(db);
        if (!insert.prepare(QStringLiteral(
                    "INSERT INTO assets (id, method, status, filename, file_type, kind, size,"
                    " duration, created_ms, error, media_token)"
                    " VALUES (?,?,?,?,?,?,?,?,?,?,?)")))
            return internalError();
        QRandomGenerator random(20'26);
        const qint64 end = QDateTime::currentMSecsSinceEpoch();
        const qint64 step = (qint64(2) * 365 * 24 * 3600 * 1000) / std::max(count, 1);
        for (int i = 0; i < count; ++i) {
            const FileKind &kind = pick(Kinds, random);
            const quint64 number = base + static_cast<quint64>(i) + 1;
            const qint64 created = end - step * (count - i);
            const bool failed = random.bounded(50) == 0;
            const QString type = QString::fromLatin1(kind.type);
            insert.bindValue(0, seededId(created, number));
            insert.bindValue(1, random.bounded(10) == 0 ? QStringLiteral("url")
                                                        : QStringLiteral("direct"));
            insert.bindValue(2, failed ? QStringLiteral("failed") : QStringLiteral("ready"));
            insert.bindValue(3, QStringLiteral("%1 %2 %3.%4")
                                        .arg(QString::fromUtf8(pick(Words, random)),
                                             QString::fromUtf8(pick(Words, random)))
                                        .arg(number)
                                        .arg(QLatin1String(kind.suffix)));
            insert.bindValue(4, type);
            insert.bindValue(5, static_cast<int>(mediaKindOf(type)));
            insert.bindValue(6, qint64(random.bounded(200'000, 190'000'000)));
            insert.bindValue(7, failed || kind.isImage ? QVariant()
                                                       : QVariant(random.bounded(3600.0)));
            insert.bindValue(8, created);
            insert.bindValue(9, failed ? QStringLiteral("The file is damaged or not a media "
                                                        "format that the platform knows.")
                                       : QStringLiteral(""));
            insert.bindValue(10, seededToken(number));
            if (!insert.exec())
                return internalError();
        }
        if (const Result<QSqlQuery> usual = runQuery(db, QStringLiteral("PRAGMA cache_size=-4096"));
            !usual)
            return usual.error();
        return Done{};
    });
}

} // namespace reeldeck::platform
