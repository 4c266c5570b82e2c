#include "ui/transfers/transfercandidatesdialog.h"

#include "base/humantext.h"
#include "ui/basics/assetline.h"
#include "ui/basics/cardground.h"
#include "ui/basics/sheet.h"
#include "ui/basics/sheetfit.h"
#include "ui/basics/tonelabel.h"
#include "ui/basics/wrappedtext.h"
#include "ui/theme/theme.h"
#include "ui_transfercandidatesdialog.h"

#include <QGridLayout>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace reeldeck {
namespace {

constexpr int CardWidth = 29 * theme::Unit;
constexpr int MostBeside = 3;

QString createdText(const QDateTime &when)
{
    return when.isValid()
                   ? TransferCandidatesDialog::tr("Created %1").arg(exactTime(when.toLocalTime()))
                   : TransferCandidatesDialog::tr("Created: not known");
}

QString sizeText(std::optional<qint64> size)
{
    return size && *size > 0 ? fullSize(*size)
                             : TransferCandidatesDialog::tr("Size: not known yet");
}

} // namespace

TransferCandidatesDialog::TransferCandidatesDialog(const Transfer &transfer, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TransferCandidatesDialog>())
    , m_transfer(transfer)
{
    m_ui->setupUi(this);
    makeSheet(*this);
    theme::setTextStyle(m_ui->heading, theme::Text::Title);
    m_ui->heading->setMaximumLines(4);
    m_ui->warning->setTone(theme::Tone::Warning);
    showQuestion();
    showCandidates();
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_ui->lookAgain, &QAbstractButton::clicked, this, [this] {
        emit lookAgainRequested();
        accept();
    });
    connect(m_ui->uploadAgain, &QAbstractButton::clicked, this, [this] {
        emit uploadAgainRequested();
        accept();
    });
    m_ui->cancel->setFocus();
}

TransferCandidatesDialog::~TransferCandidatesDialog() = default;

void TransferCandidatesDialog::showQuestion()
{
    const QString name = displayName(m_transfer.name).left(120);
    const int count = int(m_transfer.candidates.size());
    if (count == 0) {
        setWindowTitle(tr("Upload Without an Answer"));
        m_ui->heading->showText(tr("Did “%1” arrive?").arg(name));
        m_ui->explanation->setText(
                m_transfer.error
                        ? m_transfer.error->message
                        : tr("The platform's answer was lost, and its list doesn't tell."));
        m_ui->warning->setText(tr("If it did arrive, uploading it again makes a second asset."));
        m_ui->uploadAgain->setText(tr("Upload Again"));
        return;
    }
    m_ui->heading->showText(count == 1 ? tr("Is this “%1”?").arg(name)
                                       : tr("Which of these is “%1”?").arg(name));
    m_ui->explanation->setText(
            count == 1 ? tr("The connection broke before the platform answered. This asset could "
                            "be the upload; Reeldeck can't tell for sure.")
                       : tr("The connection broke before the platform answered. %Ln assets could "
                            "be the upload; Reeldeck can't tell which.",
                            nullptr, count));
    m_ui->warning->setText(count == 1 ? tr("If this is it all the same, uploading it again makes a "
                                           "second asset.")
                                      : tr("If it is one of these all the same, uploading it again "
                                           "makes a second asset."));
    m_ui->uploadAgain->setText(count == 1 ? tr("It Is Not: Upload Again")
                                          : tr("None of These: Upload Again"));
}

void TransferCandidatesDialog::showCandidates()
{
    const qsizetype count = m_transfer.candidates.size();
    m_ui->cards->setVisible(count > 0);
    if (count == 0)
        return;
    constexpr int gap = theme::Unit + theme::Unit / 2;
    const QMargins margins = layout()->contentsMargins();
    const int around =
            margins.left() + margins.right() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int shown = int(std::min<qsizetype>(count, MaximumShown));
    const int fitting = (largestSheet(*this).width() - around + gap) / (CardWidth + gap);
    const int columns = std::clamp(fitting, 1, std::min(shown, MostBeside));
    auto *grid = new QGridLayout(m_ui->cards);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gap);
    grid->addWidget(makeFileCard(), 0, 0, 1, columns);
    for (int i = 0; i < shown; ++i) {
        grid->addWidget(makeCandidateCard(m_transfer.candidates.at(i), i + 1), 1 + i / columns,
                        i % columns);
    }
    if (count > shown) {
        auto *more = new ToneLabel;
        more->setLook(QStringLiteral("muted"));
        more->setText(tr("And %Ln more in the list.", nullptr, int(count - shown)));
        grid->addWidget(more, grid->rowCount(), 0, 1, columns);
    }
    setMinimumWidth(std::max(minimumWidth(), columns * (CardWidth + gap) - gap + around));
}

QWidget *TransferCandidatesDialog::makeCard(const QString &title, const QStringList &lines) const
{
    auto *card = new CardGround;
    card->setMinimumWidth(CardWidth);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(theme::Unit / 2);
    auto *heading = new WrappedText;
    heading->setObjectName(QStringLiteral("cardTitle"));
    theme::setTextStyle(heading, theme::Text::Strong);
    heading->setMaximumLines(3);
    heading->showText(title);
    column->addWidget(heading);
    for (const QString &line : lines) {
        auto *text = new WrappedText;
        text->setObjectName(QStringLiteral("cardLine"));
        text->setMaximumLines(3);
        text->showText(line);
        column->addWidget(text);
    }
    column->addStretch();
    return card;
}

QWidget *TransferCandidatesDialog::makeFileCard() const
{
    const QString from = m_transfer.request.path.isEmpty()
                                 ? m_transfer.request.url.toDisplayString(QUrl::RemoveUserInfo |
                                                                          QUrl::RemoveQuery)
                                 : m_transfer.request.path;
    QStringList lines{displayName(m_transfer.name), sizeText(m_transfer.bytesTotal)};
    if (m_transfer.startedUtc.isValid()) {
        lines << tr("Sent %1").arg(exactTime(m_transfer.startedUtc.toLocalTime()));
    }
    lines << displayName(from);
    return makeCard(tr("Your Upload"), lines);
}

QWidget *TransferCandidatesDialog::makeCandidateCard(const Asset &asset, int number)
{
    QWidget *card = makeCard(assetTitle(asset),
                             {sizeText(asset.size), createdText(asset.createdAt),
                              tr("ID %1", "asset id").arg(displayName(asset.id.toString()))});
    auto *choose = new QPushButton(tr("This Is It"));
    choose->setObjectName(QStringLiteral("choose%1").arg(number));
    choose->setAccessibleName(tr("This Is It: %1, %2, %3", "name, when, id")
                                      .arg(assetTitle(asset), createdText(asset.createdAt),
                                           displayName(asset.id.toString())));
    connect(choose, &QAbstractButton::clicked, this, [this, id = asset.id] {
        emit adoptRequested(id);
        accept();
    });
    card->layout()->addWidget(choose);
    return card;
}

} // namespace reeldeck
