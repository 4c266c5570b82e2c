#pragma once

#include "api/calls/apiclient.h"
#include "api/calls/endpoint.h"
#include "base/error.h"
#include "settings/credentials.h"
#include "settings/paths.h"
#include "settings/workspace.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace reeldeck {

class LocalLibrary;
class Settings;

/// Which platform the program talks to: opens the local library or a hosted account, and makes the
/// API client that everything on the GUI thread shares. GUI thread.
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
                        const Paths &paths, const QString &environmentKey,
                        QObject *parent = nullptr);
    ~WorkspaceController() override;

    using TuningSource = std::function<ApiTuning(const QString &workspaceId)>;
    /// What the clients made from now on go by.
    void setTuningSource(TuningSource source) { m_tuning = std::move(source); }

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
    /// A platform is open; `client` stays until the next clientChanged.
    void clientChanged(reeldeck::ApiClient *client, const reeldeck::ApiEndpoint &endpoint);

private:
    void setState(State state, const std::optional<Error> &error = std::nullopt);
    void closeClient();
    void openEndpoint(const ApiEndpoint &endpoint);
    void onKeyRead(const QString &workspaceId, const Result<QString> &key);
    void onKeyWaiting(const QString &workspaceId, const Error &why);
    void onLibraryStarted(const ApiEndpoint &endpoint);
    void onLibraryFailed(const Error &error);

    Settings *m_settings;
    CredentialStore *m_credentials;
    LocalLibrary *m_library;
    Paths m_paths;
    QString m_environmentKey;
    State m_state = State::Closed;
    Workspace m_workspace;
    std::optional<Error> m_error;
    TuningSource m_tuning;
    std::unique_ptr<ApiClient> m_client;
};

} // namespace reeldeck
