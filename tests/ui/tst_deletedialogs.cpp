#include "base/humantext.h"
#include "ui/deletion/confirmdeletedialog.h"
#include "ui/deletion/conflictdialog.h"
#include "ui/deletion/deletionlogmodel.h"
#include "ui/samples.h"
#include "ui/theme/theme.h"

#include "support/testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;

/// The questions before a deletion: by their words, their default and the typed count.
class TestDeleteDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }

    void namesTheOneAssetAndWhatIsLost();
    void countsSeveralAssets();
    void enterAndEscapeKeepTheAsset();
    void deletesOnlyByItsOwnButton();
    void showsAHostileNameLiterally();
    void namesWhatReferencesEachConflict();
    void keepsConflictingAssetsByDefault();
    void forcesUpToFiveWithoutTyping();
    void asksToTypeTheCountAboveFive();
    void copiesTheListOfConflicts();
    void saysWhenReferencesAreNotKnown();
    void boundsAVeryLongListOfConflicts();
    void theLogTellsHowEachWasDeleted();

private:
    QDateTime m_now{QDate(2026, 11, 23), QTime(15, 0), Qt::UTC};
};

static void openAndWait(QDialog &dialog)
{
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog, tests::Patience));
}

static QString question(const QDialog &dialog)
{
    return dialog.findChild<QPlainTextEdit *>(QStringLiteral("question"))->toPlainText();
}

static ConflictItem conflict(const QString &name, const QString &index)
{
    AssetReference reference;
    reference.indexName = index;
    reference.indexedAt = QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC);
    return {video(name), {}, {reference}, true};
}

void TestDeleteDialogs::namesTheOneAssetAndWhatIsLost()
{
    ConfirmDeleteDialog dialog({video()}, picture(), nullptr, m_now);
    QCOMPARE(question(dialog), QStringLiteral("Delete “harbour-sunrise-4k.mp4”?"));
    QCOMPARE(shown<QLabel>(dialog, "facts"),
             QStringLiteral("Video, 2:14, 148.2 MB, uploaded today 14:02"));
    QVERIFY(shown<QLabel>(dialog, "loss").contains(QLatin1String("You can undo for 5 seconds.")));
    QVERIFY(labelled<QPushButton>(dialog, QStringLiteral("Delete Asset")));
}

void TestDeleteDialogs::countsSeveralAssets()
{
    ConfirmDeleteDialog dialog(QList<Asset>(12, video()), {}, nullptr, m_now);
    QCOMPARE(question(dialog), QStringLiteral("Delete 12 assets?"));
    QVERIFY(labelled<QPushButton>(dialog, QStringLiteral("Delete 12 Assets")));
    QVERIFY(shown<QLabel>(dialog, "facts").contains(QLatin1String("1.7 GB")));
    QVERIFY2(shown<QLabel>(dialog, "facts").contains(QStringLiteral("” and 10 more")),
             qPrintable(shown<QLabel>(dialog, "facts")));
    QCOMPARE(dialog.assets().size(), 12);
    ConfirmDeleteDialog two(QList<Asset>(2, video()), {}, nullptr, m_now);
    QVERIFY(shown<QLabel>(two, "facts").contains(QStringLiteral("” and “")));
    QVERIFY(!shown<QLabel>(two, "facts").contains(QLatin1String("more")));
}

void TestDeleteDialogs::enterAndEscapeKeepTheAsset()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        ConfirmDeleteDialog dialog({video()}, {}, nullptr, m_now);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        openAndWait(dialog);
        QCOMPARE(dialog.windowModality(), Qt::WindowModal);
        auto *cancel = labelled<QPushButton>(dialog, QStringLiteral("Cancel"));
        QVERIFY(cancel->isDefault());
        QTRY_COMPARE(QApplication::focusWidget(), cancel);
        QTest::keyClick(QApplication::focusWidget(), key);
        QCOMPARE(accepted.size(), 0);
        QCOMPARE(rejected.size(), 1);
    }
}

void TestDeleteDialogs::deletesOnlyByItsOwnButton()
{
    ConfirmDeleteDialog dialog({video()}, {}, nullptr, m_now);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    openAndWait(dialog);
    QTest::mouseClick(labelled<QPushButton>(dialog, QStringLiteral("Delete Asset")),
                      Qt::LeftButton);
    QCOMPARE(accepted.size(), 1);
}

void TestDeleteDialogs::showsAHostileNameLiterally()
{
    ConfirmDeleteDialog dialog({video(QStringLiteral("<b>x</b>\n\n\nsafe.mp4"))}, {}, nullptr,
                               m_now);
    QCOMPARE(question(dialog), QStringLiteral("Delete “<b>x</b>\u240A\u240A\u240Asafe.mp4”?"));

    ConfirmDeleteDialog long255({video(QStringLiteral("W").repeated(251) + QStringLiteral(".mp4"))},
                                {}, nullptr, m_now);
    QVERIFY(question(long255).size() < 120);
    QVERIFY(question(long255).endsWith(QStringLiteral(".mp4”?")));
    QVERIFY(long255.sizeHint().width() < 700);
}

void TestDeleteDialogs::namesWhatReferencesEachConflict()
{
    ConflictDialog dialog({conflict(QStringLiteral("a.mp4"), QStringLiteral("Coast documentary")),
                           conflict(QStringLiteral("b.mp4"), QStringLiteral("<u>Demo</u>"))},
                          10, 12, nullptr, m_now);
    QCOMPARE(shown<QLabel>(dialog, "heading"), QStringLiteral("2 of 12 assets are in use"));
    QVERIFY(shown<QLabel>(dialog, "explanation").startsWith(QLatin1String("10 were deleted.")));
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        texts << label->text();
    }
    QVERIFY(texts.contains(QStringLiteral("In the index “Coast documentary” since Nov 21")));
    QVERIFY(texts.contains(QStringLiteral("In the index “<u>Demo</u>” since Nov 21")));
}

void TestDeleteDialogs::keepsConflictingAssetsByDefault()
{
    ConflictDialog dialog({conflict(QStringLiteral("a.mp4"), QStringLiteral("i"))}, 0, 1, nullptr,
                          m_now);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    openAndWait(dialog);
    auto *keep = labelled<QPushButton>(dialog, QStringLiteral("Keep Assets"));
    QVERIFY(keep && keep->isDefault());
    QTRY_COMPARE(QApplication::focusWidget(), keep);
    QTest::keyClick(keep, Qt::Key_Return);
    QCOMPARE(rejected.size(), 1);
}

void TestDeleteDialogs::forcesUpToFiveWithoutTyping()
{
    const ConflictItem item = conflict(QStringLiteral("a.mp4"), QStringLiteral("i"));
    ConflictDialog dialog(QList<ConflictItem>(5, item), 0, 5, nullptr, m_now);
    QVERIFY(!named<QLineEdit>(dialog, QStringLiteral("Number of assets to delete")));
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    openAndWait(dialog);
    QTest::mouseClick(labelled<QPushButton>(dialog, QStringLiteral("Delete Anyway")),
                      Qt::LeftButton);
    QCOMPARE(accepted.size(), 1);
}

void TestDeleteDialogs::asksToTypeTheCountAboveFive()
{
    const ConflictItem item = conflict(QStringLiteral("a.mp4"), QStringLiteral("i"));
    ConflictDialog dialog(QList<ConflictItem>(6, item), 0, 6, nullptr, m_now);
    auto *count = named<QLineEdit>(dialog, QStringLiteral("Number of assets to delete"));
    auto *force = labelled<QPushButton>(dialog, QStringLiteral("Delete Anyway"));
    QVERIFY(count);
    QVERIFY(!force->isEnabled());
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    openAndWait(dialog);
    for (const char *wrong : {"5", "66", "six", "06x"}) {
        count->clear();
        QTest::keyClicks(count, QString::fromLatin1(wrong));
        QVERIFY2(!force->isEnabled(), wrong);
    }
    count->clear();
    QTest::keyClicks(count, QStringLiteral(" 6 "));
    QVERIFY(force->isEnabled());
    QTest::mouseClick(force, Qt::LeftButton);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(rejected.size(), 0);
}

void TestDeleteDialogs::copiesTheListOfConflicts()
{
    ConflictDialog dialog({conflict(QStringLiteral("a.mp4"), QStringLiteral("One")),
                           conflict(QStringLiteral("b.mp4"), QStringLiteral("Two"))},
                          0, 2, nullptr, m_now);
    labelled<QPushButton>(dialog, QStringLiteral("Copy List"))->click();
    const QString copied = QApplication::clipboard()->text();
    for (const char *part : {"a.mp4", "b.mp4", "In the index “One”", "In the index “Two”"})
        QVERIFY2(copied.contains(QString::fromUtf8(part)), part);
}

void TestDeleteDialogs::saysWhenReferencesAreNotKnown()
{
    ConflictItem item = conflict(QStringLiteral("a.mp4"), QStringLiteral("i"));
    item.referencesKnown = false;
    ConflictDialog dialog({item}, 0, 1, nullptr, m_now);
    QVERIFY(dialog.listText().contains(QLatin1String("could not be read")));
    QVERIFY(!dialog.listText().contains(QLatin1String("Index “i”")));
}

void TestDeleteDialogs::boundsAVeryLongListOfConflicts()
{
    const ConflictItem item = conflict(QStringLiteral("a.mp4"), QStringLiteral("i"));
    ConflictDialog dialog(QList<ConflictItem>(5000, item), 0, 5000, nullptr, m_now);
    QVERIFY(dialog.findChildren<QWidget *>().size() < 2000);
    QVERIFY(dialog.sizeHint().height() < 700);
    QCOMPARE(dialog.listText().count(QLatin1String("a.mp4")), 5000);
}

void TestDeleteDialogs::theLogTellsHowEachWasDeleted()
{
    const auto record = [this](const char *id, DeletionWay way, const char *path) {
        return DeletionRecord{AssetId(QLatin1String(id)), QLatin1String(id) + QLatin1String(".mp4"),
                              m_now, way, QLatin1String(path)};
    };
    DeletionLogModel model;
    model.setRecords({record("a", DeletionWay::Plain, "/media/a.mp4"),
                      record("b", DeletionWay::OutOfIndexes, ""),
                      record("c", DeletionWay::Forced, "")});
    const auto line = [&model](int row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        return cells.join(QLatin1String(" | "));
    };
    QStringList headings;
    for (int column = 0; column < model.columnCount(); ++column)
        headings << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(headings, (QStringList{QStringLiteral("Name"), QStringLiteral("Deleted"),
                                    QStringLiteral("Use at Deletion"), QStringLiteral("ID")}));
    const QString when = exactTime(m_now.toLocalTime());
    QCOMPARE(line(0), QStringLiteral("a.mp4 | %1 | Not in use | a").arg(when));
    QCOMPARE(line(1), QStringLiteral("b.mp4 | %1 | Removed from its indexes | b").arg(when));
    QCOMPARE(line(2), QStringLiteral("c.mp4 | %1 | In use, forced | c").arg(when));
    const auto tip = [&model](int row) {
        return model.index(row, 0).data(Qt::ToolTipRole).toString();
    };
    QVERIFY2(tip(0).contains(QStringLiteral("a.mp4, uploaded from /media/a.mp4")),
             qPrintable(tip(0)));
    QVERIFY2(tip(1).contains(QStringLiteral("b.mp4")) &&
                     !tip(1).contains(QStringLiteral("uploaded from")),
             qPrintable(tip(1)));
    model.setFilter(QStringLiteral("B.MP4"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(0).id.toString(), QStringLiteral("b"));
    QCOMPARE(model.shown().size(), 1);
    QCOMPARE(model.total(), 3);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 3);
}

REELDECK_TEST(TestDeleteDialogs)
#include "tst_deletedialogs.moc"
