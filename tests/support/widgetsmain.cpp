#include "support/testprogram.h"

#include "media/playback.h"

#include <QApplication>
#include <QStringList>
#include <QTemporaryFile>

namespace {

/// The screens that tests see without a display: by the environment variable REELDECK_TEST_SCREEN in
/// physical pixels ("1440x900", or "1440x900+640x480" for two side by side), else one with room for
/// the window at twice its size. Qt's own would be 800 x 800.
void makeScreens(QTemporaryFile &file)
{
    if (qgetenv("QT_QPA_PLATFORM") != "offscreen" || !file.open())
        return;
    QStringList screens;
    int left = 0;
    const QStringList sizes =
            qEnvironmentVariable("REELDECK_TEST_SCREEN", QStringLiteral("3840x2400"))
                    .split(QLatin1Char('+'));
    for (const QString &size : sizes) {
        const QStringList sides = size.split(QLatin1Char('x'));
        screens << QStringLiteral(R"({"name":"tests-%1","x":%2,"y":0,"width":%3,"height":%4,)"
                                  R"("logicalDpi":96,"logicalBaseDpi":96,"dpr":1})")
                           .arg(screens.size())
                           .arg(left)
                           .arg(sides.value(0), sides.value(1));
        left += sides.value(0).toInt();
    }
    file.write(QStringLiteral(R"({"screens":[%1]})").arg(screens.join(QLatin1Char(','))).toUtf8());
    file.flush();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
}

} // namespace

int main(int argc, char *argv[])
{
    QTemporaryFile screens;
    makeScreens(screens);
    reeldeck::chooseMediaBackend();
    const QApplication app(argc, argv);
    return reeldeck::tests::runTest(argc, argv);
}
