#include "ui/dialogs/columnsdialog.h"

#include "catalog/table/assetcells.h"
#include "ui/basics/sheet.h"
#include "ui/theme/theme.h"
#include "ui_columnsdialog.h"

#include <QSignalBlocker>

#include <algorithm>

namespace reeldeck {

ColumnsDialog::ColumnsDialog(const ColumnLayout &columns, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ColumnsDialog>())
    , m_columns(columns)
{
    m_ui->setupUi(this);
    makeSheet(*this);
    m_ui->editRow->fold(m_ui->editRows, m_ui->edit, {m_ui->spacer1});
    m_ui->up->setShortcut(Qt::ALT | Qt::Key_Up);
    m_ui->down->setShortcut(Qt::ALT | Qt::Key_Down);
    m_ui->up->setToolTip(m_ui->up->shortcut().toString(QKeySequence::NativeText));
    m_ui->down->setToolTip(m_ui->down->shortcut().toString(QKeySequence::NativeText));
    connect(m_ui->list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_columns.setHidden(AssetColumn(item->data(Qt::UserRole).toInt()),
                            item->checkState() != Qt::Checked);
    });
    connect(m_ui->list, &QListWidget::currentRowChanged, this, &ColumnsDialog::updateButtons);
    connect(m_ui->up, &QAbstractButton::clicked, this, [this] { move(-1); });
    connect(m_ui->down, &QAbstractButton::clicked, this, [this] { move(1); });
    connect(m_ui->reset, &QAbstractButton::clicked, this, [this] {
        m_columns = defaultColumns();
        showColumns(0);
    });
    connect(m_ui->ok, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    showColumns(0);
    m_ui->list->setFocus();
}

ColumnsDialog::~ColumnsDialog() = default;

void ColumnsDialog::showColumns(int current)
{
    {
        const QSignalBlocker quiet(m_ui->list);
        m_ui->list->clear();
        for (const AssetColumn column : std::as_const(m_columns.order)) {
            if (column == AssetNameColumn)
                continue;
            auto *item = new QListWidgetItem(assetColumnTitle(column), m_ui->list);
            item->setSizeHint({0, 3 * theme::Unit});
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(m_columns.isHidden(column) ? Qt::Unchecked : Qt::Checked);
            item->setData(Qt::UserRole, int(column));
        }
        m_ui->list->setCurrentRow(current);
    }
    updateButtons();
}

void ColumnsDialog::move(int by)
{
    const int from = m_ui->list->currentRow();
    const int to = std::clamp(from + by, 0, m_ui->list->count() - 1);
    if (from < 0 || from == to)
        return;
    m_columns.move(from + 1, to + 1); // the name is at 0
    showColumns(to);
}

void ColumnsDialog::updateButtons()
{
    const int row = m_ui->list->currentRow();
    m_ui->up->setEnabled(row > 0);
    m_ui->down->setEnabled(row >= 0 && row < m_ui->list->count() - 1);
}

} // namespace reeldeck
