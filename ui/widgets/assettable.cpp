#include "ui/widgets/assettable.h"

#include "catalog/assetroles.h"
#include "ui/delegates/assetdelegate.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QResizeEvent>

#include <array>

namespace reeldeck {
namespace {

constexpr int MinNameWidth = 260;
constexpr int CellMargins = 20;

} // namespace

AssetTable::AssetTable(QWidget *parent)
    : QTableView(parent)
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(AssetDelegate::RowHeight);
    verticalHeader()->setMinimumSectionSize(AssetDelegate::RowHeight);
    horizontalHeader()->setSectionsClickable(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &AssetTable::sortRequested);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(40);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void AssetTable::keyboardSearch(const QString &) {}

void AssetTable::fitColumns()
{
    QHeaderView *header = horizontalHeader();
    if (header->count() < AssetColumnCount)
        return;
    // The widest that each usually shows. Asking the rows would make columns jump as pages arrive.
    const QFontMetrics body(theme::font(theme::Text::Body));
    const auto widthOf = [&](const QString &sample) {
        return body.horizontalAdvance(sample) + CellMargins + 4;
    };
    const std::array<int, AssetColumnCount> widths{
            0,
            widthOf(QStringLiteral("Processing")) + 24,
            widthOf(QStringLiteral("1,023.9 MB")),
            widthOf(QStringLiteral("10:02:44")) + 10,
            widthOf(QStringLiteral("Sep 30, 2025")),
            widthOf(QStringLiteral("Processing stream")),
    };
    header->setStretchLastSection(false);
    int left = viewport()->width();
    bool fits = true;
    for (int column = AssetStatusColumn; column < AssetColumnCount; ++column) {
        left -= widths[size_t(column)];
        fits = fits && left >= MinNameWidth;
        setColumnHidden(column, !fits);
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, widths[size_t(column)]);
    }
    header->setSectionResizeMode(AssetNameColumn, QHeaderView::Stretch);
}

void AssetTable::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

} // namespace reeldeck
