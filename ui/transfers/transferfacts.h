#pragma once

#include "domain/transfer.h"

#include <QList>
#include <QString>

namespace reeldeck {

/// One thing that is known of a transfer.
struct TransferFact
{
    enum class Kind { Plain, AssetId, Path };

    QString label;
    QString value; ///< Fit to be shown; may be long.
    Kind kind = Kind::Plain;

    friend bool operator==(const TransferFact &, const TransferFact &) = default;
};

/// Everything that is known of a transfer, what matters most first; what isn't known is left out.
/// Times are local.
QList<TransferFact> transferFacts(const Transfer &transfer);

/// The same as text, one fact a line under the name, for the clipboard.
QString transferDetails(const Transfer &transfer);

/// What an answer with this HTTP status means, in a few words: "too large"; empty below 100.
QString statusText(int httpStatus);

} // namespace reeldeck
