#pragma once

#include "domain/limits.h"

#include <QObject>
#include <QString>

namespace reeldeck {

class Settings;
class WorkspaceSession;
struct Asset;
struct SizeVerdict;
struct Transfer;

/// How large a file each workspace takes: the reference's limits, and what the settings file has
/// instead, because the person wrote it there or the platform has shown it. What it takes or refuses
/// is listened to in every workspace that is open, and kept there. GUI thread.
class WorkspaceLimits : public QObject
{
    Q_OBJECT

public:
    /// Must outlive it.
    explicit WorkspaceLimits(Settings *settings, QObject *parent = nullptr);

    /// Gives the limits to the session's queue, now and as they change, and learns from its uploads.
    void begin(WorkspaceSession *session);

private:
    void onFinished(const QString &workspaceId, const Transfer &transfer);
    void onSettled(const QString &workspaceId, const Asset &asset);
    void learn(const QString &workspaceId, const SizeVerdict &verdict);

    Settings *m_settings;
};

/// Of this workspace as of now; Settings::limitsChanged() says when they are others.
UploadLimits workspaceLimits(const Settings &settings, const QString &workspaceId);

} // namespace reeldeck
