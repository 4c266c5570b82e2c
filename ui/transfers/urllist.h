#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace reeldeck {

/// What a text of one URL a line comes to.
struct UrlList
{
    QList<QUrl> urls;     ///< The good ones, in order, each once; MaximumUrls at most.
    QStringList problems; ///< A whole sentence on each line that is left out, in order.
    int repeated = 0;     ///< Lines left out because an earlier one is the same.
    int beyond = 0;       ///< Lines left out because there are MaximumUrls good ones before.
};

inline constexpr int MaximumUrls = 1000; ///< In one go.

/// Reads one URL a line, each judged by checkedUrl() as pasted and dropped ones are. Blank lines
/// don't count. Pure.
UrlList readUrlList(const QString &text);

} // namespace reeldeck
