#pragma once

#include "catalog/copy/localcopy.h"
#include "catalog/table/pagesource.h"

#include <functional>
#include <utility>

namespace reeldeck {

/// Pages of what the local copy knows, in any order and under any filter. GUI thread.
class CopyPageSource final : public PageSource
{
public:
    /// `copy` must outlive every fetch.
    explicit CopyPageSource(LocalCopy *copy)
        : m_copy(copy)
    {}

    /// What the platform can't do; begins a new edition.
    void arrange(const LocalFilter &local, const std::optional<AssetSort> &sort)
    {
        m_local = local;
        m_sort = sort;
        renew();
    }
    /// The next page is taken from the copy as it is then; until the next call the order stands.
    void renew() { ++m_edition; }

    bool isPlatformOrder() const override { return !m_sort && m_local.isEmpty(); }
    PageFetch *fetchPage(const AssetQuery &query, int page, int pageSize, QObject *parent) override
    {
        return m_copy->fetchPage({query, m_local, m_sort}, m_edition, page, pageSize, parent);
    }
    /// Where these assets stand among the pages.
    void findRows(const AssetQuery &query, const QList<AssetId> &ids, QObject *context,
                  std::function<void(const KnownRows &found)> then)
    {
        m_copy->findRows({query, m_local, m_sort}, m_edition, ids, context, std::move(then));
    }

private:
    LocalCopy *m_copy;
    LocalFilter m_local;
    std::optional<AssetSort> m_sort;
    int m_edition = 1; ///< 0 is the snapshot's.
};

} // namespace reeldeck
