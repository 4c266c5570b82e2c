#include "desktop/catalog/clientpagesource.h"

namespace reeldeck {
namespace {

/// Hands a ListAssetsJob's one terminal event on; the job stays the client's.
class ClientPageFetch final : public PageFetch
{
public:
    ClientPageFetch(ListAssetsJob *job, QObject *parent)
        : PageFetch(parent)
        , m_job(job)
    {
        connect(job, &ListAssetsJob::finished, this, [this](const Result<AssetPage> &result) {
            emit finished(result);
            deleteLater();
        });
    }

    ~ClientPageFetch() override { cancel(); }

    void cancel() override
    {
        if (m_job)
            m_job->cancel();
    }

private:
    QPointer<ListAssetsJob> m_job;
};

} // namespace

PageFetch *ClientPageSource::fetchPage(const AssetQuery &query, int page, int pageSize,
                                       QObject *parent)
{
    return new ClientPageFetch(m_client->listAssets(query, page, pageSize), parent);
}

} // namespace reeldeck
