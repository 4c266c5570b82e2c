#include "api/calls/requests.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace reeldeck {

namespace {

struct EndpointText
{
    Q_DECLARE_TR_FUNCTIONS(reeldeck::ApiEndpoint)
};

struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(reeldeck::ApiCall)
};

QUrl urlUnder(const QUrl &baseUrl, const QByteArray &path, const QList<QByteArray> &query = {})
{
    QByteArray encoded = baseUrl.toEncoded(QUrl::StripTrailingSlash) + path;
    if (!query.isEmpty())
        encoded += '?' + query.join('&');
    return QUrl::fromEncoded(encoded, QUrl::StrictMode);
}

QByteArray pair(const char *key, const QString &value)
{
    return QByteArray(key) + '=' + QUrl::toPercentEncoding(value);
}

QByteArray pair(const char *key, int value)
{
    return QByteArray(key) + '=' + QByteArray::number(value);
}

constexpr char MultipartPath[] = "/assets/multipart-uploads";

QByteArray multipartPath(const QString &sessionId)
{
    return QByteArray(MultipartPath) + '/' + QUrl::toPercentEncoding(sessionId);
}

QByteArray assetPath(const AssetId &id)
{
    return "/assets/" + QUrl::toPercentEncoding(id.toString());
}

} // namespace

QUrl listAssetsUrl(const QUrl &baseUrl, const AssetQuery &query, int page, int pageSize)
{
    QList<QByteArray> parameters{pair("page", page), pair("page_limit", pageSize)};
    for (const AssetId &id : query.ids)
        parameters << pair("asset_ids", id.toString());
    for (const MediaKind kind : query.kinds) {
        if (kind != MediaKind::Unknown)
            parameters << pair("asset_types", wireName(kind));
    }
    if (!query.filename.isEmpty())
        parameters << pair("filename", query.filename);
    return urlUnder(baseUrl, "/assets", parameters);
}

QUrl createAssetUrl(const QUrl &baseUrl)
{
    return urlUnder(baseUrl, "/assets");
}

QUrl assetUrl(const QUrl &baseUrl, const AssetId &id)
{
    return urlUnder(baseUrl, assetPath(id));
}

QUrl deleteAssetUrl(const QUrl &baseUrl, const AssetId &id, bool force)
{
    if (!force)
        return assetUrl(baseUrl, id);
    return urlUnder(baseUrl, assetPath(id), {QByteArrayLiteral("force=true")});
}

QUrl indexedAssetsUrl(const QUrl &baseUrl, const AssetId &id, int page, int pageSize)
{
    return urlUnder(baseUrl, assetPath(id) + "/indexed-assets",
                    {pair("page", page), pair("page_limit", pageSize)});
}

QUrl entitiesUrl(const QUrl &baseUrl, const AssetId &id, int page, int pageSize)
{
    return urlUnder(baseUrl, assetPath(id) + "/entities",
                    {pair("page", page), pair("page_limit", pageSize)});
}

QUrl indexedAssetUrl(const QUrl &baseUrl, const QString &indexId, const QString &indexedAssetId)
{
    return urlUnder(baseUrl, "/indexes/" + QUrl::toPercentEncoding(indexId) + "/indexed-assets/" +
                                     QUrl::toPercentEncoding(indexedAssetId));
}

QUrl indexUrl(const QUrl &baseUrl, const QString &indexId)
{
    return urlUnder(baseUrl, "/indexes/" + QUrl::toPercentEncoding(indexId));
}

QUrl multipartUploadsUrl(const QUrl &baseUrl)
{
    return urlUnder(baseUrl, MultipartPath);
}

QUrl listMultipartUploadsUrl(const QUrl &baseUrl, int page, int pageSize)
{
    return urlUnder(baseUrl, MultipartPath, {pair("page", page), pair("page_limit", pageSize)});
}

QUrl multipartUploadUrl(const QUrl &baseUrl, const QString &sessionId)
{
    return urlUnder(baseUrl, multipartPath(sessionId));
}

QUrl multipartStatusUrl(const QUrl &baseUrl, const QString &sessionId, int page, int pageSize)
{
    return urlUnder(baseUrl, multipartPath(sessionId),
                    {pair("page", page), pair("page_limit", pageSize)});
}

QUrl partUrlsUrl(const QUrl &baseUrl, const QString &sessionId)
{
    return urlUnder(baseUrl, multipartPath(sessionId) + "/presigned-urls");
}

bool isAddressable(const QString &id)
{
    return !id.isEmpty() && id != QLatin1String(".") && id != QLatin1String("..");
}

Error noSuchAssetError()
{
    return Error{
            ErrorKind::NotFound,
            RequestText::tr("This item has no valid ID, so the platform can't find it. Refresh "
                            "the list."),
            0,
            {},
            {},
            {}};
}

Error noSuchSessionError()
{
    return Error{ErrorKind::NotFound,
                 RequestText::tr("This upload has no valid ID, so the platform can't find it."),
                 0,
                 {},
                 {},
                 {}};
}

Error noSuchReferenceError()
{
    return Error{
            ErrorKind::NotFound,
            RequestText::tr("This asset has no valid ID in the index, so it can't be found there."),
            0,
            {},
            {},
            {}};
}

Error unreadableFileError()
{
    return Error{
            ErrorKind::File,
            RequestText::tr("The file can't be opened for reading. Check that it is still there "
                            "and that you may read it."),
            0,
            {},
            {},
            {}};
}

Result<void> checkEndpoint(const ApiEndpoint &endpoint)
{
    const QString scheme = endpoint.baseUrl.scheme();
    if (!endpoint.baseUrl.isValid() || endpoint.baseUrl.host().isEmpty() ||
        (scheme != QLatin1String("https") && scheme != QLatin1String("http"))) {
        return Error{
                ErrorKind::InvalidRequest,
                EndpointText::tr(
                        "The address of the platform is not usable. Connect the account again with "
                        "its full base URL, from the menu at the right of the toolbar."),
                0,
                {},
                {},
                {}};
    }
    if (endpoint.apiKey.isEmpty()) {
        return Error{ErrorKind::KeyRejected,
                     EndpointText::tr(
                             "There is no API key for this workspace. Enter it in the workspace "
                             "settings."),
                     0,
                     {},
                     {},
                     {}};
    }
    const bool printable =
            std::all_of(endpoint.apiKey.cbegin(), endpoint.apiKey.cend(),
                        [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    if (!printable) {
        return Error{
                ErrorKind::KeyRejected,
                EndpointText::tr(
                        "The API key holds spaces, line breaks or other characters that no key "
                        "has. Copy it again from your account and enter it in the workspace "
                        "settings."),
                0,
                {},
                {},
                {}};
    }
    return {};
}

QByteArray userAgent()
{
    return QByteArrayLiteral("Reeldeck/" REELDECK_VERSION);
}

} // namespace reeldeck
