#include "ui/dialogs/uploadreviewdialog.h"

#include "base/humantext.h"
#include "domain/limits.h"
#include "ui/dialogs/assetfacts.h"
#include "ui/dialogs/sheet.h"
#include "ui_uploadreviewdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace reeldeck {
namespace {

bool isUrl(const PlannedUpload &upload)
{
    return upload.request.path.isEmpty();
}

QString kindsText(const QList<PlannedUpload> &uploads)
{
    QStringList kinds;
    for (const MediaKind kind :
         {MediaKind::Video, MediaKind::Audio, MediaKind::Image, MediaKind::Unknown}) {
        const auto count = std::count_if(uploads.begin(), uploads.end(),
                                         [kind](const auto &u) { return u.kind == kind; });
        if (count > 0)
            kinds << countOfKind(kind, int(count));
    }
    return kinds.join(UploadReviewDialog::tr(", ", "between counts"));
}

QString thingsText(const QList<PlannedUpload> &uploads)
{
    const int count = int(uploads.size());
    const auto urls = std::count_if(uploads.begin(), uploads.end(), isUrl);
    if (urls == 0) {
        return count == 1 ? UploadReviewDialog::tr("Upload 1 file")
                          : UploadReviewDialog::tr("Upload %n files", nullptr, count);
    }
    if (urls == count) {
        return count == 1 ? UploadReviewDialog::tr("Upload 1 URL")
                          : UploadReviewDialog::tr("Upload %n URLs", nullptr, count);
    }
    return UploadReviewDialog::tr("Upload %n files and URLs", nullptr, count);
}

} // namespace

UploadReviewDialog::UploadReviewDialog(const UploadPlan &plan, const UploadOptions &defaults,
                                       QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::UploadReviewDialog>())
    , m_plan(plan)
{
    m_ui->setupUi(this);
    makeSheet(*this);
    m_ui->name->setMaxLength(MaxFilenameLength);
    m_ui->stream->setChecked(defaults.enableHls);
    m_ui->thumbnail->setChecked(defaults.enableThumbnail);
    showUploads();
    showProblems();
    showButtons();
    connect(m_ui->upload, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_ui->copyList, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(problemsText()); });
}

UploadReviewDialog::~UploadReviewDialog() = default;

void UploadReviewDialog::showUploads()
{
    const auto &uploads = m_plan.uploads;
    if (uploads.isEmpty()) {
        m_ui->heading->setText(tr("There is nothing to upload"));
        m_ui->facts->setVisible(m_plan.problems.isEmpty());
        m_ui->facts->setText(tr("Reeldeck found no video, audio or image in what you chose."));
    } else {
        m_ui->heading->setText(thingsText(uploads));
        const qint64 size = m_plan.totalSize();
        m_ui->facts->setText(size > 0 ? tr("%1; %2 in total", "kinds; size")
                                                .arg(kindsText(uploads), humanSize(size))
                                      : kindsText(uploads));
    }
    m_ui->junk->setVisible(m_plan.skippedJunk > 0);
    m_ui->junk->setText(m_plan.skippedJunk == 1 ? tr("1 hidden or temporary file was skipped.")
                                                : tr("%n hidden or temporary files were skipped.",
                                                     nullptr, m_plan.skippedJunk));
    m_ui->optionsPane->setVisible(!uploads.isEmpty());
    m_ui->namePane->setVisible(uploads.size() == 1);
    if (uploads.size() == 1)
        m_ui->name->setText(uploads.first().request.filename);
}

void UploadReviewDialog::showProblems()
{
    const int count = int(m_plan.problems.size());
    m_ui->problemsLabel->setVisible(count > 0);
    m_ui->problems->setVisible(count > 0);
    m_ui->copyList->setVisible(count > 0);
    if (count == 0)
        return;
    m_ui->problemsLabel->setText(count == 1 ? tr("1 can't be uploaded:")
                                            : tr("%n can't be uploaded:", nullptr, count));
    QList<CardList::Card> cards;
    cards.reserve(count);
    for (const PlanProblem &problem : std::as_const(m_plan.problems)) {
        CardList::Card card;
        card.name = problem.name;
        card.lines = {problem.error.message};
        cards << card;
    }
    m_ui->problems->setCards(cards);
}

void UploadReviewDialog::showButtons()
{
    const int count = int(m_plan.uploads.size());
    if (count == 0) {
        m_ui->upload->hide();
        m_ui->cancel->setText(tr("Close"));
        m_ui->cancel->setDefault(true);
        m_ui->cancel->setFocus();
        return;
    }
    if (m_plan.problems.isEmpty())
        m_ui->upload->setText(thingsText(m_plan.uploads));
    else
        m_ui->upload->setText(count == 1 ? tr("Upload the other one")
                                         : tr("Upload the other %n", nullptr, count));
    m_ui->upload->setFocus();
}

QList<UploadRequest> UploadReviewDialog::requests() const
{
    QList<UploadRequest> requests;
    requests.reserve(m_plan.uploads.size());
    const UploadOptions chosen = options();
    for (const PlannedUpload &upload : m_plan.uploads) {
        UploadRequest request = upload.request;
        request.enableHls = chosen.enableHls;
        request.enableThumbnail = chosen.enableThumbnail;
        if (m_plan.uploads.size() == 1)
            request.filename = m_ui->name->text().trimmed();
        requests << request;
    }
    return requests;
}

UploadOptions UploadReviewDialog::options() const
{
    return {m_ui->stream->isChecked(), m_ui->thumbnail->isChecked()};
}

QString UploadReviewDialog::problemsText() const
{
    QStringList paragraphs;
    for (const PlanProblem &problem : m_plan.problems)
        paragraphs << displayName(problem.name) + QLatin1Char('\n') + problem.error.message;
    return paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace reeldeck
