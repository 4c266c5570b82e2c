#include "media/pictures/pictureinput.h"

#include <utility>

namespace reeldeck {

PictureInput::PictureInput(std::unique_ptr<QIODevice> source,
                           std::shared_ptr<const std::atomic<bool>> stop)
    : m_source(std::move(source))
    , m_stop(std::move(stop))
{}

bool PictureInput::open(OpenMode)
{
    if (!m_source->open(QIODevice::ReadOnly)) {
        setErrorString(m_source->errorString());
        return false;
    }
    // The source has a buffer; a second one would read ahead of it.
    return QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 PictureInput::readData(char *data, qint64 most)
{
    if (isStopped() || (m_source->pos() != pos() && !m_source->seek(pos())))
        return -1;
    return m_source->read(data, most);
}

qint64 PictureInput::writeData(const char *, qint64)
{
    return -1;
}

} // namespace reeldeck
