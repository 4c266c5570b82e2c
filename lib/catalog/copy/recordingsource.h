#pragma once

#include "catalog/copy/localcopy.h"
#include "catalog/table/pagesource.h"

namespace reeldeck {

/// Hands on the pages of another source and keeps every one in the local copy. GUI thread.
class RecordingSource final : public PageSource
{
public:
    /// Both must outlive every fetch.
    RecordingSource(PageSource *source, LocalCopy *copy)
        : m_source(source)
        , m_copy(copy)
    {}

    bool isPlatformOrder() const override { return m_source->isPlatformOrder(); }
    PageFetch *fetchPage(const AssetQuery &query, int page, int pageSize, QObject *parent) override;

private:
    PageSource *m_source;
    LocalCopy *m_copy;
};

} // namespace reeldeck
