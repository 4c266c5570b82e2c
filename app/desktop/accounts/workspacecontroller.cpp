#include "desktop/accounts/workspacecontroller.h"

#include "session/locallibrary.h"
#include "session/workspacesessions.h"
#include "settings/settings.h"

#include <QCryptographicHash>

namespace reeldeck {
namespace {

/// Its address came with the arguments or the environment, and nobody kept it. The id is made from
/// the address, so that what was left to upload there is found again and goes nowhere else.
Workspace passingWorkspace(const QUrl &baseUrl)
{
    const QByteArray hash =
            QCryptographicHash::hash(baseUrl.toEncoded(), QCryptographicHash::Sha256);
    return {QStringLiteral("session-") + QString::fromLatin1(hash.toHex().left(16)), baseUrl.host(),
            baseUrl, false};
}

} // namespace

WorkspaceController::WorkspaceController(Settings *settings, CredentialStore *credentials,
                                         LocalLibrary *library, WorkspaceSessions *sessions,
                                         const Paths &paths, const QString &environmentKey,
                                         QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_credentials(credentials)
    , m_library(library)
    , m_sessions(sessions)
    , m_paths(paths)
    , m_environmentKey(environmentKey)
{
    connect(library, &LocalLibrary::started, this, &WorkspaceController::onLibraryStarted);
    connect(library, &LocalLibrary::failed, this, &WorkspaceController::onLibraryFailed);
    connect(credentials, &CredentialStore::keyArrived, this,
            [this](const QString &workspaceId, const QString &key) {
                onKeyRead(workspaceId, Result<QString>(key));
            });
    connect(credentials, &CredentialStore::waiting, this, &WorkspaceController::onKeyWaiting);
    connect(settings->workspaces(), &Workspaces::listChanged, this, [this] {
        const Workspaces *all = m_settings->workspaces();
        if (!all->contains(m_workspace.id) || all->byId(m_workspace.id).name == m_workspace.name)
            return;
        m_workspace = all->byId(m_workspace.id);
        emit renamed();
    });
}

void WorkspaceController::openInitial(const std::optional<QUrl> &baseUrl)
{
    const Workspaces *workspaces = m_settings->workspaces();
    if (!baseUrl && m_environmentKey.isEmpty()) {
        open(workspaces->current());
        return;
    }
    const QUrl url = baseUrl.value_or(QUrl(QLatin1String(HostedBaseUrl)));
    for (const Workspace &known : workspaces->all()) {
        if (!known.local && known.baseUrl == url) {
            open(known);
            return;
        }
    }
    open(passingWorkspace(url));
}

void WorkspaceController::open(const Workspace &workspace)
{
    show(workspace);
    if (workspace.local) {
        if (const std::optional<ApiEndpoint> endpoint = m_library->endpoint())
            openEndpoint(*endpoint);
        else
            m_library->start(m_paths.libraryFolder());
        return;
    }
    if (!m_environmentKey.isEmpty()) {
        openEndpoint({workspace.baseUrl, m_environmentKey});
        return;
    }
    CredentialJob *job = m_credentials->read(workspace.id);
    connect(job, &CredentialJob::finished, this,
            [this, id = workspace.id](const Result<QString> &key) { onKeyRead(id, key); });
}

/// From now on what is dropped belongs there; it waits in the queue until the platform is open.
void WorkspaceController::show(const Workspace &workspace)
{
    disconnectClient();
    m_workspace = workspace;
    if (m_settings->workspaces()->contains(workspace.id))
        m_settings->workspaces()->setCurrent(workspace.id);
    m_sessions->open(workspace);
    setState(State::Opening);
}

void WorkspaceController::openWithKey(const Workspace &workspace, const QString &key)
{
    show(workspace);
    if (m_settings->workspaces()->contains(workspace.id))
        m_credentials->write(workspace.id, key);
    openEndpoint({workspace.baseUrl, key});
}

void WorkspaceController::forget(const Workspace &workspace)
{
    if (workspace.local)
        return;
    m_credentials->remove(workspace.id);
    m_settings->workspaces()->remove(workspace.id);
    if (workspace.id == m_workspace.id)
        open(m_settings->workspaces()->current());
}

void WorkspaceController::reopen()
{
    open(m_workspace);
}

void WorkspaceController::rejectKey(const Error &error)
{
    if (m_state != State::Open)
        return;
    disconnectClient();
    setState(State::KeyNeeded, error);
}

void WorkspaceController::onKeyRead(const QString &workspaceId, const Result<QString> &key)
{
    const bool isWaiting =
            m_state == State::Opening || m_state == State::KeyNeeded || m_state == State::KeyLocked;
    if (!isWaiting || workspaceId != m_workspace.id)
        return;
    if (!key) {
        setState(State::KeyLocked, key.error());
        return;
    }
    if (key->isEmpty()) {
        setState(State::KeyNeeded,
                 Error{ErrorKind::KeyRejected,
                       tr("There is no API key for “%1” on this computer. Enter it to connect.")
                               .arg(m_workspace.name)});
        return;
    }
    openEndpoint({m_workspace.baseUrl, *key});
}

void WorkspaceController::onKeyWaiting(const QString &workspaceId, const Error &why)
{
    if (m_state == State::Opening && workspaceId == m_workspace.id)
        setState(State::KeyLocked, why);
}

void WorkspaceController::onLibraryStarted(const ApiEndpoint &endpoint)
{
    // The person may have gone to a hosted account while it was starting.
    if (m_workspace.local)
        openEndpoint(endpoint);
}

void WorkspaceController::onLibraryFailed(const Error &error)
{
    if (!m_workspace.local)
        return;
    disconnectClient();
    setState(State::Failed, error);
}

void WorkspaceController::openEndpoint(const ApiEndpoint &endpoint)
{
    if (WorkspaceSession *session = m_sessions->current()) {
        session->connectTo(endpoint);
        setState(State::Open);
    }
}

void WorkspaceController::disconnectClient()
{
    if (WorkspaceSession *session = m_sessions->current())
        session->disconnectClient();
}

void WorkspaceController::setState(State state, const std::optional<Error> &error)
{
    m_state = state;
    m_error = error;
    emit stateChanged();
}

} // namespace reeldeck
