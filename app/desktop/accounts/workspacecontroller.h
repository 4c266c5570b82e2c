#pragma once

#include "api/calls/endpoint.h"
#include "base/error.h"
#include "settings/credentials.h"
#include "settings/paths.h"
#include "settings/workspace.h"

#include <QObject>

#include <optional>

namespace reeldeck {

class LocalLibrary;
class Settings;
class WorkspaceSessions;

/// Which workspace the window shows, and how far its platform is: opens the session of the local
/// library or of a hosted account, and connects it. GUI thread.
///
///     Closed -> Opening -> Open
///                  |--> KeyNeeded  (no key kept for this account, or it was rejected)
///                  |--> KeyLocked  (the keychain is locked or silent) -> Open, once it answers
///                  `--> Failed     (the local library can't start)
class WorkspaceController : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Opening, Open, KeyNeeded, KeyLocked, Failed };
    Q_ENUM(State)

    /// All must outlive it. `environmentKey`: TWELVELABS_API_KEY, empty when not set; for hosted
    /// workspaces it wins over what the keychain holds.
    WorkspaceController(Settings *settings, CredentialStore *credentials, LocalLibrary *library,
                        WorkspaceSessions *sessions, const Paths &paths,
                        const QString &environmentKey, QObject *parent = nullptr);

    /// The workspace for this start: `baseUrl` when one is given, the hosted platform when the
    /// environment has a key, else the last one used; on a first start the local library.
    void openInitial(const std::optional<QUrl> &baseUrl);
    void open(const Workspace &workspace);
    /// Opens `workspace` with a key that was just tested. Keeps the key, in the keychain or for
    /// the session.
    void openWithKey(const Workspace &workspace, const QString &key);
    /// Forgets a hosted workspace and its key; when it's the open one, the local library opens.
    void forget(const Workspace &workspace);
    /// After Failed, KeyNeeded or KeyLocked: once more.
    void reopen();
    /// The platform no longer takes the key.
    void rejectKey(const Error &error);

    State state() const { return m_state; }
    const Workspace &workspace() const { return m_workspace; }
    const std::optional<Error> &error() const { return m_error; }

signals:
    void stateChanged();
    /// The open workspace has another name.
    void renamed();

private:
    void setState(State state, const std::optional<Error> &error = std::nullopt);
    void show(const Workspace &workspace);
    void disconnectClient();
    void openEndpoint(const ApiEndpoint &endpoint);
    void onKeyRead(const QString &workspaceId, const Result<QString> &key);
    void onKeyWaiting(const QString &workspaceId, const Error &why);
    void onLibraryStarted(const ApiEndpoint &endpoint);
    void onLibraryFailed(const Error &error);

    Settings *m_settings;
    CredentialStore *m_credentials;
    LocalLibrary *m_library;
    WorkspaceSessions *m_sessions;
    Paths m_paths;
    QString m_environmentKey;
    State m_state = State::Closed;
    Workspace m_workspace;
    std::optional<Error> m_error;
};

} // namespace reeldeck
