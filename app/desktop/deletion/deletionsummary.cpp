#include "desktop/deletion/deletionsummary.h"

#include "base/humantext.h"

#include <QCoreApplication>

#include <algorithm>

namespace reeldeck {
namespace {

/// The translators' context of the sentences below.
struct DeletionSummaryText
{
    Q_DECLARE_TR_FUNCTIONS(DeletionSummary)
};

QString nameOf(const DeletionBatch::Item &item)
{
    return displayName(item.asset.filename);
}

QString reasonOf(const DeletionBatch::Item &item)
{
    return item.error ? item.error->message : QString();
}

/// Why it is as it is, for the lines below its name; empty: the heading says it all.
QString remark(const DeletionBatch::Item &item)
{
    if (item.outcome == DeletionOutcome::Failed)
        return item.error ? item.error->details() : QString();
    if (item.outcome != DeletionOutcome::InUse)
        return {};
    QStringList names;
    for (const AssetReference &reference : item.references)
        names << displayName(reference.indexName.isEmpty() ? reference.indexId
                                                           : reference.indexName);
    names.removeDuplicates();
    return names.isEmpty() ? DeletionSummaryText::tr("It is in use.")
                           : DeletionSummaryText::tr("It is in use by: %1", "names of indexes")
                                     .arg(joinFacts(names));
}

} // namespace

void DeletionSummary::add(const QList<DeletionBatch::Item> &items)
{
    std::copy_if(items.begin(), items.end(), std::back_inserter(m_items),
                 [](const auto &item) { return item.outcome != DeletionOutcome::InUse; });
}

void DeletionSummary::keep(const QList<DeletionBatch::Item> &inUse)
{
    m_items << inUse;
}

qsizetype DeletionSummary::deleted() const
{
    return count(DeletionOutcome::Deleted) + count(DeletionOutcome::AlreadyGone);
}

qsizetype DeletionSummary::count(DeletionOutcome outcome) const
{
    return std::count_if(m_items.begin(), m_items.end(),
                         [outcome](const auto &item) { return item.outcome == outcome; });
}

QString DeletionSummary::sentenceOfOne() const
{
    const DeletionBatch::Item &item = m_items.first();
    switch (item.outcome) {
    case DeletionOutcome::Deleted:
        return DeletionSummaryText::tr("“%1” was deleted.").arg(nameOf(item));
    case DeletionOutcome::AlreadyGone:
        return DeletionSummaryText::tr("“%1” had already been deleted elsewhere.")
                .arg(nameOf(item));
    case DeletionOutcome::InUse:
    case DeletionOutcome::Kept:
        return DeletionSummaryText::tr("“%1” was kept.").arg(nameOf(item));
    case DeletionOutcome::Failed:
        break;
    }
    return DeletionSummaryText::tr("“%1” was not deleted. %2", "name, reason")
            .arg(nameOf(item), reasonOf(item));
}

QString DeletionSummary::sentence() const
{
    if (m_items.size() == 1)
        return sentenceOfOne();
    QStringList parts;
    if (deleted() > 0)
        parts << DeletionSummaryText::tr("%Ln deleted", "assets", int(deleted()));
    if (kept() > 0)
        parts << DeletionSummaryText::tr("%Ln kept", "assets", int(kept()));
    if (failed() > 0)
        parts << DeletionSummaryText::tr("%Ln failed", "assets", int(failed()));
    QStringList sentences{DeletionSummaryText::tr("%1.", "a list such as: 4 deleted, 8 kept")
                                  .arg(joinFacts(parts))};
    if (const qsizetype gone = count(DeletionOutcome::AlreadyGone); gone > 0) {
        sentences << DeletionSummaryText::tr("%Ln had already been deleted elsewhere.", "assets",
                                             int(gone));
    }
    const auto first = std::find_if(m_items.begin(), m_items.end(), [](const auto &item) {
        return item.outcome == DeletionOutcome::Failed;
    });
    if (first != m_items.end()) {
        sentences << DeletionSummaryText::tr("“%1” was not deleted. %2", "name, reason")
                             .arg(nameOf(*first), reasonOf(*first));
    }
    return joinSentences(sentences);
}

QStringList DeletionSummary::lines(DeletionOutcome outcome) const
{
    QStringList lines;
    for (const DeletionBatch::Item &item : m_items) {
        if (item.outcome != outcome)
            continue;
        lines << withNote(nameOf(item), item.asset.id.toString());
        const QStringList why = remark(item).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &line : why)
            lines << QStringLiteral("    ") + line;
    }
    return lines;
}

QString DeletionSummary::list() const
{
    const std::pair<DeletionOutcome, QString> sections[] = {
            {DeletionOutcome::Failed, DeletionSummaryText::tr("Not deleted:")},
            {DeletionOutcome::InUse, DeletionSummaryText::tr("Kept, because they are in use:")},
            {DeletionOutcome::Kept, DeletionSummaryText::tr("Kept, because you stopped:")},
            {DeletionOutcome::AlreadyGone, DeletionSummaryText::tr("Already deleted elsewhere:")},
            {DeletionOutcome::Deleted, DeletionSummaryText::tr("Deleted:")},
    };
    QStringList paragraphs;
    for (const auto &[outcome, heading] : sections) {
        if (const QStringList names = lines(outcome); !names.isEmpty())
            paragraphs << heading + QLatin1Char('\n') + names.join(QLatin1Char('\n'));
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace reeldeck
