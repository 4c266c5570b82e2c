#include "uploads/transfermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace reeldeck;

namespace {

Transfer transfer(qint64 id, TransferPhase phase = TransferPhase::Queued)
{
    Transfer value;
    value.id = UploadId(id);
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

} // namespace

class TransferModelTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsAppearInOrder()
    {
        TransferModel model;
        const QAbstractItemModelTester tester(&model);
        model.append({});
        QCOMPARE(model.rowCount(), 0);
        model.append(transfers(1, 3));
        model.append(transfers(4, 4));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(3).data(TransferIdRole).toLongLong(), 4);
        QCOMPARE(model.rowOf(UploadId(2)), 1);
        QCOMPARE(model.rowOf(UploadId(9)), -1);
    }

    void rolesTellTheTransfer()
    {
        TransferModel model;
        model.append({transfer(7, TransferPhase::Uploading)});
        const QModelIndex index = model.index(0);
        QVERIFY(!index.data().toString().contains(QLatin1Char('\n')));
        QCOMPARE(index.data(TransferPhaseRole).toInt(), int(TransferPhase::Uploading));
        QVERIFY(index.data(TransferValueRole).value<Transfer>().id == UploadId(7));
        QVERIFY(!model.index(1).isValid());
    }

    void neighboursChangeTogether()
    {
        TransferModel model;
        const QAbstractItemModelTester tester(&model);
        model.append(transfers(1, 10));
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
        model.append(transfers(1, 10));
        model.remove({UploadId(1), UploadId(5), UploadId(6), UploadId(10), UploadId(77)});
        QCOMPARE(model.rowCount(), 6);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowOf(UploadId(model.index(row).data(TransferIdRole).toLongLong())),
                     row);
        QCOMPARE(model.rowOf(UploadId(5)), -1);
    }

    void removingEverySecondOfManyIsQuick()
    {
        TransferModel model;
        model.append(transfers(1, 20'000));
        QList<UploadId> odd;
        for (qint64 id = 1; id <= 20'000; id += 2)
            odd << UploadId(id);
        QElapsedTimer time;
        time.start();
        model.remove(odd);
        QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(model.rowCount(), 10'000);
        QCOMPARE(model.rowOf(UploadId(20'000)), 9'999);
    }
};

QTEST_GUILESS_MAIN(TransferModelTest)
#include "tst_transfermodel.moc"
