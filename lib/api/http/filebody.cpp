#include "api/http/filebody.h"

#include "base/humantext.h"

#include <algorithm>
#include <utility>

namespace reeldeck {

FileBody::FileBody(std::unique_ptr<QIODevice> device, Length length)
    : m_device(std::move(device))
    , m_length(length)
    , m_size(std::max<qint64>(0, m_device->size() - m_device->pos()))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

FileBody::~FileBody() = default;

qint64 FileBody::readData(char *data, qint64 most)
{
    if (m_error)
        return -1;
    const qint64 wanted = std::min(most, m_size - m_given);
    if (wanted <= 0)
        return 0;
    const qint64 count = m_device->read(data, wanted);
    if (count < 0) {
        return fail(tr("The file can't be read any further: %1. Check the disk, then upload it "
                       "again.")
                            .arg(displayName(m_device->errorString())));
    }
    if (count == 0) {
        return fail(tr("The file became shorter while it was being uploaded, so the upload was "
                       "stopped. Upload it again once it no longer changes."));
    }
    m_given += count;
    char beyond = 0;
    if (m_given == m_size && m_length == Length::Whole && m_device->read(&beyond, 1) > 0) {
        return fail(tr("The file became longer while it was being uploaded, so the upload was "
                       "stopped. Upload it again once it no longer changes."));
    }
    return count;
}

qint64 FileBody::fail(const QString &message)
{
    m_error = Error{ErrorKind::File, message, 0, {}, {}, {}};
    setErrorString(message);
    return -1;
}

} // namespace reeldeck
