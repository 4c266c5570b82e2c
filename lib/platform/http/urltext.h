#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace reeldeck::platform {

/// `text` with %XX replaced; nothing when an escape is malformed or the result isn't UTF-8.
std::optional<QString> percentDecoded(const QByteArray &text, bool plusIsSpace);

/// The query string as a list of pairs in their order; keys repeat for arrays (lib/api/CONTRACT.md,
/// "The list").
class QueryParameters
{
public:
    /// `query` is what follows '?', without it. Malformed escapes are an error that names the key.
    static Result<QueryParameters> parse(const QByteArray &query);

    bool has(const QString &name) const;
    QStringList values(const QString &name) const;

    /// The one value of `name`; given twice with different values is an error naming it.
    Result<std::optional<QString>> single(const QString &name) const;

    /// A whole number from `least` to `most`, `fallback` when absent.
    Result<int> integer(const QString &name, int fallback, int least, int most) const;

    /// `true` or `false`, `fallback` when absent.
    Result<bool> boolean(const QString &name, bool fallback) const;

private:
    QList<std::pair<QString, QString>> m_pairs;
};

/// Path and query of a request target: `/v1.3/assets/a%2Fb?x=1` is {v1.3, assets, a/b} and x=1.
struct TargetParts
{
    QStringList path;
    QueryParameters query;
};

/// Errors are the answer to give: 400 naming what is malformed.
Result<TargetParts> parseTarget(const QByteArray &target);

} // namespace reeldeck::platform
