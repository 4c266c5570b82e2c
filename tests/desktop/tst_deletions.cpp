#include "desktop/deletion/deletionsummary.h"
#include "desktop/window/actions.h"
#include "scriptedlibrary.h"
#include "ui/assets/assetview.h"
#include "ui/window/messagebar.h"
#include "ui/window/offerbar.h"
#include "ui/window/undobar.h"
#include "windowhelpers.h"

#include "support/testprogram.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTableView>
#include <QWindow>

using namespace reeldeck;
using namespace reeldeck::tests;

/// Deleting as a person does it: by keys, on the real window, and what is said at the end.
class TestDeletions : public QObject
{
    Q_OBJECT

private slots:
    void tabAndEnterDelete();
    void theNextOneIsSelectedAfterwards();
    void enterAtOnceKeeps();
    void theEndIsTold();
    void forcedOnesCountAsDeleted();
    void aSecondDeletionSendsTheFirst();
    void anotherConnectionTakesTheQuestionAway();
    void anotherDeletionTakesTheWordsAway();
    void questionsComeOneAfterTheOther();
    void aLogThatCantBeWrittenIsSaid();
    void whatGoesAwayByItselfIsntAskedAbout();
    void whatIsNotDeletedIsAsBefore();
    void quittingIsAskedAndAnsweredByKeys();
    void summaries_data();
    void summaries();

private:
    static QTableView *table(const ScriptedLibrary &library)
    {
        return library.window()->findChild<QTableView *>(QStringLiteral("assetTable"));
    }
    static void select(const ScriptedLibrary &library, int row);
    static void key(Qt::Key key)
    {
        QVERIFY(QApplication::focusWindow());
        QTest::keyClick(QApplication::focusWindow(), key);
    }
    /// After a dialog has gone; no window manager does it here.
    static void activate(const ScriptedLibrary &library)
    {
        library.window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(library.window(), tests::Patience));
    }
    static void tabTo(const QString &button);
    /// Del, then the button by keys, then the time to undo is over.
    static void deleteSelected(const ScriptedLibrary &library, const QString &button);
};

void TestDeletions::select(const ScriptedLibrary &library, int row)
{
    QTableView *list = table(library);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(library.model()->index(row, 0)).center());
}

void TestDeletions::tabTo(const QString &button)
{
    for (int step = 0; step < 60; ++step) {
        const auto *focus = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (focus && focus->text().remove(QLatin1Char('&')) == button)
            return;
        key(Qt::Key_Tab);
    }
    QFAIL(qPrintable(QStringLiteral("Tab never reaches “%1”").arg(button)));
}

void TestDeletions::deleteSelected(const ScriptedLibrary &library, const QString &button)
{
    QTest::keyClick(table(library), Qt::Key_Delete);
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    tabTo(button);
    key(Qt::Key_Return);
    QTRY_VERIFY(!openDialog());
    QTRY_VERIFY(library.window()->undoBar()->isVisible());
}

void TestDeletions::tabAndEnterDelete()
{
    ScriptedLibrary library(5);
    library.start();
    select(library, 1);
    deleteSelected(library, QStringLiteral("Delete Asset"));
    library.deleter()->sendAnnounced();
    QTRY_COMPARE(library.m_assets, (QList<int>{5, 3, 2, 1}));
    QTRY_COMPARE(library.window()->statusBar()->currentMessage(),
                 QStringLiteral("“clip-4.mp4” was deleted."));
    QVERIFY(library.window()->messageBar()->isHidden());
}

/// So that several can be deleted one after the other, each looked at before.
void TestDeletions::theNextOneIsSelectedAfterwards()
{
    ScriptedLibrary library(6);
    library.start();
    const AssetView *view = library.window()->assetView();
    const auto isSelected = [&](const char *id) {
        return view->selectedIds() == QList<AssetId>{AssetId(QString::fromLatin1(id))};
    };
    select(library, 1);
    QVERIFY(isSelected("asset-5"));
    deleteSelected(library, QStringLiteral("Delete Asset"));
    QVERIFY(isSelected("asset-4"));
    library.deleter()->sendAnnounced();
    QTRY_COMPARE(library.model()->rowCount(), 5);
    QVERIFY(isSelected("asset-4"));
    // Behind the last one there is none.
    activate(library);
    select(library, 4);
    QVERIFY(isSelected("asset-1"));
    deleteSelected(library, QStringLiteral("Delete Asset"));
    QVERIFY(isSelected("asset-2"));
}

void TestDeletions::enterAtOnceKeeps()
{
    ScriptedLibrary library(5);
    library.start();
    select(library, 1);
    QTest::keyClick(table(library), Qt::Key_Delete);
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    key(Qt::Key_Return);
    QTRY_VERIFY(!openDialog());
    QVERIFY(library.window()->undoBar()->isHidden());
    QCOMPARE(library.requests("DELETE"), 0);
}

void TestDeletions::theEndIsTold()
{
    ScriptedLibrary library(13);
    library.m_inUse = {1, 2, 3, 4, 5, 6, 7, 8};
    library.m_locked = {9};
    library.start();
    QTRY_COMPARE(library.model()->loadedCount(), 13);
    QTest::keyClick(table(library), Qt::Key_A, Qt::ControlModifier);
    deleteSelected(library, QStringLiteral("Delete 13 Assets"));
    library.deleter()->sendAnnounced();

    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    const MessageBar *bar = library.window()->messageBar();
    QVERIFY(bar->isHidden()); // it isn't over yet
    auto *count = openDialog()->findChild<QLineEdit *>(QStringLiteral("typedCount"));
    for (int step = 0; step < 60 && QApplication::focusWidget() != count; ++step)
        key(Qt::Key_Tab);
    key(Qt::Key_7);
    key(Qt::Key_Return);
    QVERIFY(openDialog()); // neither kept nor deleted
    tabTo(QStringLiteral("Keep Assets"));
    key(Qt::Key_Return);
    QTRY_VERIFY(!openDialog());
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->text().startsWith(QStringLiteral("4 deleted, 8 kept, 1 failed. “clip-9.mp4” was "
                                                   "not deleted. ")),
             qPrintable(bar->text()));
    QCOMPARE(bar->severity(), MessageBar::Severity::Danger);
    QCOMPARE(library.m_assets.size(), 9);

    activate(library);
    tabTo(QStringLiteral("Show Which"));
    key(Qt::Key_Return);
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    const QString list =
            openDialog()->findChild<QPlainTextEdit *>(QStringLiteral("list"))->toPlainText();
    const qsizetype failed = list.indexOf(QLatin1String("Not deleted:\nclip-9.mp4 (asset-9)\n"));
    const qsizetype kept = list.indexOf(QLatin1String("in use:\n"));
    const qsizetype gone = list.indexOf(QLatin1String("Deleted:\nclip-13.mp4"));
    QVERIFY2(failed == 0 && kept > failed && gone > kept, qPrintable(list));
    tabTo(QStringLiteral("Copy List"));
    key(Qt::Key_Return);
    QCOMPARE(QGuiApplication::clipboard()->text(), list);
    key(Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
}

void TestDeletions::forcedOnesCountAsDeleted()
{
    ScriptedLibrary library(9);
    library.m_inUse = {1, 2, 3, 4, 5, 6};
    library.start();
    QTRY_COMPARE(library.model()->loadedCount(), 9);
    QTest::keyClick(table(library), Qt::Key_A, Qt::ControlModifier);
    deleteSelected(library, QStringLiteral("Delete 9 Assets"));
    library.deleter()->sendAnnounced();
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    auto *count = openDialog()->findChild<QLineEdit *>(QStringLiteral("typedCount"));
    for (int step = 0; step < 60 && QApplication::focusWidget() != count; ++step)
        key(Qt::Key_Tab);
    key(Qt::Key_6);
    key(Qt::Key_Return);
    QTRY_VERIFY(!openDialog());
    QTRY_COMPARE(library.window()->messageBar()->text(), QStringLiteral("9 deleted."));
    QVERIFY(library.m_assets.isEmpty());
}

void TestDeletions::aSecondDeletionSendsTheFirst()
{
    ScriptedLibrary library(5);
    library.start();
    select(library, 0);
    deleteSelected(library, QStringLiteral("Delete Asset"));
    QCOMPARE(library.requests("DELETE"), 0);
    select(library, 2);
    deleteSelected(library, QStringLiteral("Delete Asset"));
    // The first is on its way now, and only the second can still be undone.
    QTRY_COMPARE(library.m_assets, (QList<int>{4, 3, 2, 1}));
    QVERIFY(library.window()->undoBar()->isVisible());
    QVERIFY(textOf(library.window()->undoBar()).contains(QLatin1String("clip-3.mp4")));
    QCOMPARE(library.requests("DELETE"), 1);
    QTest::mouseClick(buttonCalled(library.window()->undoBar(), QStringLiteral("Undo")),
                      Qt::LeftButton);
    QVERIFY(library.window()->undoBar()->isHidden());
    const int row = library.model()->rowOf(AssetId(QStringLiteral("asset-3")));
    QVERIFY(row >= 0);
    QVERIFY(!library.model()->index(row, 0).data(AssetDeletingRole).toBool());
    QCOMPARE(library.requests("DELETE"), 1);
}

/// What it asks about is another platform's from then on.
void TestDeletions::anotherConnectionTakesTheQuestionAway()
{
    ScriptedLibrary library(5);
    library.start();
    select(library, 1);
    QTest::keyClick(table(library), Qt::Key_Delete);
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    library.reconnect();
    QTRY_VERIFY(!openDialog());
    QVERIFY(library.window()->undoBar()->isHidden());
    QCOMPARE(library.requests("DELETE"), 0);
}

void TestDeletions::anotherDeletionTakesTheWordsAway()
{
    ScriptedLibrary library(5);
    library.m_locked = {5};
    library.start();
    select(library, 0);
    deleteSelected(library, QStringLiteral("Delete Asset"));
    library.deleter()->sendAnnounced();
    const MessageBar *bar = library.window()->messageBar();
    QTRY_VERIFY(bar->text().startsWith(QStringLiteral("“clip-5.mp4” was not deleted. ")));
    select(library, 1);
    deleteSelected(library, QStringLiteral("Delete Asset"));
    QVERIFY(bar->isHidden());
}

void TestDeletions::questionsComeOneAfterTheOther()
{
    ScriptedLibrary library(5);
    library.m_inUse = {5, 3};
    library.start();
    select(library, 0);
    deleteSelected(library, QStringLiteral("Delete Asset"));
    activate(library);
    select(library, 2);
    QTest::keyClick(table(library), Qt::Key_Delete);
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    tabTo(QStringLiteral("Delete Asset"));
    key(Qt::Key_Return); // which sends the first, which is in use
    const auto asksAbout = [](const char *name) {
        if (!openDialog() || !buttonCalled(openDialog(), QStringLiteral("Delete Anyway")))
            return false;
        QString words = textOf(openDialog());
        for (const auto *text : openDialog()->findChildren<QPlainTextEdit *>())
            words += text->toPlainText();
        for (const auto *list : openDialog()->findChildren<QAbstractItemView *>()) {
            for (int row = 0; list->model() && row < list->model()->rowCount(); ++row)
                words += list->model()->index(row, 0).data().toString();
        }
        return words.contains(QLatin1String(name));
    };
    QTRY_VERIFY(asksAbout("clip-5.mp4"));
    library.deleter()->sendAnnounced();
    QTRY_COMPARE(library.requests("DELETE"), 2);
    QTRY_VERIFY(library.window()->deletionBar()->isHidden());
    QVERIFY(asksAbout("clip-5.mp4")); // the other question waits
    QTest::keyClick(openDialog(), Qt::Key_Escape);
    QTRY_VERIFY(asksAbout("clip-3.mp4"));
    QTest::keyClick(openDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
    QCOMPARE(library.m_assets.size(), 5);
    QTRY_COMPARE(library.window()->messageBar()->text(), QStringLiteral("“clip-3.mp4” was kept."));
}

void TestDeletions::aLogThatCantBeWrittenIsSaid()
{
    ScriptedLibrary library(5);
    library.start();
    const auto paths = makePaths(library.filePath(QStringLiteral("data")));
    const QString log = paths->deletionLogFile(library.context()->workspaces()->workspace().id);
    QFile::remove(log);
    QVERIFY(QDir().mkpath(log)); // no file can be there
    select(library, 1);
    deleteSelected(library, QStringLiteral("Delete Asset"));
    library.deleter()->sendAnnounced();
    QTRY_COMPARE(library.m_assets.size(), 4);
    const MessageBar *bar = library.window()->messageBar();
    QTRY_VERIFY2(bar->text().startsWith(QStringLiteral("The deletion could not be written to the "
                                                       "log “") +
                                        log),
                 qPrintable(bar->text()));
    QCOMPARE(bar->severity(), MessageBar::Severity::Warning);
}

void TestDeletions::whatGoesAwayByItselfIsntAskedAbout()
{
    ScriptedLibrary library(5);
    library.start();
    select(library, 1);
    deleteSelected(library, QStringLiteral("Delete Asset"));
    // It is on its way out already: the key asks nothing about it.
    activate(library);
    select(library, 1);
    QTest::keyClick(table(library), Qt::Key_Delete);
    QVERIFY(!openDialog());
    QVERIFY(library.window()->undoBar()->isVisible());
    QVERIFY(textOf(library.window()->undoBar())
                    .contains(QStringLiteral("“clip-4.mp4” will be deleted.")));
    // Of several, of which it is one, it is left out.
    QTest::keyClick(table(library), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table(library), Qt::Key_Delete);
    QTRY_VERIFY(openDialog() && buttonCalled(openDialog(), QStringLiteral("Delete 4 Assets")));
    QTest::keyClick(openDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
    QTest::mouseClick(buttonCalled(library.window()->undoBar(), QStringLiteral("Undo")),
                      Qt::LeftButton);
    QCOMPARE(library.requests("DELETE"), 0);
}

void TestDeletions::whatIsNotDeletedIsAsBefore()
{
    ScriptedLibrary library(5);
    library.m_locked = {5};
    library.m_inUse = {4};
    library.start();
    const auto isDimmed = [&library](int row) {
        return library.model()->index(row, 0).data(AssetDeletingRole).toBool();
    };
    select(library, 0);
    deleteSelected(library, QStringLiteral("Delete Asset"));
    QVERIFY(isDimmed(0));
    library.deleter()->sendAnnounced();
    QTRY_VERIFY(library.window()->messageBar()->isVisible()); // it is refused
    QVERIFY(!isDimmed(0));

    activate(library);
    select(library, 1);
    deleteSelected(library, QStringLiteral("Delete Asset"));
    QVERIFY(isDimmed(1));
    library.deleter()->sendAnnounced();
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    key(Qt::Key_Return); // the one in use is kept
    QTRY_VERIFY(!openDialog());
    QVERIFY(!isDimmed(1));
    QCOMPARE(library.m_assets.size(), 5);
}

void TestDeletions::quittingIsAskedAndAnsweredByKeys()
{
    ScriptedLibrary library(2);
    library.start();
    const QString path = library.filePath(QStringLiteral("clip.mp4"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromHex("000000186674797069736f6d0000020069736f6d69736f32"));
    file.write(QByteArray(4096, 'x'));
    file.close();
    emit library.window()->dropped({{path}, {}});
    QTRY_VERIFY(openDialog() || library.requests("POST") > 0);
    if (openDialog()) // the plan has something to say of this file
        openDialog()->accept();
    QTRY_VERIFY(library.requests("POST") > 0);

    QSignalSpy ended(library.context(), &AppContext::ended);
    activate(library);
    QTest::keyClick(library.window()->windowHandle(), Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    key(Qt::Key_Return); // goes on uploading
    QTRY_VERIFY(!openDialog());
    QVERIFY(library.window()->isVisible());
    activate(library);
    QTest::keyClick(library.window()->windowHandle(), Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    tabTo(QStringLiteral("Quit"));
    key(Qt::Key_Return);
    QTRY_COMPARE(ended.size(), 1);
    library.forget();
}

void TestDeletions::summaries_data()
{
    using Outcomes = QList<DeletionOutcome>;
    QTest::addColumn<Outcomes>("outcomes");
    QTest::addColumn<QString>("sentence");
    const auto deleted = DeletionOutcome::Deleted;
    const auto gone = DeletionOutcome::AlreadyGone;
    const auto kept = DeletionOutcome::Kept;
    const auto failed = DeletionOutcome::Failed;
    QTest::newRow("one") << Outcomes{deleted} << QStringLiteral("“0.mp4” was deleted.");
    QTest::newRow("one gone") << Outcomes{gone}
                              << QStringLiteral("“0.mp4” had already been deleted elsewhere.");
    QTest::newRow("one kept") << Outcomes{kept} << QStringLiteral("“0.mp4” was kept.");
    QTest::newRow("one failed") << Outcomes{failed}
                                << QStringLiteral("“0.mp4” was not deleted. Why 0.");
    QTest::newRow("all") << Outcomes{deleted, deleted} << QStringLiteral("2 deleted.");
    QTest::newRow("some gone") << Outcomes{deleted, gone}
                               << QStringLiteral(
                                          "2 deleted. 1 had already been deleted elsewhere.");
    QTest::newRow("stopped") << Outcomes{deleted, kept, kept}
                             << QStringLiteral("1 deleted, 2 kept.");
    QTest::newRow("mixed") << Outcomes{deleted, failed, failed}
                           << QStringLiteral("1 deleted, 2 failed. “1.mp4” was not deleted. "
                                             "Why 1.");
}

void TestDeletions::summaries()
{
    QFETCH(QList<DeletionOutcome>, outcomes);
    QFETCH(QString, sentence);
    QList<DeletionBatch::Item> items;
    for (int i = 0; i < outcomes.size(); ++i) {
        DeletionBatch::Item item;
        item.asset.id = AssetId(QStringLiteral("a%1").arg(i));
        item.asset.filename = QStringLiteral("%1.mp4").arg(i);
        item.outcome = outcomes.at(i);
        if (item.outcome == DeletionOutcome::Failed)
            item.error = Error{ErrorKind::Server, QStringLiteral("Why %1.").arg(i)};
        items << item;
    }
    DeletionSummary summary;
    summary.add(items);
    QCOMPARE(summary.sentence(), sentence);
    for (const DeletionBatch::Item &item : std::as_const(items))
        QVERIFY(summary.list().contains(item.asset.filename));
}

REELDECK_TEST(TestDeletions)
#include "tst_deletions.moc"
