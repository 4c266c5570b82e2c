#include "ui/details/usedin.h"

#include "base/humantext.h"
#include "ui/basics/tonelabel.h"
#include "ui/details/usedinrow.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace reeldeck {

UsedIn::UsedIn(QWidget *parent)
    : QWidget(parent)
    , m_heading(new ToneLabel(this))
    , m_refresh(new QToolButton(this))
    , m_rowsColumn(new QVBoxLayout)
    , m_words(new ToneLabel(this))
    , m_more(new QPushButton(this))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(500ms);
    connect(&m_patience, &QTimer::timeout, this, &UsedIn::showWords);
    theme::setTextStyle(m_heading, theme::Text::Strong);
    m_refresh->setIcon(theme::icon(QStringLiteral("refresh"), theme::Tone::Muted));
    m_refresh->setFocusPolicy(Qt::TabFocus);
    theme::setVariant(m_refresh, "flat");
    m_refresh->setStyleSheet(QStringLiteral("QToolButton { padding: 2px; }"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    theme::setVariant(m_more, "link");
    m_more->setFocusPolicy(Qt::StrongFocus);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Unit);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_refresh);
    m_rowsColumn->setSpacing(theme::Unit);
    column->addLayout(top);
    column->addLayout(m_rowsColumn);
    column->addWidget(m_words);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_refresh, &QAbstractButton::clicked, this, &UsedIn::refreshRequested);
    connect(m_more, &QAbstractButton::clicked, this, &UsedIn::moreRequested);
    retranslate();
}

void UsedIn::retranslate()
{
    m_heading->setText(tr("Used in"));
    m_refresh->setText(tr("Ask Again"));
    m_refresh->setAccessibleName(tr("Ask again what uses it"));
    m_refresh->setToolTip(m_refresh->accessibleName());
    m_more->setText(tr("Show More"));
    showRows({});
    showRows(m_use);
    showWords();
}

void UsedIn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        showWords();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UsedIn::showUse(const AssetUse &use, Activity activity)
{
    if (activity != Activity::Reading)
        m_patience.stop();
    else if (m_activity != Activity::Reading || !use.asOf.isValid())
        m_patience.start();
    m_use = use;
    m_activity = activity;
    showRows(use);
    showWords();
}

UsedInRow *UsedIn::takeRow(const QString &key)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i)->key() == key)
            return m_rows.takeAt(i);
    }
    return nullptr;
}

void UsedIn::showRows(const AssetUse &use)
{
    const qsizetype before = m_rows.size();
    QList<UsedInRow *> rows;
    const auto rowFor = [&](const QString &key) {
        UsedInRow *row = takeRow(key);
        if (!row) {
            row = new UsedInRow(key, this);
            connect(row, &UsedInRow::copyRequested, this, &UsedIn::copyRequested);
        }
        m_rowsColumn->insertWidget(int(rows.size()), row);
        rows << row;
        return row;
    };
    for (const AssetReference &reference : use.indexes) {
        UsedInRow *row = rowFor(UsedInRow::keyOf(reference));
        row->showIndex(reference);
        disconnect(row, &UsedInRow::removeRequested, this, nullptr);
        connect(row, &UsedInRow::removeRequested, this,
                [this, reference] { emit removeRequested(reference); });
    }
    for (const EntityReference &entity : use.entities)
        rowFor(UsedInRow::keyOf(entity))->showEntity(entity);
    const QWidget *focus = window()->focusWidget(); // also while a dialog is open
    bool hadFocus = false;
    for (UsedInRow *row : std::exchange(m_rows, rows)) {
        hadFocus = hadFocus || (focus && row->isAncestorOf(focus));
        row->hide();
        row->deleteLater();
    }
    if (hadFocus)
        m_refresh->setFocus(Qt::OtherFocusReason);
    // The button for more goes with the last of it.
    if (m_more->hasFocus() && !use.hasMore() && m_rows.size() > before)
        m_rows.at(before)->stops().first()->setFocus(Qt::OtherFocusReason);
    orderTabs();
}

void UsedIn::orderTabs()
{
    QWidget *before = m_refresh;
    for (const UsedInRow *row : std::as_const(m_rows)) {
        for (QWidget *stop : row->stops()) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
    setTabOrder(before, m_more);
}

QString UsedIn::wordsOfNone() const
{
    return m_use.knowsEntities ? tr("No index and no entity uses it.")
                               : tr("No index uses it. The platform does not report entities.");
}

void UsedIn::showWords()
{
    const bool isKnown = m_use.asOf.isValid();
    QStringList sentences;
    bool isTrouble = false;
    if (m_activity == Activity::Offline) {
        sentences << tr("The platform can't be reached. What uses it is asked as soon as the "
                        "platform answers again.");
    } else if (m_activity == Activity::Reading && !m_patience.isActive()) {
        sentences << tr("Asking what uses it...");
    } else if (m_use.error && m_activity == Activity::Resting) {
        sentences << m_use.error->message;
        isTrouble = true;
    }
    if (isKnown) {
        if (m_use.isEmpty() && !m_use.error && !m_use.hasMore())
            sentences << wordsOfNone();
        const qint64 shown = m_use.indexes.size() + m_use.entities.size();
        if (m_use.hasMore() && m_use.indexTotal && m_use.entityTotal) {
            sentences << tr("%1 of %Ln are shown.", nullptr,
                            int(*m_use.indexTotal + *m_use.entityTotal))
                                 .arg(QLocale().toString(shown));
        }
        if (!m_use.isEmpty() || !m_use.error) {
            sentences << tr("As of %1.", "a time of day").arg(timeText(m_use.asOf.toLocalTime()));
        }
    }
    m_words->showText(joinSentences(sentences));
    m_words->setTone(isTrouble ? theme::Tone::Danger : theme::Tone::Muted);
    m_words->setVisible(!sentences.isEmpty());
    m_more->setVisible(m_use.hasMore());
    // While it is asked they stay on, so that the keyboard stays where it is.
    m_more->setEnabled(m_activity != Activity::Offline);
    m_refresh->setEnabled(m_activity != Activity::Offline);
    m_refresh->setToolButtonStyle(isTrouble ? Qt::ToolButtonTextBesideIcon
                                            : Qt::ToolButtonIconOnly);
}

void UsedIn::setRemoving(const AssetReference &reference, bool removing)
{
    const QString key = UsedInRow::keyOf(reference);
    for (UsedInRow *row : std::as_const(m_rows)) {
        if (row->key() == key)
            row->setRemoving(removing);
    }
}

} // namespace reeldeck
