#include "ui/details/usedinrow.h"

#include "base/humantext.h"
#include "ui/basics/elidedlabel.h"
#include "ui/basics/tonelabel.h"
#include "ui/details/copybutton.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>

namespace reeldeck {
namespace {

struct IndexState
{
    QString words;
    std::optional<theme::Tone> tone;
};

IndexState stateOf(const WireEnum<IndexingStatus> &status)
{
    switch (status.value) {
    case IndexingStatus::Pending:
        return {UsedInRow::tr("Index, pending"), theme::Tone::Warning};
    case IndexingStatus::Queued:
        return {UsedInRow::tr("Index, queued"), theme::Tone::Warning};
    case IndexingStatus::Indexing:
        return {UsedInRow::tr("Index, indexing"), theme::Tone::Warning};
    case IndexingStatus::Ready:
        return {UsedInRow::tr("Index, ready"), theme::Tone::Success};
    case IndexingStatus::Failed:
        return {UsedInRow::tr("Index, indexing failed"), theme::Tone::Danger};
    case IndexingStatus::Unknown:
        break;
    }
    if (status.isAbsent())
        return {UsedInRow::tr("Index"), std::nullopt};
    return {UsedInRow::tr("Index, %1", "a state in the platform's own word")
                    .arg(displayName(status.text.left(40))),
            theme::Tone::Muted};
}

} // namespace

UsedInRow::UsedInRow(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_name(new ElidedLabel(this))
    , m_dot(new StatusDot(this))
    , m_state(new ToneLabel(this))
    , m_copyIndex(new CopyButton(tr("Index ID"), tr("Copy index ID"), this))
    , m_copyEntity(new CopyButton(tr("Entity ID"), tr("Copy entity ID"), this))
    , m_remove(new QPushButton(tr("Remove from Index"), this))
{
    theme::setTextStyle(m_name, theme::Text::Strong);
    m_state->setTone(theme::Tone::Muted);
    m_state->setWordWrap(true);
    theme::setVariant(m_remove, "link");
    m_remove->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->addWidget(m_name, 1);
    first->addWidget(m_copyIndex);
    first->addWidget(m_copyEntity);
    auto *second = new QHBoxLayout;
    second->setSpacing(6);
    second->addWidget(m_dot);
    second->addWidget(m_state, 1);
    second->addWidget(m_remove);
    column->addLayout(first);
    column->addLayout(second);
    for (CopyButton *copy : {m_copyIndex, m_copyEntity})
        connect(copy, &CopyButton::copyRequested, this, &UsedInRow::copyRequested);
    // Meanwhile it stays on, so that the keyboard stays where it is.
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        if (!m_isRemoving)
            emit removeRequested();
    });
}

QString UsedInRow::keyOf(const AssetReference &reference)
{
    return QStringLiteral("i") + reference.indexId + QLatin1Char('/') + reference.indexedAssetId;
}

QString UsedInRow::keyOf(const EntityReference &entity)
{
    return QStringLiteral("e") + entity.collectionId + QLatin1Char('/') + entity.entityId;
}

void UsedInRow::setName(const QString &name, const QString &id)
{
    const QString shown = displayName(name.isEmpty() ? id : name);
    if (m_name->text() != shown)
        m_name->setText(shown);
}

void UsedInRow::showIndex(const AssetReference &reference)
{
    m_isIndex = true;
    m_reference = reference;
    setName(reference.indexName, reference.indexId);
    m_copyIndex->setValue(reference.indexId);
    m_copyIndex->setAccessibleName(tr("Copy ID of index “%1”").arg(m_name->text().left(120)));
    m_remove->setAccessibleName(tr("Remove from index “%1”").arg(m_name->text().left(120)));
    showState();
}

void UsedInRow::showEntity(const EntityReference &entity)
{
    m_isIndex = false;
    setName(entity.name, entity.entityId);
    m_copyEntity->setValue(entity.entityId);
    m_copyEntity->setAccessibleName(tr("Copy ID of entity “%1”").arg(m_name->text().left(120)));
    showState();
}

void UsedInRow::setRemoving(bool removing)
{
    m_isRemoving = removing;
    showState();
}

void UsedInRow::showState()
{
    IndexState state{tr("Entity"), std::nullopt};
    if (m_isIndex)
        state = stateOf(m_reference.status);
    if (m_isRemoving)
        state = {tr("Removing from the index..."), theme::Tone::Warning};
    m_state->showText(state.words);
    m_dot->setVisible(state.tone.has_value());
    if (state.tone)
        m_dot->setTone(*state.tone);
    // Without its ids it can't be taken out.
    m_remove->setVisible(m_isIndex && !m_reference.indexedAssetId.isEmpty() &&
                         !m_reference.indexId.isEmpty());
}

QList<QWidget *> UsedInRow::stops() const
{
    if (m_isIndex)
        return {m_copyIndex, m_remove};
    return {m_copyEntity};
}

} // namespace reeldeck
