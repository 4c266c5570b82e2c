#pragma once

#include <QList>
#include <QWidget>

#include <memory>

class QBoxLayout;
class QLayoutItem;
class QVBoxLayout;

namespace reeldeck {

class ToolBarRows;

/// A row of buttons that goes on in further lines where it is too narrow for one.
class FoldingRow : public QWidget
{
    Q_OBJECT

public:
    explicit FoldingRow(QWidget *parent = nullptr);
    ~FoldingRow() override;

    /// `first` stands in `rows`, the layout of this; `staying` never leave it. Once.
    void fold(QVBoxLayout *rows, QBoxLayout *first, const QList<QLayoutItem *> &staying);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    std::unique_ptr<ToolBarRows> m_rows;
};

} // namespace reeldeck
