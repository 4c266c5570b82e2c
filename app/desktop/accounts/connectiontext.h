#pragma once

#include "base/error.h"

#include <QString>
#include <QUrl>

namespace reeldeck {

/// Why an account could not be connected, as whole sentences for the dialog that asks for address and
/// key: what is wrong with which of the two, and what to do there.
QString connectFailureText(const Error &error, const QUrl &baseUrl);

/// True when the platform is out of reach because this computer has no network: not when something
/// answered, be it by refusing.
bool isOffline(const Error &error, bool hasNetwork);

/// The title of the page that stands for the list while the platform is out of reach.
QString outOfReachTitle(const Error &error, bool hasNetwork);

/// "offline, a copy from 14:02" for the status bar. `time` is the copy's.
QString copyText(const Error &error, bool hasNetwork, const QString &time);

} // namespace reeldeck
