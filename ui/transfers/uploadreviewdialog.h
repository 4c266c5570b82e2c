#pragma once

#include "domain/uploadplan.h"
#include "ui/basics/uploadoptions.h"

#include <QDialog>

#include <memory>

namespace reeldeck {

namespace Ui {
class UploadReviewDialog;
}

/// The one list before any byte is sent: what will be uploaded, what can't be and why, what is
/// uploaded or queued already, what the platform's models can't use, what was skipped, and the
/// options for this batch. "Upload the Other 9" when something is left out; what is known already
/// is, until the person chooses it, and so is what is larger than the known limit. Only
/// "Close" when nothing can be uploaded. Use with open(); after accepted(), uploads() has them.
class UploadReviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UploadReviewDialog(const UploadPlan &plan, const UploadOptions &defaults,
                                QWidget *parent = nullptr);
    ~UploadReviewDialog() override;

    /// The chosen uploads of the plan with this batch's options and, for a single one, its name.
    QList<PlannedUpload> uploads() const;
    UploadOptions options() const;
    /// What "Copy List" puts on the clipboard: each name and what there is to know of it.
    QString problemsText() const;

private:
    void showUploads();
    void showNotes();
    void showSkipped();
    void showButtons();
    QList<PlannedUpload> chosen() const;
    qsizetype choices() const { return m_plan.uploads.size() + m_attempts.size(); }

    std::unique_ptr<Ui::UploadReviewDialog> m_ui;
    UploadPlan m_plan;
    QList<qsizetype> m_attempts; ///< In m_plan.problems: those of the section that can be tried.
    QList<qsizetype> m_earlier;  ///< In m_plan.uploads: those of the section with choices.
};

} // namespace reeldeck
