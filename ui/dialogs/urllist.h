#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace reeldeck {

/// What a text of one URL a line comes to.
struct UrlList
{
    QList<QUrl> urls; ///< The good ones, in order, each once.
    QString problem;  ///< A whole sentence on the first bad line; empty: none.
    int repeated = 0; ///< Lines left out because an earlier one is the same.
};

inline constexpr int MaximumUrls = 1000; ///< In one go; more is a problem.

/// Reads one URL a line: http or https, with a host. Blank lines and blanks around a URL don't
/// count. Pure.
UrlList readUrlList(const QString &text);

} // namespace reeldeck
