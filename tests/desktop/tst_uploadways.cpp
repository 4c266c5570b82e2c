#include "desktop/appcontext.h"
#include "desktop/window/actions.h"
#include "support/scriptedserver.h"
#include "support/testprogram.h"
#include "ui/window/dropoverlay.h"
#include "ui/window/emptystate.h"
#include "ui/window/maintoolbar.h"
#include "ui/window/messagebar.h"
#include "windowhelpers.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;

/// Every way in which a person hands something over, by key and by pointer, to what the platform
/// gets of it; and leaving while something is under way.
class TestUploadWays : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void ctrlOUploadsThePathThatIsTyped();
    void aFileIsPickedByPointer();
    void severalFilesAreTyped();
    void ctrlShiftOUploadsAFolder();
    void theMenuOfUploadOpensTheDialogs_data();
    void theMenuOfUploadOpensTheDialogs();
    void theDialogForUrlsBeginsWithTheSettings();
    void theEmptyPageUploads();
    void theDialogBeginsWhereTheLastUploadCameFrom();
    void aWatchedFolderIsChosenInTheDialog();
    void aReviewCanBeAskedForAndGivesTheOptions();
    void aDropTellsOfEachThingLeftOut();
    void aDropOfNothingButOtherSchemesSaysWhy();
    void draggedTextIsTakenAsPastedTextIs();
    void theOverlayKnowsWhatIsThereAlready();
    void aPictureInTheClipboardIsOfferedAsAFile();
    void aMessageGoesWithItsReason();
    void oneUnfinishedUploadIsAskedAboutBeforeLeaving_data();
    void oneUnfinishedUploadIsAskedAboutBeforeLeaving();
    void leavingWithoutUploadsAsksNothing();

private:
    MainWindow *window() const { return m_context->window(); }
    QString picture(const QString &name, Qt::GlobalColor colour = Qt::green) const;
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QList<QByteArray> posts() const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const;
    bool drag(const QMimeData &mime) const;
    void drop(const QMimeData &mime) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<AppContext> m_context;
    bool m_hangs = false; ///< Uploads get no answer.
    int m_assets = 0;
};

void TestUploadWays::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("in")));
    m_server = std::make_unique<ScriptedServer>();
    m_assets = 0;
    m_hangs = false;
    m_server->setHandler([this](const RecordedRequest &head) -> std::optional<Reply> {
        const auto asset = [](const QByteArray &id) -> QByteArray {
            return R"({"_id":")" + id + R"(","status":"ready","filename":"a.png"})";
        };
        if (head.verb == "POST") {
            return m_hangs ? Reply::hang()
                           : Reply::json(201, asset("asset-" + QByteArray::number(++m_assets)));
        }
        const QByteArray last = head.path().mid(head.path().lastIndexOf('/') + 1);
        if (last.startsWith("asset-"))
            return Reply::json(200, asset(last));
        return Reply::json(
                200, R"({"data":[],"page_info":{"page":1,"total_page":0,"total_results":0}})");
    });
    AppContext::Options options;
    const auto paths = makePaths(m_folder->filePath(QStringLiteral("data")));
    QVERIFY(paths.ok());
    options.paths = *paths;
    options.commandLine.baseUrl = m_server->baseUrl().toString();
    options.environmentKey = QStringLiteral("key");
    options.platformProgram = QStringLiteral("/nowhere/reeldeck-platform");
    options.credentials = std::make_unique<SessionCredentials>();
    m_context = std::make_unique<AppContext>(std::move(options));
    m_context->start();
    QTRY_COMPARE(m_context->workspaces()->state(), WorkspaceController::State::Open);
    QTRY_VERIFY(window()->showsEmptyState());
    QVERIFY(QTest::qWaitForWindowActive(window(), Patience));
    QGuiApplication::clipboard()->clear();
}

void TestUploadWays::cleanup()
{
    if (!m_context)
        return;
    QSignalSpy ended(m_context.get(), &AppContext::ended);
    m_context->quit(false);
    QVERIFY(ended.count() > 0 || ended.wait(60'000));
    m_context.reset();
}

/// Yesterday's, so that nobody waits until it rests.
QString TestUploadWays::picture(const QString &name, Qt::GlobalColor colour) const
{
    QImage image(160, 160, QImage::Format_RGB32);
    image.fill(colour);
    QFile made(file(name));
    if (!image.save(made.fileName()) || !made.open(QIODevice::ReadWrite) ||
        !made.setFileTime(QDateTime::currentDateTime().addDays(-1),
                          QFileDevice::FileModificationTime))
        qFatal("The test can't write %s", qPrintable(made.fileName()));
    return made.fileName();
}

QList<QByteArray> TestUploadWays::posts() const
{
    QList<QByteArray> bodies;
    for (const RecordedRequest &request : m_server->requests()) {
        if (request.verb == "POST")
            bodies << request.body;
    }
    return bodies;
}

void TestUploadWays::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(window(), key, modifiers);
}

/// Whether the window takes it.
bool TestUploadWays::drag(const QMimeData &mime) const
{
    QDragEnterEvent event(window()->rect().center(), Qt::CopyAction, &mime, Qt::LeftButton, {});
    event.ignore();
    QCoreApplication::sendEvent(window(), &event);
    return event.isAccepted();
}

void TestUploadWays::drop(const QMimeData &mime) const
{
    QVERIFY(drag(mime));
    QDropEvent event(window()->rect().center(), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window(), &event);
}

void TestUploadWays::ctrlOUploadsThePathThatIsTyped()
{
    const QString path = picture(QStringLiteral("in/a.png"));
    press(Qt::Key_O, Qt::ControlModifier);
    typeInFileDialog(path);
    QTRY_COMPARE(m_context->uploads()->totals().ready, 1);
    QVERIFY(posts().first().contains("filename=\"a.png\""));
    QVERIFY(!openDialog());
}

void TestUploadWays::aFileIsPickedByPointer()
{
    picture(QStringLiteral("in/a.png"));
    m_context->settings()->setUploadFolder(file(QStringLiteral("in")));
    press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QFileDialog *>(openDialog()));
    auto *dialog = qobject_cast<QFileDialog *>(openDialog());
    auto *list = dialog->findChild<QListView *>(QStringLiteral("listView"));
    QVERIFY(list);
    QTRY_COMPARE(list->model()->rowCount(list->rootIndex()), 1);
    const QModelIndex row = list->model()->index(0, 0, list->rootIndex());
    QTRY_VERIFY(list->visualRect(row).isValid());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
    QAbstractButton *open = buttonCalled(dialog, QStringLiteral("Open"));
    QVERIFY(open);
    QTRY_VERIFY(open->isEnabled());
    QTest::mouseClick(open, Qt::LeftButton);
    QTRY_COMPARE(m_context->uploads()->totals().ready, 1);
}

void TestUploadWays::severalFilesAreTyped()
{
    picture(QStringLiteral("in/a.png"));
    picture(QStringLiteral("in/b c.png"), Qt::red);
    m_context->settings()->setUploadFolder(file(QStringLiteral("in")));
    press(Qt::Key_O, Qt::ControlModifier);
    typeInFileDialog(QStringLiteral("\"a.png\" \"b c.png\""));
    QTRY_COMPARE(m_context->uploads()->totals().ready, 2);
}

void TestUploadWays::ctrlShiftOUploadsAFolder()
{
    picture(QStringLiteral("in/a.png"));
    picture(QStringLiteral("in/b.png"), Qt::red);
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    typeInFileDialog(file(QStringLiteral("in")));
    QTRY_COMPARE(m_context->uploads()->totals().ready, 2);
}

void TestUploadWays::theMenuOfUploadOpensTheDialogs_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<bool>("byKey");
    for (const bool byKey : {false, true}) {
        QTest::addRow("files, %s", byKey ? "key" : "pointer")
                << QStringLiteral("Upload Files") << byKey;
        QTest::addRow("folder, %s", byKey ? "key" : "pointer")
                << QStringLiteral("Upload Folder") << byKey;
    }
}

void TestUploadWays::theMenuOfUploadOpensTheDialogs()
{
    QFETCH(QString, entry);
    QFETCH(bool, byKey);
    const QString path = picture(QStringLiteral("in/a.png"));
    QMenu *menu = window()->toolBar()->findChild<QPushButton *>(QStringLiteral("upload"))->menu();
    menu->popup(window()->mapToGlobal(QPoint(20, 60)));
    QTRY_VERIFY(menu->isVisible());
    QAction *wanted = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text().remove(QLatin1Char('&')).contains(entry))
            wanted = action;
    }
    QVERIFY(wanted);
    if (byKey) {
        while (menu->activeAction() != wanted)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    } else {
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(wanted).center());
    }
    typeInFileDialog(entry == QLatin1String("Upload Files") ? path : file(QStringLiteral("in")));
    QTRY_COMPARE(m_context->uploads()->totals().ready, 1);
}

void TestUploadWays::theDialogForUrlsBeginsWithTheSettings()
{
    for (const bool stream : {false, true}) {
        m_context->settings()->setEnableHls(stream);
        m_context->settings()->setEnableThumbnail(!stream);
        press(Qt::Key_U, Qt::ControlModifier);
        QTRY_VERIFY(openDialog());
        const auto *box = openDialog()->findChild<QCheckBox *>(QStringLiteral("stream"));
        const auto *other = openDialog()->findChild<QCheckBox *>(QStringLiteral("thumbnail"));
        QCOMPARE(box->isChecked(), stream);
        QCOMPARE(other->isChecked(), !stream);
        QTest::keyClick(openDialog(), Qt::Key_Escape);
        QTRY_VERIFY(!openDialog());
    }
}

void TestUploadWays::theEmptyPageUploads()
{
    const QString path = picture(QStringLiteral("in/a.png"));
    QAbstractButton *button = nullptr;
    for (QAbstractButton *each : visibleWidgets<QAbstractButton>(window()->emptyState())) {
        if (each->text().contains(QLatin1String("Upload")) && !button)
            button = each;
    }
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    typeInFileDialog(path);
    QTRY_COMPARE(m_context->uploads()->totals().ready, 1);
}

void TestUploadWays::theDialogBeginsWhereTheLastUploadCameFrom()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(picture(QStringLiteral("in/a.png")))});
    drop(mime);
    QTRY_COMPARE(m_context->uploads()->totals().ready, 1);
    for (const Qt::KeyboardModifiers shift : {Qt::ShiftModifier, Qt::NoModifier}) {
        press(Qt::Key_O, Qt::ControlModifier | shift);
        QTRY_VERIFY(qobject_cast<QFileDialog *>(openDialog()));
        QCOMPARE(qobject_cast<QFileDialog *>(openDialog())->directory().absolutePath(),
                 file(QStringLiteral("in")));
        openDialog()->reject();
        QTRY_VERIFY(!openDialog());
    }
    m_context->settings()->setUploadFolder(file(QStringLiteral("gone")));
    press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QFileDialog *>(openDialog()));
    QVERIFY(qobject_cast<QFileDialog *>(openDialog())->directory().exists());
    openDialog()->reject();
}

void TestUploadWays::aWatchedFolderIsChosenInTheDialog()
{
    picture(QStringLiteral("in/a.png"));
    window()->actions()->watchedFolders->trigger();
    QTRY_VERIFY(openDialog());
    QDialog *folders = openDialog();
    QTest::mouseClick(folders->findChild<QAbstractButton *>(QStringLiteral("add")), Qt::LeftButton);
    typeInFileDialog(file(QStringLiteral("in")));
    QTRY_COMPARE(openDialog(), folders);
    QTest::mouseClick(folders->findChild<QAbstractButton *>(QStringLiteral("ok")), Qt::LeftButton);
    QTRY_COMPARE(m_context->uploads()->totals().ready, 1);
}

void TestUploadWays::aReviewCanBeAskedForAndGivesTheOptions()
{
    const QString path = picture(QStringLiteral("in/a.png"));
    const auto menu =
            window()->toolBar()->findChild<QPushButton *>(QStringLiteral("upload"))->menu();
    QVERIFY(menu->actions().contains(window()->actions()->reviewUploads));
    menu->popup(window()->mapToGlobal(QPoint(20, 60)));
    QTest::mouseClick(menu, Qt::LeftButton, {},
                      menu->actionGeometry(window()->actions()->reviewUploads).center());
    QVERIFY(m_context->settings()->reviewsUploads());
    press(Qt::Key_O, Qt::ControlModifier);
    typeInFileDialog(path);
    QTRY_VERIFY(openDialog());
    auto *name = openDialog()->findChild<QLineEdit *>(QStringLiteral("name"));
    QVERIFY(name && name->isVisible());
    QTest::keyClicks(name, QStringLiteral("Take 1.png"));
    QTest::mouseClick(openDialog()->findChild<QCheckBox *>(QStringLiteral("thumbnail")),
                      Qt::LeftButton, {}, QPoint(8, 8));
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Upload 1 file")), Qt::LeftButton);
    QTRY_COMPARE(m_context->uploads()->totals().ready, 1);
    QVERIFY(posts().first().contains("Take 1.png"));
    QVERIFY(!posts().first().contains("\"enable_thumbnail\"\r\n\r\ntrue"));
}

void TestUploadWays::aDropTellsOfEachThingLeftOut()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(picture(QStringLiteral("in/a.png"))),
                  QUrl(QStringLiteral("smb://server/b.mp4")),
                  QUrl(QStringLiteral("sftp://server/c.mp4"))});
    drop(mime);
    QTRY_VERIFY(openDialog());
    const QString text = textOf(openDialog());
    QVERIFY2(text.contains(QStringLiteral("smb://server/b.mp4")) &&
                     text.contains(QStringLiteral("sftp://server/c.mp4")),
             qPrintable(text));
    QCOMPARE(posts().size(), 0);
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Upload the Other One")),
                      Qt::LeftButton);
    QTRY_COMPARE(m_context->uploads()->totals().ready, 1);
}

void TestUploadWays::aDropOfNothingButOtherSchemesSaysWhy()
{
    QMimeData mime;
    mime.setUrls({QUrl(QStringLiteral("smb://server/b.mp4"))});
    QVERIFY(drag(mime));
    QTRY_COMPARE(window()->dropOverlay()->accessibleName(),
                 QStringLiteral("Nothing here can be uploaded"));
    QVERIFY(window()->dropOverlay()->accessibleDescription().contains(
            QStringLiteral("can't be fetched by the platform")));
    drop(mime);
    QTRY_VERIFY(openDialog());
    QVERIFY(textOf(openDialog()).contains(QStringLiteral("smb://server/b.mp4")));
}

void TestUploadWays::draggedTextIsTakenAsPastedTextIs()
{
    QMimeData prose;
    prose.setText(QStringLiteral("a word about videos"));
    QVERIFY(!drag(prose));
    QMimeData text;
    text.setText(picture(QStringLiteral("in/a.png")) +
                 QStringLiteral("\nhttps://h.example/My Clip.mp4\n"));
    drop(text);
    QTRY_COMPARE(m_context->uploads()->totals().ready, 2);
    QVERIFY(posts().join().contains("https://h.example/My%20Clip.mp4"));

    picture(QStringLiteral("in/b.png"), Qt::red);
    QGuiApplication::clipboard()->setText(file(QStringLiteral("in/b.png")) +
                                          QStringLiteral("\nhttps://h.example/My Other.mp4"));
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_context->uploads()->totals().ready, 4);
    QVERIFY(posts().join().contains("https://h.example/My%20Other.mp4"));
}

void TestUploadWays::theOverlayKnowsWhatIsThereAlready()
{
    QMimeData first;
    first.setUrls({QUrl::fromLocalFile(picture(QStringLiteral("in/a.png")))});
    drop(first);
    QTRY_COMPARE(m_context->uploads()->totals().ready, 1);
    QVERIFY(drag(first));
    const DropOverlay *overlay = window()->dropOverlay();
    QTRY_COMPARE(overlay->accessibleName(), QStringLiteral("There is nothing new to upload"));
    QMimeData both;
    both.setUrls(first.urls() +
                 QList<QUrl>{QUrl::fromLocalFile(picture(QStringLiteral("in/b.png"), Qt::red))});
    QVERIFY(drag(both));
    QTRY_VERIFY2(overlay->accessibleName().startsWith(QStringLiteral("Upload 1 file,")),
                 qPrintable(overlay->accessibleName()));
    QVERIFY(overlay->accessibleDescription().contains(QStringLiteral("1 file is there already")));
}

void TestUploadWays::aPictureInTheClipboardIsOfferedAsAFile()
{
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QGuiApplication::clipboard()->setImage(image);
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(openDialog());
    QVERIFY2(textOf(openDialog()).contains(QStringLiteral("Upload 1 file")),
             qPrintable(textOf(openDialog())));
    QCOMPARE(posts().size(), 0);
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Upload 1 file")), Qt::LeftButton);
    QTRY_COMPARE(m_context->uploads()->totals().ready, 1);
    QVERIFY(posts().first().contains("Pasted picture "));
    QVERIFY(posts().first().contains("\x89PNG"));
}

void TestUploadWays::aMessageGoesWithItsReason()
{
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(window()->messageBar()->text().startsWith(
            QStringLiteral("There are no files or URLs to paste")));
    QGuiApplication::clipboard()->setText(picture(QStringLiteral("in/a.png")));
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_context->uploads()->totals().ready, 1);
    QVERIFY(window()->messageBar()->isHidden());
    // What the disk refused is told until it takes it.
    Error full;
    full.kind = ErrorKind::Storage;
    full.message = QStringLiteral("The disk is full.");
    emit m_context->uploads()->journalProblem(full);
    QTRY_COMPARE(window()->messageBar()->text(), full.message);
    emit m_context->uploads()->journalWritten();
    QVERIFY(window()->messageBar()->isHidden());
}

void TestUploadWays::oneUnfinishedUploadIsAskedAboutBeforeLeaving_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by key") << true;
    QTest::newRow("by pointer") << false;
}

void TestUploadWays::oneUnfinishedUploadIsAskedAboutBeforeLeaving()
{
    QFETCH(bool, byKey);
    m_hangs = true;
    QGuiApplication::clipboard()->setText(picture(QStringLiteral("in/a.png")));
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(posts().size(), 1);
    QTRY_COMPARE(m_context->uploads()->totals().active, 1);
    QSignalSpy ended(m_context.get(), &AppContext::ended);
    const auto ask = [&] {
        if (byKey)
            press(Qt::Key_Q, Qt::ControlModifier);
        else
            window()->close();
        QTRY_VERIFY(openDialog());
        QVERIFY(QTest::qWaitForWindowActive(openDialog(), Patience));
        QVERIFY(textOf(openDialog()).contains(QStringLiteral("1 upload is not finished.")));
    };
    ask();
    if (byKey)
        QTest::keyClick(openDialog(), Qt::Key_Escape);
    else
        QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Keep Window Open")),
                          Qt::LeftButton);
    QTRY_VERIFY(!openDialog());
    QVERIFY(window()->isVisible());
    QCOMPARE(m_context->uploads()->totals().active, 1);
    QCOMPARE(ended.size(), 0);
    ask();
    if (byKey) { // Enter alone keeps.
        QTest::keyClick(openDialog(), Qt::Key_Return);
        QTRY_VERIFY(!openDialog());
        QVERIFY(window()->isVisible());
        ask();
        QAbstractButton *quit = buttonCalled(openDialog(), QStringLiteral("Quit"));
        QTRY_VERIFY(openDialog()->isAncestorOf(QApplication::focusWidget()));
        for (int tabs = 0; tabs < 5 && QApplication::focusWidget() != quit; ++tabs)
            QTest::keyClick(openDialog()->windowHandle(), Qt::Key_Tab);
        QTRY_COMPARE(QApplication::focusWidget(), quit);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    } else {
        QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Quit")), Qt::LeftButton);
    }
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!window()->isVisible());
    m_context.reset();
}

void TestUploadWays::leavingWithoutUploadsAsksNothing()
{
    QSignalSpy ended(m_context.get(), &AppContext::ended);
    press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!openDialog());
    m_context.reset();
}

REELDECK_TEST(TestUploadWays)
#include "tst_uploadways.moc"
