#pragma once

#include "ui/assets/viewmode.h"

#include <QObject>
#include <QPoint>

namespace reeldeck {

class MainWindow;
class Settings;
struct ColumnLayout;

/// How the assets are shown, and that it is so again at the next start: list or grid, the columns of
/// the list, the size of the grid's thumbnails. GUI thread.
class ViewController : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. Shows what the settings say at once.
    ViewController(MainWindow *window, Settings *settings, QObject *parent = nullptr);

private:
    void setViewMode(ViewMode mode);
    void setTileWidth(int width);
    void setColumns(const ColumnLayout &columns);
    void showColumnMenu(const QPoint &position);
    void showColumnsDialog();

    MainWindow *m_window;
    Settings *m_settings;
};

} // namespace reeldeck
