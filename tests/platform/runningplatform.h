#pragma once

#include "httpclient.h"

#include "platform/routes/localplatform.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

/// The platform and a client that has its key: in this process, or as the real program.
class RunningPlatform
{
public:
    static constexpr const char *Key = "the-key-of-the-test";

    /// In this process, on `dataDir`.
    bool start(const QString &dataDir, reeldeck::platform::PlatformOptions options = {});
    void stop();

    /// As the program `reeldeck-platform`; false when it doesn't announce itself.
    bool startProgram(const QString &dataDir, const QStringList &arguments = {});
    void killProgram();
    /// Ends it by `signal` and waits for that.
    void endProgram(int signal);
    /// For every start of the program from here on.
    void setEnvironment(const QString &name, const QString &value);
    /// What the program has written to its error channel since it was started.
    QByteArray programErrors();
    QProcess *program() { return m_process.get(); }

    QUrl url(const QString &pathAndQuery) const;
    quint16 port() const { return static_cast<quint16>(m_base.port()); }

    HttpAnswer get(const QString &pathAndQuery, const HttpHeaders &headers = {}) const;
    HttpAnswer del(const QString &pathAndQuery) const;
    HttpAnswer postJson(const QString &path, const QJsonObject &body) const;
    HttpAnswer postForm(const QByteArray &body) const;
    HttpAnswer upload(const QByteArray &filename, const QByteArray &bytes, bool hls = false,
                      bool thumbnail = false) const;

    /// Retrieves until nothing about the asset is pending any more, or `seconds` are over.
    QJsonObject settled(const QString &id, int seconds = 60) const;

private:
    void takeErrors();

    std::unique_ptr<reeldeck::platform::LocalPlatform> m_platform;
    std::unique_ptr<QProcess> m_process;
    QList<std::pair<QString, QString>> m_environment;
    QByteArray m_errors;
    QUrl m_base;
};
