#pragma once

#include "api/calls/apiclient.h"
#include "catalog/table/pagesource.h"

#include <QPointer>

namespace reeldeck {

/// The catalogue's pages, from a platform. GUI thread.
class ClientPageSource final : public PageSource
{
public:
    /// `client` must outlive every fetch.
    explicit ClientPageSource(ApiClient *client)
        : m_client(client)
    {}

    PageFetch *fetchPage(const AssetQuery &query, int page, int pageSize, QObject *parent) override;

private:
    ApiClient *m_client;
};

} // namespace reeldeck
