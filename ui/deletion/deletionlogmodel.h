#pragma once

#include "domain/deletionrecord.h"

#include <QAbstractTableModel>
#include <QList>

namespace reeldeck {

/// The deletions that match a text (in name, id or path, without case), one a row, as given. GUI
/// thread.
class DeletionLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, When, How, Id, ColumnCount };

    explicit DeletionLogModel(QObject *parent = nullptr);

    void setRecords(const QList<DeletionRecord> &records);
    void setFilter(const QString &text);

    qsizetype total() const { return m_records.size(); }
    /// Those that match, in the order of the rows.
    QList<DeletionRecord> shown() const;
    const DeletionRecord &at(int row) const { return m_records.at(m_rows.at(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();

    QList<DeletionRecord> m_records;
    QList<qsizetype> m_rows;
    QString m_filter;
};

} // namespace reeldeck
