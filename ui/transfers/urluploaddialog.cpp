#include "ui/transfers/urluploaddialog.h"

#include "domain/limits.h"
#include "ui/basics/sheet.h"
#include "ui/transfers/urllist.h"
#include "ui_urluploaddialog.h"

namespace reeldeck {

namespace {

/// What is left out of the text, and why; empty: nothing is.
QString verdictOn(const UrlList &list)
{
    constexpr qsizetype MaxNamed = 3;
    QStringList sentences = list.problems.mid(0, MaxNamed);
    const int more = int(list.problems.size() - sentences.size());
    if (more > 0)
        sentences << UrlUploadDialog::tr("%Ln more lines are left out.", nullptr, more);
    if (list.repeated > 0)
        sentences << UrlUploadDialog::tr("%Ln repeated addresses are left out.", nullptr,
                                         list.repeated);
    if (list.beyond > 0) {
        sentences << UrlUploadDialog::tr(
                "These are more than %Ln addresses. Upload the rest in another go.", nullptr,
                MaximumUrls);
    }
    return sentences.join(QLatin1Char('\n'));
}

} // namespace

UrlUploadDialog::UrlUploadDialog(const UploadOptions &defaults, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::UrlUploadDialog>())
{
    m_ui->setupUi(this);
    makeSheet(*this);
    m_ui->name->setMaxLength(MaxFilenameLength);
    m_ui->stream->setChecked(defaults.enableHls);
    m_ui->thumbnail->setChecked(defaults.enableThumbnail);
    connect(m_ui->urls, &QPlainTextEdit::textChanged, this, &UrlUploadDialog::check);
    connect(m_ui->upload, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    check();
    m_ui->urls->setFocus();
}

UrlUploadDialog::~UrlUploadDialog() = default;

void UrlUploadDialog::setText(const QString &text)
{
    m_ui->urls->setPlainText(text);
}

void UrlUploadDialog::check()
{
    const UrlList list = readUrlList(m_ui->urls->toPlainText());
    m_urls = list.urls;
    const int count = int(list.urls.size());

    const QString verdict = verdictOn(list);
    m_ui->verdict->showText(
            verdict.isEmpty()
                    ? tr("The platform fetches these itself, so they must be open to the public.")
                    : verdict);
    m_ui->verdict->setTone(list.problems.isEmpty() && list.beyond == 0 ? theme::Tone::Muted
                                                                       : theme::Tone::Danger);

    const bool leavesOut = !list.problems.isEmpty() || list.beyond > 0;
    if (count == 0)
        m_ui->upload->setText(tr("Upload"));
    else if (leavesOut)
        m_ui->upload->setText(tr("Upload the Other %Ln", "files or URLs", count));
    else
        m_ui->upload->setText(count > 1 ? tr("Upload %Ln URLs", nullptr, count) : tr("Upload"));
    m_ui->upload->setEnabled(count > 0);
    m_ui->name->setEnabled(count <= 1);
    m_ui->nameLabel->showText(count <= 1 ? tr("Name on the platform (optional):")
                                         : tr("Each keeps its own name on the platform."));
}

QList<PlannedUpload> UrlUploadDialog::uploads() const
{
    QList<PlannedUpload> uploads;
    const UploadOptions chosen = options();
    for (const QUrl &url : m_urls) {
        PlannedUpload upload;
        upload.request.url = url;
        upload.request.enableHls = chosen.enableHls;
        upload.request.enableThumbnail = chosen.enableThumbnail;
        if (m_urls.size() == 1)
            upload.request.filename = m_ui->name->text().trimmed();
        uploads << upload;
    }
    return uploads;
}

UploadOptions UrlUploadDialog::options() const
{
    return {m_ui->stream->isChecked(), m_ui->thumbnail->isChecked()};
}

} // namespace reeldeck
