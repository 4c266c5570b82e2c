#include "ui/basics/foldingrow.h"

#include "ui/basics/toolbarrows.h"

#include <QEvent>
#include <QVBoxLayout>

namespace reeldeck {

FoldingRow::FoldingRow(QWidget *parent)
    : QWidget(parent)
{}

FoldingRow::~FoldingRow() = default;

void FoldingRow::fold(QVBoxLayout *rows, QBoxLayout *first, const QList<QLayoutItem *> &staying)
{
    m_rows = std::make_unique<ToolBarRows>(rows, first, staying);
}

QSize FoldingRow::minimumSizeHint() const
{
    const QSize hint = QWidget::minimumSizeHint();
    if (!m_rows)
        return hint;
    const QMargins margins = layout()->contentsMargins();
    return {m_rows->minimumWidth() + margins.left() + margins.right(), hint.height()};
}

void FoldingRow::arrange()
{
    if (!m_rows)
        return;
    const QMargins margins = layout()->contentsMargins();
    m_rows->arrange(width() - margins.left() - margins.right());
    updateGeometry();
}

bool FoldingRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void FoldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace reeldeck
