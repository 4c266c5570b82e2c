#include "catalog/copy/localcopy.h"

#include "base/log.h"
#include "base/savedfile.h"
#include "catalog/copy/copydatabase.h"

#include <QFile>
#include <QPointer>
#include <QSaveFile>

namespace reeldeck {
namespace {

/// 100,000 ids and a hundred saved filters fit; whatever is larger isn't ours.
constexpr qint64 MaxFiltersBytes = 64 * 1024 * 1024;

FilterBook readFilters(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MaxFiltersBytes)
        return {};
    return filterBookFromJson(file.readAll());
}

/// A page on its way from the worker thread.
class IndexFetch final : public PageFetch
{
public:
    using PageFetch::PageFetch;

    void cancel() override
    {
        if (m_isCancelled)
            return;
        m_isCancelled = true;
        Error error;
        error.kind = ErrorKind::Cancelled;
        QMetaObject::invokeMethod(
                this, [this, error] { end(error); }, Qt::QueuedConnection);
    }

    void finish(const AssetPage &page)
    {
        if (!m_isCancelled)
            end(page);
    }

private:
    void end(const Result<AssetPage> &result)
    {
        emit finished(result);
        deleteLater();
    }

    bool m_isCancelled = false;
};

} // namespace

LocalCopy::LocalCopy(QObject *parent)
    : QObject(parent)
    , m_worker(new QObject)
    , m_database(std::make_unique<CopyDatabase>())
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("local copy"));
    m_thread.start();
}

LocalCopy::~LocalCopy()
{
    // The last in line: everything before it is written first.
    QMetaObject::invokeMethod(m_worker, [this] {
        m_database->close();
        m_thread.quit();
    });
    m_thread.wait();
}

void LocalCopy::post(std::function<Answer(CopyDatabase &)> work, Late late)
{
    QMetaObject::invokeMethod(m_worker, [this, work = std::move(work), late, opening = m_opening] {
        const Answer answer = work(*m_database);
        const std::optional<Error> trouble = m_database->takeProblem();
        if (!answer && !trouble)
            return;
        QMetaObject::invokeMethod(this, [this, answer, trouble, late, opening] {
            const bool isCurrent = opening == m_opening;
            if (answer && (isCurrent || late == Late::Deliver))
                answer();
            if (trouble && isCurrent)
                emit problem(*trouble);
        });
    });
}

void LocalCopy::open(const QString &path, const QString &filtersPath, const AssetListing &listing)
{
    ++m_opening;
    m_filtersPath = filtersPath;
    post([this, path, filtersPath, listing](CopyDatabase &database) -> Answer {
        IndexOpening opening;
        opening.filters.current = listing;
        if (!filtersPath.isEmpty())
            opening.filters = readFilters(filtersPath);
        database.open(path);
        AssetListing &current = opening.filters.current;
        opening.load = database.load(current.query);
        if (!filtersPath.isEmpty() && current.needsAll() && !opening.load.isComplete())
            current = {current.query, {}, {}};
        opening.snapshot = database.snapshot(current);
        return [this, opening] {
            emit opened(opening);
        };
    });
}

void LocalCopy::saveFilters(const FilterBook &book)
{
    if (m_filtersPath.isEmpty())
        return;
    post([path = m_filtersPath, book](CopyDatabase &) -> Answer {
        QSaveFile file(path);
        const QByteArray json = toJson(book);
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() ||
            !commitWhole(file))
            qCWarning(lcCatalog) << "The filters can't be written:" << file.errorString();
        return {};
    });
}

void LocalCopy::readLoad(const AssetQuery &query, QObject *context,
                         std::function<void(const FullReadRecord &)> then)
{
    const QPointer<QObject> guard = context;
    post([query, guard, then = std::move(then)](CopyDatabase &database) -> Answer {
        const FullReadRecord record = database.load(query);
        return [guard, then, record] {
            if (guard)
                then(record);
        };
    });
}

void LocalCopy::storeLoaded(const AssetQuery &query, const FullReadRecord &record,
                            const QList<Asset> &assets, QObject *context,
                            std::function<void(const FullReadCount &)> then)
{
    const QPointer<QObject> guard = context;
    post([query, record, assets, guard, then = std::move(then)](CopyDatabase &database) -> Answer {
        const FullReadCount count = database.storeLoaded(query, record, assets);
        return [guard, then, count] {
            if (guard)
                then(count);
        };
    });
}

void LocalCopy::finishLoad(const AssetQuery &query, const FullReadRecord &record, QObject *context,
                           std::function<void(const FullReadRecord &)> then)
{
    const QPointer<QObject> guard = context;
    post([query, record, guard, then = std::move(then)](CopyDatabase &database) -> Answer {
        const FullReadRecord finished = database.finishLoad(query, record);
        return [guard, then, finished] {
            if (guard)
                then(finished);
        };
    });
}

void LocalCopy::close()
{
    ++m_opening;
    post([](CopyDatabase &database) -> Answer {
        database.close();
        return {};
    });
}

void LocalCopy::store(const QList<Asset> &assets, qint64 run)
{
    post([assets, run](CopyDatabase &database) -> Answer {
        database.store(assets, run);
        return {};
    });
}

void LocalCopy::storeSnapshot(int page, const AssetPage &answer, const QDateTime &asked)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    post([page, answer, asked, now](CopyDatabase &database) -> Answer {
        database.storeSnapshot(page, answer, asked, now);
        return {};
    });
}

void LocalCopy::remove(const QList<AssetId> &ids)
{
    post([ids](CopyDatabase &database) -> Answer {
        database.remove(ids);
        return {};
    });
}

void LocalCopy::readKnown()
{
    post([this](CopyDatabase &database) -> Answer {
        const KnownState known = database.known();
        return [this, known] {
            emit knownRead(known);
        };
    });
}

PageFetch *LocalCopy::fetchPage(const AssetListing &listing, int edition, int page, int pageSize,
                                QObject *parent)
{
    const QPointer<IndexFetch> fetch = new IndexFetch(parent);
    const auto read = [fetch, listing, edition, page, pageSize](CopyDatabase &database) -> Answer {
        const AssetPage answer = database.page(listing, edition, page, pageSize);
        return [fetch, answer] {
            if (fetch)
                fetch->finish(answer);
        };
    };
    post(read, Late::Deliver);
    return fetch;
}

void LocalCopy::findRows(const AssetListing &listing, int edition, const QList<AssetId> &ids,
                         QObject *context, std::function<void(const KnownRows &)> then)
{
    const QPointer<QObject> guard = context;
    post([listing, edition, ids, guard, then = std::move(then)](CopyDatabase &database) -> Answer {
        const KnownRows found = database.rowsOf(listing, edition, ids);
        return [guard, then, found] {
            if (guard)
                then(found);
        };
    });
}

} // namespace reeldeck
