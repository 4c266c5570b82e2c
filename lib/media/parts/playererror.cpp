#include "media/parts/playererror.h"

#include "base/humantext.h"

#include <QCoreApplication>
#include <QMediaPlayer>

namespace reeldeck {
namespace {

struct PlayerError
{
    Q_DECLARE_TR_FUNCTIONS(PlayerError)
};

/// Of Debian and what comes from it, where Qt plays by GStreamer.
QString packageOf(const QString &codecs)
{
    return codecs.contains(QLatin1String("av01")) ? QStringLiteral("gstreamer1.0-plugins-bad")
                                                  : QStringLiteral("gstreamer1.0-libav");
}

} // namespace

Error playerError(int error, const QString &codecs)
{
    switch (error) {
    case QMediaPlayer::NetworkError:
        return makeError(ErrorKind::Unreachable,
                         PlayerError::tr("The stream can't be reached. Check the connection and "
                                         "try again."));
    case QMediaPlayer::AccessDeniedError:
        return makeError(ErrorKind::Forbidden,
                         PlayerError::tr("The platform refused to hand out the stream. Its address "
                                         "may have expired: refresh the asset and try again."));
    case QMediaPlayer::FormatError:
        return makeError(ErrorKind::UnsupportedType,
                         PlayerError::tr("It can't be played here, because this computer lacks a "
                                         "decoder for it. On Debian and Ubuntu, the package “%1” "
                                         "has the usual ones.")
                                 .arg(packageOf(codecs)));
    default:
        return makeError(ErrorKind::Protocol,
                         PlayerError::tr("It can't be played here: the player could make nothing "
                                         "of it."));
    }
}

Error standstillError()
{
    return makeError(
            ErrorKind::Timeout,
            PlayerError::tr("The stream stands still: a part of it doesn't arrive, although "
                            "the platform answers. Try again, or choose another quality."));
}

QString missingPictureText(const QString &codecs)
{
    return PlayerError::tr("There is no picture, because this computer lacks a decoder for it. On "
                           "Debian and Ubuntu, the package “%1” has the usual ones.")
            .arg(packageOf(codecs));
}

} // namespace reeldeck
