#include "platform/routes/commonanswers.h"

#include "domain/page.h"
#include "platform/basics/apierror.h"

#include <limits>

namespace reeldeck::platform {

HttpResponse wrongMethod(const QByteArray &allowed)
{
    HttpResponse response = HttpResponse::fromError(methodNotAllowed());
    response.setHeader("Allow", allowed);
    return response;
}

Result<Paging> pagingOf(const QueryParameters &query)
{
    const Result<int> page =
            query.integer(QStringLiteral("page"), 1, 1, std::numeric_limits<int>::max());
    if (!page)
        return page.error();
    const Result<int> limit = query.integer(QStringLiteral("page_limit"), 10, 1, MaxPageSize);
    if (!limit)
        return limit.error();
    return Paging{*page, *limit};
}

} // namespace reeldeck::platform
