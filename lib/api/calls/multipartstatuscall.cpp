#include "api/calls/multipartstatuscall.h"

#include "api/calls/requests.h"
#include "domain/limits.h"

namespace reeldeck {

MultipartStatusCall::MultipartStatusCall(const ApiContext &context, const QString &sessionId,
                                         int parts, QObject *parent)
    : Call(context, CallKind::Read, parent)
    , m_uploadId(sessionId)
    , m_parts(parts)
{}

void MultipartStatusCall::begin()
{
    if (!isAddressable(m_uploadId))
        return fail(noSuchSessionError());
    send(ApiRequest::get(
            multipartStatusUrl(context().endpoint.baseUrl, m_uploadId, m_page, MaxPageSize)));
}

void MultipartStatusCall::answered(const HttpOutcome &answer)
{
    const auto page = withHead(parseMultipartStatus(answer.body), answer);
    if (!page)
        return fail(page.error());
    m_status.state = page->status.state;
    m_status.completedParts.unite(page->status.completedParts);
    const bool isLast = page->entries == 0 || m_page > m_parts ||
                        (page->info && page->info->totalPages && m_page >= *page->info->totalPages);
    if (m_status.state == MultipartState::Active && !isLast) {
        ++m_page;
        return begin();
    }
    conclude(m_status);
}

} // namespace reeldeck
