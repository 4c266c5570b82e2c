// Plays an HLS stream to its end in the player of the detail pane, alone in a window of SIZE, so that
// what it costs can be measured from outside. Prints {"frames", "size"}: how many pictures came.
//
//     bench-player URL WIDTHxHEIGHT

#include "bench/benchclock.h"
#include "media/playback.h"
#include "ui/player/playerview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QUrl>

#include <cstdlib>

using namespace reeldeck;

int main(int argc, char *argv[])
{
    chooseMediaBackend();
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QStringList size = arguments.value(2).split(QLatin1Char('x'));
    if (arguments.size() != 3 || size.size() != 2)
        return 2;
    theme::apply(app, theme::Scheme::Light);
    Playback playback;
    PlayerView view;
    view.setKind(MediaKind::Video);
    view.setPlayback(&playback);
    view.resize(size.first().toInt(), size.last().toInt());
    view.show();
    int frames = 0;
    QObject::connect(&playback, &Playback::frameChanged, &app,
                     [&frames](const QVideoFrame &frame) { frames += int(frame.isValid()); });
    QObject::connect(&playback, &Playback::stateChanged, &app, [&] {
        if (playback.state() == Playback::State::Failed)
            std::_Exit(1);
        if (playback.state() != Playback::State::Ended)
            return;
        printLine({{QStringLiteral("frames"), frames},
                   {QStringLiteral("size"),
                    QStringLiteral("%1x%2").arg(view.width()).arg(view.height())}});
        std::_Exit(0);
    });
    playback.open(QUrl(arguments.at(1)));
    playback.play();
    return QApplication::exec();
}
