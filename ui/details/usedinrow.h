#pragma once

#include "domain/assetreference.h"

#include <QWidget>

class QPushButton;

namespace reeldeck {

class CopyButton;
class ElidedLabel;
class StatusDot;
class ToneLabel;

/// One index or entity in UsedIn: its name, what it is and how far the indexing is, a button that copies
/// its ID and, for an index, one that takes the asset out of it.
class UsedInRow : public QWidget
{
    Q_OBJECT

public:
    /// `key` tells it from the other rows, see keyOf().
    explicit UsedInRow(const QString &key, QWidget *parent = nullptr);

    static QString keyOf(const AssetReference &reference);
    static QString keyOf(const EntityReference &entity);
    const QString &key() const { return m_key; }

    void showIndex(const AssetReference &reference);
    void showEntity(const EntityReference &entity);
    void setRemoving(bool removing);

    /// Those that take the keyboard, in order.
    QList<QWidget *> stops() const;

signals:
    void copyRequested(const QString &text, const QString &what);
    void removeRequested();

private:
    void setName(const QString &name, const QString &id);
    void showState();

    QString m_key;
    AssetReference m_reference;
    bool m_isIndex = false;
    bool m_isRemoving = false;
    ElidedLabel *m_name;
    StatusDot *m_dot;
    ToneLabel *m_state;
    CopyButton *m_copyIndex;
    CopyButton *m_copyEntity;
    QPushButton *m_remove;
};

} // namespace reeldeck
