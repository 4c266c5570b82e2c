#include "desktop/details/scrubcontroller.h"

#include "desktop/window/mainwindow.h"
#include "ui/assets/assetview.h"

using namespace std::chrono_literals;

namespace reeldeck {
namespace {

constexpr auto Rest = 120ms;
constexpr QSize PictureSize(480, 280);

} // namespace

ScrubController::ScrubController(MainWindow *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_stills(Pause, PictureSize)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, [this] { m_stills.want(m_share * m_duration); });
    connect(&m_stills, &StreamStills::ready, this, [this](double, const QImage &picture) {
        m_picture = picture;
        if (!m_id.isEmpty())
            m_window->assetView()->setScrub(m_id, m_share, m_picture);
    });
    connect(window->assetView(), &AssetView::scrubbed, this, &ScrubController::follow);
    connect(window->assetView(), &AssetView::scrubLeft, this, &ScrubController::leave);
}

void ScrubController::setSavesData(bool saves)
{
    m_stills.setEnabled(!saves);
    if (saves)
        leave();
}

void ScrubController::follow(const Asset &asset, double share)
{
    const bool hasPictures = m_stills.isEnabled() && asset.kind() == MediaKind::Video &&
                             hasReadyStream(asset) && asset.stream->manifestUrl.isValid() &&
                             asset.duration && *asset.duration > 0;
    if (!hasPictures) {
        leave();
        return;
    }
    if (asset.id != m_id) {
        m_picture = {};
        m_stills.cancel();
        m_stills.setSource(asset.stream->manifestUrl);
    }
    m_id = asset.id;
    m_share = share;
    m_duration = *asset.duration;
    m_window->assetView()->setScrub(m_id, m_share, m_picture);
    if (!m_rest.isActive())
        m_rest.start();
}

void ScrubController::leave()
{
    m_rest.stop();
    m_stills.cancel();
    if (m_id.isEmpty())
        return;
    m_id = {};
    m_picture = {};
    m_window->assetView()->setScrub({}, 0, {});
}

} // namespace reeldeck
