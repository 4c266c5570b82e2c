#pragma once

#include "system/folderlock.h"
#include "system/instanceserver.h"
#include "system/launchrequest.h"

#include <QObject>

#include <memory>

namespace reeldeck {

class InstanceBus;

/// This process as the one window of a data folder: holds the folder's lock until it goes, and
/// hears what other starts ask for. GUI thread.
class Instance : public QObject
{
    Q_OBJECT

public:
    explicit Instance(QObject *parent = nullptr);
    ~Instance() override;

    /// Listens from now on for the folder of this lock, which is Held or Unusable: then nothing is
    /// heard, and nothing guards the folder.
    void begin(FolderLock lock);
    /// Of begin(); empty before.
    QString folder() const { return m_lock.folder(); }
    /// Requests are told from now on. `onBus`: also those of the desktop.
    void serve(bool onBus);
    /// No requests any more; the lock stays.
    void end();

signals:
    void requested(const reeldeck::LaunchRequest &request);

private:
    FolderLock m_lock;
    InstanceServer m_server;
    std::unique_ptr<InstanceBus> m_bus;
};

} // namespace reeldeck
