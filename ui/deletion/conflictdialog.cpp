#include "ui/deletion/conflictdialog.h"

#include "base/humantext.h"
#include "ui/basics/assetline.h"
#include "ui/basics/enterkey.h"
#include "ui/basics/sheet.h"
#include "ui/deletion/typedcount.h"
#include "ui_conflictdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QTimeZone>

namespace reeldeck {
namespace {

constexpr int ReferencesShown = 4;

/// A label breaks a name without spaces nowhere: on screen its middle goes.
constexpr int LongestShown = 36;
constexpr int LongestCopied = 120;

QString nameWithin(const QString &text, int longest)
{
    constexpr int Tail = 8;
    const QString name = displayName(text);
    return name.size() <= longest
                   ? name
                   : name.left(longest - Tail - 1) + QStringLiteral("…") + name.right(Tail);
}

QString referenceText(const AssetReference &reference, const QDateTime &nowLocal, int longest)
{
    const QString name = nameWithin(reference.indexName, longest);
    const QString id = nameWithin(reference.indexId, longest);
    if (!reference.indexedAt.isValid()) {
        if (!name.isEmpty())
            return ConflictDialog::tr("In the index “%1”").arg(name);
        return id.isEmpty() ? ConflictDialog::tr("In an index")
                            : ConflictDialog::tr("In the index %1", "an id").arg(id);
    }
    const QDate date = reference.indexedAt.toTimeZone(nowLocal.timeZone()).date();
    const QString when = dayText(date, nowLocal.date());
    if (!name.isEmpty())
        return ConflictDialog::tr("In the index “%1” since %2", "name, date").arg(name, when);
    return id.isEmpty()
                   ? ConflictDialog::tr("In an index since %1", "date").arg(when)
                   : ConflictDialog::tr("In the index %1 since %2", "an id, date").arg(id, when);
}

QStringList referenceLines(const ConflictItem &item, const QDateTime &nowLocal, int most,
                           int longest)
{
    if (!item.referencesKnown) {
        return {ConflictDialog::tr("The platform says it is in use. What uses it could not be "
                                   "read.")};
    }
    if (item.references.isEmpty())
        return {ConflictDialog::tr("The platform says it is in use, but not by what.")};
    QStringList lines;
    for (const AssetReference &reference :
         item.references.first(std::min<qsizetype>(most, item.references.size())))
        lines << referenceText(reference, nowLocal, longest);
    if (const qsizetype more = item.references.size() - lines.size(); more > 0)
        lines << ConflictDialog::tr("and %Ln more", nullptr, int(more));
    return lines;
}

} // namespace

ConflictDialog::ConflictDialog(const QList<ConflictItem> &items, int deleted, int total,
                               QWidget *parent, const QDateTime &nowLocal)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConflictDialog>())
    , m_items(items)
    , m_nowLocal(nowLocal)
{
    Q_ASSERT(!items.isEmpty());
    m_ui->setupUi(this);
    // "Keep" is the default, but whoever typed the right count doesn't mean that.
    makeSheet(*this)->setFieldButton(m_ui->typedCount, m_ui->force);
    showTexts(deleted, total);
    showCards();
    askForCount();
    connect(m_ui->keep, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_ui->force, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_ui->outOfIndexes, &QAbstractButton::clicked, this, [this] {
        m_answer = Answer::OutOfIndexes;
        accept();
    });
    const auto item = [this](QWidget *widget) {
        return m_ui->buttons->itemAt(m_ui->buttons->indexOf(widget));
    };
    m_ui->buttonRow->fold(m_ui->buttonRows, m_ui->buttons, {m_ui->spacer1, item(m_ui->keep)});
    connect(m_ui->copyList, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(listText()); });
    m_ui->keep->setFocus();
}

ConflictDialog::~ConflictDialog() = default;

void ConflictDialog::showTexts(int deleted, int total)
{
    const int count = int(m_items.size());
    m_ui->gentle->setText(count == 1
                                  ? tr("It can also be removed from its indexes first and then be "
                                       "deleted, unless something uses it anew.")
                                  : tr("They can also be removed from their indexes first and "
                                       "then be deleted, but for what is used anew."));
    if (total == 1) {
        m_ui->heading->setText(tr("The asset is in use"));
        m_ui->explanation->setText(
                tr("It was not deleted. It is referenced by indexes; deleting it "
                   "anyway removes it from search and analysis there."));
        return;
    }
    m_ui->heading->setText(tr("%Ln of %L1 assets are in use", nullptr, count).arg(total));
    const QString done =
            deleted == 0 ? tr("None was deleted.") : tr("%Ln were deleted.", "assets", deleted);
    const QString rest = tr("These %Ln are referenced by indexes; deleting them anyway removes "
                            "them from search and analysis there.",
                            "assets", count);
    m_ui->explanation->setText(joinSentences({done, rest}));
}

void ConflictDialog::showCards()
{
    QList<CardList::Card> cards;
    cards.reserve(m_items.size());
    for (const ConflictItem &item : std::as_const(m_items)) {
        cards << CardList::Card{assetTitle(item.asset),
                                referenceLines(item, m_nowLocal, ReferencesShown, LongestShown),
                                item.thumbnail, item.asset.kind(), true};
    }
    m_ui->cards->setRestText([](int more) {
        return tr("And %Ln more assets. “Copy List” has them all.", nullptr, more);
    });
    m_ui->cards->setCards(cards);
}

void ConflictDialog::askForCount()
{
    const int count = int(m_items.size());
    const bool typed = count > MaximumUntyped;
    m_ui->typedRow->setVisible(typed);
    if (typed) {
        m_ui->typedLabel->setText(tr("To delete them all the same, type how many they are: %1")
                                          .arg(QLocale().toString(count)));
        connect(m_ui->typedCount, &QLineEdit::textChanged, this, &ConflictDialog::updateForce);
    }
    updateForce();
}

void ConflictDialog::updateForce()
{
    const bool mayDelete = m_items.size() <= MaximumUntyped ||
                           isTypedCount(m_ui->typedCount->text(), m_items.size());
    m_ui->force->setEnabled(mayDelete);
    m_ui->outOfIndexes->setEnabled(mayDelete);
}

QString ConflictDialog::listText() const
{
    QStringList paragraphs;
    for (const ConflictItem &item : m_items) {
        QStringList lines{displayName(item.asset.filename), item.asset.id.toString()};
        lines << referenceLines(item, m_nowLocal, int(item.references.size()), LongestCopied);
        paragraphs << lines.join(QLatin1Char('\n'));
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace reeldeck
