#include "settings/credentials.h"

#include "base/log.h"

#include <QTimer>

namespace reeldeck {
namespace {

void finishLater(CredentialJob *job, const Result<QString> &result)
{
    QMetaObject::invokeMethod(
            job,
            [job, result] {
                emit job->finished(result);
                job->deleteLater();
            },
            Qt::QueuedConnection);
}

} // namespace

CredentialJob *SessionCredentials::read(const QString &workspaceId)
{
    auto *job = new CredentialJob(this);
    finishLater(job, m_keys.value(workspaceId));
    return job;
}

CredentialJob *SessionCredentials::write(const QString &workspaceId, const QString &key)
{
    addLogSecret(key);
    m_keys.insert(workspaceId, key);
    auto *job = new CredentialJob(this);
    finishLater(job, key);
    return job;
}

CredentialJob *SessionCredentials::remove(const QString &workspaceId)
{
    m_keys.remove(workspaceId);
    auto *job = new CredentialJob(this);
    finishLater(job, QString());
    return job;
}

KeychainCredentials::KeychainCredentials(std::unique_ptr<Keychain> keychain,
                                         std::chrono::milliseconds patience, QObject *parent)
    : CredentialStore(parent)
    , m_keychain(std::move(keychain))
    , m_patience(patience)
{
    m_keychain->setListener({[this](const QString &workspaceId) {
                                 tellWaiting(workspaceId,
                                             tr("The keychain of this desktop is locked. Unlock it "
                                                "in its own window; Reeldeck goes on then."));
                             },
                             [this] {
                                 onUnlocked();
                             }});
}

KeychainCredentials::~KeychainCredentials() = default;

CredentialJob *KeychainCredentials::read(const QString &workspaceId)
{
    auto *job = new CredentialJob(this);
    if (!m_persistent || m_memory.contains(workspaceId)) {
        finishLater(job, m_memory.value(workspaceId));
        return job;
    }
    const auto reading = m_readings.find(workspaceId);
    if (reading != m_readings.end()) {
        reading->jobs << job;
        if (const std::optional<Error> why = reading->waiting) {
            QMetaObject::invokeMethod(
                    this, [this, workspaceId, why] { emit waiting(workspaceId, *why); },
                    Qt::QueuedConnection);
        }
        return job;
    }
    const int number = ++m_readingCount;
    m_readings.insert(workspaceId, {number, {job}, {}});
    QTimer::singleShot(m_patience, this, [this, workspaceId, number] {
        if (m_readings.value(workspaceId).number != number)
            return;
        tellWaiting(workspaceId,
                    tr("The keychain of this desktop has not answered yet. If it asks for its "
                       "password in a window of its own, enter it there; Reeldeck goes on then."));
    });
    startReading(workspaceId);
    return job;
}

void KeychainCredentials::startReading(const QString &workspaceId)
{
    // A keychain may answer after we are gone, or from within this very call.
    const QPointer<KeychainCredentials> self(this);
    m_keychain->read(workspaceId, [self, workspaceId](const Keychain::Answer &answer) {
        if (self)
            self->onRead(workspaceId, answer);
    });
}

void KeychainCredentials::tellWaiting(const QString &workspaceId, const QString &why)
{
    const auto reading = m_readings.find(workspaceId);
    if (reading == m_readings.end() || reading->waiting)
        return;
    reading->waiting = makeError(ErrorKind::Keychain, why);
    emit waiting(workspaceId, *reading->waiting);
}

void KeychainCredentials::onRead(const QString &workspaceId, const Keychain::Answer &answer)
{
    addLogSecret(answer.secret);
    if (!answer.detail.isEmpty())
        qCInfo(lcApp) << "Keychain:" << answer.detail;
    if (answer.status != Keychain::Status::Denied && m_locked.remove(workspaceId) &&
        answer.status == Keychain::Status::Ok && !m_readings.contains(workspaceId)) {
        emit keyArrived(workspaceId, answer.secret);
    }
    switch (answer.status) {
    case Keychain::Status::Ok:
        endReading(workspaceId, answer.secret);
        break;
    case Keychain::Status::NotFound:
        endReading(workspaceId, QString());
        break;
    case Keychain::Status::Denied:
        m_locked.insert(workspaceId);
        endReading(workspaceId,
                   makeError(ErrorKind::Keychain,
                             tr("The API key is in the keychain of this desktop, which stayed "
                                "locked. Unlock it: Reeldeck goes on then. Or try again to be "
                                "asked once more.")));
        break;
    case Keychain::Status::Unavailable:
        losePersistence();
        endReading(workspaceId, m_memory.value(workspaceId));
        break;
    }
}

void KeychainCredentials::endReading(const QString &workspaceId, const Result<QString> &result)
{
    const Reading reading = m_readings.take(workspaceId);
    // What was written or removed meanwhile is newer.
    const Result<QString> truth =
            m_memory.contains(workspaceId) ? Result<QString>(m_memory.value(workspaceId)) : result;
    for (const QPointer<CredentialJob> &job : reading.jobs) {
        if (job)
            finishLater(job, truth);
    }
}

void KeychainCredentials::onUnlocked()
{
    QSet<QString> asking(m_locked);
    for (auto it = m_readings.cbegin(); it != m_readings.cend(); ++it) {
        if (it->waiting)
            asking.insert(it.key()); // its window may still stand there, for nothing
    }
    for (const QString &workspaceId : std::as_const(asking))
        startReading(workspaceId);
}

CredentialJob *KeychainCredentials::write(const QString &workspaceId, const QString &key)
{
    addLogSecret(key);
    return change(workspaceId, key);
}

CredentialJob *KeychainCredentials::remove(const QString &workspaceId)
{
    return change(workspaceId, QString());
}

/// Holds in memory until the keychain has taken it over. Nobody waits for that.
CredentialJob *KeychainCredentials::change(const QString &workspaceId, const QString &key)
{
    auto *job = new CredentialJob(this);
    m_memory.insert(workspaceId, key);
    m_locked.remove(workspaceId);
    finishLater(job, key);
    if (!m_persistent)
        return job;
    const QPointer<KeychainCredentials> self(this);
    const Keychain::Callback done = [self, workspaceId, key](const Keychain::Answer &answer) {
        if (self)
            self->onChanged(workspaceId, key, answer);
    };
    if (key.isEmpty())
        m_keychain->remove(workspaceId, done);
    else
        m_keychain->write(workspaceId, key, done);
    return job;
}

void KeychainCredentials::onChanged(const QString &workspaceId, const QString &key,
                                    const Keychain::Answer &answer)
{
    if (!answer.detail.isEmpty())
        qCInfo(lcApp) << "Keychain:" << answer.detail;
    switch (answer.status) {
    case Keychain::Status::Ok:
    case Keychain::Status::NotFound:
        if (m_memory.value(workspaceId) == key)
            m_memory.remove(workspaceId);
        break;
    case Keychain::Status::Denied:
        if (!key.isEmpty()) {
            emit persistenceLost(makeError(
                    ErrorKind::Keychain,
                    tr("The keychain did not take the API key, so it is kept until you quit. "
                       "Unlock the keychain and connect again to keep it.")));
        }
        break;
    case Keychain::Status::Unavailable:
        losePersistence();
        break;
    }
}

void KeychainCredentials::losePersistence()
{
    if (!m_persistent)
        return;
    m_persistent = false;
    emit persistenceLost(makeError(ErrorKind::Keychain,
                                   tr("There is no keychain to use on this desktop, so API keys "
                                      "are kept for this session only.")));
}

} // namespace reeldeck
