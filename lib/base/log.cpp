#include "base/log.h"

#include <QDateTime>
#include <QDir>
#include <QMutex>
#include <QRegularExpression>
#include <QStringList>

#include <cstdio>
#include <utility>

namespace reeldeck {

Q_LOGGING_CATEGORY(lcApi, "reeldeck.api", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "reeldeck.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUploads, "reeldeck.uploads", QtInfoMsg)
Q_LOGGING_CATEGORY(lcCatalog, "reeldeck.catalog", QtInfoMsg)
Q_LOGGING_CATEGORY(lcMedia, "reeldeck.media", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPlatform, "reeldeck.platform", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "reeldeck.app", QtInfoMsg)

namespace {

// The message handler is process-wide, and so is what it must hide.
QMutex secretsMutex;
QStringList &secrets()
{
    static QStringList list;
    return list;
}

QMutex &sinkMutex()
{
    static QMutex mutex;
    return mutex;
}

LogSink &logSink()
{
    static LogSink sink;
    return sink;
}

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "?";
}

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8();
    const QByteArray text = redacted(message).toUtf8();
    const QByteArray line = time + ' ' + levelName(type) + ' ' +
                            (context.category ? context.category : "default") + ": " + text + '\n';
    std::fputs(line.constData(), stderr);
    const QMutexLocker lock(&sinkMutex());
    if (const LogSink &sink = logSink())
        sink(line);
}

/// What follows the name of a secret, up to where a value ends.
QString withoutNamedSecrets(QString text)
{
    static const QRegularExpression header(
            QStringLiteral(R"(((?:x-api-key|authorization|proxy-authorization|cookie|set-cookie))"
                           R"(["']?\s*[:=]\s*["']?)[^"'\n,}]+)"),
            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression value(
            QStringLiteral(
                    R"(((?<![A-Za-z0-9])(?:api[_-]?key|password|passwd|secret|signature|token))"
                    R"(["']?\s*[:=]\s*["']?)[^\s"',}&]+)"),
            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression signedParameter(
            QStringLiteral(R"(((?:X-(?:Amz|Goog)-[A-Za-z-]+|sig|Key-Pair-Id|Policy|Expires)=))"
                           R"([^\s"'&]+)"),
            QRegularExpression::CaseInsensitiveOption);
    // As the platform's keys begin.
    static const QRegularExpression key(QStringLiteral(R"(\btlk_[A-Za-z0-9_-]{6,})"));
    const QString mark = QStringLiteral("\\1[redacted]");
    text.replace(header, mark).replace(value, mark).replace(signedParameter, mark);
    return text.replace(key, QStringLiteral("[redacted]"));
}

QString withoutHome(QString text)
{
    static const QString home = QDir::homePath();
    if (home.size() < 2) // root of the file system
        return text;
    static const QRegularExpression homePath(QRegularExpression::escape(home) +
                                             QStringLiteral("(?![^/\\s\"'<>:,;)])"));
    return text.replace(homePath, QStringLiteral("~"));
}

} // namespace

void installRedactingLog()
{
    qInstallMessageHandler(writeLine);
}

void setLogSink(LogSink sink)
{
    const QMutexLocker lock(&sinkMutex());
    logSink() = std::move(sink);
}

void addLogSecret(const QString &secret)
{
    if (secret.size() < 6)
        return;
    const QMutexLocker lock(&secretsMutex);
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(secret));
    for (const QString &form : {secret, encoded}) {
        if (!secrets().contains(form))
            secrets().append(form);
    }
}

QString withoutUserInfo(const QString &text)
{
    // Up to the last @ before the path, as browsers read it.
    static const QRegularExpression userInfo(
            QStringLiteral(R"(([A-Za-z][A-Za-z0-9+.-]*:[/\\]{2,})[^/\\?#"'<>\n]*@)"));
    QString clean = text;
    return clean.replace(userInfo, QStringLiteral("\\1"));
}

QString redacted(const QString &text)
{
    QString clean = withoutUserInfo(text);
    {
        const QMutexLocker lock(&secretsMutex);
        for (const QString &secret : std::as_const(secrets()))
            clean.replace(secret, QStringLiteral("[redacted]"));
    }
    static const QRegularExpression queryString(
            QStringLiteral(R"((https?://[^\s?"'<>]+)\?[^\s"'<>]*)"));
    clean.replace(queryString, QStringLiteral("\\1?[redacted]"));
    return withoutHome(withoutNamedSecrets(clean));
}

QString redacted(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace reeldeck
