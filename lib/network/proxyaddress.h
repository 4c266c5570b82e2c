#pragma once

#include "base/result.h"

#include <QNetworkProxy>
#include <QString>
#include <QUrl>

namespace reeldeck {

/// The address of a proxy as a person types it: "proxy.example.com:3128", with or without "http://" or
/// "socks5://" before it. The result has scheme (http or socks5), host and port, and nothing else.
/// Errors: InvalidRequest, with a sentence that says what to write.
Result<QUrl> parseProxyAddress(const QString &text);

/// "host:port", by which a proxy is called and its login is kept.
QString proxyName(const QNetworkProxy &proxy);

} // namespace reeldeck
