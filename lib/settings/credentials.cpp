#include "settings/credentials.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QTimer>

#include <utility>

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

/// The translators' context of the sentences below.
struct KeychainText
{
    Q_DECLARE_TR_FUNCTIONS(KeychainCredentials)
};

QString readFailure(Keychain::Status status)
{
    switch (status) {
    case Keychain::Status::Denied:
        return KeychainText::tr("The API key is in the keychain of this desktop, which stayed "
                                "locked. Unlock it: Reeldeck goes on then. Or try again to be "
                                "asked once more.");
    case Keychain::Status::Silent:
        return KeychainText::tr("The keychain of this desktop is there, but does not answer. "
                                "Reeldeck goes on as soon as it does. Or try again, or enter the "
                                "API key: Menu, “Workspaces...”, “Change Key...”.");
    default:
        return KeychainText::tr("No keychain is running on this desktop, so the API key can't be "
                                "looked up. Start one, such as GNOME Keyring or KWallet: Reeldeck "
                                "goes on then. Or enter the API key, which is kept until you "
                                "quit: Menu, “Workspaces...”, “Change Key...”.");
    }
}

QString writeFailure(Keychain::Status status)
{
    switch (status) {
    case Keychain::Status::Denied:
        return KeychainText::tr("The keychain of this desktop stayed locked, so what you entered "
                                "is kept until you quit. Unlock it, and Reeldeck hands it over.");
    case Keychain::Status::Silent:
        return KeychainText::tr("The keychain of this desktop does not answer, so what you entered "
                                "is kept until you quit. As soon as it answers, Reeldeck hands it "
                                "over.");
    default:
        return KeychainText::tr("No keychain is running on this desktop, so what you entered is "
                                "kept until you quit. Start one, such as GNOME Keyring or KWallet, "
                                "and Reeldeck hands it over.");
    }
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
    if (m_memory.contains(workspaceId)) {
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
    m_persistent = answer.status != Keychain::Status::Unavailable;
    switch (answer.status) {
    case Keychain::Status::Ok:
    case Keychain::Status::NotFound:
        if (m_locked.remove(workspaceId) && !m_readings.contains(workspaceId) &&
            !m_memory.contains(workspaceId)) {
            // Behind what an earlier reading has still to tell, which would be taken for the newer.
            QMetaObject::invokeMethod(
                    this,
                    [this, workspaceId, key = answer.secret] { emit keyArrived(workspaceId, key); },
                    Qt::QueuedConnection);
        }
        endReading(workspaceId, answer.secret);
        break;
    case Keychain::Status::Denied:
    case Keychain::Status::Silent:
    case Keychain::Status::Unavailable:
        m_locked.insert(workspaceId);
        endReading(workspaceId, makeError(ErrorKind::Keychain, readFailure(answer.status)));
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
    // Also what is under way: its window may still stand there, for nothing.
    const QHash<QString, QString> kept(m_memory);
    for (auto it = kept.cbegin(); it != kept.cend(); ++it)
        sendChange(it.key(), it.value());
}

void KeychainCredentials::keepAgain()
{
    const QHash<QString, QString> kept(m_memory);
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        if (m_changing.value(it.key()) == 0)
            sendChange(it.key(), it.value());
    }
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
    sendChange(workspaceId, key);
    return job;
}

void KeychainCredentials::sendChange(const QString &workspaceId, const QString &key)
{
    ++m_changing[workspaceId];
    const QPointer<KeychainCredentials> self(this);
    const Keychain::Callback done = [self, workspaceId, key](const Keychain::Answer &answer) {
        if (self)
            self->onChanged(workspaceId, key, answer);
    };
    if (key.isEmpty())
        m_keychain->remove(workspaceId, done);
    else
        m_keychain->write(workspaceId, key, done);
}

void KeychainCredentials::onChanged(const QString &workspaceId, const QString &key,
                                    const Keychain::Answer &answer)
{
    if (!answer.detail.isEmpty())
        qCInfo(lcApp) << "Keychain:" << answer.detail;
    if (--m_changing[workspaceId] == 0)
        m_changing.remove(workspaceId);
    m_persistent = answer.status != Keychain::Status::Unavailable;
    if (answer.status != Keychain::Status::Ok && answer.status != Keychain::Status::NotFound) {
        if (!key.isEmpty())
            tellLost(answer.status);
        return;
    }
    if (m_memory.value(workspaceId) == key)
        m_memory.remove(workspaceId);
    if (m_memory.isEmpty() && std::exchange(m_isLossTold, false))
        emit persistenceRegained();
}

void KeychainCredentials::tellLost(Keychain::Status status)
{
    m_isLossTold = true;
    emit persistenceLost(makeError(ErrorKind::Keychain, writeFailure(status)));
}

} // namespace reeldeck
