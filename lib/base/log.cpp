#include "base/log.h"

#include <QDateTime>
#include <QMutex>
#include <QRegularExpression>
#include <QStringList>

#include <cstdio>

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
    std::fprintf(stderr, "%s %s %s: %s\n", time.constData(), levelName(type),
                 context.category ? context.category : "default", text.constData());
}

} // namespace

void installRedactingLog()
{
    qInstallMessageHandler(writeLine);
}

void addLogSecret(const QString &secret)
{
    if (secret.size() < 6)
        return;
    const QMutexLocker lock(&secretsMutex);
    if (!secrets().contains(secret))
        secrets().append(secret);
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
    return clean;
}

QString redacted(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace reeldeck
