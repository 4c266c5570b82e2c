#include "ui/transfers/urllist.h"

#include "domain/weburl.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringView>

namespace reeldeck {
namespace {

/// The translators' context of the sentences below.
struct UrlListText
{
    Q_DECLARE_TR_FUNCTIONS(UrlList)
};

} // namespace

UrlList readUrlList(const QString &text)
{
    UrlList list;
    QSet<QUrl> seen;
    int lineNumber = 0;
    for (const QStringView line : QStringView(text).split(QLatin1Char('\n'))) {
        ++lineNumber;
        if (line.trimmed().isEmpty())
            continue;
        const Result<QUrl> url = checkedUrl(line.toString());
        if (!url) {
            list.problems << UrlListText::tr("Line %1: %2", "number; sentence")
                                     .arg(lineNumber)
                                     .arg(url.error().message);
        } else if (seen.contains(*url)) {
            ++list.repeated;
        } else if (list.urls.size() == MaximumUrls) {
            ++list.beyond;
        } else {
            seen.insert(*url);
            list.urls << *url;
        }
    }
    return list;
}

} // namespace reeldeck
