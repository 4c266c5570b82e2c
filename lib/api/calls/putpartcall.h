#pragma once

#include "api/calls/call.h"

#include <QIODevice>

#include <memory>

namespace reeldeck {

/// `PUT` of one part, sent once, in constant memory and without the API key: the host is the
/// storage's, not the platform's. The result is the ETag without quotes. After any failure the URL
/// counts as used. A 401 of the storage is Forbidden: it says nothing about the API key.
class PutPartCall final : public Call<QString>
{
    Q_OBJECT

public:
    /// `part` is open and is read from where it stands to its end: exactly the part.
    PutPartCall(const ApiContext &context, const QUrl &url, const HttpHeaders &headers,
                std::unique_ptr<QIODevice> part, QObject *parent);
    ~PutPartCall() override;

signals:
    /// Bytes of the part that went to the network, of all; never goes back.
    void progress(qint64 sent, qint64 total);

protected:
    void begin() override;
    void answered(const HttpOutcome &answer) override;
    void failed(const Error &error) override;

private:
    Result<void> check() const;

    QUrl m_url;
    HttpHeaders m_headers;
    std::unique_ptr<QIODevice> m_part;
};

} // namespace reeldeck
