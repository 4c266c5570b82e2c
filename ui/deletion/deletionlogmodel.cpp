#include "ui/deletion/deletionlogmodel.h"

#include "base/humantext.h"
#include "ui/basics/plaintext.h"

namespace reeldeck {
namespace {

QString howText(DeletionWay way)
{
    switch (way) {
    case DeletionWay::Plain:
        break;
    case DeletionWay::OutOfIndexes:
        return DeletionLogModel::tr("Removed from its indexes");
    case DeletionWay::Forced:
        return DeletionLogModel::tr("In use, forced");
    }
    return DeletionLogModel::tr("Not in use");
}

} // namespace

DeletionLogModel::DeletionLogModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void DeletionLogModel::setRecords(const QList<DeletionRecord> &records)
{
    beginResetModel();
    m_records = records;
    filter();
    endResetModel();
}

void DeletionLogModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = text.trimmed();
    filter();
    endResetModel();
}

void DeletionLogModel::filter()
{
    m_rows.clear();
    for (qsizetype i = 0; i < m_records.size(); ++i) {
        const DeletionRecord &record = m_records.at(i);
        if (record.filename.contains(m_filter, Qt::CaseInsensitive) ||
            record.id.toString().contains(m_filter, Qt::CaseInsensitive) ||
            record.localPath.contains(m_filter, Qt::CaseInsensitive))
            m_rows << i;
    }
}

QList<DeletionRecord> DeletionLogModel::shown() const
{
    QList<DeletionRecord> records;
    records.reserve(m_rows.size());
    for (const qsizetype row : m_rows)
        records << m_records.at(row);
    return records;
}

int DeletionLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DeletionLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeletionLogModel::data(const QModelIndex &index, int role) const
{
    const DeletionRecord &record = at(index.row());
    if (role == Qt::ToolTipRole)
        return plainToolTip(record.localPath.isEmpty()
                                    ? displayName(record.filename)
                                    : tr("%1, uploaded from %2", "name, path")
                                              .arg(displayName(record.filename),
                                                   displayName(record.localPath)));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return displayName(record.filename);
    case When:
        return exactTime(record.when.toLocalTime());
    case How:
        return howText(record.way);
    default:
        return record.id.toString();
    }
}

QVariant DeletionLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case When:
        return tr("Deleted");
    case How:
        return tr("Use at Deletion");
    default:
        return tr("ID");
    }
}

} // namespace reeldeck
