#pragma once

#include "catalog/table/assetroles.h"
#include "domain/asset.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace reeldeck::tests {

/// A table with the roles of catalog/table/assetroles.h and as many rows as asked for, of which only
/// those given to setAsset() are loaded. Counts what it is asked for.
class FakeAssetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit FakeAssetModel(int rows, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_rows(rows)
    {}

    static Asset asset(const QString &id, const QString &name, const QString &type,
                       AssetStatus status = AssetStatus::Ready)
    {
        Asset asset;
        asset.id = AssetId(id);
        asset.filename = name;
        asset.fileType = type;
        asset.status = {status, wireName(status)};
        return asset;
    }

    void setAsset(int row, const Asset &asset)
    {
        m_assets.insert(row, asset);
        m_failed.remove(row);
        emit dataChanged(index(row, 0), index(row, AssetColumnCount - 1));
    }
    void loadAll()
    {
        for (int row = 0; row < m_rows; ++row) {
            setAsset(row,
                     asset(QStringLiteral("id%1").arg(row), QStringLiteral("clip-%1.mp4").arg(row),
                           QStringLiteral("video/mp4")));
        }
    }
    void setFailed(int row)
    {
        m_failed.insert(row);
        emit dataChanged(index(row, 0), index(row, AssetColumnCount - 1));
    }
    void setDeleting(int row)
    {
        m_deleting.insert(row);
        emit dataChanged(index(row, 0), index(row, AssetColumnCount - 1));
    }
    /// The display texts of columns other than name and status.
    void setCells(int row, const QStringList &cells) { m_cells.insert(row, cells); }
    void reset(int rows)
    {
        beginResetModel();
        m_rows = rows;
        m_assets.clear();
        m_failed.clear();
        m_deleting.clear();
        endResetModel();
    }

    bool removeRows(int row, int count, const QModelIndex & = {}) override
    {
        beginRemoveRows({}, row, row + count - 1);
        QHash<int, Asset> moved;
        for (auto it = m_assets.cbegin(); it != m_assets.cend(); ++it) {
            if (it.key() < row)
                moved.insert(it.key(), it.value());
            else if (it.key() >= row + count)
                moved.insert(it.key() - count, it.value());
        }
        m_assets = moved;
        m_rows -= count;
        endRemoveRows();
        return true;
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    int columnCount(const QModelIndex & = {}) const override { return AssetColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        static const QStringList titles{QStringLiteral("Asset"),   QStringLiteral("Status"),
                                        QStringLiteral("Size"),    QStringLiteral("Duration"),
                                        QStringLiteral("Created"), QStringLiteral("Stream")};
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
            return titles.value(section);
        if (role == Qt::TextAlignmentRole) {
            const bool number = section == AssetSizeColumn || section == AssetDurationColumn;
            return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
        }
        return {};
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked;
        const int row = index.row();
        const bool loaded = m_assets.contains(row);
        switch (role) {
        case AssetLoadStateRole:
            return int(m_failed.contains(row) ? RowState::Failed
                       : loaded               ? RowState::Loaded
                                              : RowState::Placeholder);
        case AssetNextLoadedRole: {
            int next = -1;
            for (auto it = m_assets.cbegin(); it != m_assets.cend(); ++it) {
                if (it.key() >= row && (next < 0 || it.key() < next))
                    next = it.key();
            }
            return next;
        }
        case AssetDeletingRole:
            return m_deleting.contains(row);
        case AssetIdRole:
            return loaded ? m_assets[row].id.toString() : QString();
        case AssetValueRole:
            return loaded ? QVariant::fromValue(m_assets[row]) : QVariant();
        case Qt::DisplayRole:
            if (!loaded)
                return {};
            return index.column() == AssetNameColumn
                           ? m_assets[row].filename
                           : m_cells.value(row).value(index.column() - AssetSizeColumn);
        default:
            return {};
        }
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        ++flagsAsked;
        return QAbstractTableModel::flags(index);
    }

    mutable qint64 asked = 0;
    mutable qint64 flagsAsked = 0;

private:
    int m_rows;
    QHash<int, Asset> m_assets;
    QHash<int, QStringList> m_cells;
    QSet<int> m_failed;
    QSet<int> m_deleting;
};

} // namespace reeldeck::tests
