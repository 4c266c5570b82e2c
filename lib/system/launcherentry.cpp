#include "system/launcherentry.h"

#include <QDBusMessage>
#include <QVariantMap>

#include <algorithm>

namespace reeldeck {

LauncherEntry::LauncherEntry(const QDBusConnection &sessionBus, QObject *parent)
    : QObject(parent)
    , m_bus(sessionBus)
{}

LauncherEntry::~LauncherEntry()
{
    clear();
}

void LauncherEntry::show(int count, double progress)
{
    constexpr int full = 100;
    update(count, std::clamp(int(progress * full), 0, full));
}

void LauncherEntry::clear()
{
    update(0, -1);
}

void LauncherEntry::update(int count, int percent)
{
    if (count == m_count && percent == m_percent)
        return;
    m_count = count;
    m_percent = percent;
    QDBusMessage signal = QDBusMessage::createSignal(
            QStringLiteral("/org/reeldeck/Reeldeck/launcher"),
            QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    const bool isShown = percent >= 0;
    signal << QStringLiteral("application://org.reeldeck.Reeldeck.desktop")
           << QVariantMap{{QStringLiteral("count"), qint64(count)},
                          {QStringLiteral("count-visible"), count > 0},
                          {QStringLiteral("progress"), std::max(0, percent) / 100.0},
                          {QStringLiteral("progress-visible"), isShown}};
    m_bus.send(signal);
}

} // namespace reeldeck
