#include "desktop/appcontext.h"

#include "base/humantext.h"
#include "base/language.h"
#include "base/log.h"
#include "desktop/window/actions.h"
#include "desktop/window/frontwindow.h"
#include "session/pacetext.h"
#include "ui/assets/assetview.h"
#include "ui/details/assetdetails.h"
#include "ui/theme/theme.h"
#include "ui/window/emptystate.h"
#include "ui/window/messagebar.h"

#include <QApplication>
#include <QFileInfo>
#include <QMetaEnum>

#include <algorithm>
#include <utility>

namespace reeldeck {
namespace {

/// Widgets take fonts, colours and words when they are made, so theme and language come first.
std::unique_ptr<MainWindow> makeWindow(const Settings &settings, Language *language)
{
    if (language)
        language->setCode(settings.language());
    theme::apply(*qApp, themeScheme(settings.colorScheme()));
    const theme::SheetPause pause;
    return std::make_unique<MainWindow>();
}

} // namespace

AppContext::AppContext(Options options)
    : m_language(options.language)
    , m_commandLine(std::move(options.commandLine))
    , m_paths(options.paths)
    , m_settings(m_paths)
    , m_credentials(std::move(options.credentials))
    , m_library(options.platformProgram)
    , m_thumbnails(QString())
    , m_deleter(&m_deletionLog, &m_clock)
    , m_sessions(m_paths)
    , m_limits(&m_settings)
    , m_network(QDBusConnection::systemBus())
    , m_inhibitor(QDBusConnection::systemBus(), QDBusConnection::sessionBus())
    , m_pace(&m_settings, &m_sessions, &m_network, &m_inhibitor)
    , m_window(makeWindow(m_settings, options.language))
    , m_workspaces(&m_settings, m_credentials.get(), &m_library, &m_sessions, m_paths,
                   options.environmentKey)
    , m_accounts(m_window.get(), &m_settings, m_credentials.get(), &m_workspaces, &m_sessions)
    , m_firstRun(m_window.get(), &m_workspaces)
    , m_workspaceList(m_window.get(), &m_settings, m_credentials.get(), &m_workspaces, &m_sessions,
                      &m_accounts)
    , m_proxy(m_window.get(), &m_settings, m_credentials.get(), &m_proxyAccess)
    , m_catalog(m_window.get(), &m_assets, &m_copy, &m_refresher)
    , m_selection(m_window.get(), &m_assets, m_catalog.feed())
    , m_copying(m_window.get(), &m_selection, m_catalog.feed())
    , m_exporting(m_window.get(), &m_assets, m_catalog.feed(), &m_selection)
    , m_details(m_window.get(), &m_assets, &m_selection, &m_thumbnails, &m_playback, &m_refresher)
    , m_usedIn(m_window.get(), &m_selection, &m_clock)
    , m_uploading(m_window.get(), &m_settings)
    , m_subjectActions(m_window.get(), &m_selection, &m_details, &m_playback)
    , m_streamAgain(m_window.get(), &m_assets)
    , m_scrub(m_window.get())
    , m_transfers(m_window.get())
    , m_watching(m_window.get(), &m_settings, m_uploading.intake(),
                 QFileInfo(m_paths.libraryFolder()).path())
    , m_reports(m_window.get())
    , m_deletion(m_window.get(), &m_assets, &m_selection, &m_thumbnails, &m_deleter, &m_deletionLog)
    , m_whatHappened(m_window.get(), &m_deletionLog)
    , m_view(m_window.get(), &m_settings)
    , m_windowController(m_window.get(), &m_settings, &m_playback, &m_accounts, &m_deletion)
    , m_settingsDialog(m_window.get(), &m_settings, &m_network, &m_inhibitor, m_paths)
    , m_background(m_window.get(), &m_sessions, &m_progress, &m_notifier)
    , m_diagnostics(m_window.get(), m_paths, [this] { return diagnosticsFacts(); })
    , m_help(m_window.get())
    , m_about(m_window.get())
    , m_lastEnd(options.lastEnd)
{
    m_window->assetView()->setThumbnails(&m_thumbnails);
    m_catalog.setSelection(&m_selection);
    connect(&m_thumbnails, &ThumbnailLoader::urlNeeded, &m_refresher, &AssetRefresher::refresh);
    m_catalog.setNetworkProbe([this] { return m_network.hasNetwork(); });
    wireWorkspace();
    wireProxy();
    wireUploads();
    wireNotices();
    connect(&m_windowController, &WindowController::quitRequested, this, [this] { quit(); });
    connect(&m_background, &BackgroundController::quitConfirmed, this, &AppContext::stopEverything);
    connect(this, &AppContext::ending, &m_help, &HelpController::close);
    m_windowController.restore();
}

AppContext::~AppContext()
{
    // Requests are cancelled while the members end, and what is told of it would reach members that
    // ended before.
    for (QObject *teller : std::initializer_list<QObject *>{
                 &m_workspaces, &m_sessions, &m_copy, &m_catalog, &m_details, &m_deletion,
                 &m_subjectActions, &m_pace, &m_windowController, &m_background, &m_notices,
                 &m_notifier})
        teller->disconnect(this);
}

void AppContext::start()
{
    m_window->show();
    m_window->assetView()->setFocus();
    if (const std::optional<Error> problem = m_settings.problem())
        tell(MessageBar::Source::Program, *problem);
    std::optional<QUrl> baseUrl;
    if (!m_commandLine.baseUrl.isEmpty())
        baseUrl = QUrl(m_commandLine.baseUrl); // main() has checked it
    m_workspaces.openInitial(baseUrl);
    if (isFirstStart())
        m_firstRun.begin();
    if (!m_commandLine.uploads.isEmpty())
        m_uploading.uploadArguments(m_commandLine.uploads);
    triggerAction(m_commandLine.action);
    tellLastEnd();
}

/// Nothing was ever kept, and nothing says where the assets are.
bool AppContext::isFirstStart() const
{
    return m_settings.windowGeometry().isEmpty() && m_settings.workspaces()->all().size() == 1 &&
           m_workspaces.workspace().local && m_commandLine.uploads.isEmpty() &&
           m_commandLine.action.isEmpty();
}

/// Once the journal has been read, which tells what goes on.
void AppContext::tellLastEnd()
{
    if (m_lastEnd == LastEnd::Well)
        return;
    auto *told = new QObject(this);
    const auto tellOnce = [this, told] {
        m_diagnostics.tellLastEnd(m_lastEnd, m_sessions.unfinished());
        told->deleteLater();
    };
    connect(&m_sessions, &WorkspaceSessions::activityChanged, told, tellOnce,
            Qt::SingleShotConnection);
    QTimer::singleShot(std::chrono::seconds(2), told, tellOnce); // or there was nothing in it
}

void AppContext::receive(const LaunchRequest &request)
{
    if (m_isQuitting)
        return;
    bringToFront(m_window.get(), request.activationToken, request.startupId);
    // First, for that is where the files are meant to go.
    if (!request.baseUrl.isEmpty() && QUrl(request.baseUrl) != m_workspaces.workspace().baseUrl)
        m_workspaces.openInitial(QUrl(request.baseUrl));
    if (!request.uploads.isEmpty())
        m_uploading.uploadArguments(request.uploads);
    triggerAction(request.action);
}

QList<DiagnosticsReport::Section> AppContext::diagnosticsFacts() const
{
    const UploadPace pace = m_settings.uploadPace();
    const auto word = [](bool is) {
        return is ? QStringLiteral("yes") : QStringLiteral("no");
    };
    DiagnosticsReport::Section settings{QStringLiteral("Settings"), {}};
    settings.facts << qMakePair(QStringLiteral("Uploads at once"), QString::number(pace.atOnce))
                   << qMakePair(QStringLiteral("Bytes a second"),
                                QString::number(pace.bytesPerSecond))
                   << qMakePair(QStringLiteral("Wait on metered networks"),
                                word(pace.pauseOnMetered))
                   << qMakePair(QStringLiteral("Keep awake"), word(pace.keepAwake));
    DiagnosticsReport::Section state{QStringLiteral("State"), {}};
    const QMetaEnum states = QMetaEnum::fromType<WorkspaceController::State>();
    state.facts << qMakePair(QStringLiteral("Workspaces"),
                             QString::number(m_settings.workspaces()->all().size()))
                << qMakePair(QStringLiteral("Shown"),
                             m_workspaces.workspace().local
                                     ? QStringLiteral("the local library")
                                     : redacted(m_workspaces.workspace().baseUrl))
                << qMakePair(QStringLiteral("Its state"),
                             QString::fromLatin1(states.valueToKey(int(m_workspaces.state()))))
                << qMakePair(QStringLiteral("Keys are kept"), word(m_credentials->isPersistent()))
                << qMakePair(QStringLiteral("Network"), word(m_network.hasNetwork()))
                << qMakePair(QStringLiteral("Metered"), word(m_network.isMetered()))
                << qMakePair(QStringLiteral("Kept awake now"), word(m_inhibitor.isHeld()))
                << qMakePair(QStringLiteral("Uploads not finished"),
                             QString::number(m_sessions.unfinished()));
    return {settings, state};
}

void AppContext::triggerAction(const QString &action)
{
    const Actions *actions = m_window->actions();
    const std::pair<QLatin1String, QAction *> known[] = {
            {QLatin1String("upload-files"), actions->uploadFiles},
            {QLatin1String("upload-folder"), actions->uploadFolder},
            {QLatin1String("upload-url"), actions->uploadUrl}};
    for (const auto &[name, command] : known) {
        if (name == action)
            command->trigger();
    }
}

void AppContext::wireWorkspace()
{
    connect(&m_sessions, &WorkspaceSessions::currentChanged, this, &AppContext::showSession);
    connect(&m_workspaces, &WorkspaceController::stateChanged, this, &AppContext::onWorkspaceState);
    connect(&m_workspaces, &WorkspaceController::renamed, this, &AppContext::updateConnectionText);
    connect(&m_settingsDialog, &SettingsController::languageChosen, this,
            [language = m_language](const QString &code) {
                if (language)
                    language->setCode(code);
            });
    connect(m_window.get(), &MainWindow::languageChanged, this, [this] {
        m_settings.workspaces()->retranslate();
        updateConnectionText();
    });
    connect(&m_firstRun, &FirstRun::asked, &m_catalog, &CatalogController::setWelcome);
    connect(&m_catalog, &CatalogController::retryConnectionRequested, &m_workspaces,
            &WorkspaceController::reopen);
    // Queued: it ends the client that is just telling.
    connect(&m_catalog, &CatalogController::keyRejected, &m_workspaces,
            &WorkspaceController::rejectKey, Qt::QueuedConnection);
    connect(&m_copy, &LocalCopy::problem, this,
            [this](const Error &problem) { tell(MessageBar::Source::Program, problem); });
    connect(m_settings.workspaces(), &Workspaces::listChanged, &m_windowController,
            &WindowController::rebuildMenu);
    connect(&m_details, &DetailsController::shownAssetChanged, &m_catalog,
            &CatalogController::setShownAsset);
}

void AppContext::wireProxy()
{
    const auto goOn = [this] {
        m_sessions.networkCameBack();
        m_catalog.retry();
    };
    connect(&m_proxy, &ProxyController::loginGiven, this, goOn);
    connect(&m_proxy, &ProxyController::proxyChanged, this, goOn);
    connect(m_window->emptyState(), &EmptyState::retryRequested, &m_proxy,
            &ProxyController::askAgain);
    connect(m_window->actions()->refresh, &QAction::triggered, &m_proxy,
            &ProxyController::askAgain);
    connect(&m_settingsDialog, &SettingsController::listsCleared, this,
            [this] { m_catalog.setSession(m_sessions.current()); });
}

void AppContext::wireUploads()
{
    m_uploading.setPictureFolder(QFileInfo(m_paths.libraryFolder()).path() +
                                 QStringLiteral("/pasted"));
    connect(&m_subjectActions, &SubjectActions::showInFolderRequested, &m_transfers,
            &TransfersController::showInFolder);
    const auto uploadAgain = [this](const QStringList &paths) {
        DroppedItems sources;
        sources.paths = paths;
        sources.isAgain = true;
        m_uploading.upload(sources);
    };
    connect(&m_subjectActions, &SubjectActions::uploadAgainRequested, &m_uploading,
            [uploadAgain](const QString &path) { uploadAgain({path}); });
    connect(&m_whatHappened, &DeletionLogController::uploadAgainRequested, &m_uploading,
            uploadAgain);
    connect(&m_subjectActions, &SubjectActions::uploadWithStreamRequested, &m_uploading,
            [this](const QString &path, const Asset &old) {
                DroppedItems sources;
                sources.paths << path;
                sources.isAgain = true;
                sources.needsStream = true;
                m_streamAgain.expect(path, old);
                m_uploading.upload(sources);
            });
    connect(&m_streamAgain, &StreamAgain::deletionRequested, &m_deletion,
            &DeletionController::deleteAssets);
    connect(&m_sessions, &WorkspaceSessions::opened, &m_limits, &WorkspaceLimits::begin);
    connect(&m_sessions, &WorkspaceSessions::opened, &m_watching, &WatchController::begin);
    connect(&m_sessions, &WorkspaceSessions::aboutToEnd, &m_watching, &WatchController::end);
    connect(&m_sessions, &WorkspaceSessions::forgotten, &m_watching, &WatchController::forget);
    connect(&m_sessions, &WorkspaceSessions::assetCreated, this,
            [this](const Asset &asset, const QString &localPath, bool isCurrent) {
                // It may upload again.
                m_window->messageBar()->withdraw(MessageBar::Source::Refusal);
                if (!isCurrent)
                    return;
                if (!localPath.isEmpty())
                    m_thumbnails.addLocalPreview(asset.id, localPath);
                m_catalog.assetWasCreated(asset);
                m_streamAgain.created(asset, localPath);
            });
    connect(&m_sessions, &WorkspaceSessions::assetSettled, &m_assets,
            &AssetTableModel::updateAsset);
    connect(&m_sessions, &WorkspaceSessions::keyRejected, &m_workspaces,
            &WorkspaceController::rejectKey);
    connect(&m_sessions, &WorkspaceSessions::paceChanged, this, &AppContext::updateConnectionText);
    connect(&m_pace, &PaceController::textChanged, this, &AppContext::updateConnectionText);
    connect(&m_network, &NetworkWatch::meteredChanged, this, &AppContext::saveData);
    saveData(m_network.isMetered());
    m_paceChanges.setSingleShot(true);
    connect(&m_paceChanges, &QTimer::timeout, this, &AppContext::updateConnectionText);
    connect(&m_sessions, &WorkspaceSessions::journalProblem, this,
            [this](const Error &problem) { tell(MessageBar::Source::Journal, problem); });
    connect(&m_sessions, &WorkspaceSessions::journalWritten, this,
            [this] { m_window->messageBar()->withdraw(MessageBar::Source::Journal); });
    connect(&m_deleter, &AssetDeleter::assetGone, this, [this](const AssetId &id) {
        if (uploads())
            uploads()->forgetUploaded({id});
    });
    connect(&m_sessions, &WorkspaceSessions::uploadsRefused, this, [this](Error error) {
        error.message = tr("%1 The uploads are paused: resume them once the account may upload.")
                                .arg(error.message);
        tell(MessageBar::Source::Refusal, error);
    });
}

/// What only helps to look isn't fetched where each byte costs.
void AppContext::saveData(bool saves)
{
    m_scrub.setSavesData(saves);
    m_window->details()->setSavesData(saves);
    m_details.setSavesData(saves);
}

void AppContext::wireNotices()
{
    connect(&m_sessions, &WorkspaceSessions::opened, &m_notices,
            [this](WorkspaceSession *session) { m_notices.watch(session->queue()); });
    connect(&m_sessions, &WorkspaceSessions::opened, &m_progress,
            [this](WorkspaceSession *session) { m_progress.watch(session->queue()); });
    connect(&m_notices, &UploadNotices::batchEnded, this, [this](const QString &text) {
        m_background.setNotice(text);
        if (QApplication::activeWindow())
            return; // Somebody is looking.
        QApplication::alert(m_window.get());
        if (m_settings.notifiesUploads())
            m_notifier.show(tr("Uploads finished"), text);
    });
    connect(&m_notifier, &DesktopNotifier::activated, this,
            [this](const QString &token) { bringToFront(m_window.get(), token); });
}

void AppContext::tell(MessageBar::Source source, const Error &problem)
{
    m_window->messageBar()->showMessage(source, MessageBar::Severity::Warning, problem.message,
                                        problem.details());
}

UploadQueue *AppContext::uploads() const
{
    return m_sessions.current() ? m_sessions.current()->queue() : nullptr;
}

void AppContext::showSession(WorkspaceSession *session)
{
    m_refresher.setSession(session);
    m_deletion.setSession(session);
    m_whatHappened.setSession(session);
    m_details.setSession(session);
    m_usedIn.setSession(session);
    m_subjectActions.setSession(session);
    m_streamAgain.setSession(session);
    m_selection.setSession(session);
    m_catalog.setSession(session);
    m_uploading.setSession(session);
    m_reports.setSession(session);
    m_watching.setSession(session);
    m_transfers.setQueue(uploads());
    m_session.follow(session, this, &AppContext::setClient);
    m_proxy.setTarget(session && !session->workspace().local ? session->workspace().baseUrl
                                                             : QUrl(QLatin1String(HostedBaseUrl)));
    if (!session)
        return;
    m_thumbnails.setCacheFolder(session->cacheFolder());
    m_window->emptyState()->setLibraryOffered(!session->workspace().local);
}

void AppContext::setClient(ApiClient *client)
{
    if (!client)
        m_thumbnails.clear();
}

void AppContext::onWorkspaceState()
{
    const WorkspaceController::State state = m_workspaces.state();
    const bool isUnavailable = state == WorkspaceController::State::Failed ||
                               state == WorkspaceController::State::KeyNeeded ||
                               state == WorkspaceController::State::KeyLocked;
    m_catalog.setUnavailable(isUnavailable ? m_workspaces.error() : std::nullopt);
    updateConnectionText();
    m_windowController.rebuildMenu();
}

QString AppContext::withPace(const QString &text)
{
    const PaceState pace = m_sessions.pace();
    if (const auto lasts = paceTextLasts(pace, m_clock.nowUtc()))
        m_paceChanges.start(std::min<std::chrono::milliseconds>(*lasts, std::chrono::hours(1)));
    QString words = m_pace.text();
    if (words.isEmpty())
        words = paceText(pace, m_clock.nowUtc().toLocalTime());
    return words.isEmpty() ? text : text + QStringLiteral(" · ") + words;
}

void AppContext::updateConnectionText()
{
    QString text = displayName(m_workspaces.workspace().name);
    switch (m_workspaces.state()) {
    case WorkspaceController::State::Opening:
        text = tr("Opening %1...").arg(text);
        break;
    case WorkspaceController::State::KeyNeeded:
        text += tr(" · API key needed");
        break;
    case WorkspaceController::State::KeyLocked:
        text += tr(" · waiting for the keychain");
        break;
    case WorkspaceController::State::Failed:
        text += tr(" · not connected");
        break;
    case WorkspaceController::State::Open:
    case WorkspaceController::State::Closed:
        text = withPace(text);
        break;
    }
    m_window->setConnectionText(text);
}

void AppContext::quit(bool ask)
{
    const int unfinished = m_sessions.unfinished();
    if (ask && unfinished > 0)
        m_background.askToLeave(unfinished);
    else
        stopEverything();
}

void AppContext::stopEverything()
{
    if (m_isQuitting)
        return;
    m_isQuitting = true;
    emit ending();
    m_windowController.save();
    m_deleter.undo(); // Quitting within the time deletes nothing.
    m_playback.close();
    m_window->allowClose();
    m_window->close();
    // While their platform still serves: what is sent gets its answer or ends cleanly.
    m_sessions.stop();
    connect(&m_library, &LocalLibrary::stopped, this, &AppContext::ended);
    m_library.stop();
}

} // namespace reeldeck
