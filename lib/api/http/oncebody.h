#pragma once

#include "api/http/bandwidthcap.h"

#include <QIODevice>
#include <QTimer>

#include <memory>

namespace reeldeck {

/// The body of one request on its way into the network stack, given out once. QNetworkAccessManager
/// sends a request again by itself when a connection breaks before the answer, unless its body can't
/// be rewound; this one can't from its first byte on, so that no upload is made twice.
///
/// Only so much is read as leaves: the stack asks for 16 KB at a time, once those before are with
/// the system. With a bandwidth cap, read() gives nothing until the cap allows more, and readyRead()
/// follows; the last few kilobytes of a body that has begun are never held back.
class OnceBody final : public QIODevice
{
    Q_OBJECT

public:
    /// `source` is open for reading, not sequential, and outlives this; `cap` may be null.
    OnceBody(QIODevice *source, std::shared_ptr<BandwidthCap> cap, QObject *parent = nullptr);

    qint64 given() const { return m_given; } ///< Bytes; some of them may not have left yet.
    bool isAllGiven() const { return m_given == size(); }

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_source->size(); }
    bool atEnd() const override { return isAllGiven(); }
    bool reset() override;
    bool seek(qint64 position) override;

signals:
    /// Bytes were taken; the last ones, too.
    void moved();
    /// The source gave less than it promised; nothing more is given out.
    void failed();

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool mayRead(qint64 *most);

    QIODevice *const m_source;
    const std::shared_ptr<BandwidthCap> m_cap;
    QTimer m_capWait;
    qint64 m_booked = 0; ///< Bytes that the cap has let through and nobody has read.
    qint64 m_given = 0;
    bool m_hasFailed = false;
};

} // namespace reeldeck
