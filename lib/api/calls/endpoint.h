#pragma once

#include <QMetaType>
#include <QString>
#include <QUrl>

namespace reeldeck {

/// Where the API is and the key to it. The key goes to `baseUrl`'s origin only.
struct ApiEndpoint
{
    QUrl baseUrl;   ///< With the version path and no trailing slash: https://api.twelvelabs.io/v1.3
    QString apiKey; ///< A secret: never logged, never written by the one who holds it.

    friend bool operator==(const ApiEndpoint &, const ApiEndpoint &) = default;
};

inline constexpr char HostedBaseUrl[] = "https://api.twelvelabs.io/v1.3";

} // namespace reeldeck

Q_DECLARE_METATYPE(reeldeck::ApiEndpoint)
