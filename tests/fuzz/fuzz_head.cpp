#include "base/formats/mediasniffer.h"
#include "platform/formats/exiforientation.h"
#include "platform/http/requesthead.h"

#include <cstdlib>

using namespace reeldeck;
using namespace reeldeck::platform;

/// Request heads, and the first bytes of files.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto *text = reinterpret_cast<const char *>(data);
    const Result<RequestHead> head = parseRequestHead(std::string_view(text, size));
    if (head && (head->contentLength < 0 || (head->chunked && head->contentLength > 0)))
        std::abort();
    const QByteArray bytes(text, static_cast<qsizetype>(size));
    const int orientation = exifOrientation("\xff\xd8" + bytes);
    if (orientation < 1 || orientation > 8)
        std::abort();
    (void)sniffMediaType(bytes);
    (void)isSurelyNoMedia(bytes);
    return 0;
}
