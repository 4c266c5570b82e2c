#include "ui/transfers/uploadreviewdialog.h"

#include "base/humantext.h"
#include "domain/limits.h"
#include "ui/basics/assetline.h"
#include "ui/basics/sheet.h"
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
    return joinFacts(kinds);
}

QString thingsText(const QList<PlannedUpload> &uploads)
{
    const int count = int(uploads.size());
    const auto urls = std::count_if(uploads.begin(), uploads.end(), isUrl);
    if (urls == 0) {
        return UploadReviewDialog::tr("Upload %Ln files", nullptr, count);
    }
    if (urls == count) {
        return UploadReviewDialog::tr("Upload %Ln URLs", nullptr, count);
    }
    return UploadReviewDialog::tr("Upload %Ln files and URLs", nullptr, count);
}

// In the order in which they are shown; problems that nobody can help come first, warnings last.
constexpr qsizetype AttemptsSection = 1;
constexpr qsizetype EarlierSection = 2;

QStringList earlierLines(const PlannedUpload &upload)
{
    const EarlierUpload &earlier = *upload.earlier;
    QString line;
    if (earlier.assetId.isEmpty()) {
        line = UploadReviewDialog::tr(
                "It is in the queue already and will be uploaded from there.");
    } else {
        const QString when = exactTime(earlier.uploadedUtc.toLocalTime());
        const QString name = displayName(earlier.name);
        const QString id = displayName(earlier.assetId.toString());
        line = earlier.isSure
                       ? UploadReviewDialog::tr("This file was uploaded on %1 as “%2” (asset %3).")
                                 .arg(when, name, id)
                       : UploadReviewDialog::tr(
                                 "A file with this name and size was uploaded on %1 as “%2” "
                                 "(asset %3). The contents were not compared.")
                                 .arg(when, name, id);
    }
    return QStringList{line} + upload.warnings;
}

QString problemsHeading(int count)
{
    return UploadReviewDialog::tr("%Ln files can't be uploaded:", nullptr, count);
}

QString attemptsHeading(int count)
{
    return UploadReviewDialog::tr(
            "%Ln files are left out, because they are larger than the platform's known limit:",
            nullptr, count);
}

QString earlierHeading(int count)
{
    return UploadReviewDialog::tr(
            "%Ln files are left out, because they are there already:", nullptr, count);
}

QString warningsHeading(int count)
{
    return UploadReviewDialog::tr(
            "%Ln files can be uploaded, but perhaps not be analyzed:", nullptr, count);
}

QString nameOf(const PlannedUpload &upload)
{
    return isUrl(upload) ? upload.request.url.toString(QUrl::RemoveUserInfo) : upload.request.path;
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
    m_ui->problems->setRestText([](int more) {
        return tr("And %Ln more files. “Copy List” has them all.", nullptr, more);
    });
    showNotes();
    showSkipped();
    showUploads();
    showButtons();
    connect(m_ui->problems, &CardList::choiceChanged, this, [this] {
        showUploads();
        showButtons();
    });
    connect(m_ui->upload, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_ui->copyList, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(problemsText()); });
}

UploadReviewDialog::~UploadReviewDialog() = default;

void UploadReviewDialog::showUploads()
{
    const QList<PlannedUpload> uploads = chosen();
    m_ui->facts->setVisible(!uploads.isEmpty() || m_plan.problems.isEmpty() ||
                            !m_attempts.isEmpty());
    if (!uploads.isEmpty()) {
        m_ui->heading->setText(thingsText(uploads));
        qint64 size = 0;
        for (const PlannedUpload &upload : uploads)
            size += upload.size;
        m_ui->facts->setText(size > 0 ? tr("%1; %2 in total", "kinds; size")
                                                .arg(kindsText(uploads), humanSize(size))
                                      : kindsText(uploads));
    } else if (!m_attempts.isEmpty()) {
        m_ui->heading->setText(tr("Nothing is uploaded unless you choose it"));
        m_ui->facts->setText(
                tr("The platform may take more by now. Choose what to try; what it says "
                   "is remembered."));
    } else if (!m_earlier.isEmpty()) {
        m_ui->heading->setText(tr("There is nothing new to upload"));
        m_ui->facts->setText(tr("What you chose is uploaded or queued already. Choose what to "
                                "upload once more; each gets an asset of its own."));
    } else {
        m_ui->heading->setText(tr("There is nothing to upload"));
        m_ui->facts->setText(tr("Reeldeck found no video, audio or image in what you chose."));
    }
    m_ui->optionsPane->setVisible(choices() > 0);
    m_ui->optionsPane->setEnabled(!uploads.isEmpty());
    m_ui->namePane->setVisible(choices() == 1);
}

void UploadReviewDialog::showNotes()
{
    CardList::Section problems, attempts, earlier, warnings;
    for (qsizetype i = 0; i < m_plan.problems.size(); ++i) {
        const PlanProblem &problem = m_plan.problems.at(i);
        CardList::Card card;
        card.name = problem.name;
        card.lines = {problem.error.message};
        if (problem.attempt) {
            m_attempts << i;
            card.choice = tr("Try anyway");
            attempts.cards << card;
        } else {
            problems.cards << card;
        }
    }
    for (qsizetype i = 0; i < m_plan.uploads.size(); ++i) {
        const PlannedUpload &upload = m_plan.uploads.at(i);
        CardList::Card card;
        card.name = nameOf(upload);
        if (upload.earlier) {
            m_earlier << i;
            card.lines = earlierLines(upload);
            card.choice = tr("Upload anyway");
            earlier.cards << card;
        } else if (!upload.warnings.isEmpty()) {
            card.lines = upload.warnings;
            warnings.cards << card;
        }
    }
    problems.heading = problemsHeading(int(problems.cards.size()));
    attempts.heading = attemptsHeading(int(attempts.cards.size()));
    attempts.choice = tr("Try all of them anyway");
    earlier.heading = earlierHeading(int(earlier.cards.size()));
    earlier.choice = tr("Upload all of them anyway");
    warnings.heading = warningsHeading(int(warnings.cards.size()));
    const bool hasNotes = m_plan.needsReview();
    m_ui->problems->setVisible(hasNotes);
    m_ui->copyList->setVisible(hasNotes);
    m_ui->problems->setSections({problems, attempts, earlier, warnings});
}

void UploadReviewDialog::showSkipped()
{
    QStringList sentences;
    if (m_plan.skippedJunk > 0)
        sentences << tr("%Ln hidden or temporary files were skipped.", nullptr, m_plan.skippedJunk);
    if (m_plan.skippedUnfinished > 0)
        sentences << tr("%Ln unfinished or empty files were skipped.", nullptr,
                        m_plan.skippedUnfinished);
    if (m_plan.unexamined > 0)
        sentences << tr("The resolution and length of %Ln videos were not checked.", nullptr,
                        m_plan.unexamined);
    m_ui->junk->setVisible(!sentences.isEmpty());
    m_ui->junk->setText(joinSentences(sentences));
    if (m_plan.uploads.size() == 1)
        m_ui->name->setText(m_plan.uploads.first().request.filename);
}

void UploadReviewDialog::showButtons()
{
    if (choices() == 0) {
        m_ui->upload->hide();
        m_ui->cancel->setText(tr("Close"));
        m_ui->cancel->setDefault(true);
        m_ui->cancel->setFocus();
        return;
    }
    const QList<PlannedUpload> uploads = chosen();
    const int count = int(uploads.size());
    const bool leavesOut = count < m_plan.uploads.size() + m_plan.problems.size();
    m_ui->upload->setEnabled(count > 0);
    if (count == 0)
        m_ui->upload->setText(tr("Upload"));
    else if (!leavesOut)
        m_ui->upload->setText(thingsText(uploads));
    else
        m_ui->upload->setText(tr("Upload the Other %Ln", "files or URLs", count));
    if (!isVisible())
        (count > 0 ? m_ui->upload : m_ui->cancel)->setFocus();
}

QList<PlannedUpload> UploadReviewDialog::chosen() const
{
    QList<PlannedUpload> uploads;
    uploads.reserve(choices());
    qsizetype nextEarlier = 0;
    for (const PlannedUpload &upload : m_plan.uploads) {
        if (!upload.earlier || m_ui->problems->isChosen(EarlierSection, nextEarlier++))
            uploads << upload;
    }
    for (qsizetype i = 0; i < m_attempts.size(); ++i) {
        if (m_ui->problems->isChosen(AttemptsSection, i))
            uploads << *m_plan.problems.at(m_attempts.at(i)).attempt;
    }
    return uploads;
}

QList<PlannedUpload> UploadReviewDialog::uploads() const
{
    QList<PlannedUpload> uploads = chosen();
    const UploadOptions options = this->options();
    for (PlannedUpload &upload : uploads) {
        upload.request.enableHls = options.enableHls;
        upload.request.enableThumbnail = options.enableThumbnail;
        if (choices() == 1)
            upload.request.filename = m_ui->name->text().trimmed();
    }
    return uploads;
}

UploadOptions UploadReviewDialog::options() const
{
    return {m_ui->stream->isChecked(), m_ui->thumbnail->isChecked()};
}

QString UploadReviewDialog::problemsText() const
{
    QStringList paragraphs;
    const auto add = [&paragraphs](const QString &name, const QStringList &lines) {
        paragraphs << displayName(name) + QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
    };
    for (const PlanProblem &problem : m_plan.problems)
        add(problem.name, {problem.error.message});
    for (const PlannedUpload &upload : m_plan.uploads) {
        if (upload.earlier)
            add(nameOf(upload), earlierLines(upload));
        else if (!upload.warnings.isEmpty())
            add(nameOf(upload), upload.warnings);
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace reeldeck
