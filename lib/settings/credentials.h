#pragma once

#include "base/result.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace reeldeck {

/// One question to a CredentialStore. Emits `finished` exactly once, from the event loop, then
/// deletes itself; goes silently with its store.
class CredentialJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    /// The key after a read (empty: none is kept) and after a write; empty after a removal.
    void finished(const reeldeck::Result<QString> &key);
};

/// The API keys, by workspace id. GUI thread; nothing blocks. Every key that passes through is
/// registered with addLogSecret() first.
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

signals:
    /// The keychain can't be used: keys are kept in memory for this session from now on. Once.
    void persistenceLost(const reeldeck::Error &reason);
    /// A key that a timed-out read asked for came after all (the person unlocked the keychain).
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

/// What a keychain can do. The desktop's own is behind desktopKeychain(); tests have theirs.
class Keychain
{
public:
    enum class Status { Ok, NotFound, Denied, Unavailable };
    struct Answer
    {
        Status status = Status::Unavailable;
        QString secret; ///< After a read.
        QString detail; ///< The keychain's own words, for the log; may be empty.
    };
    /// Called at most once, on the thread that asked. A keychain may never answer.
    using Callback = std::function<void(const Answer &)>;

    virtual ~Keychain() = default;
    virtual void read(const QString &account, Callback done) = 0;
    virtual void write(const QString &account, const QString &secret, Callback done) = 0;
    virtual void remove(const QString &account, Callback done) = 0;
};

/// The keychain of the desktop (Secret Service, KWallet, the system's own elsewhere), asked on a
/// thread of its own, because starting its service can block for minutes.
std::unique_ptr<Keychain> desktopKeychain();

/// Keys in a keychain. When it is absent, denied or doesn't answer within `patience`, the key is
/// kept in memory for the session, the job still succeeds, isPersistent() turns false and
/// persistenceLost() says why; from then on the keychain isn't asked again.
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

private:
    enum class Operation { Read, Write, Remove };
    struct Question;

    CredentialJob *ask(Operation operation, const QString &workspaceId, const QString &key);
    void onAnswer(const std::shared_ptr<Question> &question, const Keychain::Answer &answer);
    void onTimeout(const std::shared_ptr<Question> &question);
    void onLateAnswer(const Question &question, const Keychain::Answer &answer);
    void answerFromMemory(const Question &question);
    void losePersistence(const QString &message);

    std::unique_ptr<Keychain> m_keychain;
    const std::chrono::milliseconds m_patience;
    QHash<QString, QString> m_memory;
    bool m_persistent = true;
};

} // namespace reeldeck
