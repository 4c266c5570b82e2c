// Opens an HLS stream as the detail pane does and prints when its first video frame was there, as
// {"frame_s", "opened_s"}: seconds since START, and since the stream was opened.
//
//     bench-stream START URL

#include "bench/benchclock.h"
#include "media/playback.h"

#include <QGuiApplication>
#include <QUrl>

#include <cstdlib>

using namespace reeldeck;

int main(int argc, char *argv[])
{
    chooseMediaBackend();
    QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const double start = arguments.at(1).toDouble();
    Playback playback;
    const double opened = secondsSince(0);
    QObject::connect(&playback, &Playback::frameChanged, &app, [&](const QVideoFrame &frame) {
        if (!frame.isValid())
            return;
        printLine({{QStringLiteral("frame_s"), secondsSince(start)},
                   {QStringLiteral("opened_s"), secondsSince(opened)}});
        std::_Exit(0); // taking the player down is no part of the first frame
    });
    QObject::connect(&playback, &Playback::stateChanged, &app, [&playback] {
        if (playback.state() == Playback::State::Failed)
            std::_Exit(1);
    });
    playback.open(QUrl(arguments.at(2)));
    return QGuiApplication::exec();
}
