#pragma once

#include <QObject>
#include <QSslSocket>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QUrl>

namespace reeldeck {

/// What a server shows to prove who it is, for a person to read after a secure connection failed.
struct CertificateFacts
{
    QStringList problems{}; ///< Why it isn't trusted, in Qt's words for the system's language.
    QString subject{};      ///< Whom it is for; empty: the server showed no certificate.
    QString issuer{};
    QString validFrom{}; ///< ISO 8601, UTC.
    QString validUntil{};
    QString sha256{}; ///< Of the certificate, hexadecimal with colons.

    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

/// Looks at the certificate of a server: connects, and closes before anything is sent. There is no
/// way to go on with one that isn't trusted. Emits finished() once and then deletes itself. Of one
/// thread; never waits.
class CertificateLook : public QObject
{
    Q_OBJECT

public:
    /// `url`: its host and port count. Gives up after a few seconds.
    explicit CertificateLook(const QUrl &url, QObject *parent = nullptr);

signals:
    void finished(const reeldeck::CertificateFacts &facts);

private:
    void end();

    QSslSocket m_socket;
    QTimer m_patience;
    QStringList m_problems;
    bool m_hasEnded = false;
};

} // namespace reeldeck
