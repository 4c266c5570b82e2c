#include "desktop/diagnostics/diagnosticsreport.h"

#include "base/log.h"
#include "ui/theme/missingscripts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QStandardPaths>
#include <QSysInfo>

namespace reeldeck {
namespace {

QString environmentOf(const char *name)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariable(name) : QStringLiteral("not set");
}

QString whetherThere(const char *program)
{
    return QStandardPaths::findExecutable(QLatin1String(program)).isEmpty()
                   ? QStringLiteral("not found")
                   : QStringLiteral("found");
}

} // namespace

QByteArray DiagnosticsReport::text() const
{
    QString all = QStringLiteral("Reeldeck diagnostics, %1\n"
                                 "Nothing of this was sent anywhere. Keys, passwords, signed URLs "
                                 "and the name of the home folder are taken out.\n")
                          .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    for (const Section &section : sections) {
        all += QStringLiteral("\n== %1 ==\n").arg(section.title);
        for (const auto &[name, value] : section.facts)
            all += QStringLiteral("%1: %2\n").arg(name, value);
    }
    if (!crashNote.isEmpty())
        all += QStringLiteral("\n== Last crash ==\n") + QString::fromUtf8(crashNote);
    all += QStringLiteral("\n== Log ==\n") + QString::fromUtf8(log);
    return redacted(all).toUtf8();
}

DiagnosticsReport::Section programFacts()
{
    return {QStringLiteral("Program"),
            {{QStringLiteral("Reeldeck"), QCoreApplication::applicationVersion()},
             {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
             {QStringLiteral("System"), QSysInfo::prettyProductName()},
             {QStringLiteral("Kernel"),
              QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion()},
             {QStringLiteral("Processor"), QSysInfo::currentCpuArchitecture()},
             {QStringLiteral("Desktop"), environmentOf("XDG_CURRENT_DESKTOP")},
             {QStringLiteral("Session type"), environmentOf("XDG_SESSION_TYPE")},
             {QStringLiteral("Window system"), QGuiApplication::platformName()},
             {QStringLiteral("Session bus"), environmentOf("DBUS_SESSION_BUS_ADDRESS")},
             {QStringLiteral("Language"), QLocale().name()},
             {QStringLiteral("ffmpeg"), whetherThere("ffmpeg")},
             {QStringLiteral("ffprobe"), whetherThere("ffprobe")}}};
}

DiagnosticsReport::Section screenFacts()
{
    DiagnosticsReport::Section section{QStringLiteral("Screens and fonts"), {}};
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        const QSize size = screen->size();
        section.facts << qMakePair(QStringLiteral("Screen"),
                                   QStringLiteral("%1 x %2, scale %3, %4 dpi")
                                           .arg(size.width())
                                           .arg(size.height())
                                           .arg(screen->devicePixelRatio())
                                           .arg(screen->logicalDotsPerInch()));
    }
    const QFontInfo font(QGuiApplication::font());
    section.facts << qMakePair(
            QStringLiteral("Font"),
            QStringLiteral("%1, %2 pt").arg(font.family()).arg(font.pointSizeF()));
    const QStringList missing = missingScripts();
    section.facts << qMakePair(QStringLiteral("No glyphs for"),
                               missing.isEmpty() ? QStringLiteral("nothing of what was looked for")
                                                 : missing.join(QStringLiteral(", ")));
    return section;
}

} // namespace reeldeck
