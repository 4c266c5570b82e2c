#pragma once

#include "ui/window/noticebar.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace reeldeck::Ui {
class MessageBar;
}

namespace reeldeck {

/// One notice in place, below what it is about: whole sentences as plain text, at most one action,
/// "Copy Details" and close. Hidden while nobody has anything to say.
///
/// Each source has one message at most, and takes back only its own. The newest is shown; a warning
/// that it covers waits, and is shown again when that has gone, unless it was withdrawn meanwhile. Words
/// that are only good to know (Severity::Info) don't wait.
class MessageBar : public NoticeBar
{
    Q_OBJECT

public:
    enum class Severity { Info, Warning, Danger };
    Q_ENUM(Severity)

    /// Who says it.
    enum class Source {
        Account,
        Connection, ///< Where the list comes from.
        Copying,
        Deletion,
        DeletionLog,
        Diagnostics,
        Export,
        Journal,
        Program,
        Proxy,      ///< That it wants a login.
        Refusal,    ///< The account may not upload.
        References, ///< What uses an asset.
        Report,
        Selection,
        Transfers,
        Uploads, ///< What was to be uploaded.
        WatchedFolders,
        WhenDone, ///< What happens now that all uploads have ended.
    };

    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    /// Takes the place of what the source said before. `details` is what "Copy Details" puts on the
    /// clipboard; empty: no button. `action` is a verb ("Retry") and `act` what it does; empty: no
    /// button.
    void showMessage(Source source, Severity severity, const QString &text,
                     const QString &details = {}, const QString &action = {},
                     std::function<void()> act = {});
    /// The reason for what the source said has gone. No signal.
    void withdraw(Source source);

    /// Of the message that is shown.
    Severity severity() const;
    QString text() const; ///< Empty: none.

signals:
    /// The person closed a message.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Message
    {
        Source source;
        Severity severity;
        QString text;
        QString details;
        QString action;
        std::function<void()> act;
    };

    void showLast();

    std::unique_ptr<Ui::MessageBar> m_ui;
    QList<Message> m_messages; ///< The last one is shown.
};

} // namespace reeldeck
