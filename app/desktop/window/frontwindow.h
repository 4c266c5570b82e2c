#pragma once

#include <QString>

class QWidget;

namespace reeldeck {

/// Shows a window that is hidden, minimized or covered, and asks the desktop to give it the
/// keyboard. `activationToken` (Wayland) and `startupId` (X11) are what the desktop gave to the
/// start that wants it; without them a desktop may show only that the window wants attention. GUI
/// thread.
void bringToFront(QWidget *window, const QString &activationToken = {},
                  const QString &startupId = {});

/// The time of the click that led to a start, in the X server's milliseconds, from the end of its
/// startup id ("name-12_TIME4711"); 0: the id doesn't tell.
quint32 timeOfStartup(const QString &startupId);

} // namespace reeldeck
