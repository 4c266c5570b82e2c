#include "support/faultscript.h"

namespace reeldeck::tests {

bool RequestMatch::covers(const QByteArray &requestMethod, const QByteArray &requestPath) const
{
    if (!method.isEmpty() && method != requestMethod)
        return false;
    if (path.endsWith('*'))
        return requestPath.startsWith(path.chopped(1));
    return path.isEmpty() || path == requestPath;
}

Fault Fault::none()
{
    return {};
}

Fault Fault::resetAtBodyByte(qint64 offset)
{
    Fault fault;
    fault.m_kind = Kind::Reset;
    fault.m_bodyOffset = offset;
    return fault;
}

Fault Fault::silence()
{
    Fault fault;
    fault.m_kind = Kind::Silence;
    return fault;
}

Fault Fault::stallAtBodyByte(qint64 offset)
{
    Fault fault;
    fault.m_kind = Kind::Stall;
    fault.m_bodyOffset = offset;
    return fault;
}

Fault Fault::answer(int status, const QByteArray &body, const QByteArray &contentType)
{
    Fault fault = storedThen(status, body, contentType);
    fault.m_kind = Kind::Answer;
    return fault;
}

Fault Fault::storedThenReset()
{
    Fault fault;
    fault.m_ending = Ending::Reset;
    fault.m_cutAt = 0;
    return fault;
}

Fault Fault::storedThenSilence()
{
    Fault fault;
    fault.m_ending = Ending::Silence;
    return fault;
}

Fault Fault::storedThen(int status, const QByteArray &body, const QByteArray &contentType)
{
    Fault fault;
    fault.m_status = status;
    fault.m_body = body;
    fault.m_contentType = contentType;
    return fault;
}

Fault Fault::storedEdited(Edit edit)
{
    Fault fault;
    fault.m_edit = std::move(edit);
    return fault;
}

Fault Fault::storedCutAt(qint64 offset)
{
    Fault fault;
    fault.m_ending = Ending::Reset;
    fault.m_cutAt = offset;
    return fault;
}

Fault &Fault::field(const QByteArray &name, const QByteArray &value)
{
    m_fields.append({name, value});
    return *this;
}

Fault &Fault::early()
{
    m_early = true;
    return *this;
}

Fault &Fault::delayed(Milliseconds span)
{
    m_delay = span;
    return *this;
}

Fault &Fault::dripped(qsizetype bytes, Milliseconds pause)
{
    m_dripBytes = bytes;
    m_dripPause = pause;
    return *this;
}

} // namespace reeldeck::tests
