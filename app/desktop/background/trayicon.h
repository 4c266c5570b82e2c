#pragma once

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace reeldeck {

class Actions;

/// The icon among those of the desktop's panel, with the commands that make sense without a window.
/// GUI thread.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(Actions *actions, QObject *parent = nullptr); ///< Outlives it.

    /// Whether this desktop has a place for it, now.
    static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }

    void setVisible(bool visible);
    bool isVisible() const { return m_icon.isVisible(); }
    /// Plain text: how far the uploads are.
    void setText(const QString &text);
    /// Whether there is anything to pause, or to resume.
    void setPausable(bool pausable, bool resumable);

signals:
    void showRequested();
    void pauseRequested();
    void resumeRequested();

private:
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QAction *m_state;
    QAction *m_pause;
    QAction *m_resume;
};

} // namespace reeldeck
