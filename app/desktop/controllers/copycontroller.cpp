#include "desktop/controllers/copycontroller.h"

#include "catalog/table/assettexts.h"
#include "desktop/actions.h"
#include "desktop/controllers/selectioncontroller.h"
#include "desktop/mainwindow.h"
#include "ui/widgets/assetview.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStatusBar>

#include <memory>

namespace reeldeck {

CopyController::CopyController(MainWindow *window, SelectionController *selection, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_selection(selection)
{
    const Actions *actions = window->actions();
    connect(actions->copyIds, &QAction::triggered, this, &CopyController::copyIds);
    connect(actions->copyNames, &QAction::triggered, this, &CopyController::copyNames);
    connect(actions->copyJson, &QAction::triggered, this, &CopyController::copyJson);
    connect(actions->copyStreamUrls, &QAction::triggered, this, &CopyController::copyStreamUrls);
    connect(window->assetView(), &AssetView::copyIdsRequested, this, &CopyController::copyIds);
}

void CopyController::copy(std::function<QString(const QList<Asset> &)> text,
                          std::function<QString(int)> say)
{
    if (m_selection->count() > MaxAssets) {
        m_window->messageBar()->showMessage(
                MessageBar::Severity::Info,
                tr("At most %L1 assets are copied at once. Select fewer, or export them as a table "
                   "or JSON.")
                        .arg(MaxAssets));
        return;
    }
    m_selection->take(
            SelectionController::Detail::Full,
            [this, text = std::move(text), say = std::move(say)](const QList<Asset> &assets) {
                const QString copied = text(assets);
                if (!copied.isEmpty())
                    QGuiApplication::clipboard()->setText(copied);
                m_window->statusBar()->showMessage(say(int(assets.size())), 5000);
            });
}

void CopyController::copyIds()
{
    copy(idsText, [](int count) {
        return count == 1 ? tr("1 ID copied.") : tr("%L1 IDs copied.").arg(count);
    });
}

void CopyController::copyNames()
{
    copy(namesText, [](int count) {
        return count == 1 ? tr("1 name copied.") : tr("%L1 names copied.").arg(count);
    });
}

void CopyController::copyJson()
{
    copy(jsonText, [](int count) {
        return count == 1 ? tr("The JSON of 1 asset copied.")
                          : tr("The JSON of %L1 assets copied.").arg(count);
    });
}

void CopyController::copyStreamUrls()
{
    auto found = std::make_shared<int>(0);
    copy(
            [found](const QList<Asset> &assets) {
                QString urls = streamUrlsText(assets);
                *found = urls.isEmpty() ? 0 : int(urls.count(QLatin1Char('\n'))) + 1;
                return urls;
            },
            [found](int count) {
                if (*found == 0)
                    return tr("Nothing copied: no selected asset has a stream that is ready.");
                return tr("Stream URLs copied: %L1, of %L2 selected assets.")
                        .arg(*found)
                        .arg(count);
            });
}

} // namespace reeldeck
