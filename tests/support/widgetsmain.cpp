#include "support/testprogram.h"

#include "media/playback.h"

#include <QApplication>
#include <QStringList>
#include <QTemporaryFile>

namespace {

/// The screen that tests see without a display: by the environment variable REELDECK_TEST_SCREEN in
/// physical pixels ("1440x900"), else one with room for the window at twice its size. Qt's own would
/// be 800 x 800.
void makeScreen(QTemporaryFile &file)
{
    if (qgetenv("QT_QPA_PLATFORM") != "offscreen" || !file.open())
        return;
    const QStringList sides =
            qEnvironmentVariable("REELDECK_TEST_SCREEN", QStringLiteral("3840x2400"))
                    .split(QLatin1Char('x'));
    file.write(QStringLiteral(R"({"screens":[{"name":"tests","x":0,"y":0,"width":%1,"height":%2,)"
                              R"("logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})")
                       .arg(sides.value(0), sides.value(1))
                       .toUtf8());
    file.flush();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
}

} // namespace

int main(int argc, char *argv[])
{
    QTemporaryFile screen;
    makeScreen(screen);
    reeldeck::chooseMediaBackend();
    const QApplication app(argc, argv);
    return reeldeck::testsupport::runTest(argc, argv);
}
