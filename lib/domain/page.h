#pragma once

#include "domain/asset.h"
#include "domain/assetreference.h"

#include <QList>

#include <chrono>
#include <optional>

namespace reeldeck {

/// `page_info` of a listing. Every field may be missing on the wire.
struct PageInfo
{
    std::optional<int> limitPerPage;
    std::optional<int> page; ///< 1-based.
    std::optional<int> totalPages;
    std::optional<qint64> totalResults;

    friend bool operator==(const PageInfo &, const PageInfo &) = default;
};

/// One answer of `GET /assets`, newest first. Without `info` the end is an empty page.
struct AssetPage
{
    QList<Asset> assets;
    std::optional<PageInfo> info;
    /// How far the platform's clock is ahead of ours, by the date of its answer; 0 when they agree
    /// within seconds, nothing when it said no date.
    std::optional<std::chrono::seconds> clockAhead;
};

/// One answer of `GET /assets/{id}/indexed-assets`.
struct ReferencePage
{
    QList<AssetReference> references;
    std::optional<PageInfo> info;
};

/// One answer of `GET /assets/{id}/entities`.
struct EntityPage
{
    QList<EntityReference> entities;
    std::optional<PageInfo> info;
};

/// The platform's largest `page_limit`, and ours.
inline constexpr int MaxPageSize = 50;

} // namespace reeldeck

Q_DECLARE_METATYPE(reeldeck::AssetPage)
