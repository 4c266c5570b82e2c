#pragma once

#include "api/http/bandwidthcap.h"

#include <QNetworkAccessManager>

#include <memory>

namespace reeldeck {

/// A network stack whose requests with a body are sent once (api/http/oncebody.h), at the rate of a
/// bandwidth cap, by HTTP/1.1, and through a proxy by CONNECT: a proxy that asks for a password only
/// after it was given the body couldn't be answered. Follows no redirect, keeps no cookie.
class OnceNetwork final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    /// `cap` may be null.
    explicit OnceNetwork(std::shared_ptr<BandwidthCap> cap, QObject *parent = nullptr);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    const std::shared_ptr<BandwidthCap> m_cap;
};

} // namespace reeldeck
