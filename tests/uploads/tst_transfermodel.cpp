#include "uploads/model/transfermodel.h"

#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace reeldeck;

namespace {

Transfer transfer(qint64 id, TransferPhase phase = TransferPhase::Queued)
{
    Transfer value;
    value.id = TransferId(id);
    value.name = QStringLiteral("clip %1\n.mp4").arg(id);
    value.phase = phase;
    return value;
}

QList<Transfer> transfers(qint64 first, qint64 last)
{
    QList<Transfer> list;
    for (qint64 id = first; id <= last; ++id)
        list << transfer(id);
    return list;
}

void append(TransferModel *model, const QList<Transfer> &known)
{
    QList<TransferRow> rows;
    for (const Transfer &transfer : known)
        rows.append({transfer.id, transfer.phase});
    model->append(rows, known);
}

} // namespace

namespace {

QList<TransferId> idsFrom(int first, int last)
{
    QList<TransferId> ids;
    for (int id = first; id <= last; ++id)
        ids << TransferId(id);
    return ids;
}

} // namespace

/// The rows of the queue: values when they are seen, order, removal.
class TestTransferModel : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatIsSeenIsAskedFor()
    {
        TransferModel model;
        const QAbstractItemModelTester tester(&model);
        QSignalSpy wanted(&model, &TransferModel::valuesWanted);
        QList<TransferRow> rows;
        for (int id = 1; id <= 20'000; ++id)
            rows.append({TransferId(id), TransferPhase::Queued});
        model.append(rows, transfers(1, 10));
        QCOMPARE(wanted.size(), 0);
        model.setVisible(idsFrom(6, 15));
        QCOMPARE(wanted.size(), 1);
        const auto asked = wanted.last().first().value<QList<TransferId>>();
        QCOMPARE(asked.size(), 5); // The others were told already.
        QVERIFY(asked.first() == TransferId(11));
        model.setVisible(idsFrom(7, 16));
        QCOMPARE(wanted.last().first().value<QList<TransferId>>().size(), 1);
        const auto unknown = model.index(10).data(TransferValueRole).value<Transfer>();
        QVERIFY(unknown.id == TransferId(11));
        QVERIFY(unknown.name.isEmpty());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.update(transfers(11, 16));
        QCOMPARE(changed.size(), 1);
        QVERIFY(!model.index(10).data().toString().isEmpty());
    }

    void aChangeOfAllKeepsWhatIsSeen()
    {
        TransferModel model;
        QList<TransferRow> rows;
        for (int id = 1; id <= 5000; ++id)
            rows.append({TransferId(id), TransferPhase::Queued});
        model.append(rows, {});
        model.setVisible(idsFrom(4991, 5000));
        model.update(transfers(4991, 5000));
        model.update(transfers(1, 5000));
        QVERIFY(!model.index(4995).data().toString().isEmpty());
        QSignalSpy wanted(&model, &TransferModel::valuesWanted);
        model.setVisible(idsFrom(3001, 3010)); // Not among the values that were kept.
        QCOMPARE(wanted.size(), 1);
    }

    void aNewOrderMovesRowsWithTheirSelection()
    {
        TransferModel model;
        const QAbstractItemModelTester tester(&model);
        append(&model, transfers(1, 4));
        const QPersistentModelIndex third = model.index(2);
        // 9 is gone from here already; 4 has come since.
        model.reorder({TransferId(3), TransferId(9), TransferId(1), TransferId(2)});
        QList<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids << model.index(row).data(TransferIdRole).toLongLong();
        QCOMPARE(ids, (QList<qint64>{3, 1, 2, 4}));
        QCOMPARE(third.row(), 0);
        QCOMPARE(model.rowOf(TransferId(2)), 2);
    }

    void rowsAppearInOrder()
    {
        TransferModel model;
        const QAbstractItemModelTester tester(&model);
        append(&model, QList<Transfer>());
        QCOMPARE(model.rowCount(), 0);
        append(&model, transfers(1, 3));
        append(&model, transfers(4, 4));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(3).data(TransferIdRole).toLongLong(), 4);
        QCOMPARE(model.rowOf(TransferId(2)), 1);
        QCOMPARE(model.rowOf(TransferId(9)), -1);
    }

    void rolesTellTheTransfer()
    {
        TransferModel model;
        append(&model, {transfer(7, TransferPhase::Uploading)});
        const QModelIndex index = model.index(0);
        QVERIFY(!index.data().toString().contains(QLatin1Char('\n')));
        QCOMPARE(index.data(TransferPhaseRole).toInt(), int(TransferPhase::Uploading));
        QVERIFY(index.data(TransferValueRole).value<Transfer>().id == TransferId(7));
        QVERIFY(!model.index(1).isValid());
    }

    void neighboursChangeTogether()
    {
        TransferModel model;
        const QAbstractItemModelTester tester(&model);
        append(&model, transfers(1, 10));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.update(
                {transfer(5), transfer(2), transfer(3), transfer(4), transfer(9), transfer(99)});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 4);
        QCOMPARE(changed.last().at(0).toModelIndex().row(), 8);
    }

    void removingAnyRowsKeepsTheRestReachable()
    {
        TransferModel model;
        const QAbstractItemModelTester tester(&model);
        append(&model, transfers(1, 10));
        model.remove({TransferId(1), TransferId(5), TransferId(6), TransferId(10), TransferId(77)});
        QCOMPARE(model.rowCount(), 6);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowOf(TransferId(model.index(row).data(TransferIdRole).toLongLong())),
                     row);
        QCOMPARE(model.rowOf(TransferId(5)), -1);
    }

    void removingEverySecondOfManyIsOneChange()
    {
        TransferModel model;
        append(&model, transfers(1, 20'000));
        QList<TransferId> odd;
        for (qint64 id = 1; id <= 20'000; id += 2)
            odd << TransferId(id);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy one(&model, &QAbstractItemModel::rowsRemoved);
        model.remove(odd);
        QCOMPARE(reset.size(), 1); // Not ten thousand times the renumbering of all the others.
        QCOMPARE(one.size(), 0);
        QCOMPARE(model.rowCount(), 10'000);
        QCOMPARE(model.rowOf(TransferId(20'000)), 9'999);
    }
};

REELDECK_TEST(TestTransferModel)
#include "tst_transfermodel.moc"
