#include "desktop/uploads/pastedpicture.h"
#include "desktop/window/actions.h"
#include "scriptedprogram.h"
#include "support/testprogram.h"
#include "ui/assets/assetview.h"
#include "ui/window/dropoverlay.h"
#include "ui/window/messagebar.h"
#include "uploads/intake/watchedfolders.h"

#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QTableView>

using namespace reeldeck;
using namespace reeldeck::tests;

/// What the window answers to what is handed over: words, reports and bars, what is kept for the next
/// start, and what ends with its account.
class TestUploadAnswers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init();
    void cleanup();

    void aPastedPictureThatCantBeKeptIsSaid();
    void twoPastesAreTwoPictures();
    void theOverlayGoesWithTheDrag();
    void ownRowsArentTaken();
    void refusedUploadsWaitAndSaySo();
    void damagedSettingsAreSaid();
    void theCornerTellsWhatIsLeftOfTheLimits();
    void reportsAreOfTheLastBatchOrOfAll();
    void aReportThatCantBeWrittenIsSaid();
    void watchedFoldersEndWithTheirAccount();
    void watchedFoldersUploadByTheSettings();
    void whatIsTakenOffIsWatchedNoMore();
    void watchedFoldersTellOfSeveral();
    void whetherToReviewIsRemembered();
    void unfinishedOnesGoOnAfterARestart();
    void theDeletedAreForgottenByTheUploads();
    void whatIsDeletedIsFollowedNoMore();
    void whatWasDeletedIsUploadedAgain_data();
    void whatWasDeletedIsUploadedAgain();

private:
    AppContext *context() const { return m_program->context(); }
    MainWindow *window() const { return m_program->window(); }
    MessageBar *message() const { return window()->messageBar(); }
    void start() { m_program->start(m_platform->baseUrl(), QStringLiteral("k")); }
    int ready() const { return context()->uploads()->totals().ready; }
    void drop(const QString &path) const { emit window()->dropped({{path}, {}}); }
    QString restingPicture(const QString &name, Qt::GlobalColor colour) const;
    QString watchedFolder(const QString &name) const;
    bool drag(const QMimeData &mime) const;
    void deleteFirst();

    std::unique_ptr<ScriptedPlatform> m_platform;
    std::unique_ptr<ScriptedProgram> m_program;
};

void TestUploadAnswers::init()
{
    m_platform = std::make_unique<ScriptedPlatform>();
    m_program = std::make_unique<ScriptedProgram>();
    QGuiApplication::clipboard()->clear();
}

void TestUploadAnswers::cleanup()
{
    m_program.reset();
    m_platform.reset();
}

/// Yesterday's, so that nobody waits until it rests; moved there, so that it is whole at once.
QString TestUploadAnswers::restingPicture(const QString &name, Qt::GlobalColor colour) const
{
    QFile file(m_program->picture(QStringLiteral("made.png"), colour));
    if (!file.open(QIODevice::ReadWrite) ||
        !file.setFileTime(QDateTime::currentDateTime().addDays(-1),
                          QFileDevice::FileModificationTime))
        qWarning() << "could not date" << file.fileName();
    file.close();
    file.rename(m_program->file(name));
    return file.fileName();
}

QString TestUploadAnswers::watchedFolder(const QString &name) const
{
    const QString folder = m_program->file(name);
    QDir().mkpath(folder);
    context()->settings()->setWatchedFolders(context()->workspaces()->workspace().id, {folder});
    return folder;
}

bool TestUploadAnswers::drag(const QMimeData &mime) const
{
    QDragEnterEvent event(window()->rect().center(), Qt::CopyAction, &mime, Qt::LeftButton, {});
    event.ignore();
    QApplication::sendEvent(window(), &event);
    return event.isAccepted();
}

void TestUploadAnswers::aPastedPictureThatCantBeKeptIsSaid()
{
    start();
    QTRY_VERIFY(window()->showsEmptyState());
    const auto paths = makePaths(m_program->file(QStringLiteral("data")));
    const QString folder = QFileInfo(paths->libraryFolder()).path() + QStringLiteral("/pasted");
    QFile inTheWay(folder); // no folder can be made there
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QGuiApplication::clipboard()->setImage(image);
    window()->actions()->paste->trigger();
    QTRY_VERIFY2(message()->text().contains(QStringLiteral("can't be kept as a file in “")),
                 qPrintable(message()->text()));
    QVERIFY(!openDialog());
    QVERIFY(inTheWay.remove());
    window()->actions()->paste->trigger();
    QTRY_VERIFY(openDialog());
    QVERIFY(!message()->isVisible()); // it could be, now
    openDialog()->reject();
    QTRY_VERIFY(!openDialog());
    // What a program puts there under the name of a picture isn't always one.
    auto *mime = new QMimeData;
    mime->setImageData(QVariant());
    mime->setData(QStringLiteral("application/x-qt-image"), QByteArray());
    QGuiApplication::clipboard()->setMimeData(mime);
    window()->actions()->paste->trigger();
    QTRY_VERIFY(message()->isVisible());
    QCOMPARE(m_platform->requests("POST"), 0);
}

void TestUploadAnswers::twoPastesAreTwoPictures()
{
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(Qt::blue);
    const QString folder = m_program->file(QStringLiteral("pasted"));
    const QString first = savePastedPicture(folder, QStringLiteral("one.png"), image);
    const QString second = savePastedPicture(folder, QStringLiteral("one.png"), image);
    const QString third = savePastedPicture(folder, QStringLiteral("one.png"), image);
    QCOMPARE(QFileInfo(first).fileName(), QStringLiteral("one.png"));
    QCOMPARE(QFileInfo(second).fileName(), QStringLiteral("one (2).png"));
    QCOMPARE(QFileInfo(third).fileName(), QStringLiteral("one (3).png"));
    const auto makeOld = [](const QString &path, int days) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-days),
                                 QFileDevice::FileModificationTime));
    };
    makeOld(first, 31);
    makeOld(second, 29);
    savePastedPicture(folder, QStringLiteral("two.png"), image);
    QVERIFY(!QFile::exists(first));
    QVERIFY(QFile::exists(second) && QFile::exists(third));
}

void TestUploadAnswers::theOverlayGoesWithTheDrag()
{
    start();
    QTRY_VERIFY(window()->showsEmptyState());
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(m_program->picture(QStringLiteral("a.png")))});
    QVERIFY(drag(mime));
    QVERIFY(window()->dropOverlay()->isVisible());
    QTRY_VERIFY2(
            window()->dropOverlay()->accessibleName().startsWith(QStringLiteral("Upload 1 file,")),
            qPrintable(window()->dropOverlay()->accessibleName()));
    QVERIFY(window()->dropOverlay()->accessibleDescription().contains(
            QStringLiteral("to 127.0.0.1")));
    QDragLeaveEvent leave;
    QApplication::sendEvent(window(), &leave);
    QVERIFY(!window()->dropOverlay()->isVisible());
    QVERIFY(drag(mime));
    QDropEvent drop(window()->rect().center(), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(window(), &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(drop.dropAction(), Qt::CopyAction); // a file manager would delete what is moved
    QVERIFY(!window()->dropOverlay()->isVisible());
    QTRY_COMPARE(m_platform->requests("POST"), 1);
    QMimeData nothing;
    QVERIFY(!drag(nothing));
    QVERIFY(!window()->dropOverlay()->isVisible());
}

void TestUploadAnswers::ownRowsArentTaken()
{
    start();
    QTRY_VERIFY(window()->showsEmptyState());
    QMimeData words;
    words.setText(QStringLiteral("only words"));
    QVERIFY(!drag(words));
    QDropEvent drop(window()->rect().center(), Qt::CopyAction, &words, Qt::LeftButton, {});
    drop.ignore();
    QApplication::sendEvent(window(), &drop);
    QVERIFY(!drop.isAccepted());
    QCOMPARE(m_platform->requests("POST"), 0);
}

void TestUploadAnswers::refusedUploadsWaitAndSaySo()
{
    bool refuses = true;
    m_platform->m_answer = [&refuses](const RecordedRequest &head) -> std::optional<Reply> {
        if (head.verb == "POST" && refuses)
            return Reply::json(403, R"({"code":"forbidden","message":"No uploads."})");
        return std::nullopt;
    };
    start();
    QTRY_VERIFY(window()->showsEmptyState());
    drop(m_program->picture(QStringLiteral("a.png")));
    QTRY_VERIFY2(message()->text().endsWith(QStringLiteral(
                         "The uploads are paused: resume them once the account may upload.")),
                 qPrintable(message()->text()));
    refuses = false;
    context()->uploads()->applyToAll(TransferCommand::Resume);
    QTRY_COMPARE(ready(), 1);
    QVERIFY(!message()->isVisible());
}

void TestUploadAnswers::damagedSettingsAreSaid()
{
    start();
    m_program->stop();
    const auto paths = makePaths(m_program->file(QStringLiteral("data")));
    QFile settings(paths->settingsFile());
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(QByteArray(2000, '\0') + "]] = [[");
    settings.close();
    start();
    QVERIFY(message()->isVisible());
    QCOMPARE(message()->text(), context()->settings()->problem()->message);
    QCOMPARE(message()->severity(), MessageBar::Severity::Warning);
}

void TestUploadAnswers::theCornerTellsWhatIsLeftOfTheLimits()
{
    m_platform->m_answer = [](const RecordedRequest &head) -> std::optional<Reply> {
        if (head.verb != "POST")
            return std::nullopt;
        const qint64 reset = QDateTime::currentSecsSinceEpoch() + 50;
        return Reply::json(201, R"({"_id":"u","status":"ready","filename":"u.png"})")
                .field("X-RateLimit-Request-Limit", "60")
                .field("X-RateLimit-Request-Remaining", "7")
                .field("X-RateLimit-Request-Reset", QByteArray::number(reset));
    };
    start();
    QTRY_COMPARE(m_program->connectionText(), QStringLiteral("127.0.0.1"));
    drop(m_program->picture(QStringLiteral("a.png")));
    QTRY_COMPARE(m_program->connectionText(),
                 QStringLiteral("127.0.0.1 · requests left this minute: 7 of 60"));
}

void TestUploadAnswers::reportsAreOfTheLastBatchOrOfAll()
{
    start();
    QTRY_VERIFY(window()->showsEmptyState());
    drop(m_program->picture(QStringLiteral("a.png")));
    QTRY_COMPARE(ready(), 1);
    emit window()->dropped({{m_program->picture(QStringLiteral("b.png"), Qt::red),
                             m_program->picture(QStringLiteral("c.png"), Qt::blue)},
                            {}});
    QTRY_COMPARE(ready(), 3);
    QTRY_COMPARE(m_program->model()->rowCount(), 3);
    const auto report = [this](QAction *action, const char *name) {
        action->trigger();
        QTRY_VERIFY(openDialog());
        QCOMPARE(openDialog()->windowTitle(), QStringLiteral("Save Upload Report"));
        typeInFileDialog(m_program->file(QLatin1String(name)));
        QTRY_VERIFY(QFile::exists(m_program->file(QLatin1String(name))));
    };
    report(window()->actions()->reportAll, "all.csv");
    QTRY_VERIFY2(message()->text().startsWith(QStringLiteral("The report of 3 uploads is in “")),
                 qPrintable(message()->text()));
    QCOMPARE(message()->severity(), MessageBar::Severity::Info);
    report(window()->actions()->reportLastBatch, "last.csv");
    QTRY_VERIFY2(message()->text().startsWith(QStringLiteral("The report of 2 uploads is in “")),
                 qPrintable(message()->text()));
    QFile last(m_program->file(QStringLiteral("last.csv")));
    QVERIFY(last.open(QIODevice::ReadOnly));
    const QByteArray csv = last.readAll();
    QVERIFY(csv.contains("127.0.0.1") && csv.contains("b.png") && !csv.contains("a.png"));
}

void TestUploadAnswers::aReportThatCantBeWrittenIsSaid()
{
    start();
    QTRY_VERIFY(window()->showsEmptyState());
    drop(m_program->picture(QStringLiteral("a.png")));
    QTRY_COMPARE(ready(), 1);
    QVERIFY(QDir().mkpath(m_program->file(QStringLiteral("gone"))));
    window()->actions()->reportAll->trigger();
    QTRY_VERIFY(qobject_cast<QFileDialog *>(openDialog()));
    auto *dialog = qobject_cast<QFileDialog *>(openDialog());
    dialog->setDirectory(m_program->file(QStringLiteral("gone")));
    QVERIFY(QDir().rmdir(m_program->file(QStringLiteral("gone"))));
    static_cast<QDialog *>(dialog)->done(QDialog::Accepted);
    QTRY_VERIFY(message()->isVisible());
    QCOMPARE(message()->severity(), MessageBar::Severity::Warning);
    QVERIFY2(!message()->text().startsWith(QStringLiteral("The report of")),
             qPrintable(message()->text()));
}

void TestUploadAnswers::watchedFoldersEndWithTheirAccount()
{
    ScriptedPlatform other;
    start();
    const Workspace cats = m_program->openAccount(QStringLiteral("Cats"), m_platform->baseUrl());
    QVERIFY(QDir().mkpath(m_program->file(QStringLiteral("in"))));
    restingPicture(QStringLiteral("in/a.png"), Qt::green);
    watchedFolder(QStringLiteral("in"));
    QTRY_COMPARE(m_platform->requests("POST"), 1);
    // They go on beside another account.
    m_program->openAccount(QStringLiteral("Dogs"), other.baseUrl());
    restingPicture(QStringLiteral("in/b.png"), Qt::red);
    QTRY_COMPARE(m_platform->requests("POST"), 2);
    QCOMPARE(other.requests("POST"), 0);
    m_program->context()->workspaces()->open(cats);
    QTRY_COMPARE(ready(), 2);
    window()->actions()->forgetAccount->trigger();
    QTRY_VERIFY(context()->workspaces()->workspace().local);
    QVERIFY(context()->settings()->watchedFolders(cats.id).isEmpty());
}

void TestUploadAnswers::watchedFoldersUploadByTheSettings()
{
    start();
    context()->settings()->setEnableHls(false);
    context()->settings()->setEnableThumbnail(true);
    QTRY_VERIFY(window()->showsEmptyState());
    QVERIFY(QDir().mkpath(m_program->file(QStringLiteral("in"))));
    restingPicture(QStringLiteral("in/a.png"), Qt::green);
    watchedFolder(QStringLiteral("in"));
    QTRY_COMPARE(ready(), 1);
    const auto body = [this] {
        QByteArray last;
        for (const RecordedRequest &request : m_platform->m_server.requests()) {
            if (request.verb == "POST")
                last = request.body;
        }
        return last;
    };
    QVERIFY(body().contains("name=\"enable_thumbnail\"\r\n\r\ntrue"));
    QVERIFY(!body().contains("name=\"enable_hls\"\r\n\r\ntrue"));
    context()->settings()->setEnableHls(true);
    context()->settings()->setEnableThumbnail(false);
    restingPicture(QStringLiteral("in/b.png"), Qt::red);
    QTRY_COMPARE(ready(), 2);
    QVERIFY(!body().contains("name=\"enable_thumbnail\"\r\n\r\ntrue"));
    // None are watched any more.
    context()->settings()->setWatchedFolders(context()->workspaces()->workspace().id, {});
    window()->actions()->watchedFolders->trigger();
    QTRY_VERIFY(openDialog());
    QVERIFY(!textOf(openDialog()).contains(m_program->file(QStringLiteral("in"))));
    openDialog()->reject();
    QTRY_VERIFY(!openDialog());
}

void TestUploadAnswers::whatIsTakenOffIsWatchedNoMore()
{
    start();
    const QString id = context()->workspaces()->workspace().id;
    const QString one = m_program->file(QStringLiteral("one"));
    const QString two = m_program->file(QStringLiteral("two"));
    QVERIFY(QDir().mkpath(one) && QDir().mkpath(two));
    context()->settings()->setWatchedFolders(id, {one, two});
    restingPicture(QStringLiteral("one/a.png"), Qt::green);
    restingPicture(QStringLiteral("two/b.png"), Qt::red);
    QTRY_COMPARE(ready(), 2);
    // Whatever comes into the other would be found by the time the second one is.
    context()->settings()->setWatchedFolders(id, {two});
    restingPicture(QStringLiteral("one/not.png"), Qt::blue);
    restingPicture(QStringLiteral("two/c.png"), Qt::yellow);
    QTRY_COMPARE(ready(), 3);
    restingPicture(QStringLiteral("two/d.png"), Qt::cyan);
    QTRY_COMPARE(ready(), 4);
    // The last one, too: another who watches has found the file by then.
    context()->settings()->setWatchedFolders(id, {});
    WatchedFolders witness(context()->uploads()->ledgerFile());
    QSignalSpy found(&witness, &WatchedFolders::found);
    witness.setFolders({two});
    restingPicture(QStringLiteral("two/nor.png"), Qt::black);
    QTRY_VERIFY(found.size() > 0);
    drop(m_program->picture(QStringLiteral("e.png"), Qt::magenta));
    QTRY_COMPARE(ready(), 5);
    QStringList names;
    const QAbstractItemModel *uploads = context()->uploads()->model();
    for (int row = 0; row < uploads->rowCount(); ++row)
        names << uploads->index(row, 0).data().toString();
    names.sort();
    QCOMPARE(names,
             QStringList({QStringLiteral("a.png"), QStringLiteral("b.png"), QStringLiteral("c.png"),
                          QStringLiteral("d.png"), QStringLiteral("e.png")}));
}

void TestUploadAnswers::watchedFoldersTellOfSeveral()
{
    start();
    QVERIFY(QDir().mkpath(m_program->file(QStringLiteral("in"))));
    for (const char *name : {"in/one.txt", "in/two<b>.txt"}) {
        QFile file(m_program->file(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("words\n");
    }
    watchedFolder(QStringLiteral("in"));
    QTRY_COMPARE(message()->text(), QStringLiteral("2 files or folders in the watched folders "
                                                   "can't be uploaded."));
    QCOMPARE(message()->severity(), MessageBar::Severity::Info);
    QTest::mouseClick(buttonCalled(message(), QStringLiteral("Copy Details")), Qt::LeftButton);
    const QString details = QGuiApplication::clipboard()->text();
    QVERIFY2(details.contains(QStringLiteral("one.txt\n")) &&
                     details.contains(QStringLiteral("two<b>.txt\n")),
             qPrintable(details));
}

void TestUploadAnswers::whetherToReviewIsRemembered()
{
    start();
    QAction *review = window()->actions()->reviewUploads;
    QVERIFY(m_program->menuOf("upload")->actions().contains(review));
    QVERIFY(!review->isChecked());
    review->trigger();
    m_program->stop();
    start();
    QVERIFY(window()->actions()->reviewUploads->isChecked());
    QTRY_VERIFY(window()->showsEmptyState());
    drop(m_program->picture(QStringLiteral("a.png")));
    QTRY_VERIFY(openDialog() && buttonCalled(openDialog(), QStringLiteral("Upload 1 file")));
    openDialog()->reject();
    QTRY_VERIFY(!openDialog());
    QCOMPARE(m_platform->requests("POST"), 0);
    // The next one comes all the same.
    drop(m_program->picture(QStringLiteral("b.png"), Qt::red));
    QTRY_VERIFY(openDialog());
    openDialog()->accept();
    QTRY_COMPARE(m_platform->requests("POST"), 1);
}

void TestUploadAnswers::unfinishedOnesGoOnAfterARestart()
{
    start();
    QTRY_VERIFY(window()->showsEmptyState());
    m_platform->m_server.stopListening();
    drop(m_program->picture(QStringLiteral("a.png")));
    QTRY_COMPARE(context()->uploads()->model()->rowCount(), 1);
    m_program->stop();
    m_platform->m_server.listenAgain();
    start();
    QTRY_COMPARE(ready(), 1);
    QTRY_COMPARE(m_program->shownNames(), QStringList{QStringLiteral("upload-1.png")});
}

/// What was deleted uploads again unasked.
void TestUploadAnswers::theDeletedAreForgottenByTheUploads()
{
    start();
    QTRY_VERIFY(window()->showsEmptyState());
    const QString path = m_program->picture(QStringLiteral("a.png"));
    drop(path);
    QTRY_COMPARE(m_program->model()->rowCount(), 1);
    window()->assetView()->selectRow(0);
    QTRY_VERIFY(window()->actions()->showInFolder->isEnabled());
    window()->actions()->deleteAssets->trigger();
    QTRY_VERIFY(openDialog());
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Delete Asset")), Qt::LeftButton);
    context()->deleter()->sendAnnounced();
    QTRY_COMPARE(m_program->model()->rowCount(), 0);
    QVERIFY(!window()->actions()->showInFolder->isEnabled());
    QTRY_VERIFY(window()->showsEmptyState());
}

/// The first row, with its time to undo over.
void TestUploadAnswers::deleteFirst()
{
    window()->assetView()->selectRow(0);
    window()->actions()->deleteAssets->trigger();
    QTRY_VERIFY(openDialog() && buttonCalled(openDialog(), QStringLiteral("Delete Asset")));
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Delete Asset")), Qt::LeftButton);
    QTRY_VERIFY(!openDialog());
    context()->deleter()->sendAnnounced();
    QTRY_COMPARE(m_platform->requests("DELETE"), 1);
}

void TestUploadAnswers::whatIsDeletedIsFollowedNoMore()
{
    m_platform->m_uploaded.insert(QStringLiteral("status"), QStringLiteral("processing"));
    start();
    QTRY_VERIFY(window()->showsEmptyState());
    drop(m_program->picture(QStringLiteral("a.png")));
    QTRY_COMPARE(context()->uploads()->totals().allSent, 1);
    QTRY_COMPARE(context()->assets()->rowCount(), 1);
    deleteFirst();
    QTRY_COMPARE(context()->uploads()->totals().cancelled, 1);
    QCOMPARE(context()->uploads()->totals().failed, 0); // as it would be by what is gone
    QTRY_COMPARE(context()->assets()->rowCount(), 0);
}

void TestUploadAnswers::whatWasDeletedIsUploadedAgain_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by pointer") << false;
    QTest::newRow("by key") << true;
}

void TestUploadAnswers::whatWasDeletedIsUploadedAgain()
{
    QFETCH(const bool, byKey);
    start();
    QTRY_VERIFY(window()->showsEmptyState());
    const QString path = m_program->picture(QStringLiteral("a.png"));
    drop(path);
    QTRY_COMPARE(ready(), 1);
    QTRY_COMPARE(context()->assets()->rowCount(), 1);
    deleteFirst();
    QTRY_COMPARE(context()->assets()->rowCount(), 0);
    window()->actions()->whatHappened->trigger();
    QTRY_VERIFY(openDialog() && openDialog()->findChild<QTableView *>(QStringLiteral("table")));
    auto *table = openDialog()->findChild<QTableView *>(QStringLiteral("table"));
    QAbstractButton *again = buttonCalled(openDialog(), QStringLiteral("Upload Again"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(again && !again->isEnabled()); // nothing is selected
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(0, 0)).center());
    QTRY_VERIFY(again->isEnabled());
    if (byKey) {
        again->setFocus(Qt::TabFocusReason);
        QTest::keyClick(openDialog()->windowHandle(), Qt::Key_Return);
    } else {
        QTest::mouseClick(again, Qt::LeftButton);
    }
    QTRY_COMPARE(m_platform->requests("POST"), 2);
    QTRY_COMPARE(ready(), 2);
    QTRY_COMPARE(context()->assets()->rowCount(), 1);
    if (openDialog())
        openDialog()->reject();
}

REELDECK_TEST(TestUploadAnswers)
#include "tst_uploadanswers.moc"
