#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace reeldeck {

/// One question to a CredentialStore. Emits `finished` exactly once, from the event loop, then
/// deletes itself; goes silently with its store.
class CredentialJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    /// The key after a read (empty: none is kept) and after a write; empty after a removal. A read
    /// fails with ErrorKind::Keychain when the key is there and the person doesn't unlock it.
    void finished(const reeldeck::Result<QString> &key);
};

/// The API keys, by workspace id. GUI thread; nothing blocks. Every key that passes through is
/// registered with addLogSecret() first. A read takes as long as the person needs to unlock the
/// keychain: waiting() says so, and the job goes on.
class CredentialStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual CredentialJob *read(const QString &workspaceId) = 0;
    virtual CredentialJob *write(const QString &workspaceId, const QString &key) = 0;
    virtual CredentialJob *remove(const QString &workspaceId) = 0;

    /// False when keys last for this session only.
    virtual bool isPersistent() const = 0;

    /// Once more for what could not be kept: persistenceLost() or persistenceRegained() tells. The
    /// keychain may open a window of its own.
    virtual void keepAgain() {}

signals:
    /// A key can't be kept in the keychain, and is kept in memory until it can: this one, or, where
    /// isPersistent() is false, every one from now on.
    void persistenceLost(const reeldeck::Error &reason);
    /// The keychain has taken all that it didn't before.
    void persistenceRegained();
    /// A read waits for the person or for a slow keychain; `why` is an ErrorKind::Keychain. The
    /// keychain may have a window of its own open now, which nothing should cover.
    void waiting(const QString &workspaceId, const reeldeck::Error &why);
    /// The keychain was unlocked, or came, after a read had failed: this is the key; empty: it has
    /// none.
    void keyArrived(const QString &workspaceId, const QString &key);
};

/// Keys for this session, in memory.
class SessionCredentials : public CredentialStore
{
    Q_OBJECT

public:
    using CredentialStore::CredentialStore;

    CredentialJob *read(const QString &workspaceId) override;
    CredentialJob *write(const QString &workspaceId, const QString &key) override;
    CredentialJob *remove(const QString &workspaceId) override;
    bool isPersistent() const override { return false; }

private:
    QHash<QString, QString> m_keys;
};

/// What a keychain can do. The desktop's own is made by settings/desktopkeychain.h; tests have
/// theirs.
class Keychain
{
public:
    enum class Status {
        Ok,
        NotFound,
        Denied,      ///< It is locked, and the person didn't unlock it, or refused us.
        Silent,      ///< It is there, and didn't answer in time.
        Unavailable, ///< There is none.
    };
    struct Answer
    {
        Status status = Status::Unavailable;
        QString secret; ///< After a read.
        QString detail; ///< The keychain's own words, for the log; may be empty.
    };
    /// Called at most once, on the thread that asked. A keychain may never answer.
    using Callback = std::function<void(const Answer &)>;
    /// What a keychain tells unasked, on the thread that set it.
    struct Listener
    {
        std::function<void(const QString &account)> locked; ///< A read waits to be unlocked.
        std::function<void()> unlocked; ///< By whomever; or it came, or answers again.
    };

    virtual ~Keychain() = default;
    /// Before the first question; must hold until the keychain goes.
    virtual void setListener(Listener listener) = 0;
    virtual void read(const QString &account, Callback done) = 0;
    virtual void write(const QString &account, const QString &secret, Callback done) = 0;
    virtual void remove(const QString &account, Callback done) = 0;
};

/// Keys in a keychain. Where there is none, isPersistent() turns false. A locked one is waited for:
/// see waiting(). While it is absent, silent or left locked, reads fail with what there is to do, and
/// can be tried again; writes succeed and are kept in memory, persistenceLost() says why. As soon as
/// it is unlocked, answers or comes, reads that had failed are made good by keyArrived(), and it is
/// handed what was kept in memory. `patience` is for words only: how long a silent keychain goes
/// unmentioned.
class KeychainCredentials : public CredentialStore
{
    Q_OBJECT

public:
    explicit KeychainCredentials(
            std::unique_ptr<Keychain> keychain,
            std::chrono::milliseconds patience = std::chrono::milliseconds(5000),
            QObject *parent = nullptr);
    ~KeychainCredentials() override;

    CredentialJob *read(const QString &workspaceId) override;
    CredentialJob *write(const QString &workspaceId, const QString &key) override;
    CredentialJob *remove(const QString &workspaceId) override;
    bool isPersistent() const override { return m_persistent; }
    void keepAgain() override;

private:
    /// A read under way, and who asks; several may ask for one.
    struct Reading
    {
        int number = 0;
        QList<QPointer<CredentialJob>> jobs;
        std::optional<Error> waiting; ///< What was told meanwhile.
    };

    void startReading(const QString &workspaceId);
    void onRead(const QString &workspaceId, const Keychain::Answer &answer);
    void endReading(const QString &workspaceId, const Result<QString> &result);
    void tellWaiting(const QString &workspaceId, const QString &why);
    void onUnlocked();
    CredentialJob *change(const QString &workspaceId, const QString &key);
    void sendChange(const QString &workspaceId, const QString &key);
    void onChanged(const QString &workspaceId, const QString &key, const Keychain::Answer &answer);
    void tellLost(Keychain::Status status);

    std::unique_ptr<Keychain> m_keychain;
    const std::chrono::milliseconds m_patience;
    QHash<QString, QString>
            m_memory; ///< What the keychain doesn't have, or not yet; empty: removed.
    QHash<QString, Reading> m_readings;
    QHash<QString, int> m_changing; ///< How many of the keychain's answers to changes are missing.
    QSet<QString> m_locked;         ///< Whose last read failed.
    int m_readingCount = 0;
    bool m_persistent = true;
    bool m_isLossTold = false; ///< Until it is regained.
};

} // namespace reeldeck
