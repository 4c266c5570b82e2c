#pragma once

#include "domain/asset.h"

#include <QDateTime>
#include <QDialog>
#include <QImage>
#include <QList>

#include <memory>

namespace reeldeck {

namespace Ui {
class ConfirmDeleteDialog;
}

/// Asks before assets are deleted: names the one, or counts the many, and says what is lost.
/// "Cancel" is the default and has the keyboard. Use with open(): accepted() means delete,
/// rejected() keep. There is no "don't ask again".
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

    /// What it asks about, in the order given.
    QList<Asset> assets() const { return m_assets; }

private:
    void showOne(const QDateTime &nowLocal);
    void showMany();

    std::unique_ptr<Ui::ConfirmDeleteDialog> m_ui;
    QList<Asset> m_assets;
};

} // namespace reeldeck
