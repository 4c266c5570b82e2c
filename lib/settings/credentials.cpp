#include "settings/credentials.h"

#include "base/log.h"

#include <QPointer>
#include <QTimer>

namespace reeldeck {
namespace {

void finishLater(CredentialJob *job, const QString &key)
{
    QMetaObject::invokeMethod(
            job,
            [job, key] {
                emit job->finished(Result<QString>(key));
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

struct KeychainCredentials::Question
{
    Operation operation;
    QString workspaceId;
    QString key;
    QPointer<CredentialJob> job;
    bool answered = false;
    bool timedOut = false;
};

KeychainCredentials::KeychainCredentials(std::unique_ptr<Keychain> keychain,
                                         std::chrono::milliseconds patience, QObject *parent)
    : CredentialStore(parent)
    , m_keychain(std::move(keychain))
    , m_patience(patience)
{}

KeychainCredentials::~KeychainCredentials() = default;

CredentialJob *KeychainCredentials::read(const QString &workspaceId)
{
    return ask(Operation::Read, workspaceId, QString());
}

CredentialJob *KeychainCredentials::write(const QString &workspaceId, const QString &key)
{
    addLogSecret(key);
    return ask(Operation::Write, workspaceId, key);
}

CredentialJob *KeychainCredentials::remove(const QString &workspaceId)
{
    return ask(Operation::Remove, workspaceId, QString());
}

CredentialJob *KeychainCredentials::ask(Operation operation, const QString &workspaceId,
                                        const QString &key)
{
    auto *job = new CredentialJob(this);
    const auto question = std::make_shared<Question>();
    question->operation = operation;
    question->workspaceId = workspaceId;
    question->key = key;
    question->job = job;
    if (!m_persistent) {
        answerFromMemory(*question);
        return job;
    }

    QTimer::singleShot(m_patience, this, [this, question] { onTimeout(question); });
    // A keychain may answer after we are gone, or from within this very call.
    const QPointer<KeychainCredentials> self(this);
    const Keychain::Callback done = [self, question](const Keychain::Answer &answer) {
        if (self)
            self->onAnswer(question, answer);
    };
    switch (operation) {
    case Operation::Read:
        m_keychain->read(workspaceId, done);
        break;
    case Operation::Write:
        m_keychain->write(workspaceId, key, done);
        break;
    case Operation::Remove:
        m_keychain->remove(workspaceId, done);
        break;
    }
    return job;
}

void KeychainCredentials::onAnswer(const std::shared_ptr<Question> &question,
                                   const Keychain::Answer &answer)
{
    addLogSecret(answer.secret);
    if (question->timedOut) {
        onLateAnswer(*question, answer);
        return;
    }
    if (question->answered)
        return;
    question->answered = true;
    switch (answer.status) {
    case Keychain::Status::Ok:
        if (question->job) {
            finishLater(question->job,
                        question->operation == Operation::Read ? answer.secret : question->key);
        }
        return;
    case Keychain::Status::NotFound:
        if (question->job)
            finishLater(question->job, QString());
        return;
    case Keychain::Status::Denied:
        losePersistence(
                tr("The keychain refused access, so API keys are kept for this session only. "
                   "Allow Reeldeck to use the keychain and start it again to keep them."));
        break;
    case Keychain::Status::Unavailable:
        losePersistence(tr("There is no keychain to use on this desktop, so API keys are kept for "
                           "this session only."));
        break;
    }
    if (!answer.detail.isEmpty())
        qCInfo(lcApp) << "Keychain:" << answer.detail;
    answerFromMemory(*question);
}

void KeychainCredentials::onTimeout(const std::shared_ptr<Question> &question)
{
    if (question->answered)
        return;
    question->answered = true;
    question->timedOut = true;
    losePersistence(tr("The keychain didn't answer, so API keys are kept for this session only. "
                       "Unlock the keychain and start Reeldeck again to keep them."));
    answerFromMemory(*question);
}

void KeychainCredentials::onLateAnswer(const Question &question, const Keychain::Answer &answer)
{
    const bool isUseful = question.operation == Operation::Read &&
                          answer.status == Keychain::Status::Ok && !answer.secret.isEmpty() &&
                          !m_memory.contains(question.workspaceId);
    if (!isUseful)
        return;
    m_memory.insert(question.workspaceId, answer.secret);
    emit keyArrived(question.workspaceId, answer.secret);
}

void KeychainCredentials::answerFromMemory(const Question &question)
{
    switch (question.operation) {
    case Operation::Read:
        break;
    case Operation::Write:
        m_memory.insert(question.workspaceId, question.key);
        break;
    case Operation::Remove:
        m_memory.insert(question.workspaceId, QString()); // A late answer must not bring it back.
        break;
    }
    if (question.job)
        finishLater(question.job, m_memory.value(question.workspaceId));
}

void KeychainCredentials::losePersistence(const QString &message)
{
    if (!m_persistent)
        return;
    m_persistent = false;
    Error error;
    error.kind = ErrorKind::Storage;
    error.message = message;
    emit persistenceLost(error);
}

} // namespace reeldeck
