#pragma once

#include "catalog/table/pagesource.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace reeldeck {

inline Asset makeAsset(int number)
{
    Asset asset;
    asset.id = AssetId(QStringLiteral("id-%1").arg(number));
    asset.filename = QStringLiteral("clip-%1.mp4").arg(number);
    asset.fileType = QStringLiteral("video/mp4");
    asset.status = assetStatusFromWire(QStringLiteral("ready"));
    asset.createdAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + number, Qt::UTC);
    asset.size = 1024 * number;
    return asset;
}

inline Error makeError(ErrorKind kind)
{
    Error error;
    error.kind = kind;
    error.message = QStringLiteral("The platform has a fault.");
    return error;
}

/// A fetch that waits until the test says how it ends.
class ScriptedFetch : public PageFetch
{
public:
    ScriptedFetch(AssetQuery query, int number, QObject *parent)
        : PageFetch(parent)
        , query(std::move(query))
        , page(number)
    {}

    void cancel() override
    {
        if (isOver)
            return;
        wasCancelled = true;
        end(makeError(ErrorKind::Cancelled));
    }

    void end(const Result<AssetPage> &result)
    {
        isOver = true;
        QTimer::singleShot(0, this, [this, result] {
            emit finished(result);
            deleteLater();
        });
    }

    AssetQuery query;
    int page = 0;
    bool isOver = false;
    bool wasCancelled = false;
    AssetPage atRequest; ///< What the list held when the fetch began.
};

/// A list in memory, newest first, handed out by pages; the test decides when each answer comes.
class ScriptedSource : public PageSource
{
public:
    QList<Asset> assets;
    std::function<Asset(int row)> generator; ///< Instead of `assets`, with `generatedCount`.
    int generatedCount = 0;
    bool tellsTotal = true;
    bool answersAtOnce = true;
    int largestPage = MaxPageSize;
    QList<int> requested; ///< Every page ever asked for, in order.
    QList<QPointer<ScriptedFetch>> open;
    int mostAtOnce = 0;
    int cancelled() const { return m_cancelled; }

    void fill(int count)
    {
        assets.clear();
        for (int i = 0; i < count; ++i)
            assets << makeAsset(count - i);
    }

    int count() const { return generator ? generatedCount : int(assets.size()); }

    AssetPage pageOf(const AssetQuery &query, int page, int pageSize) const
    {
        const int size = std::min(pageSize, largestPage);
        AssetPage answer;
        QList<Asset> matching;
        if (!query.filename.isEmpty()) {
            for (const Asset &asset : assets) {
                if (asset.filename.contains(query.filename))
                    matching << asset;
            }
        } else if (!generator) {
            matching = assets;
        }
        const int total = generator ? generatedCount : int(matching.size());
        for (int row = (page - 1) * size; row < std::min(page * size, total); ++row)
            answer.assets << (generator ? generator(row) : matching[row]);
        if (tellsTotal)
            answer.info = PageInfo{size, page, (total + size - 1) / size, total};
        return answer;
    }

    PageFetch *fetchPage(const AssetQuery &query, int page, int pageSize, QObject *parent) override
    {
        auto *fetch = new ScriptedFetch(query, page, parent);
        fetch->atRequest = pageOf(query, page, pageSize);
        requested << page;
        if (answersAtOnce)
            fetch->end(fetch->atRequest);
        open << fetch;
        int running = 0;
        for (const auto &other : std::as_const(open))
            running += other && !other->wasCancelled && !other->isOver;
        mostAtOnce = std::max(mostAtOnce, running);
        QObject::connect(fetch, &PageFetch::finished, fetch, [this, fetch] {
            m_cancelled += fetch->wasCancelled;
            open.removeAll(fetch);
        });
        return fetch;
    }

    /// The open, not cancelled fetch of `page`, or nullptr.
    ScriptedFetch *flight(int page) const
    {
        for (const auto &fetch : open) {
            if (fetch && fetch->page == page && !fetch->isOver)
                return fetch;
        }
        return nullptr;
    }

    void answer(int page)
    {
        if (ScriptedFetch *fetch = flight(page))
            fetch->end(pageOf(fetch->query, page, MaxPageSize));
    }

    void fail(int page, ErrorKind kind = ErrorKind::Server)
    {
        if (ScriptedFetch *fetch = flight(page))
            fetch->end(makeError(kind));
    }

private:
    int m_cancelled = 0;
};

} // namespace reeldeck
