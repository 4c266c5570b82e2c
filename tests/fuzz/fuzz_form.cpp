#include "platform/http/formparser.h"

#include <QList>

#include <algorithm>
#include <cstdlib>

using namespace reeldeck;
using namespace reeldeck::platform;

namespace {

struct Seen
{
    QList<QString> names;
    QList<QByteArray> bodies;
    bool failed = false;
    bool complete = false;
};

/// Feeds the body in pieces of `step` bytes.
Seen parse(const char *data, size_t size, size_t step)
{
    Seen seen;
    FormParser parser("XX", {[&](const FormPart &part) -> Result<void> {
                                 seen.names.append(part.name);
                                 seen.bodies.append(QByteArray());
                                 return {};
                             },
                             [&](const char *piece, size_t length) -> Result<void> {
                                 seen.bodies.last().append(piece, static_cast<qsizetype>(length));
                                 return {};
                             },
                             []() -> Result<void> {
                                 return {};
                             }});
    for (size_t at = 0; at < size && !seen.failed; at += step)
        seen.failed = !parser.feed(data + at, std::min(step, size - at)).ok();
    seen.complete = parser.isComplete();
    return seen;
}

} // namespace

/// How the bytes are cut into pieces must not change what is read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const auto *text = reinterpret_cast<const char *>(data + 1);
    (void)formBoundary(QByteArray(text, static_cast<qsizetype>(std::min<size_t>(size - 1, 300))));
    const Seen whole = parse(text, size - 1, size);
    const Seen cut = parse(text, size - 1, size_t(data[0]) + 1);
    if (!whole.failed && !cut.failed &&
        (whole.names != cut.names || whole.bodies != cut.bodies || whole.complete != cut.complete))
        std::abort();
    return 0;
}
