#include "ui/assets/assettable.h"

#include "catalog/table/assetcells.h"
#include "ui/assets/assetdelegate.h"
#include "ui/assets/missingcolumns.h"
#include "ui/assets/scrollanchor.h"
#include "ui/assets/sortheader.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPainter>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QStyle>

#include <algorithm>
#include <array>

namespace reeldeck {
namespace {

constexpr int MinNameWidth = 260;
constexpr int CellMargins = 20;
constexpr int Room = 4;           ///< Beside the words.
constexpr int HeadingMark = 16;   ///< Of the column that the list is sorted by.
constexpr int StatusDotRoom = 24; ///< Before the words.

/// The widest that each column usually shows, and its heading. Asking the rows would make columns jump
/// as pages arrive.
std::array<int, AssetColumnCount> columnWidths()
{
    const QFontMetrics body(theme::font(theme::Text::Body));
    std::array<int, AssetColumnCount> widths{};
    for (int column = 0; column < AssetColumnCount; ++column) {
        int width = body.horizontalAdvance(assetColumnTitle(column)) + HeadingMark;
        const QStringList samples = assetCellSamples(column);
        for (const QString &sample : samples)
            width = std::max(width, body.horizontalAdvance(sample) + Room);
        widths.at(size_t(column)) = width + CellMargins;
    }
    widths.at(AssetNameColumn) = MinNameWidth;
    widths.at(AssetStatusColumn) += StatusDotRoom;
    return widths;
}

} // namespace

AssetTable::AssetTable(QWidget *parent)
    : QTableView(parent)
    , m_anchor(new ScrollAnchor(this))
{
    m_anchor->setLines(AssetDelegate::rowHeight(), 1);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(AssetDelegate::rowHeight());
    verticalHeader()->setMinimumSectionSize(AssetDelegate::rowHeight());
    auto *header = new SortHeader(this);
    setHorizontalHeader(header);
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_missing = new MissingColumns(header);
    connect(m_missing, &QAbstractButton::clicked, this, [this] {
        emit columnMenuRequested(m_missing->mapToGlobal(m_missing->rect().bottomLeft()));
    });
    connect(header, &QHeaderView::sectionClicked, this, &AssetTable::sortRequested);
    connect(header, &QHeaderView::sectionMoved, this, &AssetTable::noteMove);
    connect(header, &QHeaderView::sectionResized, this, &AssetTable::noteWidth);
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, &AssetTable::forgetWidth);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        emit columnMenuRequested(horizontalHeader()->viewport()->mapToGlobal(position));
    });
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(ColumnLayout::Narrowest);
    header->setMaximumSectionSize(ColumnLayout::Widest);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void AssetTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_anchor->setModel(model);
}

void AssetTable::setSelectionModel(QItemSelectionModel *selection)
{
    QTableView::setSelectionModel(selection);
    // To paint itself a heading asks every row of a selection that reaches through the column,
    // though it never shows one: a quarter of a second for a million.
    auto *none = new QItemSelectionModel(selection->model(), this);
    horizontalHeader()->setSelectionModel(none);
    delete m_noSelection;
    m_noSelection = none;
}

void AssetTable::keyboardSearch(const QString &search)
{
    emit lettersTyped(search);
}

QModelIndex AssetTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveHome && action != MoveEnd)
        return QTableView::moveCursor(action, modifiers);
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    const int column = std::max(0, currentIndex().column());
    return rows == 0 ? QModelIndex()
                     : model()->index(action == MoveHome ? 0 : rows - 1, column, rootIndex());
}

/// QTableView tells a screen reader of a current cell while another view has the keyboard, too.
void AssetTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus())
        QTableView::currentChanged(current, previous);
    else
        // NOLINTNEXTLINE(bugprone-parent-virtual-call)
        QAbstractItemView::currentChanged(current, previous);
}

void AssetTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update(besideColumns());
}

void AssetTable::startDrag(Qt::DropActions)
{
    emit dragRequested();
}

void AssetTable::setColumns(const ColumnLayout &columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    fitColumns();
}

void AssetTable::fitColumns()
{
    QHeaderView *header = horizontalHeader();
    if (header->count() < AssetColumnCount)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    const bool mayGiveWay =
            m_columns.hidden == defaultColumns().hidden && m_columns.widths.isEmpty();
    setHorizontalScrollBarPolicy(mayGiveWay ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    const std::array<int, AssetColumnCount> widths = columnWidths();
    int left = viewport()->width();
    int needed = MinNameWidth;
    for (const AssetColumn column : std::as_const(m_columns.order)) {
        if (column != AssetNameColumn && !m_columns.isHidden(column))
            needed += widths[size_t(column)];
    }
    const int mark = mayGiveWay && needed > left ? MissingColumns::room() : 0;
    left -= mark;
    bool fits = true;
    QStringList missing;
    for (int place = 0; place < m_columns.order.size(); ++place) {
        const AssetColumn column = m_columns.order.at(place);
        header->moveSection(header->visualIndex(column), place);
        if (column == AssetNameColumn)
            continue;
        const int width = m_columns.widths.value(column, widths[size_t(column)]);
        const bool isWanted = !m_columns.isHidden(column);
        if (isWanted)
            fits = fits && (!mayGiveWay || left - width >= MinNameWidth);
        const bool isShown = isWanted && fits;
        if (isShown)
            left -= width;
        else if (isWanted)
            missing << model()->headerData(column, Qt::Horizontal).toString();
        setColumnHidden(column, !isShown);
        header->resizeSection(column, width);
    }
    header->resizeSection(AssetNameColumn,
                          m_columns.widths.value(AssetNameColumn, std::max(left, MinNameWidth)));
    m_missing->showMissing(missing);
}

void AssetTable::noteMove()
{
    if (m_isFitting)
        return;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < m_columns.order.size(); ++place)
        m_columns.order[place] = AssetColumn(header->logicalIndex(place));
    emit columnsChanged();
}

void AssetTable::noteWidth(int column, int, int width)
{
    if (m_isFitting || width <= 0) // 0: it is hidden.
        return;
    m_columns.setWidth(AssetColumn(column), width);
    // From here on the others stand still, and with them the edge under the mouse.
    m_columns.setWidth(AssetNameColumn, horizontalHeader()->sectionSize(AssetNameColumn));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    emit columnsChanged();
}

void AssetTable::forgetWidth(int column)
{
    m_columns.setWidth(AssetColumn(column), 0);
    if (m_columns.widths.size() == 1)
        m_columns.setWidth(AssetNameColumn, 0); // It was kept for the others' sake.
    fitColumns();
    emit columnsChanged();
}

void AssetTable::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTableView::resizeEvent(event);
    m_anchor->keepCurrentInSight(event->oldSize());
}

void AssetTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && model())
        fitColumns(); // the words are of another width
}

QRect AssetTable::besideColumns() const
{
    const int used = horizontalHeader()->length() - horizontalHeader()->offset();
    const QRect whole = viewport()->rect();
    return QStyle::visualRect(layoutDirection(), whole, whole.adjusted(used, 0, 0, 0));
}

/// The ground and the line of each row go on to the edge.
void AssetTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QRect beside = besideColumns();
    if (beside.width() <= 0 || !selectionModel())
        return;
    QPainter painter(viewport());
    const int end = rowAt(viewport()->height() - 1);
    const int last = end < 0 ? verticalHeader()->count() - 1 : end;
    for (int row = std::max(0, rowAt(0)); row <= last; ++row) {
        const QRect place(beside.left(), rowViewportPosition(row), beside.width(), rowHeight(row));
        if (selectionModel()->isRowSelected(row))
            painter.fillRect(place, theme::color(theme::Tone::AccentFill));
        painter.fillRect(place.left(), place.bottom(), place.width(), 1,
                         theme::color(theme::Tone::Line));
    }
}

} // namespace reeldeck
