#pragma once

#include "base/result.h"
#include "domain/assetquery.h"
#include "domain/page.h"

#include <QObject>

namespace reeldeck {

/// One page on its way. Emits `finished` exactly once, from the event loop, also when cancelled
/// (ErrorKind::Cancelled), then deletes itself.
class PageFetch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Gives up on the page. Does nothing once finished.
    virtual void cancel() = 0;

signals:
    void finished(const reeldeck::Result<reeldeck::AssetPage> &result);
};

/// Where the catalogue gets its pages: the platform in the program, a list in tests.
class PageSource
{
public:
    virtual ~PageSource() = default;

    /// Whether the order is the platform's, newest first, so that what is made anew belongs on top.
    virtual bool isPlatformOrder() const { return true; }

    /// Begins to fetch page `page` (1-based) of `query`, `pageSize` (1..MaxPageSize) assets long,
    /// newest first. The fetch belongs to `parent`.
    virtual PageFetch *fetchPage(const AssetQuery &query, int page, int pageSize,
                                 QObject *parent) = 0;
};

} // namespace reeldeck
