#include "domain/filenames.h"
#include "platform/store/listindex.h"

#include "support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace reeldeck;
using namespace reeldeck::platform;

namespace {

/// The same, said simply.
class PlainList
{
public:
    struct Row
    {
        qint64 seq;
        MediaKind kind;
        QString name;
    };
    QList<Row> rows;

    ListIndex::Slice slice(qint64 offset, int limit, const QList<MediaKind> &kinds,
                           const QString &filename) const
    {
        ListIndex::Slice result;
        for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
            if (!kinds.isEmpty() && !kinds.contains(row->kind))
                continue;
            if (!foldedFilename(row->name).contains(foldedFilename(filename)))
                continue;
            if (result.total >= offset && result.sequences.size() < limit)
                result.sequences.append(row->seq);
            ++result.total;
        }
        return result;
    }
};

} // namespace

/// The list in memory of the local platform: order, filters and pages.
class TestListIndex : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithAPlainListUnderRandomChanges();
    void aNewNameIsFoundByASearchMadeBefore();
    void ignoresCaseBeyondAscii();
};

void TestListIndex::agreesWithAPlainListUnderRandomChanges()
{
    QRandomGenerator random(7);
    const QStringList words{QStringLiteral("a"),    QStringLiteral("ab"),
                            QString::fromUtf8("Ü"), QString::fromUtf8("大会"),
                            QStringLiteral("mp4"),  QString()};
    const MediaKind kinds[] = {MediaKind::Video, MediaKind::Audio, MediaKind::Image,
                               MediaKind::Unknown};
    const auto word = [&] {
        return words.at(random.bounded(int(words.size())));
    };
    ListIndex index;
    PlainList plain;
    qint64 seq = 0;
    for (int step = 0; step < 40'000; ++step) {
        const quint32 what = random.bounded(100u);
        if (what < 55 || plain.rows.isEmpty()) {
            seq += 1 + random.bounded(3);
            const PlainList::Row row{seq, kinds[random.bounded(4)], word() + word()};
            index.append(row.seq, row.kind, row.name);
            plain.rows.append(row);
        } else if (what < 97) {
            const int at = random.bounded(int(plain.rows.size()));
            if (what < 85) {
                index.remove(plain.rows.at(at).seq);
                plain.rows.removeAt(at);
            } else if (what < 91) {
                plain.rows[at].kind = kinds[random.bounded(4)];
                index.setKind(plain.rows.at(at).seq, plain.rows.at(at).kind);
            } else {
                plain.rows[at].name = word() + word();
                index.rename(plain.rows.at(at).seq, plain.rows.at(at).name);
            }
        } else {
            QList<MediaKind> wanted;
            for (const MediaKind kind : kinds) {
                if (random.bounded(3) == 0)
                    wanted.append(kind);
            }
            const QString name = random.bounded(2) ? word() : QString();
            const qint64 offset = random.bounded(int(plain.rows.size()) + 20);
            const ListIndex::Slice got = index.slice(offset, 20, wanted, name);
            const ListIndex::Slice expected = plain.slice(offset, 20, wanted, name);
            QCOMPARE(got.total, expected.total);
            QCOMPARE(got.sequences, expected.sequences);
        }
    }
    QCOMPARE(index.size(), plain.rows.size());
}

void TestListIndex::aNewNameIsFoundByASearchMadeBefore()
{
    ListIndex index;
    index.append(1, MediaKind::Video, QStringLiteral("download"));
    index.append(2, MediaKind::Video, QStringLiteral("coast.mp4"));
    const auto found = [&index](const char *name) {
        return index.slice(0, 10, {}, QString::fromLatin1(name)).sequences;
    };
    QCOMPARE(found("coast"), QList<qint64>{2});
    QCOMPARE(found("download"), QList<qint64>{1});
    index.rename(1, QStringLiteral("coast-2.mp4"));
    QCOMPARE(found("coast"), (QList<qint64>{2, 1}));
    QCOMPARE(found("download"), QList<qint64>());
}

void TestListIndex::ignoresCaseBeyondAscii()
{
    ListIndex index;
    index.append(1, MediaKind::Video, QString::fromUtf8("K\xc3\x9cSTE.mp4"));
    index.append(2, MediaKind::Video,
                 QString::fromUtf8("stra\xc3\x9f"
                                   "e.mp4"));
    const auto found = [&](const char *text) {
        return index.slice(0, 10, {}, QString::fromUtf8(text)).sequences;
    };
    QCOMPARE(found("k\xc3\xbcste"), QList<qint64>{1});
    // The same letter, written as u and a combining mark.
    QCOMPARE(found("ku\xcc\x88ste"), QList<qint64>{1});
    QCOMPARE(found("STRA\xc3\x9f"), QList<qint64>{2});
    QCOMPARE(found(".MP4"), (QList<qint64>{2, 1}));
}

REELDECK_TEST(TestListIndex)
#include "tst_listindex.moc"
