#pragma once

#include <QObject>
#include <QPointer>

class QWindow;

namespace reeldeck {

class HelpWindow;
class MainWindow;

/// Opens the help: by the command of the window at the page that fits what has the focus, and in
/// every other window of the program, where the window's commands don't reach, by the same key.
/// GUI thread.
class HelpController : public QObject
{
    Q_OBJECT

public:
    /// `window` must outlive it.
    explicit HelpController(MainWindow *window, QObject *parent = nullptr);
    ~HelpController() override;

    void showPage(const QString &id);
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showForFocus();
    void watch(QWindow *window);

    MainWindow *m_window;
    QPointer<HelpWindow> m_help;
    QPointer<QWindow> m_watched; ///< Has the keyboard, and isn't the program's main window.
};

} // namespace reeldeck
