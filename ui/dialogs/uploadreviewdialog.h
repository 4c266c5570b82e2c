#pragma once

#include "domain/uploadplan.h"
#include "ui/dialogs/uploadoptions.h"

#include <QDialog>

#include <memory>

namespace reeldeck {

namespace Ui {
class UploadReviewDialog;
}

/// The one list before any byte is sent: what will be uploaded, what can't be and why, what was
/// skipped, and the options for this batch. "Upload the other 9" when there are problems; only
/// "Close" when nothing is left to upload. Use with open(); after accepted(), requests() has the
/// uploads.
class UploadReviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UploadReviewDialog(const UploadPlan &plan, const UploadOptions &defaults,
                                QWidget *parent = nullptr);
    ~UploadReviewDialog() override;

    /// The plan's uploads with this batch's options and, for a single one, its name.
    QList<UploadRequest> requests() const;
    UploadOptions options() const;
    /// What "Copy list" puts on the clipboard: each problem's name and reason.
    QString problemsText() const;

private:
    void showUploads();
    void showProblems();
    void showButtons();

    std::unique_ptr<Ui::UploadReviewDialog> m_ui;
    UploadPlan m_plan;
};

} // namespace reeldeck
