#include "desktop/details/streamagain.h"

#include "base/humantext.h"
#include "catalog/table/assettablemodel.h"
#include "desktop/window/mainwindow.h"
#include "ui/window/offerbar.h"

namespace reeldeck {

StreamAgain::StreamAgain(MainWindow *window, AssetTableModel *model, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_model(model)
{
    connect(model, &QAbstractItemModel::dataChanged, this, &StreamAgain::look);
    connect(model, &QAbstractItemModel::rowsInserted, this, &StreamAgain::look);
    OfferBar *bar = window->streamAgainBar();
    connect(bar, &OfferBar::actionTriggered, this, [this] {
        const Asset old = m_offered.takeFirst();
        offer();
        emit deletionRequested({old});
    });
    connect(bar, &OfferBar::cancelled, this, [this] {
        m_offered.removeFirst();
        offer();
    });
}

void StreamAgain::expect(const QString &path, const Asset &old)
{
    m_expected.insert(path, old);
}

void StreamAgain::created(const Asset &asset, const QString &path)
{
    const auto expected = m_expected.constFind(path);
    if (expected == m_expected.constEnd())
        return;
    m_waiting.insert(asset.id, *expected);
    m_expected.erase(expected);
    look();
}

void StreamAgain::forget()
{
    m_expected.clear();
    m_waiting.clear();
    m_offered.clear();
    offer();
}

void StreamAgain::look()
{
    if (m_waiting.isEmpty())
        return;
    bool isNew = false;
    for (auto each = m_waiting.begin(); each != m_waiting.end();) {
        const std::optional<Asset> asset = m_model->assetAt(m_model->rowOf(each.key()));
        if (!asset || !hasReadyStream(*asset)) {
            ++each;
            continue;
        }
        // Somebody may have deleted the old one meanwhile.
        if (m_model->rowOf(each->id) >= 0) {
            m_offered.append(*each);
            isNew = true;
        }
        each = m_waiting.erase(each);
    }
    if (isNew)
        offer();
}

void StreamAgain::offer()
{
    OfferBar *bar = m_window->streamAgainBar();
    if (m_offered.isEmpty()) {
        bar->hide();
        return;
    }
    const Asset &old = m_offered.first();
    bar->offer(tr("“%1” has a stream now, as a new asset. The one without a stream is still there.")
                       .arg(displayName(old.filename)),
               tr("Delete the Old One..."), tr("Keep Both"));
}

} // namespace reeldeck
