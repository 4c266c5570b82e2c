#pragma once

#include "domain/asset.h"
#include "media/streamstills.h"

#include <QImage>
#include <QObject>
#include <QTimer>

namespace reeldeck {

class MainWindow;

/// Moves through a video while the pointer moves over its tile in the grid: pictures of its stream, at
/// no more than one small request a second, none once the pointer has left, and none at all where the
/// network costs by the byte. GUI thread.
class ScrubController : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Pause{1000};

    explicit ScrubController(MainWindow *window, QObject *parent = nullptr);

    void setSavesData(bool saves);

private:
    void follow(const Asset &asset, double share);
    void leave();

    MainWindow *m_window;
    StreamStills m_stills;
    QTimer m_rest; ///< A pointer that only passes asks for nothing.
    AssetId m_id;
    double m_share = 0;
    double m_duration = 0;
    QImage m_picture;
};

} // namespace reeldeck
