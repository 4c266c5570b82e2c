#pragma once

#include "domain/asset.h"
#include "domain/assetuse.h"

#include <QDateTime>
#include <QDialog>
#include <QImage>
#include <QList>
#include <QStringList>

#include <memory>

class QSpacerItem;

namespace reeldeck {

namespace Ui {
class ConfirmDeleteDialog;
}

/// Asks before assets are deleted: names the one, or counts the many, and says what is lost and, once
/// that is known, what uses them; it can be answered before. "Cancel" is the default and has the
/// keyboard. Use with open(): accepted() means delete, rejected() keep. There is no "don't ask again".
///
/// All that match a filter is a stronger question: it names the filter, and the count must be typed. So
/// must that of a selection that reaches over rows which nobody has seen.
class ConfirmDeleteDialog : public QDialog
{
    Q_OBJECT

public:
    /// `assets`: at least one. `thumbnail`: of the first; may be null. `nowLocal` decides what
    /// "today" is.
    explicit ConfirmDeleteDialog(const QList<Asset> &assets, const QImage &thumbnail,
                                 QWidget *parent = nullptr,
                                 const QDateTime &nowLocal = QDateTime::currentDateTime());
    ~ConfirmDeleteDialog() override;

    /// They are all that the list has. `filters`: what it was filtered by, in words; empty: it
    /// wasn't. Before open(), once.
    void askForAll(const QStringList &filters);
    /// Not all of them have been shown to the person. Before open(), once, and not beside askForAll().
    void askForUnseen();
    /// What uses them, as far as it is known. Without a call it says nothing of it.
    void showUse(const UseFindings &use);

    /// What it asks about, in the order given.
    QList<Asset> assets() const { return m_assets; }

private:
    void showOne(const QDateTime &nowLocal);
    void showMany();
    void askForCount();
    void updateDelete();

    std::unique_ptr<Ui::ConfirmDeleteDialog> m_ui;
    QList<Asset> m_assets;
    QSpacerItem *m_usePlace = nullptr; ///< Of what uses them.
    bool m_isTyped = false;            ///< The count must be.
};

} // namespace reeldeck
