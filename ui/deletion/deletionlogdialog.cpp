#include "ui/deletion/deletionlogdialog.h"

#include "base/humantext.h"
#include "ui/basics/sheet.h"
#include "ui/theme/theme.h"
#include "ui_deletionlogdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

namespace reeldeck {

DeletionLogDialog::DeletionLogDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DeletionLogDialog>())
{
    m_ui->setupUi(this);
    makeSheet(*this);
    m_ui->table->setModel(&m_model);
    m_ui->table->verticalHeader()->hide();
    QHeaderView *header = m_ui->table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setHighlightSections(false);
    header->setSectionResizeMode(DeletionLogModel::Name, QHeaderView::Stretch);
    header->setMinimumSectionSize(120);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_ui->table->setTextElideMode(Qt::ElideMiddle);
    connect(m_ui->search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setFilter(text);
        update();
    });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DeletionLogDialog::update);
    connect(m_ui->uploadAgain, &QAbstractButton::clicked, this,
            [this] { emit uploadAgainRequested(selectedPaths()); });
    connect(m_ui->exportLog, &QAbstractButton::clicked, this,
            [this] { emit exportRequested(m_model.shown()); });
    connect(m_ui->close, &QAbstractButton::clicked, this, &QDialog::accept);
    m_ui->search->setFocus();
    update();
}

DeletionLogDialog::~DeletionLogDialog() = default;

void DeletionLogDialog::setRecords(const QList<DeletionRecord> &records)
{
    m_isRead = true;
    m_model.setRecords(records);
    m_ui->table->resizeColumnToContents(DeletionLogModel::When);
    m_ui->table->resizeColumnToContents(DeletionLogModel::How);
    m_ui->table->resizeColumnToContents(DeletionLogModel::Id);
    update();
}

QStringList DeletionLogDialog::selectedPaths() const
{
    QStringList paths;
    for (const QModelIndex &row : m_ui->table->selectionModel()->selectedRows()) {
        const DeletionRecord &record = m_model.at(row.row());
        if (record.hasFile && !paths.contains(record.localPath))
            paths << record.localPath;
    }
    return paths;
}

void DeletionLogDialog::update()
{
    const int shown = m_model.rowCount();
    QString words;
    if (!m_isRead)
        words = tr("Reading the log...");
    else if (m_model.total() == 0)
        words = tr("Nothing has been deleted from here yet.");
    else if (shown == 0)
        words = tr("No deletion matches “%1”.").arg(m_ui->search->text().left(60));
    else if (shown < m_model.total())
        words = tr("%1 of %Ln deletions match.", nullptr, int(m_model.total()))
                        .arg(QLocale().toString(shown));
    else
        words = tr("%Ln deletions, the newest first.", nullptr, shown);
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    const bool canUpload = !selectedPaths().isEmpty();
    if (!rows.isEmpty() && !canUpload)
        words = joinSentences({words, tr("The file that was uploaded is not on this computer.")});
    m_ui->words->showText(words);
    m_ui->uploadAgain->setEnabled(canUpload);
    m_ui->exportLog->setEnabled(shown > 0);
}

void DeletionLogDialog::copyIds()
{
    QStringList ids;
    for (const QModelIndex &row : m_ui->table->selectionModel()->selectedRows())
        ids << m_model.at(row.row()).id.toString();
    if (!ids.isEmpty())
        QGuiApplication::clipboard()->setText(ids.join(QLatin1Char('\n')));
}

void DeletionLogDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_ui->table->hasFocus())
        copyIds();
    else
        QDialog::keyPressEvent(event);
}

} // namespace reeldeck
