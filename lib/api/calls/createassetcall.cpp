#include "api/calls/createassetcall.h"

#include "api/calls/assetjson.h"
#include "api/calls/requests.h"

namespace reeldeck {

CreateAssetCall::CreateAssetCall(const ApiContext &context, const UploadRequest &request,
                                 std::unique_ptr<QIODevice> file, QObject *parent)
    : Call(context, CallKind::Upload, parent)
    , m_request(request)
    , m_file(std::move(file))
{
    announceUpload();
}

CreateAssetCall::~CreateAssetCall() = default;

Result<void> CreateAssetCall::check() const
{
    if (m_file) {
        if (m_file->isReadable())
            return {};
        return unreadableFileError();
    }
    const QString scheme = m_request.url.scheme();
    const bool web = scheme == QLatin1String("https") || scheme == QLatin1String("http");
    if (web && m_request.url.isValid() && !m_request.url.host().isEmpty())
        return {};
    return Error{ErrorKind::InvalidRequest,
                 tr("This is no address from which the platform can fetch a file. Enter one that "
                    "begins with https:// or http://."),
                 0,
                 {},
                 {},
                 {}};
}

void CreateAssetCall::begin()
{
    if (const Result<void> good = check(); !good)
        return fail(good.error());
    const QUrl url = createAssetUrl(context().endpoint.baseUrl);
    auto exchange = exchangeFor(QByteArrayLiteral("POST"), url, headersFor(url),
                                uploadForm(m_request, std::move(m_file), randomBoundary()));
    connect(exchange.get(), &HttpExchange::progress, this, &CreateAssetCall::progress);
    connect(exchange.get(), &HttpExchange::bodySent, this, &CreateAssetCall::bodySent);
    run(std::move(exchange), url);
}

void CreateAssetCall::answered(const HttpOutcome &answer)
{
    conclude(withHead(parseAsset(answer.body), answer));
}

} // namespace reeldeck
