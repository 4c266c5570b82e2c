#include "system/launchrequest.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace reeldeck {
namespace {

/// The translators' context of the sentences below.
struct LaunchText
{
    Q_DECLARE_TR_FUNCTIONS(Launch)
};

constexpr QLatin1String UploadsKey("uploads");
constexpr QLatin1String BaseUrlKey("baseUrl");
constexpr QLatin1String ActionKey("action");
constexpr QLatin1String TokenKey("activationToken");
constexpr QLatin1String StartupKey("startupId");

Error refusal(const QString &why)
{
    return makeError(ErrorKind::InvalidRequest, why);
}

bool isRemote(const QString &text)
{
    return text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ||
           text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
}

bool isUsable(const QString &upload)
{
    // A file: URL is left as it is when it names another computer; the intake says so.
    return !upload.contains(QChar(QChar::Null)) &&
           (QDir::isAbsolutePath(upload) || isRemote(upload) ||
            upload.startsWith(QLatin1String("file:"), Qt::CaseInsensitive));
}

/// False when it is there and no text.
bool read(const QJsonObject &object, QLatin1String key, QString *text)
{
    const QJsonValue value = object.value(key);
    if (!value.isString())
        return value.isUndefined();
    *text = value.toString();
    return true;
}

bool read(const QJsonObject &object, QLatin1String key, QStringList *texts)
{
    const QJsonValue value = object.value(key);
    if (!value.isArray())
        return value.isUndefined();
    const QJsonArray array = value.toArray();
    if (array.size() > MaxLaunchUploads)
        return false;
    for (const QJsonValue &entry : array) {
        if (!entry.isString())
            return false;
        texts->append(entry.toString());
    }
    return true;
}

} // namespace

const QStringList &launchActions()
{
    static const QStringList actions{QStringLiteral("upload-files"),
                                     QStringLiteral("upload-folder"), QStringLiteral("upload-url")};
    return actions;
}

QByteArray toMessage(const LaunchRequest &request)
{
    return QJsonDocument(QJsonObject{{UploadsKey, QJsonArray::fromStringList(request.uploads)},
                                     {BaseUrlKey, request.baseUrl},
                                     {ActionKey, request.action},
                                     {TokenKey, request.activationToken},
                                     {StartupKey, request.startupId}})
            .toJson(QJsonDocument::Compact);
}

Result<LaunchRequest> launchRequest(const QByteArray &message)
{
    if (message.size() > MaxLaunchBytes)
        return refusal(LaunchText::tr("These are too many files at once. Hand over their folder."));
    const QJsonDocument document = QJsonDocument::fromJson(message);
    const QJsonObject object = document.object();
    LaunchRequest request;
    if (!document.isObject() || !read(object, UploadsKey, &request.uploads) ||
        !read(object, BaseUrlKey, &request.baseUrl) || !read(object, ActionKey, &request.action) ||
        !read(object, TokenKey, &request.activationToken) ||
        !read(object, StartupKey, &request.startupId))
        return refusal(LaunchText::tr("This request does not come from Reeldeck."));
    if (const Result<void> checked = checkLaunchRequest(request); !checked)
        return checked.error();
    return request;
}

Result<void> checkLaunchRequest(const LaunchRequest &request)
{
    if (request.uploads.size() > MaxLaunchUploads)
        return refusal(LaunchText::tr("These are too many files at once. Hand over their folder."));
    const auto isTooLong = [](const QString &text) {
        return text.size() > MaxLaunchText;
    };
    if (std::any_of(request.uploads.cbegin(), request.uploads.cend(), isTooLong) ||
        isTooLong(request.baseUrl) || isTooLong(request.activationToken) ||
        isTooLong(request.startupId))
        return refusal(LaunchText::tr("A name or URL is longer than any can be."));
    if (!request.action.isEmpty() && !launchActions().contains(request.action))
        return refusal(LaunchText::tr("Reeldeck has no such action. Its actions are %1.")
                               .arg(launchActions().join(QLatin1String(", "))));
    if (!request.baseUrl.isEmpty() && !isRemote(request.baseUrl))
        return refusal(
                LaunchText::tr("The address of a platform begins with https:// or http://."));
    if (!std::all_of(request.uploads.cbegin(), request.uploads.cend(), isUsable))
        return refusal(LaunchText::tr("Only absolute paths and http or https URLs can be handed "
                                      "over."));
    return {};
}

} // namespace reeldeck
