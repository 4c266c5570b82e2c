#pragma once

#include "catalog/table/columnlayout.h"

#include <QDialog>

#include <memory>

namespace reeldeck {

namespace Ui {
class ColumnsDialog;
}

/// Which columns the list shows and in which order, for those who don't drag headings. The name
/// isn't among them: it is always first. Nothing changes before "OK". Use with open(); after
/// accepted(), columns() are what the person wants.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ColumnsDialog(const ColumnLayout &columns, QWidget *parent = nullptr);
    ~ColumnsDialog() override;

    const ColumnLayout &columns() const { return m_columns; }

private:
    void showColumns(int current);
    void move(int by);
    void updateButtons();

    std::unique_ptr<Ui::ColumnsDialog> m_ui;
    ColumnLayout m_columns;
};

} // namespace reeldeck
