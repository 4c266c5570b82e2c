#include "catalog/listing/idslices.h"

#include <QPointer>

#include <algorithm>

namespace reeldeck {
namespace {

int sliceSize(const IdSlices::Slices &slices, int slice)
{
    return int(std::min<qsizetype>(MaxPageSize, slices.query.ids.size() - slice * MaxPageSize));
}

/// Asks for slices until all rows of its page stand on answered ones.
class SliceFetch final : public PageFetch
{
public:
    SliceFetch(PageSource *source, std::shared_ptr<IdSlices::Slices> slices, int page, int pageSize,
               QObject *parent)
        : PageFetch(parent)
        , m_source(source)
        , m_slices(std::move(slices))
        , m_page(page)
        , m_pageSize(pageSize)
    {
        // Never before the caller could connect.
        QMetaObject::invokeMethod(this, &SliceFetch::goOn, Qt::QueuedConnection);
    }

    void cancel() override
    {
        if (m_isOver)
            return;
        m_isOver = true;
        if (m_fetch) {
            m_fetch->disconnect(this);
            m_fetch->cancel();
        }
        Error error;
        error.kind = ErrorKind::Cancelled;
        QMetaObject::invokeMethod(
                this, [this, error] { end(error); }, Qt::QueuedConnection);
    }

private:
    void goOn()
    {
        if (m_isOver)
            return;
        const int slice = firstUnasked();
        if (slice < 0) {
            m_isOver = true;
            m_slices->served.insert(m_page);
            end(answer());
            return;
        }
        AssetQuery query = m_slices->query;
        query.ids = query.ids.mid(qsizetype(slice) * MaxPageSize, MaxPageSize);
        m_fetch = m_source->fetchPage(query, 1, MaxPageSize, this);
        connect(m_fetch, &PageFetch::finished, this,
                [this, slice](const Result<AssetPage> &result) {
                    m_fetch.clear();
                    if (result) {
                        m_slices->found[slice] = result->assets;
                        goOn();
                    } else if (!m_isOver) {
                        m_isOver = true;
                        end(result.error());
                    }
                });
    }

    /// Among the slices that the page's rows stand on; -1: all are there.
    int firstUnasked() const
    {
        const int first = (m_page - 1) * m_pageSize;
        int row = 0;
        for (int slice = 0; slice < m_slices->found.size() && row < first + m_pageSize; ++slice) {
            row += m_slices->rowsIn(slice);
            if (row > first && !m_slices->found[slice])
                return slice;
        }
        return -1;
    }

    AssetPage answer() const
    {
        AssetPage page;
        const int first = (m_page - 1) * m_pageSize;
        int row = 0;
        for (int slice = 0; slice < m_slices->found.size(); ++slice) {
            const int count = m_slices->rowsIn(slice);
            for (int i = std::max(0, first - row); m_slices->found[slice] && i < count; ++i) {
                if (row + i < first + m_pageSize)
                    page.assets << m_slices->found[slice]->at(i);
            }
            row += count;
        }
        page.info = PageInfo{m_pageSize, m_page, (row + m_pageSize - 1) / m_pageSize, row};
        return page;
    }

    void end(const Result<AssetPage> &result)
    {
        emit finished(result);
        deleteLater();
    }

    PageSource *m_source;
    std::shared_ptr<IdSlices::Slices> m_slices;
    int m_page;
    int m_pageSize;
    QPointer<PageFetch> m_fetch;
    bool m_isOver = false;
};

} // namespace

int IdSlices::Slices::rowsIn(int slice) const
{
    return found[slice] ? int(found[slice]->size()) : sliceSize(*this, slice);
}

int IdSlices::Slices::total() const
{
    int rows = 0;
    for (int slice = 0; slice < found.size(); ++slice)
        rows += rowsIn(slice);
    return rows;
}

PageFetch *IdSlices::fetchPage(const AssetQuery &query, int page, int pageSize, QObject *parent)
{
    if (query.ids.size() <= MaxPageSize)
        return m_source->fetchPage(query, page, pageSize, parent);
    if (!m_slices || m_slices->query != query) {
        m_slices = std::make_shared<Slices>();
        m_slices->query = query;
        m_slices->found.resize((query.ids.size() + MaxPageSize - 1) / MaxPageSize);
    }
    if (m_slices->served.remove(page)) {
        // Asked for again: its slices may have changed.
        int row = 0;
        for (int slice = 0; slice < m_slices->found.size(); ++slice) {
            const int end = row + m_slices->rowsIn(slice);
            if (end > (page - 1) * pageSize && row < page * pageSize)
                m_slices->found[slice].reset();
            row = end;
        }
    }
    return new SliceFetch(m_source, m_slices, page, pageSize, parent);
}

} // namespace reeldeck
