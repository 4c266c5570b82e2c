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
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MessageBar>())
{
    m_ui->setupUi(this);
    setAccessibleRole(this, QAccessible::Notification);
    // As high as the wrapped words need, which is less or more than the hint.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_ui->close->setIcon(theme::icon(QStringLiteral("close")));
    connect(m_ui->action, &QPushButton::clicked, this, [this] {
        const auto act = m_act; // it may show another message
        if (act)
            act();
        else
            emit actionTriggered();
    });
    connect(m_ui->copyDetails, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details); });
    connect(m_ui->close, &QToolButton::clicked, this, [this] {
        clear();
        emit closed();
    });
    hide();
}

MessageBar::~MessageBar() = default;

void MessageBar::showMessage(Severity severity, const QString &text, const QString &action,
                             const QString &details, std::function<void()> act)
{
    m_act = std::move(act);
    m_severity = severity;
    m_details = details;
    m_ui->text->setText(text);
    m_ui->icon->setIcon(severity == Severity::Info ? QStringLiteral("info")
                                                   : QStringLiteral("warning"),
                        toneOf(severity), 20);
    m_ui->action->setText(plainLabel(action));
    m_ui->action->setAccessibleName(action);
    m_ui->action->setVisible(!action.isEmpty());
    m_ui->copyDetails->setVisible(!details.isEmpty());
    setAccessibleName(text);
    announce(this);
    update();
}

QString MessageBar::text() const
{
    return m_ui->text->text();
}

void MessageBar::clear()
{
    hide();
    m_ui->text->clear();
    m_details.clear();
    m_act = {};
}

void MessageBar::withdraw(const QString &text)
{
    if (!text.isEmpty() && this->text() == text)
        clear();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(fillOf(m_severity)));
    painter.fillRect(0, height() - 1, width(), 1, theme::color(theme::Tone::Line));
}

} // namespace reeldeck
