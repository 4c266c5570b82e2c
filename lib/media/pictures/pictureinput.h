#pragma once

#include <QIODevice>

#include <atomic>
#include <memory>

namespace reeldeck {

/// What a picture is read from: a file or bytes in memory. Ends with an error as soon as nobody
/// wants the picture any more, and with it the decoder that is reading, which can't be stopped
/// otherwise. One thread at a time; `stop` is set from any.
class PictureInput : public QIODevice
{
    Q_OBJECT

public:
    PictureInput(std::unique_ptr<QIODevice> source, std::shared_ptr<const std::atomic<bool>> stop);

    /// Read-only, whatever the mode says. False: errorString() says why.
    bool open(OpenMode mode) override;
    bool isStopped() const { return *m_stop; }

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_source->size(); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    std::unique_ptr<QIODevice> m_source;
    std::shared_ptr<const std::atomic<bool>> m_stop;
};

} // namespace reeldeck
