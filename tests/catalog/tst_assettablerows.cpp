#include "assettablefixture.h"
#include "base/humantext.h"
#include "catalog/table/assetcells.h"

#include "support/testprogram.h"

#include <QLocale>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTimeZone>

using namespace reeldeck;

/// What rows say, and how our own changes show.
class TestAssetTableRows : public QObject, AssetTableFixture
{
    Q_OBJECT

private slots:
    void init() { setUpTable(); }
    void cleanup() { tearDownTable(); }

    void refreshReplacesInPlace();
    void updateAssetChangesItsRowOnly();
    void ownUploadAppearsAtTheTop();
    void ownUploadOutsideTheFilterStaysOut();
    void ownUploadOfAnotherTypeStaysOut();
    void answerFromBeforeARemovalDoesNotBringItBack();
    void removesRowsAtOnce();
    void dimsRowsBeingDeleted();
    void listsSettlingAssets();
    void showsWordsNotNumbers();
    void toolTipsTellTheWholeValueInThePlacesTime();
    void unknownValuesAreDashes();
    void hostileNamesStayPlainText();
};

void TestAssetTableRows::refreshReplacesInPlace()
{
    start(100);
    m_model->setVisibleRows(0, 19);
    QSignalSpy resets(m_model.get(), &AssetTableModel::modelReset);
    QSignalSpy inserted(m_model.get(), &AssetTableModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &AssetTableModel::rowsRemoved);
    QSignalSpy changed(m_model.get(), &AssetTableModel::dataChanged);
    m_source->assets[3].filename = QStringLiteral("renamed.mp4");
    m_model->refresh();
    QCOMPARE(state(0), RowState::Loaded);
    QTRY_COMPARE(text(3, AssetNameColumn), QStringLiteral("renamed.mp4"));
    QVERIFY(resets.isEmpty() && inserted.isEmpty() && removed.isEmpty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 3);
    QCOMPARE(changed[0][1].toModelIndex().row(), 3);
}

void TestAssetTableRows::updateAssetChangesItsRowOnly()
{
    start(100);
    QSignalSpy changed(m_model.get(), &AssetTableModel::dataChanged);
    Asset asset = makeAsset(98);
    m_model->updateAsset(asset);
    QCOMPARE(changed.size(), 0);
    asset.status = assetStatusFromWire(QStringLiteral("failed"));
    m_model->updateAsset(asset);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 2);
    QCOMPARE(text(2, AssetStatusColumn), QStringLiteral("Failed"));
    m_model->updateAsset(makeAsset(20)); // not loaded, and older than the first row
    QCOMPARE(m_model->rowCount(), 100);
}

void TestAssetTableRows::ownUploadAppearsAtTheTop()
{
    start(100);
    const QPersistentModelIndex selected = m_model->index(5, 0);
    m_model->updateAsset(makeAsset(101));
    QCOMPARE(m_model->rowCount(), 101);
    QCOMPARE(idAt(0), idOf(101).toString());
    QCOMPARE(selected.row(), 6);

    m_source->assets.prepend(makeAsset(101));
    m_model->refresh();
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(m_model->rowCount(), 101);
    QCOMPARE(selected.row(), 6);
}

void TestAssetTableRows::ownUploadOutsideTheFilterStaysOut()
{
    start(100);
    AssetQuery query;
    query.filename = QStringLiteral("clip-7");
    m_model->setQuery(query);
    QTRY_COMPARE(m_model->rowCount(), 11);
    m_model->updateAsset(makeAsset(101));
    QCOMPARE(m_model->rowCount(), 11);
    Asset matching = makeAsset(102);
    matching.filename = QStringLiteral("CLIP-7-again.mp4");
    m_model->updateAsset(matching);
    QCOMPARE(m_model->rowCount(), 12);
}

void TestAssetTableRows::ownUploadOfAnotherTypeStaysOut()
{
    start(10);
    AssetQuery query;
    query.kinds = {MediaKind::Video};
    m_model->setQuery(query);
    QTRY_VERIFY(m_model->hasAnswer() && !m_model->isLoading());
    Asset sound = makeAsset(101);
    sound.fileType = QStringLiteral("audio/mpeg");
    m_model->updateAsset(sound);
    QCOMPARE(m_model->rowCount(), 10);
    m_model->updateAsset(makeAsset(102));
    QCOMPARE(m_model->rowCount(), 11);
}

void TestAssetTableRows::answerFromBeforeARemovalDoesNotBringItBack()
{
    start(100);
    m_model->setVisibleRows(0, 19);
    m_source->answersAtOnce = false;
    m_model->refresh();
    QTRY_VERIFY(m_source->flight(1));
    ScriptedFetch *early = m_source->flight(1);
    m_model->removeAssets({idOf(99)});
    early->end(early->atRequest);
    m_source->assets.removeAt(1);
    QTRY_VERIFY(m_source->flight(1) && m_source->flight(1) != early);
    QCOMPARE(m_model->rowOf(idOf(99)), -1);
    m_source->answer(1);
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(m_model->rowCount(), 99);
    QCOMPARE(m_model->rowOf(idOf(99)), -1);
}

void TestAssetTableRows::removesRowsAtOnce()
{
    start(100);
    QSignalSpy removed(m_model.get(), &AssetTableModel::rowsRemoved);
    const QPersistentModelIndex kept = m_model->index(10, 0);
    m_model->removeAssets({idOf(100), idOf(98), idOf(99), idOf(95), idOf(12'345)});
    QCOMPARE(removed.size(), 2);
    QCOMPARE(m_model->rowCount(), 96);
    QCOMPARE(kept.row(), 6);
    QCOMPARE(idAt(0), idOf(97).toString());
}

void TestAssetTableRows::dimsRowsBeingDeleted()
{
    start(100);
    QSignalSpy changed(m_model.get(), &AssetTableModel::dataChanged);
    m_model->setDeleting({idOf(99)}, true);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_model->index(1, 3).data(AssetDeletingRole).toBool());
    QVERIFY(!m_model->index(0, 3).data(AssetDeletingRole).toBool());
    m_model->setDeleting({idOf(99)}, false);
    QVERIFY(!m_model->index(1, 3).data(AssetDeletingRole).toBool());
}

void TestAssetTableRows::listsSettlingAssets()
{
    m_source->fill(3);
    m_source->assets[1].status = assetStatusFromWire(QStringLiteral("processing"));
    m_source->assets[2].thumbnail =
            AssetThumbnail{renditionStatusFromWire(QStringLiteral("pending")), {}};
    m_model->setSource(m_source.get());
    QTRY_COMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->settlingIds(), (QList<AssetId>{idOf(2), idOf(1)}));
}

void TestAssetTableRows::showsWordsNotNumbers()
{
    Asset asset = makeAsset(400);
    asset.filename = QStringLiteral("harbour.mp4");
    asset.size = 155'399'782;
    asset.duration = 134.36;
    asset.stream = AssetStream{renditionStatusFromWire(QStringLiteral("processing")), {}};
    m_source->assets = {asset};
    m_model->setSource(m_source.get());
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(text(0, AssetNameColumn), QStringLiteral("harbour.mp4"));
    QCOMPARE(text(0, AssetStatusColumn), QStringLiteral("Ready"));
    QCOMPARE(text(0, AssetSizeColumn), QStringLiteral("148.2 MB"));
    QCOMPARE(text(0, AssetDurationColumn), QStringLiteral("2:14"));
    QVERIFY(text(0, AssetCreatedColumn).startsWith(QStringLiteral("Today ")));
    // Its heading says of what; a screen reader has none.
    QCOMPARE(text(0, AssetStreamColumn), QStringLiteral("Processing"));
    for (const int column : {AssetStreamColumn, AssetNameColumn}) {
        QVERIFY(m_model->index(0, column)
                        .data(Qt::AccessibleTextRole)
                        .toString()
                        .endsWith(QStringLiteral("Processing stream")));
    }
    const QModelIndex size = m_model->index(0, AssetSizeColumn);
    QVERIFY(size.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QVERIFY(m_model->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral(
                            "harbour.mp4, video/mp4, Ready, 148.2 MB, 2:14, Today")));
    QCOMPARE(m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Asset"));
}

void TestAssetTableRows::toolTipsTellTheWholeValueInThePlacesTime()
{
    Asset asset = makeAsset(400);
    asset.size = 155'399'782;
    asset.duration = 134.36;
    asset.status = assetStatusFromWire(QStringLiteral("failed"));
    asset.errorMessage = QStringLiteral("It is <damaged>.");
    asset.createdAt = QDateTime(QDate(2026, 3, 4), QTime(22, 30), Qt::UTC);
    const QTimeZone tokyo(9 * 3600);
    const QDateTime now = QDateTime(QDate(2026, 3, 5), QTime(12, 0), tokyo);
    const auto tip = [&](int column) {
        return assetToolTip(asset, column, now);
    };
    const QString created = QLocale().toString(QDateTime(QDate(2026, 3, 5), QTime(7, 30), tokyo));
    QVERIFY2(tip(AssetCreatedColumn).contains(created.toHtmlEscaped()),
             qPrintable(tip(AssetCreatedColumn)));
    QVERIFY(tip(AssetSizeColumn).contains(exactSize(*asset.size)));
    QVERIFY(tip(AssetDurationColumn).contains(exactDuration(*asset.duration)));
    QVERIFY(tip(AssetStatusColumn).contains(QStringLiteral("It is &lt;damaged&gt;.")));
}

void TestAssetTableRows::unknownValuesAreDashes()
{
    Asset asset;
    asset.id = AssetId(QStringLiteral("bare"));
    asset.status = assetStatusFromWire(QStringLiteral("dreaming"));
    asset.size = -5;
    m_source->assets = {asset};
    m_model->setSource(m_source.get());
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(text(0, AssetNameColumn), QStringLiteral("bare"));
    QCOMPARE(text(0, AssetStatusColumn), QStringLiteral("dreaming"));
    for (const int column :
         {AssetSizeColumn, AssetDurationColumn, AssetCreatedColumn, AssetStreamColumn}) {
        QCOMPARE(text(0, column), QStringLiteral("\u2014"));
    }
}

void TestAssetTableRows::hostileNamesStayPlainText()
{
    Asset asset = makeAsset(1);
    asset.filename = QStringLiteral("<img src=x>\n\u202egpj.exe");
    m_source->assets = {asset};
    m_model->setSource(m_source.get());
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(text(0, AssetNameColumn), QStringLiteral("<img src=x>\u240a\ufffdgpj.exe"));
    const QString tip = m_model->index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(QStringLiteral("<img")));
    QVERIFY(tip.contains(QStringLiteral("&lt;img")));
}

REELDECK_TEST(TestAssetTableRows)
#include "tst_assettablerows.moc"
