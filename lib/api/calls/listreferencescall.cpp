#include "api/calls/listreferencescall.h"

#include "api/calls/assetjson.h"
#include "api/calls/requests.h"

namespace reeldeck {

ListReferencesCall::ListReferencesCall(const ApiContext &context, const AssetId &id,
                                       QObject *parent)
    : Call(context, CallKind::Read, parent)
    , m_id(id)
{}

void ListReferencesCall::begin()
{
    if (!isAddressable(m_id.toString()))
        return fail(noSuchAssetError());
    send(ApiRequest::get(indexedAssetsUrl(context().endpoint.baseUrl, m_id, m_page, MaxPageSize)));
}

void ListReferencesCall::answered(const HttpOutcome &answer)
{
    if (!m_naming)
        return pageArrived(answer);
    if (const Result<QString> name = parseIndexName(answer.body))
        m_names.insert(m_unnamed.first(), *name);
    m_unnamed.removeFirst();
    askNextName();
}

void ListReferencesCall::pageArrived(const HttpOutcome &answer)
{
    const auto page = withHead(parseReferencePage(answer.body), answer);
    if (!page)
        return fail(page.error());
    const auto known = [this](const AssetReference &reference) {
        // Paging by number over a changing list repeats rows.
        return !reference.indexedAssetId.isEmpty() && m_references.contains(reference);
    };
    for (const AssetReference &reference : page->references) {
        if (m_references.size() < MaxReferences && !known(reference))
            m_references.append(reference);
    }
    const bool told = page->info && page->info->totalPages;
    const bool more =
            told ? m_page < *page->info->totalPages : page->references.size() >= MaxPageSize;
    if (more && !page->references.isEmpty() && m_references.size() < MaxReferences &&
        m_page < MaxReferences) {
        ++m_page;
        send(ApiRequest::get(
                indexedAssetsUrl(context().endpoint.baseUrl, m_id, m_page, MaxPageSize)));
        return;
    }
    for (const AssetReference &reference : std::as_const(m_references)) {
        if (reference.indexName.isEmpty() && isAddressable(reference.indexId) &&
            !m_unnamed.contains(reference.indexId) && m_unnamed.size() < MaxIndexNames) {
            m_unnamed.append(reference.indexId);
        }
    }
    m_naming = true;
    askNextName();
}

void ListReferencesCall::failed(const Error &error)
{
    if (!m_naming)
        return fail(error);
    // Names are a courtesy; whoever can't be asked for one can't be asked for the others.
    finish();
}

void ListReferencesCall::askNextName()
{
    if (m_unnamed.isEmpty())
        return finish();
    send(ApiRequest::get(indexUrl(context().endpoint.baseUrl, m_unnamed.first())));
}

void ListReferencesCall::finish()
{
    for (AssetReference &reference : m_references) {
        if (reference.indexName.isEmpty())
            reference.indexName = m_names.value(reference.indexId);
    }
    conclude(m_references);
}

} // namespace reeldeck
