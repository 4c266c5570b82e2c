#pragma once

#include <QDialog>

#include <memory>

namespace reeldeck {

namespace Ui {
class DeletionSummaryDialog;
}

/// What became of each asset of a deletion, as plain text to read and to copy. Use with open().
class DeletionSummaryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DeletionSummaryDialog(const QString &list, QWidget *parent = nullptr);
    ~DeletionSummaryDialog() override;

private:
    std::unique_ptr<Ui::DeletionSummaryDialog> m_ui;
};

} // namespace reeldeck
