#include "domain/weburl.h"

#include "base/humantext.h"
#include "base/log.h"

#include <QCoreApplication>
#include <QSysInfo>

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
    const QString clean = withoutUserInfo(trimmed);
    QString shown = displayName(clean.left(MaxOfUrlShown));
    if (clean.size() > MaxOfUrlShown)
        shown += QStringLiteral("…");
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("file") && !isOfThisComputer(url)) {
        return makeError(
                ErrorKind::InvalidRequest,
                WebUrlText::tr("“%1” is on another computer (%2). Open that folder in the file "
                               "manager, or copy the file here, and add it from there.")
                        .arg(shown, displayName(url.host())));
    }
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
    if (!url.userInfo().isEmpty()) {
        return makeError(
                ErrorKind::InvalidRequest,
                WebUrlText::tr("The URL for “%1” has a user name or password in it, which would "
                               "be kept with the upload. Use a link that needs none, or download "
                               "the file and upload that.")
                        .arg(shown));
    }
    return url;
}

bool isOfThisComputer(const QUrl &fileUrl)
{
    const QString host = fileUrl.host();
    const QString own = QSysInfo::machineHostName();
    const auto is = [&host](const QString &name) {
        return host.compare(name, Qt::CaseInsensitive) == 0;
    };
    return host.isEmpty() || is(QStringLiteral("localhost")) || is(own) ||
           is(own.section(QLatin1Char('.'), 0, 0)) ||
           (!own.isEmpty() &&
            host.section(QLatin1Char('.'), 0, 0).compare(own, Qt::CaseInsensitive) == 0);
}

} // namespace reeldeck
