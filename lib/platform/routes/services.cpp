#include "platform/routes/services.h"

#include <QRegularExpression>

namespace reeldeck::platform {

QString Services::originFor(const HttpRequest &request) const
{
    if (!isAnyHost)
        return origin;
    // A name or an address, and a port: nothing else gets into a URL.
    static const QRegularExpression authority(QStringLiteral(
            "\\A([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\])(:[0-9]{1,5})?\\z"));
    const QString host = QString::fromLatin1(request.header("host"));
    return authority.match(host).hasMatch() ? QLatin1String("http://") + host : origin;
}

} // namespace reeldeck::platform
