#include "platform/fetch/answerhead.h"
#include "platform/fetch/fetchedname.h"
#include "platform/fetch/sourceurl.h"
#include "platform/fetch/webpagecheck.h"
#include "platform/http/chunkdecoder.h"

#include "domain/limits.h"

#include <cstdlib>

using namespace reeldeck;
using namespace reeldeck::platform;

/// What foreign servers answer: heads, chunks, names, redirects and pages.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto *text = reinterpret_cast<const char *>(data);
    const std::string_view view(text, size);
    const std::optional<size_t> end = answerHeadSize(view);
    if (end.value_or(0) > size)
        std::abort();
    const Result<AnswerHead> head = parseAnswerHead(view.substr(0, end.value_or(size)));
    if (head && (head->status < 100 || head->status > 999 || head->contentLength.value_or(0) < 0))
        std::abort();

    ChunkDecoder whole;
    ChunkDecoder halves;
    size_t received = 0;
    const auto sink = [&](const char *, size_t part) {
        received += part;
        return true;
    };
    const size_t taken = whole.feed(text, size, sink);
    const size_t first = halves.feed(text, size / 2, sink);
    const size_t second = first < size / 2 ? 0 : halves.feed(text + first, size - first, sink);
    if (taken > size || received > 2 * size || whole.status() != halves.status() ||
        taken != first + second)
        std::abort();

    const QByteArray bytes(text, static_cast<qsizetype>(size));
    if (nameFromDisposition(bytes).toUcs4().size() > MaxFilenameLength)
        std::abort();
    (void)looksLikeWebPage(bytes.left(20), bytes);
    const SourceUrl base = *parseSourceUrl(QStringLiteral("http://u:p@a.example/b"));
    const Result<SourceUrl> next = redirected(base, bytes);
    if (next && (next->target.contains('\r') || next->target.contains('\n') ||
                 next->target.contains(' ') || !next->target.startsWith('/') ||
                 next->authority().contains('\n') || nameFromUrl(next->url).isEmpty()))
        std::abort();
    if (next && !next->hasOriginOf(base) && next->authorization == base.authorization &&
        next->url.userInfo().isEmpty())
        std::abort();
    return 0;
}
