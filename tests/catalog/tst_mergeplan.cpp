#include "catalog/table/mergeplan.h"

#include "support/testprogram.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

using namespace reeldeck;

namespace {

/// A table as text: one letter an asset, '.' a placeholder. Pages are short texts as well.
QList<AssetId> idsIn(const QString &text)
{
    QList<AssetId> ids;
    for (const QChar letter : text)
        ids << (letter == QLatin1Char('.') ? AssetId() : AssetId(QString(letter)));
    return ids;
}

QString textOf(const QList<AssetId> &ids)
{
    QString text;
    for (const AssetId &id : ids)
        text += id.isEmpty() ? QStringLiteral(".") : id.toString();
    return text;
}

std::vector<KnownRow> knownOf(const QList<AssetId> &table)
{
    std::vector<KnownRow> known;
    for (int row = 0; row < table.size(); ++row) {
        if (!table[row].isEmpty())
            known.push_back({row, table[row]});
    }
    return known;
}

/// Carries the plan out as a model would, checking that it may.
QList<AssetId> carryOut(QList<AssetId> table, const MergePlan &plan, const PageAnswer &answer)
{
    for (const RowEdit &edit : plan.edits) {
        if (edit.kind == RowEdit::Kind::Insert) {
            if (edit.row < 0 || edit.row > table.size() || edit.count < 1)
                qFatal("bad insertion");
            table.insert(edit.row, edit.count, AssetId());
        } else {
            if (edit.row < 0 || edit.count < 1 || edit.row + edit.count > table.size())
                qFatal("bad removal");
            table.remove(edit.row, edit.count);
        }
    }
    for (int i = 0; i < answer.ids.size(); ++i) {
        const AssetId &before = table[plan.offset + i];
        if (!before.isEmpty() && before != answer.ids[i])
            qFatal("a row would turn from one asset into another");
        table[plan.offset + i] = answer.ids[i];
    }
    return table;
}

} // namespace

/// Merging a page into rows: what moves, comes and goes, as a function over ids.
class TestMergePlan : public QObject
{
    Q_OBJECT

private slots:
    void merges_data();
    void merges();
    void keepsItsPromisesOnRandomTables();
};

void TestMergePlan::merges_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("total"); // -1: not told
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("drifted");

    QTest::newRow("first answer") << "" << 0 << "abc" << 6 << "abc..." << false;
    QTest::newRow("a further page") << "abc..." << 3 << "def" << 6 << "abcdef" << false;
    QTest::newRow("nothing new") << "abc..." << 0 << "abc" << 6 << "abc..." << false;
    QTest::newRow("two came at the top") << "abcdef" << 0 << "yza" << 8 << "yzabcdef" << true;
    QTest::newRow("a whole page came at the top")
            << "abc..." << 0 << "xyz" << 9 << "xyzabc..." << true;
    QTest::newRow("one came, seen from below") << "abcdef" << 3 << "cde" << 7 << ".abcdef" << true;
    QTest::newRow("one came, seen from a far page")
            << "abc......" << 6 << "xyz" << 10 << ".abc..xyz." << true;
    QTest::newRow("one went within the page") << "abcdef" << 0 << "acd" << 5 << "acdef" << true;
    QTest::newRow("one went within, the next is new")
            << "abc..." << 0 << "acd" << 5 << "acd.." << true;
    QTest::newRow("one went above, placeholders leave")
            << "a..def" << 2 << "def" << 5 << "a.def" << true;
    QTest::newRow("one went below, placeholders leave")
            << "abc...g" << 0 << "abc" << 6 << "abc..g" << true;
    QTest::newRow("one came and one went") << "abcdef" << 0 << "zab" << 6 << "zabcde" << true;
    QTest::newRow("skipped before, found now") << "abcdef" << 0 << "abx" << 7 << "abxcdef" << true;
    QTest::newRow("the last page is shorter") << "abcdef" << 3 << "df" << 5 << "abcdf" << true;
    QTest::newRow("all went") << "abc" << 0 << "" << 0 << "" << true;
    QTest::newRow("all replaced") << "abc" << 0 << "xyz" << 3 << "xyz" << true;
    QTest::newRow("two changed places") << "abc" << 0 << "bac" << 3 << "bac" << true;
    QTest::newRow("moved from afar to the top") << "abcdef" << 0 << "fab" << 6 << "fabcde" << true;
    QTest::newRow("the total shrank below the page")
            << "abc......" << 6 << "" << 4 << "abc." << true;
    QTest::newRow("an empty page in the middle")
            << "abc......" << 3 << "" << 9 << "abc......" << false;
    QTest::newRow("the total says less than the page") << "" << 0 << "abc" << 2 << "abc" << false;
    QTest::newRow("grows without a total") << "abc" << 3 << "def" << -1 << "abcdef" << false;
    QTest::newRow("grows over an overlap") << "abc" << 3 << "cde" << -1 << ".abcde" << true;
    QTest::newRow("ends without a total") << "abc" << 3 << "" << -1 << "abc" << false;
    QTest::newRow("shrinks without a total") << "abcdef" << 3 << "" << -1 << "abc" << true;
}

void TestMergePlan::merges()
{
    QFETCH(QString, table);
    QFETCH(int, offset);
    QFETCH(QString, answer);
    QFETCH(int, total);
    const QList<AssetId> before = idsIn(table);
    PageAnswer page{offset, idsIn(answer), std::nullopt, answer.isEmpty()};
    if (total >= 0)
        page.total = total;
    const MergePlan plan = planMerge(knownOf(before), int(before.size()), page);
    QTEST(textOf(carryOut(before, plan, page)), "expected");
    QTEST(plan.drifted, "drifted");
}

void TestMergePlan::keepsItsPromisesOnRandomTables()
{
    QRandomGenerator random(20261123);
    for (int round = 0; round < 20'000; ++round) {
        QList<AssetId> letters;
        for (int i = 0; i < 30; ++i)
            letters << AssetId(QString(QChar(0x100 + i)));
        std::shuffle(letters.begin(), letters.end(), random);
        const int rows = int(random.bounded(20));
        QList<AssetId> table = letters.first(rows);
        for (AssetId &id : table) {
            if (random.bounded(3) == 0)
                id = AssetId();
        }
        std::shuffle(letters.begin(), letters.end(), random);
        if (random.bounded(2) == 0)
            std::sort(letters.begin(), letters.end());
        const int offset = int(random.bounded(4)) * 5;
        PageAnswer answer{offset, letters.first(int(random.bounded(6))), std::nullopt,
                          random.bounded(2) == 0};
        if (random.bounded(4) > 0)
            answer.total = int(random.bounded(30));

        const MergePlan plan = planMerge(knownOf(table), rows, answer);
        const QList<AssetId> after = carryOut(table, plan, answer);
        QHash<AssetId, int> seen;
        for (const AssetId &id : after) {
            if (!id.isEmpty())
                QCOMPARE(++seen[id], 1);
        }
        if (answer.total) {
            const int least = answer.ids.isEmpty() ? 0 : offset + int(answer.ids.size());
            QCOMPARE(int(after.size()), std::max(*answer.total, least));
            QCOMPARE(plan.offset, offset);
        }
    }
}

REELDECK_TEST(TestMergePlan)
#include "tst_mergeplan.moc"
