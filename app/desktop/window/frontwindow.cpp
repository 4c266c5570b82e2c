#include "desktop/window/frontwindow.h"

#include <QGuiApplication>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <xcb/xcb.h>

namespace reeldeck {
namespace {

xcb_connection_t *x11Connection()
{
    const auto *x11 = qApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 ? x11->connection() : nullptr;
}

xcb_atom_t atom(xcb_connection_t *connection, const char *name)
{
    xcb_intern_atom_reply_t *reply = xcb_intern_atom_reply(
            connection, xcb_intern_atom(connection, 0, quint16(std::strlen(name)), name), nullptr);
    const xcb_atom_t found = reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    std::free(reply);
    return found;
}

void sendToRoot(xcb_connection_t *connection, const xcb_client_message_event_t &message,
                quint32 mask)
{
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    xcb_send_event(connection, 0, root, mask, reinterpret_cast<const char *>(&message));
}

/// As the Extended Window Manager Hints have it: a request of an application, with the time at
/// which the person acted. Qt sends it with the time of what this program saw last.
void activateAt(xcb_connection_t *connection, xcb_window_t window, quint32 time)
{
    xcb_client_message_event_t message = {};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = window;
    message.type = atom(connection, "_NET_ACTIVE_WINDOW");
    message.data.data32[0] = 1;
    message.data.data32[1] = time;
    sendToRoot(connection, message,
               XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY);
}

/// Ends the desktop's busy pointer: the start showed no window of its own that would.
void endStartup(xcb_connection_t *connection, xcb_window_t window, const QByteArray &startupId)
{
    const QByteArray text = "remove: ID=" + startupId + '\0';
    xcb_client_message_event_t message = {};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 8;
    message.window = window;
    message.type = atom(connection, "_NET_STARTUP_INFO_BEGIN");
    constexpr qsizetype piece = sizeof(message.data.data8);
    for (qsizetype at = 0; at < text.size(); at += piece) {
        std::memset(message.data.data8, 0, piece);
        std::memcpy(message.data.data8, text.constData() + at,
                    size_t(std::min(piece, text.size() - at)));
        sendToRoot(connection, message, XCB_EVENT_MASK_PROPERTY_CHANGE);
        message.type = atom(connection, "_NET_STARTUP_INFO");
    }
}

} // namespace

quint32 timeOfStartup(const QString &startupId)
{
    constexpr QLatin1String mark("_TIME");
    const qsizetype at = startupId.lastIndexOf(mark);
    return at < 0 ? 0 : QStringView(startupId).mid(at + mark.size()).toUInt();
}

void bringToFront(QWidget *window, const QString &activationToken, const QString &startupId)
{
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    // Qt's Wayland plugin takes it from there, and takes it away.
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    window->activateWindow();
    xcb_connection_t *connection = x11Connection();
    if (!connection)
        return;
    qunsetenv("XDG_ACTIVATION_TOKEN"); // X11 has none, and children need not know it
    // Launchers that know both put the same into the token.
    const QString id = startupId.isEmpty() ? activationToken : startupId;
    const auto nativeWindow = xcb_window_t(window->winId());
    if (const quint32 time = timeOfStartup(id))
        activateAt(connection, nativeWindow, time);
    if (!id.isEmpty())
        endStartup(connection, nativeWindow, id.toUtf8());
    xcb_flush(connection);
}

} // namespace reeldeck
