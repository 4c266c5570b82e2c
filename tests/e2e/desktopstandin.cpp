// The services of a desktop that the program talks to, as one process: it takes their names, plays
// along, and writes what it was asked to its standard output, a line each.
//
//     desktopstandin [panel] [portal] [notifications] [power] [logind]
//
// `logind` is on the system bus, the others on the session bus. On its standard input it takes
// "activate" (a click on the icon in the panel), "choose WORDS" (of that icon's menu) and "notice"
// (a click on the notification).

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <QHash>
#include <QSocketNotifier>
#include <QStringList>
#include <QVariantMap>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace {

void note(const QStringList &words)
{
    std::printf("%s\n", qUtf8Printable(words.join(QLatin1Char('|'))));
    std::fflush(stdout);
}

QString truth(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

} // namespace

class Panel : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isHost CONSTANT)
    Q_PROPERTY(int ProtocolVersion READ protocol CONSTANT)

public:
    bool isHost() const { return true; }
    int protocol() const { return 0; }

    void activate()
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
                m_item, QStringLiteral("/StatusNotifierItem"),
                QStringLiteral("org.kde.StatusNotifierItem"), QStringLiteral("Activate"));
        call << 10 << 10;
        QDBusConnection::sessionBus().asyncCall(call);
    }

    void choose(const QString &words)
    {
        QDBusMessage call = menuCall(QStringLiteral("GetLayout"));
        call << 0 << -1 << QStringList{QStringLiteral("label")};
        const QDBusMessage answer = QDBusConnection::sessionBus().call(call);
        const int id = find(answer.arguments().value(1).value<QDBusArgument>(), words);
        note({QStringLiteral("Chosen"), QString::number(id)});
        QDBusMessage event = menuCall(QStringLiteral("Event"));
        event << id << QStringLiteral("clicked") << QVariant::fromValue(QDBusVariant(QVariant(0)))
              << 0U;
        QDBusConnection::sessionBus().asyncCall(event);
    }

public slots:
    void RegisterStatusNotifierItem(const QString &service)
    {
        m_item = service.startsWith(QLatin1Char('/')) ? message().service() : service;
        note({QStringLiteral("Item")});
    }

private:
    QDBusMessage menuCall(const QString &method) const
    {
        return QDBusMessage::createMethodCall(m_item, QStringLiteral("/MenuBar"),
                                              QStringLiteral("com.canonical.dbusmenu"), method);
    }

    /// -1: no such entry. `argument` is id, properties and entries.
    static int find(const QDBusArgument &argument, const QString &words)
    {
        int id = 0;
        int found = -1;
        QVariantMap properties;
        argument.beginStructure();
        argument >> id >> properties;
        if (properties.value(QStringLiteral("label")).toString().remove(QLatin1Char('_')) == words)
            found = id;
        argument.beginArray();
        while (!argument.atEnd()) {
            QDBusVariant entry;
            argument >> entry;
            if (const int below = find(entry.variant().value<QDBusArgument>(), words); below >= 0)
                found = below;
        }
        argument.endArray();
        argument.endStructure();
        return found;
    }

    QString m_item;
};

class Notifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    void click()
    {
        emit ActivationToken(m_last, QStringLiteral("token"));
        emit ActionInvoked(m_last, QStringLiteral("default"));
    }

public slots:
    uint Notify(const QString &, uint replaced, const QString &, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &, int)
    {
        note({QStringLiteral("Notify"), title, text, actions.join(QLatin1Char(','))});
        m_last = replaced ? replaced : m_last + 1;
        return m_last;
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);

private:
    uint m_last = 0;
};

class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Background")
    Q_PROPERTY(uint version READ version CONSTANT)

public:
    uint version() const { return 2; }

public slots:
    QDBusObjectPath RequestBackground(const QString &, const QVariantMap &options)
    {
        note({QStringLiteral("RequestBackground"),
              options.value(QStringLiteral("reason")).toString()});
        QString sender = message().service().mid(1);
        sender.replace(QLatin1Char('.'), QLatin1Char('_'));
        const QString path =
                QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2")
                        .arg(sender, options.value(QStringLiteral("handle_token")).toString());
        QDBusMessage response = QDBusMessage::createSignal(
                path, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"));
        response << 0U << QVariantMap{{QStringLiteral("background"), true}};
        QDBusConnection::sessionBus().send(response);
        return QDBusObjectPath(path);
    }
};

class Power : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")

public slots:
    uint Inhibit(const QString &, const QString &reason)
    {
        note({QStringLiteral("PowerInhibit"), reason});
        return 4711;
    }
    void UnInhibit(uint cookie)
    {
        note({QStringLiteral("PowerUnInhibit"), QString::number(cookie)});
    }
};

class Logind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &,
                                    const QString &)
    {
        note({QStringLiteral("Inhibit"), what});
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        auto *watch = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
        connect(watch, &QSocketNotifier::activated, watch, [watch, end = ends[0]] {
            note({QStringLiteral("Released")});
            watch->setEnabled(false);
            watch->deleteLater();
            ::close(end);
        });
        QDBusUnixFileDescriptor lock;
        lock.giveFileDescriptor(ends[1]);
        return lock;
    }
    QString CanSuspend() { return QStringLiteral("yes"); }
    void Suspend(bool) { note({QStringLiteral("Suspend")}); }
};

class Launcher : public QObject
{
    Q_OBJECT

public slots:
    void update(const QString &desktopFile, const QVariantMap &values)
    {
        note({QStringLiteral("Launcher"), desktopFile,
              values.value(QStringLiteral("count")).toString(),
              truth(values.value(QStringLiteral("count-visible")).toBool()),
              truth(values.value(QStringLiteral("progress-visible")).toBool())});
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    QDBusConnection session = QDBusConnection::sessionBus();
    const auto serve = [](QDBusConnection bus, const char *name, const char *path,
                          QObject *object) {
        return bus.registerObject(QLatin1String(path), object,
                                  QDBusConnection::ExportAllSlots |
                                          QDBusConnection::ExportAllSignals |
                                          QDBusConnection::ExportAllProperties) &&
               bus.registerService(QLatin1String(name));
    };
    Panel panel;
    Notifications notifications;
    Portal portal;
    Power power;
    Logind logind;
    Launcher launcher;
    bool ok = session.connect(
            QString(), QString(), QStringLiteral("com.canonical.Unity.LauncherEntry"),
            QStringLiteral("Update"), &launcher, SLOT(update(QString, QVariantMap)));
    if (wanted.contains(QLatin1String("panel")))
        ok &= serve(session, "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", &panel);
    if (wanted.contains(QLatin1String("notifications")))
        ok &= serve(session, "org.freedesktop.Notifications", "/org/freedesktop/Notifications",
                    &notifications);
    if (wanted.contains(QLatin1String("portal")))
        ok &= serve(session, "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop",
                    &portal);
    if (wanted.contains(QLatin1String("power")))
        ok &= serve(session, "org.freedesktop.PowerManagement",
                    "/org/freedesktop/PowerManagement/Inhibit", &power);
    if (wanted.contains(QLatin1String("logind")))
        ok &= serve(QDBusConnection::systemBus(), "org.freedesktop.login1",
                    "/org/freedesktop/login1", &logind);
    note({ok ? QStringLiteral("up") : QStringLiteral("not up")});
    QSocketNotifier commands(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&commands, &QSocketNotifier::activated, &app, [&] {
        char line[256] = {};
        const ssize_t length = ::read(STDIN_FILENO, line, sizeof(line) - 1);
        if (length <= 0)
            return QCoreApplication::quit();
        const QStringList lines =
                QString::fromUtf8(line).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &command : lines) {
            if (command == QLatin1String("activate"))
                panel.activate();
            else if (command == QLatin1String("notice"))
                notifications.click();
            else if (command.startsWith(QLatin1String("choose ")))
                panel.choose(command.mid(7));
        }
    });
    return ok ? QCoreApplication::exec() : 1;
}

#include "desktopstandin.moc"
