#include "desktop/window/actions.h"
#include "media/playback.h"
#include "scriptedprogram.h"
#include "support/testprogram.h"
#include "ui/assets/assetview.h"
#include "ui/details/assetdetails.h"
#include "ui/window/offerbar.h"
#include "ui/window/undobar.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTableView>

using namespace reeldeck;
using namespace reeldeck::tests;

/// What can be done with the one asset that is selected: with the file it came from, which is on this
/// computer, with its stream in another program, and with a second upload that gets it one.
class TestSubjectActions : public QObject
{
    Q_OBJECT

public slots:
    void take(const QUrl &url) { m_opened << url; }

private slots:
    void init();
    void cleanup();

    void theOwnFileIsShownAndUploadedAgain();
    void onlyItsOwnAssetHasTheFile();
    void aFileThatHasChangedIsntPlayed();
    void withAStreamItGoesUpAgain();
    void theOldOneIsDeletedOnRequest();
    void whatIsDeletedMeanwhileIsntAskedAbout();
    void theQuestionGoesWithItsAccount();
    void theStreamOpensInOtherPrograms();
    void whatGoesElsewhereLeavesWhenItIsLookedAt();
    void whatIsOpenedPlaysOnceItsLinkIsKnown();
    void aPictureIsOpenedLarge();
    void everyContextMenuIsWhole();
    void copyingSaysWhatWasCopied();
    void jsonAndLinksAreReadForWhatComesFromTheCopy();

private:
    AppContext *context() const { return m_program->context(); }
    MainWindow *window() const { return m_program->window(); }
    Actions *actions() const { return window()->actions(); }
    OfferBar *bar() const { return window()->streamAgainBar(); }
    void upload();
    void select(int row);
    void giveStream(const QString &id);
    void refresh() { actions()->refresh->trigger(); }
    QString program(const QString &name, const QByteArray &script);

    std::unique_ptr<ScriptedPlatform> m_platform;
    std::unique_ptr<ScriptedProgram> m_program;
    QList<QUrl> m_opened; ///< By the desktop.
    QByteArray m_path;
};

void TestSubjectActions::init()
{
    m_platform = std::make_unique<ScriptedPlatform>();
    m_program = std::make_unique<ScriptedProgram>();
    m_opened.clear();
    m_path = qgetenv("PATH");
    for (const char *scheme : {"file", "http"})
        QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "take");
    QGuiApplication::clipboard()->clear();
}

void TestSubjectActions::cleanup()
{
    m_program.reset();
    m_platform.reset();
    qputenv("PATH", m_path);
    for (const char *scheme : {"file", "http"})
        QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
}

/// A file of this computer, which the platform takes for a video without a stream.
void TestSubjectActions::upload()
{
    m_platform->m_uploaded = {{QStringLiteral("file_type"), QStringLiteral("video/mp4")}};
    emit window()->dropped({{m_program->picture(QStringLiteral("own.png"))}, {}});
    QTRY_COMPARE(context()->uploads()->totals().ready, 1);
    QTRY_COMPARE(m_program->shownNames().value(0), QStringLiteral("upload-1.png"));
}

void TestSubjectActions::select(int row)
{
    auto *table = window()->findChild<QTableView *>(QStringLiteral("assetTable"));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(m_program->model()->index(row, 0)).center());
}

void TestSubjectActions::giveStream(const QString &id)
{
    for (QJsonObject &asset : m_platform->m_assets) {
        if (asset.value(QLatin1String("_id")).toString() == id)
            asset = ScriptedPlatform::asset(
                    id, asset.value(QLatin1String("filename")).toString(),
                    ScriptedPlatform::readyStream(QStringLiteral("http://127.0.0.1:9/new.m3u8")));
    }
}

void TestSubjectActions::theOwnFileIsShownAndUploadedAgain()
{
    m_program->start(m_platform->baseUrl(), QStringLiteral("k"));
    upload();
    QVERIFY(!actions()->showInFolder->isEnabled());
    select(0);
    QTRY_VERIFY(actions()->showInFolder->isEnabled());
    QVERIFY(actions()->uploadAgain->isEnabled());
    QVERIFY(actions()->uploadWithStream->isEnabled());
    QVERIFY(actions()->play->isEnabled() && actions()->showLarge->isEnabled());
    QVERIFY(!actions()->openStream->isEnabled());
    QTRY_VERIFY(context()->playback()->state() != Playback::State::Empty); // the file itself
    actions()->showInFolder->trigger();
    const QString folder = QFileInfo(m_program->file(QStringLiteral("own.png"))).absolutePath();
    QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(folder)});
    actions()->uploadAgain->trigger();
    QTRY_COMPARE(m_platform->requests("POST"), 2); // nobody asks whether it is there already
    QVERIFY(!openDialog());
    m_program->stop();

    // After a restart it is known still.
    m_program->start(m_platform->baseUrl(), QStringLiteral("k"));
    QTRY_COMPARE(m_program->model()->rowCount(), 2);
    select(1);
    QTRY_VERIFY(actions()->showInFolder->isEnabled());
    // A file that is gone is no file.
    QVERIFY(QFile::remove(m_program->file(QStringLiteral("own.png"))));
    select(0);
    QTRY_VERIFY(!actions()->showInFolder->isEnabled());
}

void TestSubjectActions::onlyItsOwnAssetHasTheFile()
{
    m_platform->addMany(QStringLiteral("clip"), 2);
    m_program->start(m_platform->baseUrl(), QStringLiteral("k"));
    upload();
    const auto areOn = [this] {
        return actions()->showInFolder->isEnabled() || actions()->uploadAgain->isEnabled() ||
               actions()->uploadWithStream->isEnabled() || actions()->play->isEnabled();
    };
    QTRY_COMPARE(m_program->model()->rowCount(), 3);
    select(0);
    QTRY_VERIFY(areOn());
    select(1);
    QVERIFY(!areOn()); // at once
    QCOMPARE(context()->playback()->state(), Playback::State::Empty);
    select(0);
    QTRY_VERIFY(areOn());
    window()->assetView()->clearSelection();
    QVERIFY(!areOn());
    QCOMPARE(context()->playback()->state(), Playback::State::Empty);
}

void TestSubjectActions::aFileThatHasChangedIsntPlayed()
{
    m_program->start(m_platform->baseUrl(), QStringLiteral("k"));
    upload();
    QFile file(m_program->file(QStringLiteral("own.png")));
    QVERIFY(file.open(QIODevice::Append));
    file.write("more");
    file.close();
    select(0);
    QTRY_VERIFY(actions()->showInFolder->isEnabled());
    QVERIFY(!actions()->play->isEnabled());
    QVERIFY(!actions()->showLarge->isEnabled());
    QCOMPARE(context()->playback()->state(), Playback::State::Empty);
}

void TestSubjectActions::withAStreamItGoesUpAgain()
{
    m_program->start(m_platform->baseUrl(), QStringLiteral("k"));
    context()->settings()->setEnableHls(false);
    upload();
    select(0);
    QTRY_VERIFY(actions()->uploadWithStream->isEnabled());
    QVERIFY(bar()->isHidden());
    actions()->uploadWithStream->trigger();
    QTRY_COMPARE(m_platform->requests("POST"), 2);
    QTRY_VERIFY(m_platform->m_server.requests().last().verb != "POST" ||
                m_platform->m_server.requests().last().body.contains("enable_hls"));
    QTRY_COMPARE(m_program->model()->rowCount(), 2);
    QVERIFY(bar()->isHidden()); // it isn't ready yet
    giveStream(QStringLiteral("upload-2"));
    refresh();
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY2(bar()->text().startsWith(QStringLiteral("“upload-1.png” has a stream now, as a new "
                                                     "asset.")),
             qPrintable(bar()->text()));
    QTest::mouseClick(buttonCalled(bar(), QStringLiteral("Keep Both")), Qt::LeftButton);
    QVERIFY(bar()->isHidden());
    refresh();
    QTRY_COMPARE(m_program->model()->rowCount(), 2);
    QVERIFY(bar()->isHidden()); // asked once
    select(0);                  // with a stream there is nothing to upload for
    QTRY_VERIFY(actions()->uploadAgain->isEnabled());
    QVERIFY(!actions()->uploadWithStream->isEnabled());
}

void TestSubjectActions::theOldOneIsDeletedOnRequest()
{
    m_program->start(m_platform->baseUrl(), QStringLiteral("k"));
    upload();
    // Two take its place: it is asked about once.
    for (int round = 2; round <= 3; ++round) {
        select(int(m_program->model()->rowOf(AssetId(QStringLiteral("upload-1")))));
        QTRY_VERIFY(actions()->uploadWithStream->isEnabled());
        actions()->uploadWithStream->trigger();
        QTRY_COMPARE(m_program->model()->rowCount(), round);
    }
    giveStream(QStringLiteral("upload-2"));
    giveStream(QStringLiteral("upload-3"));
    refresh();
    QTRY_VERIFY(bar()->isVisible());
    QTest::mouseClick(buttonCalled(bar(), QStringLiteral("Delete the Old One...")), Qt::LeftButton);
    QVERIFY(bar()->isHidden());
    QTRY_VERIFY(openDialog());
    QString question = textOf(openDialog());
    for (const QPlainTextEdit *words : visibleWidgets<QPlainTextEdit>(openDialog()))
        question += words->toPlainText();
    QVERIFY2(question.contains(QStringLiteral("upload-1.png")), qPrintable(question));
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Delete Asset")), Qt::LeftButton);
    QTRY_VERIFY(window()->undoBar()->isVisible());
    context()->deleter()->sendAnnounced();
    QTRY_COMPARE(m_platform->requests("DELETE", "/upload-1"), 1);
    QTRY_COMPARE(m_program->model()->rowCount(), 2);
}

void TestSubjectActions::whatIsDeletedMeanwhileIsntAskedAbout()
{
    m_program->start(m_platform->baseUrl(), QStringLiteral("k"));
    upload();
    select(0);
    QTRY_VERIFY(actions()->uploadWithStream->isEnabled());
    actions()->uploadWithStream->trigger();
    QTRY_COMPARE(m_program->model()->rowCount(), 2);
    m_platform->m_assets.removeLast(); // upload-1, by somebody else
    refresh();
    QTRY_COMPARE(m_program->model()->rowCount(), 1);
    giveStream(QStringLiteral("upload-2"));
    refresh();
    select(0);
    QTRY_VERIFY(actions()->openStream->isEnabled());
    QVERIFY(bar()->isHidden());
}

void TestSubjectActions::theQuestionGoesWithItsAccount()
{
    ScriptedPlatform other;
    other.addMany(QStringLiteral("dog"), 4);
    m_program->start(m_platform->baseUrl(), QStringLiteral("k"));
    upload();
    select(0);
    QTRY_VERIFY(actions()->uploadWithStream->isEnabled());
    actions()->uploadWithStream->trigger();
    QTRY_COMPARE(m_program->model()->rowCount(), 2);
    giveStream(QStringLiteral("upload-2"));
    refresh();
    QTRY_VERIFY(bar()->isVisible());
    m_program->openAccount(QStringLiteral("Other"), other.baseUrl());
    QTRY_COMPARE(m_program->countText(), QStringLiteral("4 assets"));
    QVERIFY(bar()->isHidden());
    QVERIFY(!actions()->uploadWithStream->isEnabled());
    QVERIFY(!actions()->showInFolder->isEnabled());
}

/// An executable that the program finds first.
QString TestSubjectActions::program(const QString &name, const QByteArray &script)
{
    const QString folder = m_program->file(QStringLiteral("bin"));
    QDir().mkpath(folder);
    QFile file(folder + QLatin1Char('/') + name);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(script);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

void TestSubjectActions::theStreamOpensInOtherPrograms()
{
    const QString stream = QStringLiteral("http://127.0.0.1:9/a%20b.m3u8");
    m_platform->add(QStringLiteral("a"), QStringLiteral("a.mp4"),
                    ScriptedPlatform::readyStream(stream));
    m_platform->add(QStringLiteral("b"), QStringLiteral("b.mp4"));
    m_program->start(m_platform->baseUrl(), QStringLiteral("k"));
    const QString told = m_program->file(QStringLiteral("told"));
    program(QStringLiteral("mpv"), "#!/bin/sh\necho \"$1\" > '" + told.toLocal8Bit() +
                                           ".new'\nmv '" + told.toLocal8Bit() + ".new' '" +
                                           told.toLocal8Bit() + "'\n");
    const QString folder = program(QStringLiteral("vlc"), "#!/nowhere/at/all\n");
    qputenv("PATH", folder.toLocal8Bit() + ":/usr/bin:/bin");
    QTRY_COMPARE(m_program->model()->rowCount(), 2);
    select(1);
    QTRY_COMPARE(window()->assetView()->selectedCount(), 1);
    QVERIFY(!actions()->openStream->isEnabled());
    select(0);
    QTRY_VERIFY(actions()->openStream->isEnabled());
    const auto menu = [this] {
        actions()->openStream->trigger();
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    };
    const auto choose = [&menu](const char *words) {
        QMenu *players = menu();
        QVERIFY(players);
        QVERIFY(entryCalled(players, QLatin1String(words)));
        entryCalled(players, QLatin1String(words))->trigger();
        players->close();
        QTRY_VERIFY(!QApplication::activePopupWidget());
    };
    QMenu *players = menu();
    const QStringList words = readMenu(players);
    players->close();
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QCOMPARE(words.first(2), (QStringList{QStringLiteral("mpv"), QStringLiteral("vlc")}));
    QCOMPARE(words.last(3), (QStringList{QStringLiteral("Default Application"), QStringLiteral("-"),
                                         QStringLiteral("Copy Stream URL")}));
    choose("mpv");
    QFile file(told);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()).trimmed(), stream);
    choose("vlc");
    QCOMPARE(window()->statusBar()->currentMessage(),
             QStringLiteral("“vlc” could not be started."));
    choose("Default Application");
    QCOMPARE(m_opened, QList<QUrl>{QUrl(stream)});
    choose("Copy Stream URL");
    QCOMPARE(QGuiApplication::clipboard()->text(), stream);
    QCOMPARE(window()->statusBar()->currentMessage(), QStringLiteral("Stream URL copied."));
}

void TestSubjectActions::whatGoesElsewhereLeavesWhenItIsLookedAt()
{
    m_platform->addMany(QStringLiteral("clip"), 3);
    m_program->start(m_platform->baseUrl(), QStringLiteral("k"));
    QTRY_COMPARE(m_program->model()->rowCount(), 3);
    m_platform->m_assets.removeAt(1);
    select(0);
    QTRY_VERIFY(m_platform->requests("GET", "/clip-3") > 0);
    QCOMPARE(m_program->model()->rowCount(), 3);
    select(1);
    QTRY_COMPARE(m_program->model()->rowCount(), 2);
    QCOMPARE(m_program->shownNames(),
             (QStringList{QStringLiteral("clip-3.mp4"), QStringLiteral("clip-1.mp4")}));
}

void TestSubjectActions::whatIsOpenedPlaysOnceItsLinkIsKnown()
{
    m_platform->add(QStringLiteral("a"), QStringLiteral("a.mp4"),
                    ScriptedPlatform::readyStream(QStringLiteral("http://127.0.0.1:9/a.m3u8")));
    m_platform->add(QStringLiteral("b"), QStringLiteral("b.mp4"),
                    ScriptedPlatform::readyStream(QStringLiteral("http://127.0.0.1:9/b.m3u8")));
    m_platform->add(QStringLiteral("c"), QStringLiteral("c.mp4"));
    m_program->start(m_platform->baseUrl(), QStringLiteral("k"));
    QTRY_COMPARE(m_program->model()->rowCount(), 3);
    QSignalSpy states(context()->playback(), &Playback::stateChanged);
    const Playback *playback = context()->playback();
    select(0);
    QTRY_VERIFY(playback->state() != Playback::State::Empty);
    QVERIFY(!playback->wantsToPlay()); // nothing plays by itself
    auto *table = window()->findChild<QTableView *>(QStringLiteral("assetTable"));
    const auto open = [&](int row) {
        select(row);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {},
                           table->visualRect(m_program->model()->index(row, 0)).center());
    };
    open(2); // neither stream nor file
    QTRY_VERIFY(m_platform->requests("GET", "/c") > 0);
    QCOMPARE(playback->state(), Playback::State::Empty);
    // One that plays from the beginning, and not where the one before was.
    open(1);
    QTRY_VERIFY(playback->state() != Playback::State::Empty);
    QVERIFY(window()->details()->isAncestorOf(QApplication::focusWidget()));
    window()->assetView()->clearSelection();
    QCOMPARE(playback->state(), Playback::State::Empty);
}

void TestSubjectActions::aPictureIsOpenedLarge()
{
    m_platform->add(QStringLiteral("p"), QStringLiteral("p.png"),
                    {{QStringLiteral("file_type"), QStringLiteral("image/png")}});
    m_program->start(m_platform->baseUrl(), QStringLiteral("k"));
    QTRY_COMPARE(m_program->model()->rowCount(), 1);
    select(0);
    QTRY_VERIFY(actions()->showLarge->isEnabled());
    QVERIFY(!actions()->play->isEnabled());
    QVERIFY(!actions()->uploadWithStream->isEnabled());
}

void TestSubjectActions::everyContextMenuIsWhole()
{
    m_platform->add(QStringLiteral("a"), QStringLiteral("a.mp4"),
                    ScriptedPlatform::readyStream(QStringLiteral("http://127.0.0.1:9/a.m3u8")));
    m_platform->add(QStringLiteral("b"), QStringLiteral("b.mp4"));
    qputenv("PATH", "/nowhere");
    m_program->start(m_platform->baseUrl(), QStringLiteral("k"));
    QTRY_COMPARE(m_program->model()->rowCount(), 2);
    auto *table = window()->findChild<QTableView *>(QStringLiteral("assetTable"));
    const auto menuWords = [table] {
        const QPoint place = table->viewport()->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place,
                                table->viewport()->mapToGlobal(place));
        QApplication::sendEvent(table, &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const QStringList words = menu ? readMenu(menu) : QStringList();
        if (menu)
            menu->close();
        return words.join(QLatin1Char('\n'));
    };
    select(0);
    QTRY_VERIFY(actions()->openStream->isEnabled());
    QCOMPARE(menuWords(),
             QStringLiteral("Play\nShow Large\n"
                            "Open Stream In > (Default Application, -, Copy Stream URL)\n-\n"
                            "Copy ID\nCopy Name\nCopy JSON\nCopy Stream URL\n-\n"
                            "Show in Folder\nUpload Again\nUpload Again with a Stream\n-\n"
                            "Export Selected...\n-\nDelete..."));
    window()->assetView()->selectAll();
    QTRY_COMPARE(window()->assetView()->selectedCount(), 2);
    QTRY_COMPARE(menuWords(),
                 QStringLiteral("Copy IDs\nCopy Names\nCopy JSON\nCopy Stream URLs\n-\n"
                                "Export Selected...\n-\nDelete..."));
}

void TestSubjectActions::copyingSaysWhatWasCopied()
{
    m_platform->add(QStringLiteral("a"), QStringLiteral("a.mp4"),
                    ScriptedPlatform::readyStream(QStringLiteral("http://127.0.0.1:9/a.m3u8")));
    m_platform->add(QStringLiteral("b"), QStringLiteral("b.mp4"));
    m_program->start(m_platform->baseUrl(), QStringLiteral("k"));
    QTRY_COMPARE(m_program->model()->rowCount(), 2);
    const auto said = [this](QAction *action) {
        window()->statusBar()->clearMessage();
        action->trigger();
        return window()->statusBar()->currentMessage();
    };
    select(0);
    QTRY_VERIFY(actions()->copyIds->isEnabled());
    QCOMPARE(said(actions()->copyIds), QStringLiteral("1 ID copied."));
    QCOMPARE(said(actions()->copyNames), QStringLiteral("1 name copied."));
    QVERIFY(actions()->copyStreamUrls->isEnabled());
    window()->assetView()->selectAll();
    QTRY_COMPARE(window()->assetView()->selectedCount(), 2);
    QCOMPARE(said(actions()->copyIds), QStringLiteral("2 IDs copied."));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a\nb"));
    QCOMPARE(said(actions()->copyNames), QStringLiteral("2 names copied."));
    QVERIFY2(said(actions()->copyJson).contains(QStringLiteral("2 assets")),
             qPrintable(said(actions()->copyJson)));
    QCOMPARE(said(actions()->copyStreamUrls),
             QStringLiteral("Stream URLs copied: 1, of 2 selected assets."));
    select(1);
    QTRY_COMPARE(window()->assetView()->selectedCount(), 1);
    QVERIFY(!actions()->copyStreamUrls->isEnabled());
}

/// The copy on this computer keeps neither.
void TestSubjectActions::jsonAndLinksAreReadForWhatComesFromTheCopy()
{
    const QString stream = QStringLiteral("http://127.0.0.1:9/a.m3u8");
    m_platform->add(QStringLiteral("a"), QStringLiteral("a.mp4"),
                    ScriptedPlatform::readyStream(stream));
    m_platform->add(QStringLiteral("b"), QStringLiteral("b.mp4"));
    m_program->start(m_platform->baseUrl(), QStringLiteral("k"));
    QTRY_COMPARE(m_program->model()->rowCount(), 2);
    auto *sorts = entryCalled(m_program->menuOf("filters"), QStringLiteral("Sort By"))->menu();
    entryCalled(sorts, QStringLiteral("Asset"))->trigger();
    QTRY_VERIFY(m_program->model()->hasAnswer() && m_program->shownNames().size() == 2);
    window()->assetView()->selectAll();
    QTRY_COMPARE(window()->assetView()->selectedCount(), 2);
    QTRY_VERIFY(actions()->copyStreamUrls->isEnabled());
    actions()->copyStreamUrls->trigger();
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), stream);
    QTRY_COMPARE(window()->statusBar()->currentMessage(),
                 QStringLiteral("Stream URLs copied: 1, of 2 selected assets."));
    actions()->copyJson->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\"manifest_url\"")));
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\"b.mp4\"")));
}

REELDECK_TEST(TestSubjectActions)
#include "tst_subjectactions.moc"
