#include "e2e/screenreader.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusVariant>

#include <utility>

namespace reeldeck::tests {
namespace {

constexpr int AnswerWithin = 3000; // ms
constexpr int MaxItems = 2000;
constexpr int DeepestItem = 40;
constexpr int MaxChildren = 200; ///< Of one item: a list of 10,000 rows shows a few of them.

constexpr const char *Accessible = "org.a11y.atspi.Accessible";
constexpr const char *Registry = "org.a11y.atspi.Registry";

} // namespace

QString ScreenItem::words() const
{
    return QStringLiteral("%1 \"%2\" (%3) at %4,%5 %6x%7")
            .arg(role, name, description)
            .arg(place.x())
            .arg(place.y())
            .arg(place.width())
            .arg(place.height());
}

ScreenReader::ScreenReader(const QString &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_bus(QString())
{}

bool ScreenReader::listen()
{
    const QDBusMessage reply = QDBusConnection::sessionBus().call(
            QDBusMessage::createMethodCall(
                    QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                    QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")),
            QDBus::Block, 10 * AnswerWithin);
    const QString address = reply.arguments().value(0).toString();
    if (address.isEmpty()) {
        qWarning().noquote() << "No bus for screen readers:" << reply.errorMessage();
        return false;
    }
    m_bus = QDBusConnection::connectToBus(address, QStringLiteral("screenreader"));
    if (!m_bus.isConnected())
        return false;
    if (!m_bus.connect({}, {}, QStringLiteral("org.a11y.atspi.Event.Object"),
                       QStringLiteral("StateChanged"), this, SLOT(hearState(QDBusMessage))))
        return false;
    const ScreenRef registry{QLatin1String(Registry), QStringLiteral("/org/a11y/atspi/registry")};
    for (const char *event : {"Object:StateChanged:Focused", "Object:StateChanged:Showing"}) {
        const QDBusMessage registered =
                ask(registry, Registry, "RegisterEvent", {QLatin1String(event)});
        if (registered.type() != QDBusMessage::ReplyMessage) {
            qWarning() << "Nobody tells of" << event;
            return false;
        }
    }
    return true;
}

QDBusMessage ScreenReader::ask(const ScreenRef &ref, const char *interface, const char *method,
                               const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
            ref.service, ref.path, QLatin1String(interface), QLatin1String(method));
    message.setArguments(arguments);
    const QDBusMessage reply = m_bus.call(message, QDBus::Block, AnswerWithin);
    // An error's words are no answer.
    return reply.type() == QDBusMessage::ReplyMessage ? reply : QDBusMessage();
}

QVariant ScreenReader::property(const ScreenRef &ref, const char *interface, const char *name) const
{
    const QDBusMessage reply = ask(ref, "org.freedesktop.DBus.Properties", "Get",
                                   {QLatin1String(interface), QLatin1String(name)});
    return reply.arguments().value(0).value<QDBusVariant>().variant();
}

QList<ScreenRef> ScreenReader::children(const ScreenRef &ref) const
{
    QList<ScreenRef> found;
    const QDBusMessage reply = ask(ref, Accessible, "GetChildren");
    if (reply.type() != QDBusMessage::ReplyMessage)
        return found;
    const auto list = reply.arguments().value(0).value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        ScreenRef child;
        QDBusObjectPath path;
        list.beginStructure();
        list >> child.service >> path;
        list.endStructure();
        child.path = path.path();
        if (found.size() < MaxChildren)
            found << child;
    }
    list.endArray();
    return found;
}

/// Empty when it has gone.
QString ScreenReader::roleOf(const ScreenRef &ref) const
{
    return ask(ref, Accessible, "GetRoleName").arguments().value(0).toString();
}

quint64 ScreenReader::states(const ScreenRef &ref) const
{
    const QDBusMessage reply = ask(ref, Accessible, "GetState");
    const auto parts = qdbus_cast<QList<uint>>(reply.arguments().value(0));
    return parts.value(0) | (quint64(parts.value(1)) << 32);
}

std::optional<ScreenItem> ScreenReader::look(const ScreenRef &ref) const
{
    if (ref.path.isEmpty())
        return std::nullopt;
    ScreenItem item;
    item.ref = ref;
    item.role = roleOf(ref);
    if (item.role.isEmpty())
        return std::nullopt;
    item.name = property(ref, Accessible, "Name").toString();
    item.description = property(ref, Accessible, "Description").toString();
    item.states = states(ref);
    constexpr uint ofTheScreen = 0;
    const QDBusMessage place = ask(ref, "org.a11y.atspi.Component", "GetExtents", {ofTheScreen});
    if (place.type() == QDBusMessage::ReplyMessage) {
        int x = 0;
        int y = 0;
        int width = 0;
        int height = 0;
        const auto sides = place.arguments().value(0).value<QDBusArgument>();
        sides.beginStructure();
        sides >> x >> y >> width >> height;
        sides.endStructure();
        item.place = {x, y, width, height};
    }
    return item;
}

std::optional<ScreenRef> ScreenReader::application() const
{
    const QList<ScreenRef> programs =
            children({QLatin1String(Registry), QStringLiteral("/org/a11y/atspi/accessible/root")});
    for (const ScreenRef &program : programs) {
        if (property(program, Accessible, "Name").toString() == m_program)
            return program;
    }
    return std::nullopt;
}

/// Most of a window doesn't: its other pages need no further questions.
bool ScreenReader::shows(const ScreenRef &ref) const
{
    return (states(ref) >> ScreenItem::Showing) & 1;
}

void ScreenReader::collect(const ScreenRef &ref, int depth, QList<ScreenItem> &found) const
{
    if (depth > DeepestItem || found.size() >= MaxItems || !shows(ref))
        return;
    const std::optional<ScreenItem> item = look(ref);
    if (!item)
        return;
    found << *item;
    const QList<ScreenRef> parts = children(ref);
    for (const ScreenRef &part : parts)
        collect(part, depth + 1, found);
}

/// Asks for no more than what it goes by.
ScreenRef ScreenReader::seek(const ScreenRef &ref, int depth, const QString &role,
                             const QString &name) const
{
    if (depth > DeepestItem || !shows(ref))
        return {};
    if (roleOf(ref) == role && property(ref, Accessible, "Name").toString() == name)
        return ref;
    const QList<ScreenRef> parts = children(ref);
    for (const ScreenRef &part : parts) {
        const ScreenRef found = seek(part, depth + 1, role, name);
        if (!found.path.isEmpty())
            return found;
    }
    return {};
}

QList<ScreenItem> ScreenReader::windows() const
{
    QList<ScreenItem> found;
    const std::optional<ScreenRef> program = application();
    const QList<ScreenRef> parts = program ? children(*program) : QList<ScreenRef>();
    for (const ScreenRef &part : parts) {
        const std::optional<ScreenItem> window = look(part);
        if (window && window->is(ScreenItem::Showing))
            found << *window;
    }
    return found;
}

QList<ScreenItem> ScreenReader::screen(const QString &window) const
{
    QList<ScreenItem> found;
    const QList<ScreenItem> all = windows();
    for (const ScreenItem &one : all) {
        if (window.isEmpty() || one.name == window)
            collect(one.ref, 0, found);
    }
    return found;
}

QList<ScreenItem> ScreenReader::within(const ScreenItem &item) const
{
    QList<ScreenItem> found;
    collect(item.ref, 0, found);
    return found;
}

std::optional<ScreenItem> ScreenReader::find(const QString &role, const QString &name) const
{
    const std::optional<ScreenRef> program = application();
    const QList<ScreenRef> parts = program ? children(*program) : QList<ScreenRef>();
    for (auto window = parts.rbegin(); window != parts.rend(); ++window) {
        const ScreenRef found = seek(*window, 0, role, name);
        if (!found.path.isEmpty())
            return look(found);
    }
    return std::nullopt;
}

std::optional<ScreenValue> ScreenReader::value(const ScreenItem &item) const
{
    constexpr const char *interface = "org.a11y.atspi.Value";
    const QVariant current = property(item.ref, interface, "CurrentValue");
    if (!current.isValid())
        return std::nullopt;
    return ScreenValue{current.toDouble(), property(item.ref, interface, "MinimumValue").toDouble(),
                       property(item.ref, interface, "MaximumValue").toDouble()};
}

QString ScreenReader::text(const ScreenItem &item) const
{
    constexpr int toTheEnd = -1;
    return ask(item.ref, "org.a11y.atspi.Text", "GetText", {0, toTheEnd})
            .arguments()
            .value(0)
            .toString();
}

QStringList ScreenReader::announced()
{
    const QList<ScreenRef> cameUp = std::exchange(m_cameUp, {});
    for (const ScreenRef &ref : cameUp) {
        const QString role = roleOf(ref);
        if (role == QLatin1String("notification") || role == QLatin1String("alert"))
            m_announced << property(ref, Accessible, "Name").toString();
    }
    return m_announced;
}

/// The first two words of the signal are the state and whether it is on now.
void ScreenReader::hearState(const QDBusMessage &message)
{
    const QList<QVariant> said = message.arguments();
    if (said.value(1).toInt() != 1)
        return;
    const ScreenRef from{message.service(), message.path()};
    if (said.value(0).toString() == QLatin1String("focused")) {
        m_focus = from;
        ++m_focusChanges;
    } else if (said.value(0).toString() == QLatin1String("showing")) {
        m_cameUp << from;
    }
}

} // namespace reeldeck::tests
