#pragma once

#include "domain/uploadplan.h"
#include "ui/basics/uploadoptions.h"

#include <QDialog>
#include <QList>

#include <memory>

namespace reeldeck {

namespace Ui {
class UrlUploadDialog;
}

/// Takes public URLs, one a line, checks each as it is typed, and says which it leaves out. A name
/// can be given to a single one. Use with open(); after accepted(), uploads() has them.
class UrlUploadDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UrlUploadDialog(const UploadOptions &defaults, QWidget *parent = nullptr);
    ~UrlUploadDialog() override;

    /// E.g. what was pasted; checked like what is typed.
    void setText(const QString &text);

    /// One for each good URL, in order.
    QList<PlannedUpload> uploads() const;
    UploadOptions options() const;

private:
    void check();

    std::unique_ptr<Ui::UrlUploadDialog> m_ui;
    QList<QUrl> m_urls; ///< Good to upload.
};

} // namespace reeldeck
