#include "desktop/catalog/copycontroller.h"

#include "catalog/table/assettext.h"
#include "desktop/catalog/catalogfeed.h"
#include "desktop/catalog/selectioncontroller.h"
#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "ui/assets/assetview.h"
#include "ui/window/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStatusBar>

#include <algorithm>
#include <memory>
#include <utility>

namespace reeldeck {

CopyController::CopyController(MainWindow *window, SelectionController *selection,
                               CatalogFeed *feed, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_selection(selection)
    , m_feed(feed)
{
    const Actions *actions = window->actions();
    connect(actions->copyIds, &QAction::triggered, this, &CopyController::copyIds);
    connect(actions->copyNames, &QAction::triggered, this, &CopyController::copyNames);
    connect(actions->copyJson, &QAction::triggered, this, &CopyController::copyJson);
    connect(actions->copyStreamUrls, &QAction::triggered, this, &CopyController::copyStreamUrls);
    connect(window->assetView(), &AssetView::copyIdsRequested, this, &CopyController::copyIds);
    connect(feed, &CatalogFeed::readersGone, this, [this] {
        if (m_completion.isActive())
            m_window->statusBar()->clearMessage();
        m_completion.stop();
    });
    // Later: it may let go of what is just reading.
    connect(&m_completion, &AssetGathering::changed, this, &CopyController::onCompleting,
            Qt::QueuedConnection);
    connect(&m_completion, &AssetGathering::finished, this, &CopyController::finish);
}

CopyController::~CopyController()
{
    m_completion.disconnect(this);
}

void CopyController::copy(const Wish &wish)
{
    if (m_selection->count() > MaxAssets) {
        m_window->messageBar()->showMessage(
                MessageBar::Source::Copying, MessageBar::Severity::Info,
                tr("At most %Ln assets are copied at once. Select fewer, or export them as a table "
                   "or JSON.",
                   nullptr, MaxAssets));
        return;
    }
    m_selection->take(SelectionController::Detail::Full,
                      [this, wish](const QList<Asset> &assets) { complete(wish, assets); });
}

void CopyController::complete(const Wish &wish, const QList<Asset> &assets)
{
    m_completion.stop();
    m_wish = wish;
    m_assets = assets;
    m_read.clear();
    AssetQuery query;
    for (const Asset &asset : assets) {
        if (wish.lacks && wish.lacks(asset))
            query.ids << asset.id;
    }
    std::unique_ptr<PageSource> platform;
    if (!query.ids.isEmpty())
        platform = m_feed->platformReader();
    if (!platform) {
        finish();
        return;
    }
    m_completion.start(std::move(platform), query,
                       [this](const QList<Asset> &read, const std::function<void()> &next) {
                           for (const Asset &asset : read)
                               m_read.insert(asset.id, asset);
                           next();
                       });
}

void CopyController::onCompleting()
{
    if (!m_completion.isActive())
        return;
    if (!m_completion.isStopped()) {
        const int told = m_completion.total();
        m_window->statusBar()->showMessage(tr("Reading what is copied: %L1 of %L2.")
                                                   .arg(m_completion.found())
                                                   .arg(told >= 0 ? told : int(m_assets.size())));
        return;
    }
    const Error trouble = m_completion.trouble().value_or(Error());
    m_completion.stop();
    m_window->statusBar()->clearMessage();
    m_window->messageBar()->showMessage(MessageBar::Source::Copying, MessageBar::Severity::Warning,
                                        tr("Nothing was copied. %1").arg(trouble.message),
                                        trouble.details());
}

void CopyController::finish()
{
    QList<Asset> assets = std::exchange(m_assets, {});
    for (Asset &asset : assets)
        asset = m_read.value(asset.id, asset);
    m_read.clear();
    const Wish wish = std::exchange(m_wish, {});
    const QString copied = wish.text(assets);
    if (!copied.isEmpty())
        QGuiApplication::clipboard()->setText(copied);
    m_window->statusBar()->showMessage(wish.say(int(assets.size())), 5000);
}

void CopyController::copyIds()
{
    copy({idsText, [](int count) { return tr("%Ln IDs copied.", nullptr, count); }, {}});
}

void CopyController::copyNames()
{
    copy({namesText, [](int count) { return tr("%Ln names copied.", nullptr, count); }, {}});
}

void CopyController::copyJson()
{
    copy({jsonText, [](int count) { return tr("The JSON of %Ln assets copied.", nullptr, count); },
          [](const Asset &asset) {
              return asset.json.isEmpty();
          }});
}

void CopyController::copyStreamUrls()
{
    struct Found
    {
        int urls = 0;
        int ready = 0;
    };
    auto found = std::make_shared<Found>();
    copy({[found](const QList<Asset> &assets) {
              QString urls = streamUrlsText(assets);
              found->urls = urls.isEmpty() ? 0 : int(urls.count(QLatin1Char('\n'))) + 1;
              found->ready = int(std::count_if(assets.cbegin(), assets.cend(), hasReadyStream));
              return urls;
          },
          [found](int count) {
              if (found->urls == 0 && found->ready > 0)
                  return tr("Nothing copied: stream URLs are only known while the platform can be "
                            "reached.");
              if (found->urls == 0)
                  return tr("Nothing copied: no selected asset has a stream that is ready.");
              return tr("Stream URLs copied: %L1, of %Ln selected assets.", nullptr, count)
                      .arg(found->urls);
          },
          [](const Asset &asset) {
              return hasReadyStream(asset) && !asset.stream->manifestUrl.isValid();
          }});
}

} // namespace reeldeck
