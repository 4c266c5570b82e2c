#pragma once

#include "ui/deletion/deletionlogmodel.h"

#include <QDialog>

#include <memory>

namespace reeldeck {

namespace Ui {
class DeletionLogDialog;
}

/// What was deleted from here, newest first: to search, to export and, where the file an asset was
/// uploaded from is still there, to upload it again. Use with open(); it stays open over both.
class DeletionLogDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DeletionLogDialog(QWidget *parent = nullptr);
    ~DeletionLogDialog() override;

    /// Before the first call it says that the log is being read.
    void setRecords(const QList<DeletionRecord> &records);

signals:
    /// Those that match what is searched for.
    void exportRequested(const QList<reeldeck::DeletionRecord> &records);
    void uploadAgainRequested(const QStringList &paths);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringList selectedPaths() const;
    void update();
    void copyIds();

    std::unique_ptr<Ui::DeletionLogDialog> m_ui;
    DeletionLogModel m_model;
    bool m_isRead = false;
};

} // namespace reeldeck
