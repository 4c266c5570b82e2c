#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QAction;

namespace reeldeck {

class Actions;
class Suspender;

/// What happens once all uploads have ended: nothing, quit, or sleep. The person chooses it for the
/// uploads that are under way; it isn't kept. It is announced for CallOffTime, in which it can be
/// called off, and new uploads put it off. GUI thread.
///
///     uploadsEnded() --announced()--> CallOffTime --> quitDue(), or the computer sleeps
///                                        `-- callOff(), uploadsBegan() --> calledOff()
class WhenDone : public QObject
{
    Q_OBJECT

public:
    enum class Choice { Nothing, Quit, Sleep };
    Q_ENUM(Choice)
    static constexpr std::chrono::seconds CallOffTime{15};

    /// Both must outlive it. `actions` has the three choices.
    WhenDone(Actions *actions, Suspender *suspender, QObject *parent = nullptr);

    Choice choice() const;
    void uploadsBegan();
    void uploadsEnded();
    /// Not now, and nothing at the end of later ones.
    void callOff();

signals:
    void announced(reeldeck::WhenDone::Choice choice);
    void calledOff();
    void quitDue();

private:
    void act();

    Actions *m_actions;
    Suspender *m_suspender;
    QTimer m_callOff;
};

} // namespace reeldeck
