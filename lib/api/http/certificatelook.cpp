#include "api/http/certificatelook.h"

#include "base/humantext.h"
#include "network/proxyaccess.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslError>

#include <chrono>
#include <utility>

namespace reeldeck {
namespace {

constexpr quint16 HttpsPort = 443;
constexpr auto LookTime = std::chrono::seconds(5);
/// A name in a certificate may be of any length.
constexpr qsizetype MaxNameLength = 200;

QString nameIn(const QSslCertificate &certificate, bool ofIssuer)
{
    const auto info = [&](QSslCertificate::SubjectInfo what) {
        const QStringList all =
                ofIssuer ? certificate.issuerInfo(what) : certificate.subjectInfo(what);
        return all.value(0).simplified().left(MaxNameLength);
    };
    const QString organisation = info(QSslCertificate::Organization);
    QString common = info(QSslCertificate::CommonName);
    if (organisation.isEmpty() || organisation == common)
        return common;
    return joinFacts({common, organisation});
}

} // namespace

CertificateLook::CertificateLook(const QUrl &url, QObject *parent)
    : QObject(parent)
{
    ProxyAccess::attach(&m_socket);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &CertificateLook::end);
    m_patience.start(LookTime);
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_problems << error.errorString();
    });
    // Nothing is sent either way. Queued: the socket is in the middle of it.
    connect(&m_socket, &QSslSocket::encrypted, this, &CertificateLook::end, Qt::QueuedConnection);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &CertificateLook::end,
            Qt::QueuedConnection);
    m_socket.connectToHostEncrypted(url.host(), quint16(url.port(HttpsPort)));
}

void CertificateLook::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_patience.stop();
    CertificateFacts facts;
    facts.problems = m_problems;
    facts.problems.removeDuplicates();
    const QSslCertificate certificate = m_socket.peerCertificate();
    if (!certificate.isNull()) {
        facts.subject = nameIn(certificate, false);
        facts.issuer = nameIn(certificate, true);
        facts.validFrom = certificate.effectiveDate().toUTC().toString(Qt::ISODate);
        facts.validUntil = certificate.expiryDate().toUTC().toString(Qt::ISODate);
        facts.sha256 = QString::fromLatin1(
                certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
    }
    m_socket.abort();
    emit finished(facts);
    deleteLater();
}

} // namespace reeldeck
