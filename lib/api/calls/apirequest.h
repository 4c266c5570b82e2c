#pragma once

#include <QByteArray>
#include <QUrl>

namespace reeldeck {

/// One request without its headers, as a value.
struct ApiRequest
{
    /// `Never`: sent once, whatever happens. `Safe`: does the same when it is made twice, so it is
    /// repeated on transient failures and follows redirects.
    enum class Repeat { Never, Safe };

    QByteArray verb;
    QUrl url;
    QByteArray json; ///< Body of a POST.
    Repeat repeat = Repeat::Never;

    static ApiRequest get(const QUrl &url) { return {"GET", url, {}, Repeat::Safe}; }
    static ApiRequest remove(const QUrl &url) { return {"DELETE", url, {}, Repeat::Never}; }
    static ApiRequest post(const QUrl &url, const QByteArray &json, Repeat repeat)
    {
        return {"POST", url, json, repeat};
    }
};

} // namespace reeldeck
