#include "ui/window/messagebar.h"

#include "ui/basics/plaintext.h"
#include "ui/theme/accessiblerole.h"
#include "ui/theme/theme.h"
#include "ui_messagebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>

#include <utility>

namespace reeldeck {
namespace {

theme::Tone toneOf(MessageBar::Severity severity)
{
    switch (severity) {
    case MessageBar::Severity::Warning:
        return theme::Tone::Warning;
    case MessageBar::Severity::Danger:
        return theme::Tone::Danger;
    case MessageBar::Severity::Info:
        break;
    }
    return theme::Tone::Link;
}

theme::Tone fillOf(MessageBar::Severity severity)
{
    switch (severity) {
    case MessageBar::Severity::Warning:
        return theme::Tone::WarningFill;
    case MessageBar::Severity::Danger:
        return theme::Tone::DangerFill;
    case MessageBar::Severity::Info:
        break;
    }
    return theme::Tone::AccentFill;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : NoticeBar(parent)
    , m_ui(std::make_unique<Ui::MessageBar>())
{
    m_ui->setupUi(this);
    setAccessibleRole(this, QAccessible::Notification);
    // As high as the wrapped words need, which is less or more than the hint.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_ui->close->setIcon(theme::icon(QStringLiteral("close")));
    connect(m_ui->action, &QPushButton::clicked, this, [this] {
        const auto act = m_messages.last().act; // It may show another message.
        act();
    });
    connect(m_ui->copyDetails, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_messages.last().details); });
    connect(m_ui->close, &QToolButton::clicked, this, [this] {
        m_messages.removeLast();
        showLast();
        emit closed();
    });
    hide();
}

MessageBar::~MessageBar() = default;

void MessageBar::showMessage(Source source, Severity severity, const QString &text,
                             const QString &details, const QString &action,
                             std::function<void()> act)
{
    m_messages.removeIf([source](const Message &message) {
        return message.source == source || message.severity == Severity::Info;
    });
    m_messages.append({source, severity, text, details, action, std::move(act)});
    showLast();
    announce(this); // It shows the bar, too: shown before, it would be read out twice.
}

void MessageBar::withdraw(Source source)
{
    if (m_messages.removeIf([source](const Message &message) { return message.source == source; }) >
        0)
        showLast();
}

void MessageBar::showLast()
{
    if (m_messages.isEmpty()) {
        hide();
        m_ui->text->clear();
        return;
    }
    const Message &message = m_messages.last();
    m_ui->text->setText(message.text);
    m_ui->icon->setIcon(message.severity == Severity::Info ? QStringLiteral("info")
                                                           : QStringLiteral("warning"),
                        toneOf(message.severity), 20);
    m_ui->action->setText(plainLabel(message.action));
    m_ui->action->setAccessibleName(message.action);
    m_ui->action->setVisible(message.act != nullptr);
    m_ui->copyDetails->setVisible(!message.details.isEmpty());
    setAccessibleName(message.text);
    update();
}

MessageBar::Severity MessageBar::severity() const
{
    return m_messages.isEmpty() ? Severity::Info : m_messages.last().severity;
}

QString MessageBar::text() const
{
    return m_ui->text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(fillOf(severity())));
    painter.fillRect(0, height() - 1, width(), 1, theme::color(theme::Tone::Line));
}

} // namespace reeldeck
