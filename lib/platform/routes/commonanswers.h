#pragma once

#include "platform/http/httpserver.h"

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

} // namespace reeldeck::platform
