#pragma once

#include "api/calls/call.h"
#include "domain/asset.h"
#include "domain/transfer.h"

#include <QIODevice>

#include <memory>

namespace reeldeck {

/// `POST /assets`, sent at most once, streamed in constant memory.
/// There is no idempotency key, so what to do after a failure is the caller's:
/// - Unreachable, Tls: nothing was sent; may be sent again.
/// - mayHaveBeenCarriedOut(error) (api/calls/errortable.h): look for the asset first.
/// - the rest: the platform refused, or ErrorKind::File.
/// After cancel() the same question is answered by bodySent().
class CreateAssetCall final : public Call<Asset>
{
    Q_OBJECT

public:
    CreateAssetCall(const ApiContext &context, const UploadRequest &request,
                    std::unique_ptr<QIODevice> file, QObject *parent);
    ~CreateAssetCall() override;

signals:
    /// Bytes of the file that went to the network, of all; never goes back. Not for URL uploads.
    void progress(qint64 sent, qint64 total);
    /// The last byte was handed to the network and the answer is awaited. At most once, before
    /// finished(); until then the platform can't have the asset.
    void bodySent();

protected:
    void begin() override;
    void answered(const HttpOutcome &answer) override;

private:
    Result<void> check() const;

    UploadRequest m_request;
    std::unique_ptr<QIODevice> m_file;
};

} // namespace reeldeck
