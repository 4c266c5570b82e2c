#include "base/log.h"
#include "base/logfile.h"
#include "desktop/appcontext.h"
#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "e2e/transfersfixture.h"
#include "ui/window/messagebar.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <memory>

using namespace reeldeck;
using namespace reeldeck::tests;

/// Going on without the window, what happens when uploads are done, and the log, by pointer and key.
class TestControlsOfDesktop : public TransfersFixture
{
    Q_OBJECT

private slots:
    void uploadsGoOnInTheBackground_data() { ways(); }
    void uploadsGoOnInTheBackground();
    void endOfUploadsIsChosen_data() { ways(); }
    void endOfUploadsIsChosen();
    void quittingIsCalledOff_data() { ways(); }
    void quittingIsCalledOff();
    void logIsRead_data() { ways(); }
    void logIsRead();
    void diagnosticsAreSaved_data() { ways(); }
    void diagnosticsAreSaved();
    void lastEndIsTold_data() { ways(); }
    void lastEndIsTold();

private:
    static QDialog *logWindow() { return qobject_cast<QDialog *>(QApplication::activeWindow()); }
    void openLog(Way way);
};

void TestControlsOfDesktop::uploadsGoOnInTheBackground()
{
    const QString name = QStringLiteral("long.wav");
    if (!transfer(name)) {
        PART(limitBandwidth());
        PART(make(name));
        PART(paste({name}));
    }
    PART(becomes(name, TransferPhase::Uploading));
    QTRY_VERIFY(Person::isHeard(window()));
    Person::press(QStringLiteral("alt+F4"));
    PART(waitForDialog());
    if (way() == Key)
        Person::press(QStringLiteral("Return")); // what is done where nothing else is chosen
    else
        PART(use(QStringLiteral("Go On in the Background"), way()));
    QTRY_VERIFY(window()->isMinimized()); // this desktop has no panel
    QVERIFY(is(name, TransferPhase::Uploading));
    QVERIFY(!hasEnded());
    // As its entry in a task bar does.
    QVERIFY(Person::run(QStringLiteral("xdotool"),
                        {QStringLiteral("windowactivate"), QString::number(window()->winId())}));
    QTRY_VERIFY(Person::isHeard(window()) && !window()->isMinimized());
    QVERIFY(is(name, TransferPhase::Uploading));
    if (way() == Key)
        context()->uploads()->applyToAll(TransferCommand::Cancel);
}

void TestControlsOfDesktop::endOfUploadsIsChosen()
{
    const Actions *actions = window()->actions();
    const auto chooseEnd = [this](const char *entry) {
        choose(QStringLiteral("Menu"),
               {QStringLiteral("When Uploads Are Done"), QLatin1String(entry)}, way());
    };
    PART(chooseEnd("Quit Reeldeck"));
    QTRY_VERIFY(actions->whenDoneQuit->isChecked());
    PART(chooseEnd("Do Nothing"));
    QTRY_VERIFY(actions->whenDoneNothing->isChecked());
    QVERIFY(!actions->whenDoneQuit->isChecked());
    QVERIFY(!actions->whenDoneSleep->isEnabled()); // there is no logind here
}

void TestControlsOfDesktop::quittingIsCalledOff()
{
    PART(choose(QStringLiteral("Menu"),
                {QStringLiteral("When Uploads Are Done"), QStringLiteral("Quit Reeldeck")},
                Pointer));
    const QString name = QStringLiteral("end%1.png").arg(way());
    PART(make(name));
    PART(paste({name}));
    QTRY_VERIFY(window()->messageBar()->text().contains(QLatin1String("Reeldeck quits in")));
    PART(use(QStringLiteral("Stay Open"), way()));
    QTRY_VERIFY(!window()->messageBar()->isVisible());
    QVERIFY(window()->actions()->whenDoneNothing->isChecked());
    QVERIFY(!hasEnded());
}

void TestControlsOfDesktop::openLog(Way way)
{
    PART(choose(QStringLiteral("Menu"),
                {QStringLiteral("Diagnostics"), QStringLiteral("Show Log...")}, way));
    QTRY_VERIFY(logWindow() && logWindow()->objectName() == QLatin1String("logWindow") &&
                Person::isHeard(logWindow()));
}

void TestControlsOfDesktop::logIsRead()
{
    {
        LogFile log(dataFolder() + QStringLiteral("/data/log"));
        log.append("2026-01-01T00:00:00.000Z info reeldeck.uploads: Upload 77 began\n");
        log.append("2026-01-01T00:00:01.000Z warning reeldeck.uploads: Upload 77 failed\n");
        log.append("2026-01-01T00:00:02.000Z info reeldeck.uploads: Upload 770 began\n");
    }
    PART(openLog(way()));
    const auto *text = findByName<QPlainTextEdit>(QStringLiteral("Log"));
    QVERIFY(text);
    QTRY_VERIFY(text->toPlainText().contains(QLatin1String("Upload 770")));
    PART(fill(QStringLiteral("Filter the log"), QStringLiteral("upload 77"), way()));
    QTRY_VERIFY(!text->toPlainText().contains(QLatin1String("Upload 770")));
    QVERIFY(text->toPlainText().contains(QLatin1String("Upload 77 began")));
    PART(use(QStringLiteral("Problems only"), way()));
    QTRY_VERIFY(!text->toPlainText().contains(QLatin1String("began")));
    QVERIFY(text->toPlainText().contains(QLatin1String("Upload 77 failed")));
    clearClipboard();
    PART(use(QStringLiteral("Copy Lines"), way()));
    QTRY_VERIFY(clipboard().contains(QLatin1String("Upload 77 failed")));
    PART(copyWord(findByName<QPlainTextEdit>(QStringLiteral("Log"))));
    Person::takePicture(QStringLiteral(REELDECK_TOUR_DIR "/log-%1.png").arg(way()));
    Person::press(QStringLiteral("ctrl+f"));
    QTRY_VERIFY(findByName<QLineEdit>(QStringLiteral("Filter the log"))->hasFocus());
    Person::press(QStringLiteral("Return")); // filters, and leaves the window there
    PART(fill(QStringLiteral("Filter the log"), QStringLiteral("upload"), way()));
    QTRY_VERIFY(text->toPlainText().contains(QLatin1String("Upload 77 failed")));
    if (way() == Key) {
        Person::press(QStringLiteral("Escape"));
        QTRY_VERIFY(Person::isHeard(window()));
        PART(openLog(way()));
    }
    PART(use(QStringLiteral("Close"), way()));
    QTRY_VERIFY(Person::isHeard(window()));
}

void TestControlsOfDesktop::diagnosticsAreSaved()
{
    const QString secret = endpoint().apiKey;
    {
        LogFile log(dataFolder() + QStringLiteral("/data/log")); // past the sink that redacts
        log.append("x info y: key " + secret.toUtf8() + " http://me:PASSWORD@h/a?sig=SIGNED\n");
    }
    for (const bool isFromLog : {false, true}) {
        const QString path = media(QStringLiteral("diagnostics%1%2.txt").arg(way()).arg(isFromLog));
        if (isFromLog) {
            PART(openLog(way()));
            PART(use(QStringLiteral("Save Diagnostics..."), way()));
        } else {
            PART(choose(QStringLiteral("Menu"),
                        {QStringLiteral("Diagnostics"), QStringLiteral("Save Diagnostics...")},
                        way()));
        }
        PART(typePath(path));
        QTRY_VERIFY(window()->messageBar()->text().contains(QLatin1String("sends nothing")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (const char *heading : {"== Program ==", "== Screens and fonts ==", "== Settings ==",
                                    "== State ==", "== Log ==", "No glyphs for: "})
            QVERIFY2(text.contains(heading), heading);
        QVERIFY(text.contains("http://h/a?[redacted]"));
        for (const QByteArray &word :
             {secret.toUtf8(), QByteArray("PASSWORD"), QByteArray("SIGNED")})
            QVERIFY2(!text.contains(word), word.constData());
        window()->messageBar()->withdraw(MessageBar::Source::Diagnostics);
        if (isFromLog)
            PART(use(QStringLiteral("Close"), way()));
        QTRY_VERIFY(Person::isHeard(window()));
    }
}

void TestControlsOfDesktop::lastEndIsTold()
{
    context()->quit(false);
    QTRY_VERIFY(hasEnded());
    PART(startProgram(way() == Pointer ? LastEnd::Crashed : LastEnd::Killed));
    const auto words = [this] {
        return window()->messageBar()->text();
    };
    QTRY_VERIFY(words().contains(way() == Pointer ? QStringLiteral("crashed last time")
                                                  : QStringLiteral("did not end well")));
    QVERIFY(words().contains(QLatin1String("No upload was unfinished.")));
    PART(use(QStringLiteral("Show Log"), way()));
    QTRY_VERIFY(logWindow() && logWindow()->objectName() == QLatin1String("logWindow") &&
                Person::isHeard(logWindow()));
    PART(use(QStringLiteral("Close"), way()));
    QTRY_VERIFY(Person::isHeard(window()));
    window()->messageBar()->withdraw(MessageBar::Source::Diagnostics);
}

REELDECK_TEST(TestControlsOfDesktop)
#include "tst_controlsofdesktop.moc"
