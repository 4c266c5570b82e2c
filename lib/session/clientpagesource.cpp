#include "session/clientpagesource.h"

namespace reeldeck {
namespace {

/// Hands a Call<AssetPage>'s one terminal event on; the call stays the client's.
class ClientPageFetch final : public PageFetch
{
public:
    ClientPageFetch(Call<AssetPage> *call, QObject *parent)
        : PageFetch(parent)
        , m_call(call)
    {
        call->onFinished(this, [this](const Result<AssetPage> &result) {
            emit finished(result);
            deleteLater();
        });
    }

    ~ClientPageFetch() override { cancel(); }

    void cancel() override
    {
        if (m_call)
            m_call->cancel();
    }

private:
    QPointer<Call<AssetPage>> m_call;
};

} // namespace

PageFetch *ClientPageSource::fetchPage(const AssetQuery &query, int page, int pageSize,
                                       QObject *parent)
{
    return new ClientPageFetch(m_client->listAssets(query, page, pageSize), parent);
}

} // namespace reeldeck
