#pragma once

#include "base/error.h"
#include "domain/asset.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

class QSaveFile;

namespace reeldeck {

/// A table of assets on its way to the disk, piece by piece, on a thread of its own, so that neither
/// the memory nor the window feels how long it gets. Nothing stands at the path before finish(),
/// and what stood there before stays until then. GUI thread.
///
///     Idle --begin()--> Writing --finish()--> Idle, the file is there
///                         `--abandon(), or a failure--> Idle, nothing is
///
/// By the ending of the name it is JSON (`{"exported_utc", "assets": [...]}`) or else CSV; both with
/// the fields of assetRecord().
class AssetFile : public QObject
{
    Q_OBJECT

public:
    /// How a step ended, told on the GUI thread. After a failure the file is abandoned.
    using Then = std::function<void(const std::optional<Error> &problem)>;

    explicit AssetFile(QObject *parent = nullptr);
    /// Abandons what isn't finished; waits for the piece under way.
    ~AssetFile() override;

    void begin(const QString &path, Then then);
    void write(const QList<Asset> &assets, Then then);
    void finish(Then then);
    /// Nothing that is still under way is told any more.
    void abandon();

private:
    struct Output;
    /// Runs `work` on the thread; false means that the file can't be written.
    void run(std::function<bool(Output &)> work, Then then);

    QThreadPool m_writing;
    std::shared_ptr<Output> m_output;
    quint64 m_number = 0; ///< Counts begin() and abandon(), so that late answers are dropped.
};

} // namespace reeldeck
