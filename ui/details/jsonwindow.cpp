#include "ui/details/jsonwindow.h"

#include "base/humantext.h"
#include "ui/basics/enterkey.h"
#include "ui/basics/plaintext.h"
#include "ui/basics/sheetfit.h"
#include "ui/basics/tonelabel.h"
#include "ui/details/prettyjson.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QVBoxLayout>

namespace reeldeck {
namespace {

constexpr QSize WindowSize{680, 560};

} // namespace

JsonWindow::JsonWindow(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_title(displayName(title))
    , m_search(new QLineEdit)
    , m_matches(new ToneLabel)
    , m_text(new QPlainTextEdit)
    , m_copy(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(QStringLiteral("jsonWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    resize(WindowSize.boundedTo(largestSheet(*this)));

    m_search->setObjectName(QStringLiteral("jsonSearch"));
    m_search->setClearButtonEnabled(true);
    m_matches->setObjectName(QStringLiteral("jsonMatches"));
    m_text->setObjectName(QStringLiteral("json"));
    makeFixedText(m_text, theme::Text::Body);
    m_matches->hide();

    for (QPushButton *button : {m_copy, m_close})
        button->setAutoDefault(false);
    retranslate();
    auto *searchRow = new QHBoxLayout;
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_matches);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::Unit, 2 * theme::Unit, 2 * theme::Unit, 2 * theme::Unit);
    column->addLayout(searchRow);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);

    connect(m_copy, &QAbstractButton::clicked, this,
            [this] { emit copyRequested(QString::fromUtf8(m_json), tr("JSON")); });
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &JsonWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { findNext(false); });
    const auto key = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    key(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    key(Qt::Key_F3, [this] { findNext(false); });
    key(Qt::SHIFT | Qt::Key_F3, [this] { findNext(true); });
    new EnterKey(this); // the field goes to the next match, a button with the focus is pressed
    m_search->setFocus();
}

void JsonWindow::setJson(const QByteArray &json)
{
    if (json == m_json && !m_text->document()->isEmpty())
        return;
    m_json = json;
    const int across = m_text->horizontalScrollBar()->value();
    const int down = m_text->verticalScrollBar()->value();
    showJson();
    m_text->horizontalScrollBar()->setValue(across);
    m_text->verticalScrollBar()->setValue(down);
}

void JsonWindow::findNext(bool backward)
{
    const QString wanted = m_search->text();
    if (wanted.isEmpty())
        return;
    const QTextDocument::FindFlags flags =
            backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_text->find(wanted, flags))
        return;
    // Round the end.
    QTextCursor cursor = m_text->textCursor();
    cursor.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
    m_text->setTextCursor(cursor);
    m_text->find(wanted, flags);
}

void JsonWindow::search()
{
    const QString wanted = m_search->text();
    m_matches->setVisible(!wanted.isEmpty());
    QTextCursor cursor = m_text->textCursor();
    cursor.movePosition(QTextCursor::Start);
    m_text->setTextCursor(cursor);
    if (wanted.isEmpty()) {
        m_matches->clear();
        return;
    }
    countMatches();
    findNext(false);
}

void JsonWindow::countMatches()
{
    const int count = int(m_text->toPlainText().count(m_search->text(), Qt::CaseInsensitive));
    m_matches->setText(count == 0 ? tr("Not found") : tr("%Ln matches", nullptr, count));
}

void JsonWindow::showJson()
{
    m_text->setPlainText(m_json.isEmpty() ? tr("The platform sent no JSON for this asset.")
                                          : prettyJson(m_json));
}

void JsonWindow::retranslate()
{
    setWindowTitle(tr("JSON of %1").arg(m_title));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the JSON"));
    m_text->setAccessibleName(tr("JSON"));
    m_copy->setText(tr("Copy JSON"));
    m_close->setText(tr("Close"));
    if (m_json.isEmpty() && !m_text->document()->isEmpty())
        showJson();
    if (!m_search->text().isEmpty())
        countMatches();
}

void JsonWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace reeldeck
