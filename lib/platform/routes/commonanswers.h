#pragma once

#include "platform/http/httpserver.h"
#include "platform/routes/assetjson.h"

namespace reeldeck::platform {

/// `page` and `page_limit` of a listing.
struct Paging
{
    int page = 1;
    int limit = 10;
};
Result<Paging> pagingOf(const QueryParameters &query);

/// 405 with the methods that are allowed.
HttpResponse wrongMethod(const QByteArray &allowed);

/// A StoredPage as the answer to a listing, or the error in its place.
template <typename Page, typename ToJson>
HttpResponse pageResponse(const Result<Page> &page, const Paging &paging, ToJson toJson)
{
    if (!page)
        return HttpResponse::fromError(page.error());
    QJsonArray data;
    for (const auto &item : page->items)
        data.append(toJson(item));
    return HttpResponse::json(200, pageJson(data, paging.page, paging.limit, page->total));
}

} // namespace reeldeck::platform
