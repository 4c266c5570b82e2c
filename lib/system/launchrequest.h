#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace reeldeck {

/// What a start of the program asks of the window that is open already.
struct LaunchRequest
{
    QStringList uploads{};     ///< Absolute paths and http(s) URLs, in the order given.
    QString baseUrl{};         ///< Of the platform to show, checked; empty: the one that is shown.
    QString action{};          ///< One of launchActions(); empty: none.
    QString activationToken{}; ///< Of xdg-activation, to come to the front with; may be empty.
    QString startupId{};       ///< Of the X startup notification; may be empty.

    friend bool operator==(const LaunchRequest &, const LaunchRequest &) = default;
};

/// The commands that a desktop can offer beside the program's icon: "upload-files",
/// "upload-folder", "upload-url".
const QStringList &launchActions();

/// The most that a request may hold; a larger one is refused as a whole.
inline constexpr qsizetype MaxLaunchBytes = 16 * 1024 * 1024;
inline constexpr qsizetype MaxLaunchUploads = 100'000;
inline constexpr qsizetype MaxLaunchText = 64 * 1024; ///< Characters of one text.

/// As JSON in UTF-8.
QByteArray toMessage(const LaunchRequest &request);
/// Reads what another process sent, which may be anything: InvalidRequest for what is too large, no
/// such JSON, of a wrong type, or names what is neither an absolute path nor an http(s) URL.
Result<LaunchRequest> launchRequest(const QByteArray &message);
/// The same rules for a request that came another way.
Result<void> checkLaunchRequest(const LaunchRequest &request);

} // namespace reeldeck
