#include "platform/basics/platformlimits.h"
#include "platform/http/jsonbody.h"
#include "platform/media/mediaprobe.h"

#include <cstdlib>

using namespace reeldeck;
using namespace reeldeck::platform;

/// JSON from clients, from ffprobe and from a limits file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const Result<QJsonObject> object = parseJsonObject(text)) {
        const QStringList names = object->keys();
        for (const QString &name : names) {
            (void)requiredText(*object, name, 255);
            (void)optionalBoolean(*object, name);
            const Result<qint64> number = requiredInteger(*object, name, 1, 1000);
            if (number && (*number < 1 || *number > 1000))
                std::abort();
        }
    }
    (void)parseProbe(text, text, 1);
    (void)PlatformLimits::fromJson(text);
    return 0;
}
