#pragma once

#include "catalog/table/pagesource.h"

#include <QSet>

#include <memory>
#include <optional>

namespace reeldeck {

/// Any number of ids, though the platform takes MaxPageSize a call: a query for more is asked slice
/// by slice, in the order in which the ids were given, newest first within a slice. Queries for
/// fewer go straight through. GUI thread.
///
/// The list is as long as what is found in the slices asked so far, and what may be found in the
/// others; ids that the platform doesn't know shorten it as they turn up. Each page costs the
/// slices it shows; a page asked for again asks for them again.
class IdSlices final : public PageSource
{
public:
    /// `source` must outlive every fetch.
    explicit IdSlices(PageSource *source)
        : m_source(source)
    {}

    bool isPlatformOrder() const override { return m_source->isPlatformOrder(); }
    PageFetch *fetchPage(const AssetQuery &query, int page, int pageSize, QObject *parent) override;

    /// What is known of the slices of one query; shared with the fetches under way.
    struct Slices
    {
        AssetQuery query;
        QList<std::optional<QList<Asset>>> found; ///< By slice; nothing: not asked yet.
        QSet<int> served;                         ///< Pages answered since.

        int rowsIn(int slice) const;
        int total() const;
    };

private:
    PageSource *m_source;
    std::shared_ptr<Slices> m_slices;
};

} // namespace reeldeck
