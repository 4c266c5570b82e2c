#include "platform/fetch/sourceurl.h"
#include "platform/http/byterange.h"
#include "platform/http/urltext.h"

#include <cstdlib>

using namespace reeldeck;
using namespace reeldeck::platform;

/// Targets, their parameters, ranges and source URLs.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<TargetParts> target = parseTarget('/' + text);
    if (target) {
        (void)target->query.integer(QStringLiteral("page"), 1, 1, 50);
        (void)target->query.boolean(QStringLiteral("force"), false);
        (void)target->query.values(QStringLiteral("asset_ids"));
    }
    (void)parseSourceUrl(QString::fromUtf8(text));
    const ByteRange range = parseByteRange("bytes=" + text, 1000);
    const bool inside =
            range.offset >= 0 && range.length >= 0 && range.offset + range.length <= 1000;
    if (!inside)
        std::abort();
    return 0;
}
