#include "desktop/background/whendone.h"

#include "base/log.h"
#include "desktop/window/actions.h"
#include "system/suspender.h"

#include <QAction>

namespace reeldeck {

WhenDone::WhenDone(Actions *actions, Suspender *suspender, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_suspender(suspender)
{
    m_callOff.setSingleShot(true);
    connect(&m_callOff, &QTimer::timeout, this, &WhenDone::act);
    const auto offerSleep = [this] {
        m_actions->whenDoneSleep->setEnabled(m_suspender->isAvailable());
    };
    offerSleep();
    connect(suspender, &Suspender::becameAvailable, this, offerSleep);
    connect(suspender, &Suspender::failed, this, [](const QString &reason) {
        qCWarning(lcApp) << "The computer didn't go to sleep:" << reason;
    });
    connect(actions->whenDoneNothing, &QAction::triggered, this, &WhenDone::callOff);
}

WhenDone::Choice WhenDone::choice() const
{
    if (m_actions->whenDoneQuit->isChecked())
        return Choice::Quit;
    return m_actions->whenDoneSleep->isChecked() ? Choice::Sleep : Choice::Nothing;
}

void WhenDone::uploadsBegan()
{
    if (!m_callOff.isActive())
        return;
    m_callOff.stop();
    emit calledOff();
}

void WhenDone::uploadsEnded()
{
    if (choice() == Choice::Nothing)
        return;
    m_callOff.start(CallOffTime);
    emit announced(choice());
}

void WhenDone::callOff()
{
    m_actions->whenDoneNothing->setChecked(true);
    uploadsBegan();
}

void WhenDone::act()
{
    const Choice due = choice();
    callOff();
    emit calledOff(); // what was announced is no longer to come
    if (due == Choice::Quit)
        emit quitDue();
    else if (due == Choice::Sleep)
        m_suspender->suspend();
}

} // namespace reeldeck
