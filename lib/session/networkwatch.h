#pragma once

#include "base/clockwatch.h"

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <functional>

namespace reeldeck {

/// Tells when connections may be dead or work again: the machine slept, the network changed, the
/// clock was set. From whatever the system has: Qt's QNetworkInformation (its backend may be
/// missing), logind's PrepareForSleep on the system bus, and always the clocks themselves. Each of
/// them may be late or silent, so several tell of one change: the receiver bears it. GUI thread.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    using Sampler = std::function<ClockSample()>;

    /// `systemBus` may be one that isn't connected.
    explicit NetworkWatch(const QDBusConnection &systemBus, QObject *parent = nullptr,
                          Sampler sampler = sampleClocks);

    /// Whether this system tells which networks are metered.
    bool knowsMetered() const { return m_knowsMetered; }
    bool isMetered() const { return m_isMetered; }
    /// False: this computer is connected to nothing, as far as the system tells.
    bool hasNetwork() const;

    /// How often the clocks are looked at.
    static constexpr std::chrono::milliseconds Period = std::chrono::seconds(2);

public slots:
    /// Looks at the clocks now.
    void lookAtClocks();

signals:
    void cameBack();
    void meteredChanged(bool metered);

private slots:
    void onPrepareForSleep(bool begins);

private:
    void watchNetwork();
    void setMetered(bool metered);

    QDBusConnection m_bus;
    const Sampler m_sampler;
    ClockWatch m_clocks;
    QTimer m_look;
    bool m_knowsMetered = false;
    bool m_isMetered = false;
};

} // namespace reeldeck
