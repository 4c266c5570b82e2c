#include "ui/dialogs/urllist.h"

#include "base/humantext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QStringView>

namespace reeldeck {
namespace {

/// The translators' context of the sentences below.
struct UrlListText
{
    Q_DECLARE_TR_FUNCTIONS(UrlList)
};

/// Why `url`, read from `line`, can't be uploaded; empty: it can.
QString problemOf(const QUrl &url, int lineNumber, QStringView line)
{
    QString shown = displayName(line.left(80).toString());
    if (line.size() > 80)
        shown += QStringLiteral("…");
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || url.isRelative())
        return UrlListText::tr("Line %1 is not a web address: “%2”.").arg(lineNumber).arg(shown);
    if (scheme != QLatin1String("http") && scheme != QLatin1String("https")) {
        return UrlListText::
                tr("Line %1 is not an http or https address: “%2”. The platform fetches from the "
                   "web only.")
                        .arg(lineNumber)
                        .arg(shown);
    }
    if (url.host().isEmpty())
        return UrlListText::tr("Line %1 names no host: “%2”.").arg(lineNumber).arg(shown);
    return {};
}

} // namespace

UrlList readUrlList(const QString &text)
{
    UrlList list;
    QSet<QUrl> seen;
    int lineNumber = 0;
    for (QStringView line : QStringView(text).split(QLatin1Char('\n'))) {
        ++lineNumber;
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        if (list.urls.size() == MaximumUrls) {
            list.problem = UrlListText::tr(
                                   "These are more than %1 addresses. Upload them in several goes.")
                                   .arg(QLocale().toString(MaximumUrls));
            break;
        }
        const QUrl url(line.toString(), QUrl::StrictMode);
        if (const QString problem = problemOf(url, lineNumber, line); !problem.isEmpty()) {
            if (list.problem.isEmpty())
                list.problem = problem;
        } else if (seen.contains(url)) {
            ++list.repeated;
        } else {
            seen.insert(url);
            list.urls << url;
        }
    }
    return list;
}

} // namespace reeldeck
