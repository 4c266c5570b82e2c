#include "domain/asset.h"

#include <array>
#include <utility>

namespace reeldeck {
namespace {

template <typename E, std::size_t N>
using NameTable = std::array<std::pair<E, QLatin1String>, N>;

constexpr NameTable<AssetMethod, 3> methodNames{{
        {AssetMethod::Direct, QLatin1String("direct")},
        {AssetMethod::Url, QLatin1String("url")},
        {AssetMethod::Multipart, QLatin1String("multipart")},
}};

constexpr NameTable<AssetStatus, 3> statusNames{{
        {AssetStatus::Processing, QLatin1String("processing")},
        {AssetStatus::Ready, QLatin1String("ready")},
        {AssetStatus::Failed, QLatin1String("failed")},
}};

constexpr NameTable<RenditionStatus, 4> renditionNames{{
        {RenditionStatus::Pending, QLatin1String("pending")},
        {RenditionStatus::Processing, QLatin1String("processing")},
        {RenditionStatus::Ready, QLatin1String("ready")},
        {RenditionStatus::Error, QLatin1String("error")},
}};

constexpr NameTable<IndexingStatus, 5> indexingNames{{
        {IndexingStatus::Pending, QLatin1String("pending")},
        {IndexingStatus::Queued, QLatin1String("queued")},
        {IndexingStatus::Indexing, QLatin1String("indexing")},
        {IndexingStatus::Ready, QLatin1String("ready")},
        {IndexingStatus::Failed, QLatin1String("failed")},
}};

template <typename E, std::size_t N>
WireEnum<E> fromWire(const NameTable<E, N> &names, const QString &text)
{
    for (const auto &[value, name] : names) {
        if (text == name)
            return {value, text};
    }
    return {E::Unknown, text};
}

template <typename E, std::size_t N>
QString toWire(const NameTable<E, N> &names, E wanted)
{
    for (const auto &[value, name] : names) {
        if (value == wanted)
            return name;
    }
    return {};
}

bool isSettling(const WireEnum<RenditionStatus> &status)
{
    return status == RenditionStatus::Pending || status == RenditionStatus::Processing;
}

} // namespace

WireEnum<AssetMethod> assetMethodFromWire(const QString &text)
{
    return fromWire(methodNames, text);
}

WireEnum<AssetStatus> assetStatusFromWire(const QString &text)
{
    return fromWire(statusNames, text);
}

WireEnum<RenditionStatus> renditionStatusFromWire(const QString &text)
{
    return fromWire(renditionNames, text);
}

WireEnum<IndexingStatus> indexingStatusFromWire(const QString &text)
{
    return fromWire(indexingNames, text);
}

QString wireName(AssetMethod method)
{
    return toWire(methodNames, method);
}

QString wireName(AssetStatus status)
{
    return toWire(statusNames, status);
}

QString wireName(RenditionStatus status)
{
    return toWire(renditionNames, status);
}

QString wireName(IndexingStatus status)
{
    return toWire(indexingNames, status);
}

bool isSettling(const Asset &asset)
{
    return asset.status == AssetStatus::Processing ||
           (asset.stream && isSettling(asset.stream->status)) ||
           (asset.thumbnail && isSettling(asset.thumbnail->status));
}

bool hasReadyStream(const Asset &asset)
{
    return asset.stream && asset.stream->status == RenditionStatus::Ready;
}

} // namespace reeldeck
