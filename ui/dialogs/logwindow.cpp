#include "ui/dialogs/logwindow.h"

#include "ui/basics/enterkey.h"
#include "ui/basics/foldingrow.h"
#include "ui/basics/plaintext.h"
#include "ui/basics/sheetfit.h"
#include "ui/basics/tonelabel.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace reeldeck {
namespace {

constexpr QSize LogWindowSize{860, 560};
constexpr int TypingPauseMs = 150;

} // namespace

LogWindow::LogWindow(QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit)
    , m_problems(new QCheckBox)
    , m_count(new ToneLabel)
    , m_text(new QPlainTextEdit)
    , m_copy(new QPushButton)
    , m_save(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(QStringLiteral("logWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    resize(LogWindowSize.boundedTo(largestSheet(*this)));

    m_filter->setObjectName(QStringLiteral("logFilter"));
    m_filter->setClearButtonEnabled(true);
    m_text->setObjectName(QStringLiteral("logText"));
    makeFixedText(m_text, theme::Text::Small);

    for (QPushButton *button : {m_copy, m_save, m_close})
        button->setAutoDefault(false);
    retranslate();
    auto *filterRow = new QHBoxLayout;
    filterRow->setSpacing(2 * theme::Unit);
    filterRow->addWidget(m_filter, 1);
    filterRow->addWidget(m_problems);
    auto *buttons = new FoldingRow;
    auto *rows = new QVBoxLayout(buttons);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *first = new QHBoxLayout;
    rows->addLayout(first);
    first->addWidget(m_count);
    first->addStretch();
    for (QPushButton *button : {m_copy, m_save, m_close})
        first->addWidget(button);
    buttons->fold(rows, first, {first->itemAt(0), first->itemAt(1)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::Unit, 2 * theme::Unit, 2 * theme::Unit, 2 * theme::Unit);
    column->addLayout(filterRow);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);

    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LogWindow::filterChanged);
    connect(m_filter, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_problems, &QAbstractButton::toggled, this, &LogWindow::filterChanged);
    connect(m_copy, &QAbstractButton::clicked, this,
            [this] { emit copyRequested(m_text->toPlainText()); });
    connect(m_save, &QAbstractButton::clicked, this, &LogWindow::saveRequested);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    new EnterKey(this);
    m_filter->setFocus();
}

QString LogWindow::words() const
{
    return m_filter->text();
}

void LogWindow::setWords(const QString &words)
{
    m_filter->setText(words);
}

bool LogWindow::problemsOnly() const
{
    return m_problems->isChecked();
}

void LogWindow::setLines(const QStringList &lines)
{
    QScrollBar *bar = m_text->verticalScrollBar();
    const int before = bar->value();
    const bool wasAtEnd = before >= bar->maximum();
    m_text->setPlainText(lines.join(QLatin1Char('\n')));
    bar->setValue(wasAtEnd ? bar->maximum() : before);
    m_shown = int(lines.size());
    showCount();
}

void LogWindow::showCount()
{
    if (m_shown)
        m_count->setText(*m_shown == 0 ? tr("No line of the log matches.")
                                       : tr("%Ln lines", nullptr, *m_shown));
}

void LogWindow::retranslate()
{
    setWindowTitle(tr("Log"));
    m_filter->setPlaceholderText(tr("Upload number, request ID or other words"));
    m_filter->setAccessibleName(tr("Filter the log"));
    m_problems->setText(tr("&Problems only"));
    m_text->setAccessibleName(tr("Log"));
    m_copy->setText(tr("&Copy Lines"));
    m_save->setText(tr("&Save Diagnostics..."));
    m_close->setText(tr("Close"));
    showCount();
}

void LogWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace reeldeck
