#include "settings/desktopkeychain.h"

#include "settings/secretservice.h"

#include <QLibrary>
#include <QObject>
#include <QThread>

#include <qt6keychain/keychain.h>

namespace reeldeck {
namespace {

Keychain::Status statusOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return Keychain::Status::Ok;
    case QKeychain::EntryNotFound:
        return Keychain::Status::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Keychain::Status::Denied;
    default:
        return Keychain::Status::Unavailable;
    }
}

/// A keyring that was started again refuses the session that libsecret, below QtKeychain, opened with
/// the one before and keeps. It is opened anew after this. Of the keychain's thread.
void forgetSessions()
{
    constexpr int Version = 0; // As QtKeychain loads it.
    const auto disconnect = reinterpret_cast<void (*)()>(
            QLibrary::resolve(QStringLiteral("secret-1"), Version, "secret_service_disconnect"));
    if (disconnect)
        disconnect();
}

/// Carries one answer from the keychain's thread to the asking one; the queued connection ends
/// safely with either side.
class AnswerRelay : public QObject
{
    Q_OBJECT

signals:
    void answered(const reeldeck::Keychain::Answer &answer);
};

/// QtKeychain on a thread of its own. Its jobs are asynchronous, but finding and starting the
/// service underneath is a blocking D-Bus call.
class DesktopKeychain final : public Keychain
{
public:
    explicit DesktopKeychain(std::chrono::milliseconds patience)
        : m_thread(new QThread)
        , m_there(new QObject)
        , m_secrets(QDBusConnection::sessionBus(), patience)
    {
        m_there->moveToThread(m_thread);
        QObject::connect(m_thread, &QThread::finished, m_there, &QObject::deleteLater);
        QObject::connect(&m_secrets, &SecretService::came, m_there, &forgetSessions);
        QObject::connect(&m_secrets, &SecretService::unlocked, &m_receiver, [this] {
            if (m_listener.unlocked)
                m_listener.unlocked();
        });
        m_thread->setObjectName(QStringLiteral("keychain"));
        m_thread->start();
    }

    ~DesktopKeychain() override
    {
        constexpr int patienceMs = 200;
        m_thread->quit();
        if (m_thread->wait(patienceMs))
            delete m_thread;
        else // It hangs in D-Bus; the exit of the program must not wait for that.
            QObject::connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    }

    void setListener(Listener listener) override { m_listener = std::move(listener); }

    void read(const QString &account, Callback done) override
    {
        m_secrets.look(service(), account,
                       [this, account, done = std::move(done)](SecretService::Holding holding) {
                           if (holding == SecretService::Holding::Silent) {
                               done({Status::Silent, {}, {}});
                               return;
                           }
                           const bool isLocked = holding == SecretService::Holding::Locked;
                           if (isLocked && m_listener.locked)
                               m_listener.locked(account);
                           readNow(account, isLocked ? orLocked(account, done) : done);
                       });
    }

    void write(const QString &account, const QString &secret, Callback done) override
    {
        run(account, std::move(done), [secret] {
            auto *job = new QKeychain::WritePasswordJob(service());
            job->setTextData(secret);
            return job;
        });
    }

    void remove(const QString &account, Callback done) override
    {
        run(account, std::move(done), [] { return new QKeychain::DeletePasswordJob(service()); });
    }

private:
    void readNow(const QString &account, Callback done)
    {
        run(account, std::move(done), [] { return new QKeychain::ReadPasswordJob(service()); });
    }

    /// QtKeychain finds nothing when the person doesn't unlock the keychain.
    Callback orLocked(const QString &account, Callback done)
    {
        return [this, account, done = std::move(done)](const Answer &answer) {
            if (answer.status != Status::NotFound) {
                done(answer);
                return;
            }
            m_secrets.look(service(), account,
                           [this, account, answer, done](SecretService::Holding holding) {
                               Answer truth = answer;
                               if (holding == SecretService::Holding::Locked)
                                   truth.status = Status::Denied;
                               // Unlocked elsewhere while its window stood there.
                               if (holding == SecretService::Holding::Unlocked)
                                   readNow(account, done);
                               else
                                   done(truth);
                           });
        };
    }

    static QString service() { return QStringLiteral("Reeldeck"); }

    template <typename MakeJob>
    void run(const QString &account, Callback done, MakeJob makeJob)
    {
        auto *relay = new AnswerRelay;
        relay->moveToThread(m_thread);
        QObject::connect(
                relay, &AnswerRelay::answered, &m_receiver,
                [this, done = std::move(done)](const Answer &answer) { judge(answer, done); },
                Qt::QueuedConnection);
        QObject::connect(m_thread, &QThread::finished, relay, &QObject::deleteLater);
        QMetaObject::invokeMethod(
                relay,
                [relay, account, makeJob] {
                    auto *job = makeJob();
                    job->setKey(account);
                    job->setInsecureFallback(false);
                    QObject::connect(job, &QKeychain::Job::finished, relay,
                                     [relay](QKeychain::Job *ended) { passOn(ended, relay); });
                    job->start();
                },
                Qt::QueuedConnection);
    }

    /// QtKeychain has one word for whatever went wrong.
    void judge(const Answer &answer, const Callback &done)
    {
        if (answer.status != Status::Unavailable) {
            done(answer);
            return;
        }
        m_secrets.askState([answer, done](SecretService::State state) {
            Answer truth = answer;
            if (state == SecretService::State::Locked)
                truth.status = Status::Denied;
            else if (state != SecretService::State::Absent)
                truth.status = Status::Silent;
            done(truth);
        });
    }

    static void passOn(QKeychain::Job *ended, AnswerRelay *relay)
    {
        Answer answer;
        answer.status = statusOf(ended->error());
        answer.detail = ended->errorString();
        if (auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended))
            answer.secret = reading->textData();
        emit relay->answered(answer);
        relay->deleteLater();
    }

    QThread *m_thread;
    QObject *m_there; ///< On that thread, and ends with it.
    Listener m_listener;
    SecretService m_secrets;
    QObject m_receiver;
};

} // namespace

std::unique_ptr<Keychain> desktopKeychain(std::chrono::milliseconds patience)
{
    return std::make_unique<DesktopKeychain>(patience);
}

} // namespace reeldeck

#include "desktopkeychain.moc"
