#include "desktop/background/backgroundcontroller.h"

#include "base/humantext.h"
#include "desktop/window/actions.h"
#include "desktop/window/frontwindow.h"
#include "desktop/window/mainwindow.h"
#include "session/desktopnotifier.h"
#include "session/workspacesessions.h"
#include "ui/window/messagebar.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

namespace reeldeck {

BackgroundController::BackgroundController(MainWindow *window, WorkspaceSessions *sessions,
                                           UploadProgress *progress, DesktopNotifier *notifier,
                                           QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_sessions(sessions)
    , m_progress(progress)
    , m_notifier(notifier)
    , m_launcher(QDBusConnection::sessionBus())
    , m_portal(QDBusConnection::sessionBus())
    , m_suspender(QDBusConnection::systemBus())
    , m_whenDone(window->actions(), &m_suspender)
    , m_panel(QStringLiteral("org.kde.StatusNotifierWatcher"), QDBusConnection::sessionBus(),
              QDBusServiceWatcher::WatchForUnregistration)
{
    connect(progress, &UploadProgress::changed, this, &BackgroundController::onProgress);
    connect(progress, &UploadProgress::ended, this, &BackgroundController::onEnded);
    connect(window, &MainWindow::visibilityChanged, this, &BackgroundController::onVisibility);
    // It has menus of its own, and is made anew when it is needed.
    connect(window, &MainWindow::languageChanged, this, [this] { m_tray.reset(); });
    connect(&m_panel, &QDBusServiceWatcher::serviceUnregistered, this,
            &BackgroundController::onPanelGone);
    connect(&m_portal, &BackgroundPortal::answered, this, [this](bool mayRun) {
        if (!mayRun)
            return minimize();
        m_isGone = true;
        hideWindow();
        m_notifier->show(tr("Uploads go on"), tr("Start Reeldeck again to bring its window back."));
    });
    connect(&m_whenDone, &WhenDone::announced, this, &BackgroundController::announce);
    connect(&m_whenDone, &WhenDone::calledOff, this,
            [this] { m_window->messageBar()->withdraw(MessageBar::Source::WhenDone); });
    connect(&m_whenDone, &WhenDone::quitDue, this, &BackgroundController::quitConfirmed);
}

BackgroundController::~BackgroundController() = default;

BackgroundController::Place BackgroundController::place() const
{
    if (TrayIcon::isAvailable())
        return Place::Panel;
    return m_portal.isAvailable() ? Place::Portal : Place::Minimized;
}

void BackgroundController::askToLeave(int unfinished)
{
    if (m_question && m_question->isVisible()) {
        m_question->raise();
        return;
    }
    const QString words[] = {
            tr("In the background uploading goes on, and an icon in the panel brings the window "
               "back."),
            tr("In the background uploading goes on. Start Reeldeck again to bring the window "
               "back."),
            tr("In the background uploading goes on, with the window minimized.")};
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Close Reeldeck"),
                                tr("%Ln uploads are not finished.", nullptr, unfinished),
                                QMessageBox::NoButton, m_window);
    box->setObjectName(QStringLiteral("leaveQuestion"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(joinSentences(
            {words[int(place())],
             tr("After quitting, what is left goes on by itself at the next start.")}));
    QPushButton *background =
            box->addButton(tr("Go On in the Background"), QMessageBox::AcceptRole);
    QPushButton *keep = box->addButton(tr("Keep Window Open"), QMessageBox::RejectRole);
    QPushButton *leave = box->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    box->setDefaultButton(background);
    box->setEscapeButton(keep);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(background, &QAbstractButton::clicked, this, &BackgroundController::goOn);
    connect(leave, &QAbstractButton::clicked, this, &BackgroundController::quitConfirmed);
    m_question = box;
    bringToFront(m_window); // the question may come from the panel
    box->open();
}

void BackgroundController::goOn()
{
    switch (place()) {
    case Place::Panel:
        if (!m_tray) {
            m_tray = std::make_unique<TrayIcon>(m_window->actions());
            connect(m_tray.get(), &TrayIcon::showRequested, this,
                    [this] { bringToFront(m_window); });
            connect(m_tray.get(), &TrayIcon::pauseRequested, this,
                    [this] { m_sessions->applyToAll(TransferCommand::Pause); });
            connect(m_tray.get(), &TrayIcon::resumeRequested, this,
                    [this] { m_sessions->applyToAll(TransferCommand::Resume); });
        }
        m_tray->setVisible(true);
        onProgress();
        hideWindow();
        break;
    case Place::Portal:
        m_portal.request();
        break;
    case Place::Minimized:
        minimize();
        break;
    }
}

void BackgroundController::hideWindow()
{
    m_window->hide();
}

void BackgroundController::minimize()
{
    m_window->showMinimized();
}

void BackgroundController::onVisibility(bool isVisible)
{
    if (!isVisible)
        return;
    m_isGone = false;
    if (m_tray)
        m_tray->setVisible(false);
}

/// The panel ended, and the icon with it: nothing else would bring the window back.
void BackgroundController::onPanelGone()
{
    if (m_tray && m_tray->isVisible() && !m_window->isVisible())
        minimize();
}

void BackgroundController::onProgress()
{
    const UploadProgress::State &state = m_progress->state();
    if (state.left > 0) {
        m_launcher.show(state.left, state.share);
        m_whenDone.uploadsBegan();
    } else {
        m_launcher.clear();
    }
    if (!m_tray)
        return;
    QString text;
    if (state.left > 0)
        text = tr("%L1 of %L2 uploaded").arg(state.ended).arg(state.ended + state.left);
    else if (state.isPaused)
        text = tr("The uploads are paused");
    m_tray->setText(text);
    m_tray->setPausable(state.left > 0, state.isPaused);
}

void BackgroundController::onEnded()
{
    if (m_progress->state().isPaused)
        return; // they wait for the person
    m_whenDone.uploadsEnded();
    // Nobody would know that it still runs, and nothing is left to do.
    if (m_isGone && m_whenDone.choice() == WhenDone::Choice::Nothing &&
        m_progress->state().trouble == 0)
        emit quitConfirmed();
}

void BackgroundController::announce(WhenDone::Choice choice)
{
    const int seconds = int(WhenDone::CallOffTime.count());
    const bool quits = choice == WhenDone::Choice::Quit;
    const QString words =
            quits ? tr("All uploads have ended. Reeldeck quits in %Ln seconds.", nullptr, seconds)
                  : tr("All uploads have ended. The computer goes to sleep in %Ln seconds.",
                       nullptr, seconds);
    m_window->messageBar()->showMessage(MessageBar::Source::WhenDone, MessageBar::Severity::Warning,
                                        words, {}, quits ? tr("Stay Open") : tr("Stay Awake"),
                                        [this] { m_whenDone.callOff(); });
    if (!QApplication::activeWindow())
        m_notifier->show(m_notice.isEmpty() ? tr("Uploads finished") : m_notice, words);
}

} // namespace reeldeck
