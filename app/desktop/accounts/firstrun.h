#pragma once

#include <QObject>

namespace reeldeck {

class MainWindow;
class WorkspaceController;

/// The very first start: the window asks, in the place of the list, whether the local library is to be
/// used or an account, and is no less useful meanwhile, since the library opens behind the question.
/// It ends when the person chooses, skips, or has gone to an account otherwise. GUI thread.
class FirstRun : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    FirstRun(MainWindow *window, WorkspaceController *workspaces, QObject *parent = nullptr);

    void begin();
    void end();

signals:
    /// From now on whoever fills the empty place shows EmptyState::Kind::Welcome there, or no more.
    void asked(bool asks);

private:
    MainWindow *m_window;
    bool m_asks = false;
};

} // namespace reeldeck
