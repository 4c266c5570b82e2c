#include "domain/weburl.h"

#include "base/humantext.h"

#include <QCoreApplication>

namespace reeldeck {
namespace {

/// The translators' context of the sentences below.
struct WebUrlText
{
    Q_DECLARE_TR_FUNCTIONS(WebUrl)
};

constexpr int MaxOfUrlShown = 200; ///< Characters.

} // namespace

Result<QUrl> checkedUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed, QUrl::TolerantMode);
    QString shown = displayName(trimmed.left(MaxOfUrlShown));
    if (trimmed.size() > MaxOfUrlShown)
        shown += QStringLiteral("…");
    const QString scheme = url.scheme();
    const bool isWeb = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    if (!url.isValid() || url.isRelative() || (isWeb && url.host().isEmpty())) {
        return makeError(ErrorKind::InvalidRequest,
                         WebUrlText::tr("“%1” is not a complete URL. It needs the form "
                                        "https://example.com/clip.mp4.")
                                 .arg(shown));
    }
    if (!isWeb) {
        return makeError(
                ErrorKind::InvalidRequest,
                WebUrlText::tr("“%1” can't be fetched by the platform. Only URLs that begin with "
                               "http:// or https:// can.")
                        .arg(shown));
    }
    return url;
}

} // namespace reeldeck
