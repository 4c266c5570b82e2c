#include "ui/deletion/confirmdeletedialog.h"

#include "base/humantext.h"
#include "ui/basics/assetline.h"
#include "ui/basics/enterkey.h"
#include "ui/basics/sheet.h"
#include "ui/deletion/typedcount.h"
#include "ui/theme/theme.h"
#include "ui_confirmdeletedialog.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QLocale>
#include <QSpacerItem>

namespace reeldeck {
namespace {

constexpr int NamesShown = 3;
constexpr int QuestionLines = 3;    ///< Of the name; the words around it need another.
constexpr int BesideQuestion = 200; ///< Picture and margins.

QString shortName(const QString &name)
{
    constexpr int Longest = 40;
    const QString shown = displayName(name);
    return shown.size() <= Longest ? shown
                                   : shown.left(Longest - 1).trimmed() + QStringLiteral("…");
}

/// "“Coast”, “Sports” and 3 more".
QString namesOf(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names.first(std::min<qsizetype>(NamesShown, names.size())))
        quoted << ConfirmDeleteDialog::tr("“%1”").arg(shortName(name));
    QString listed = joinNames(quoted);
    const qsizetype more = names.size() - quoted.size();
    if (more == 0)
        return listed;
    return ConfirmDeleteDialog::tr("%1 and %Ln more", "names", int(more)).arg(joinFacts(quoted));
}

} // namespace

ConfirmDeleteDialog::ConfirmDeleteDialog(const QList<Asset> &assets, const QImage &thumbnail,
                                         QWidget *parent, const QDateTime &nowLocal)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConfirmDeleteDialog>())
    , m_assets(assets)
{
    Q_ASSERT(!assets.isEmpty());
    m_ui->setupUi(this);
    // What comes has its place, so that no button moves under the pointer.
    m_usePlace = new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Minimum);
    auto *place = new QGridLayout;
    m_ui->column->insertLayout(m_ui->column->indexOf(m_ui->use), place);
    m_ui->column->removeWidget(m_ui->use);
    place->addItem(m_usePlace, 0, 0);
    place->addWidget(m_ui->use, 0, 0);
    // "Cancel" is the default, but whoever typed the right count doesn't mean that.
    makeSheet(*this)->setFieldButton(m_ui->typedCount, m_ui->deleteButton);
    m_ui->typedRow->hide();
    m_ui->use->hide();
    m_ui->filter->hide();
    theme::setTextStyle(m_ui->question, theme::Text::Title);
    m_ui->question->setMaximumLines(QuestionLines + 1);
    if (assets.size() == 1)
        showOne(nowLocal);
    else
        showMany();
    m_ui->thumbnail->setPoster(thumbnail);
    m_ui->thumbnail->setKind(assets.first().kind());
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_ui->deleteButton, &QAbstractButton::clicked, this, &QDialog::accept);
    m_ui->cancel->setFocus();
}

ConfirmDeleteDialog::~ConfirmDeleteDialog() = default;

void ConfirmDeleteDialog::showOne(const QDateTime &nowLocal)
{
    const Asset &asset = m_assets.first();
    setWindowTitle(tr("Delete Asset"));
    // The end of the question is in sight, however wide the letters are.
    const QFontMetrics letters(m_ui->question->font());
    const int room = QuestionLines * (minimumWidth() - BesideQuestion);
    int longest = 90;
    while (longest > 30 && letters.horizontalAdvance(assetTitle(asset, longest)) > room)
        longest -= 5;
    m_ui->question->showText(tr("Delete “%1”?").arg(assetTitle(asset, longest)));
    m_ui->facts->setText(assetFacts(asset, nowLocal));
    m_ui->loss->setText(tr("The file, its stream and its thumbnail are removed from the platform "
                           "for good. You can undo for 5 seconds."));
    m_ui->deleteButton->setText(tr("Delete Asset"));
}

void ConfirmDeleteDialog::showMany()
{
    const int count = int(m_assets.size());
    setWindowTitle(tr("Delete Assets"));
    m_ui->question->showText(tr("Delete %Ln assets?", nullptr, count));
    qint64 size = 0;
    bool allKnown = true;
    for (const Asset &asset : std::as_const(m_assets)) {
        allKnown = allKnown && asset.size.has_value();
        size += std::max<qint64>(0, asset.size.value_or(0));
    }
    const QString names =
            count == 2
                    ? tr("“%1” and “%2”")
                              .arg(assetTitle(m_assets.at(0), 40), assetTitle(m_assets.at(1), 40))
                    : tr("“%1”, “%2” and %Ln more", "names", count - 2)
                              .arg(assetTitle(m_assets.at(0), 40), assetTitle(m_assets.at(1), 40));
    m_ui->facts->setText(allKnown ? tr("%1; %2 in total", "names; size").arg(names, humanSize(size))
                                  : names);
    m_ui->loss->setText(tr("The files, their streams and their thumbnails are removed from the "
                           "platform for good. You can undo for 5 seconds."));
    m_ui->deleteButton->setText(tr("Delete %Ln Assets", nullptr, count));
}

void ConfirmDeleteDialog::askForAll(const QStringList &filters)
{
    const int count = int(m_assets.size());
    m_ui->question->showText(filters.isEmpty()
                                     ? tr("Delete all %Ln assets of this account?", nullptr, count)
                                     : tr("Delete all %Ln matching assets?", nullptr, count));
    if (filters.isEmpty()) {
        m_ui->filter->setText(tr("The list is not filtered: nothing is left afterwards."));
    } else {
        QStringList shown;
        for (const QString &filter : filters)
            shown << displayName(filter).left(120);
        m_ui->filter->setText(tr("They match the filter: %1", "filters")
                                      .arg(shown.join(tr("; ", "between two filters"))));
    }
    askForCount();
}

void ConfirmDeleteDialog::askForUnseen()
{
    m_ui->filter->setText(tr("The list has not shown all of them yet."));
    askForCount();
}

void ConfirmDeleteDialog::askForCount()
{
    m_isTyped = true;
    m_ui->filter->show();
    m_ui->typedLabel->setText(tr("To delete them, type how many they are: %1")
                                      .arg(QLocale().toString(m_assets.size())));
    m_ui->typedRow->show();
    connect(m_ui->typedCount, &QLineEdit::textChanged, this, &ConfirmDeleteDialog::updateDelete);
    updateDelete();
}

void ConfirmDeleteDialog::updateDelete()
{
    m_ui->deleteButton->setEnabled(!m_isTyped ||
                                   isTypedCount(m_ui->typedCount->text(), m_assets.size()));
}

void ConfirmDeleteDialog::showUse(const UseFindings &use)
{
    const bool isOne = m_assets.size() == 1;
    QStringList sentences;
    const int indexes = int(use.indexes.size());
    const int entities = int(use.entities.size());
    if (indexes > 0) {
        const QString names = namesOf(use.indexes);
        sentences << (isOne ? tr("%Ln indexes hold it: %1. You will be asked before it goes from "
                                 "there.",
                                 "names", indexes)
                                      .arg(names)
                            : tr("%Ln indexes hold some of them: %1. You will be asked before "
                                 "those go "
                                 "from there.",
                                 "names", indexes)
                                      .arg(names));
    }
    if (entities > 0) {
        const QString names = namesOf(use.entities);
        sentences << (isOne ? tr("%Ln entities lose it: %1.", "names", entities).arg(names)
                            : tr("%Ln entities lose some of them: %1.", "names", entities)
                                      .arg(names));
    }
    if (!use.isComplete)
        sentences << (isOne ? tr("Asking what uses it...") : tr("Asking what uses them..."));
    else if (use.hasFailed)
        sentences << tr("Not all of what uses it could be read.");
    else if (sentences.isEmpty())
        sentences << (isOne ? tr("No index and no entity uses it.")
                            : tr("No index and no entity uses them."));
    if (use.isComplete && use.asked < use.total) {
        sentences << tr("Only the first %1 of %Ln were looked at.", nullptr, use.total)
                             .arg(QLocale().toString(use.asked));
    }
    m_ui->use->showText(sentences.join(QLatin1Char('\n')));
    m_ui->use->setTone(use.indexes.isEmpty() && use.entities.isEmpty()
                               ? std::optional(theme::Tone::Muted)
                               : std::optional(theme::Tone::Warning));
    m_usePlace->changeSize(0, 4 * fontMetrics().lineSpacing() + theme::Unit, QSizePolicy::Minimum,
                           QSizePolicy::Minimum);
    m_ui->use->updateGeometry();
    m_ui->use->show();
}

} // namespace reeldeck
