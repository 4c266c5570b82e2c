#pragma once

#include <QObject>

namespace reeldeck {

class MainWindow;

/// "About Reeldeck": finds out the versions of what the program is made of, and shows them. GUI
/// thread.
class AboutController : public QObject
{
    Q_OBJECT

public:
    /// `window` must outlive it.
    explicit AboutController(MainWindow *window, QObject *parent = nullptr);

private:
    void showAbout();

    MainWindow *m_window;
};

} // namespace reeldeck
