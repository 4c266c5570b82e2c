#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace reeldeck::Ui {
class MessageBar;
}

namespace reeldeck {

/// One notice in place, above what it is about: whole sentences as plain text, at most one action,
/// "Copy details" and close. Hidden until showMessage(); a new message replaces the one before.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Severity { Info, Warning, Danger };
    Q_ENUM(Severity)

    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    /// `action` is a verb ("Retry"); empty: no button. `details` is what "Copy details" puts on the
    /// clipboard; empty: no button. `act` is what the action does; without it the action is
    /// actionTriggered()'s.
    void showMessage(Severity severity, const QString &text, const QString &action = {},
                     const QString &details = {}, std::function<void()> act = {});
    Severity severity() const { return m_severity; }
    QString text() const;

    /// Takes the message away without a signal.
    void clear();

    /// The same, if it is this one that shows: its reason has gone.
    void withdraw(const QString &text);

signals:
    /// The action of a message that didn't bring one of its own.
    void actionTriggered();
    /// The person closed it.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::unique_ptr<Ui::MessageBar> m_ui;
    Severity m_severity = Severity::Info;
    QString m_details;
    std::function<void()> m_act;
};

} // namespace reeldeck
