#include "mediakinds.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QtEndian>

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && !bytes.isEmpty();
}

bool runFfmpeg(const QString &dir, const QString &arguments, QString *problem)
{
    QString all = arguments;
    all.replace(QLatin1String("{V}"), QLatin1String("-f lavfi -i testsrc2=s=320x240:r=25:d=2"));
    all.replace(QLatin1String("{A}"), QLatin1String("-f lavfi -i sine=f=330:d=2"));
    all.replace(QLatin1String("{X}"),
                QLatin1String("-c:v libx264 -preset ultrafast -pix_fmt yuv420p"));
    QProcess ffmpeg;
    ffmpeg.setWorkingDirectory(dir);
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 QStringList{QStringLiteral("-nostdin"), QStringLiteral("-v"),
                             QStringLiteral("error"), QStringLiteral("-y")} +
                         all.split(u' ', Qt::SkipEmptyParts));
    ffmpeg.waitForFinished(60'000);
    *problem = QString::fromUtf8(ffmpeg.readAllStandardError()).right(1000);
    return ffmpeg.exitStatus() == QProcess::NormalExit && ffmpeg.exitCode() == 0;
}

/// A film of one HEVC track that says it is Dolby Vision of profile 5: a `dvcC` box behind its `hvcC`.
QByteArray withDolbyBox(QByteArray film)
{
    const QByteArray box = QByteArray::fromHex("00000020") + "dvcC" +
                           QByteArray::fromHex("01000a1d") + QByteArray(20, '\0');
    const auto sizeAt = [&film](const char *type) {
        return film.lastIndexOf(type) - 4;
    };
    const qsizetype before = sizeAt("hvcC");
    if (before < 0)
        return {};
    const qsizetype behind = before + qFromBigEndian<qint32>(film.constData() + before);
    for (const char *parent : {"moov", "trak", "mdia", "minf", "stbl", "stsd", "hvc1"}) {
        const qsizetype at = sizeAt(parent);
        if (at < 0)
            return {};
        qToBigEndian(qFromBigEndian<qint32>(film.constData() + at) + qint32(box.size()),
                     film.data() + at);
    }
    return film.insert(behind, box);
}

bool edit(const QDir &dir, const QStringList &words)
{
    const QString verb = words.value(0);
    const QString out = dir.filePath(words.last());
    if (verb == QLatin1String("@cat"))
        return write(out,
                     bytesOf(dir.filePath(words.value(1))) + bytesOf(dir.filePath(words.value(2))));
    if (verb == QLatin1String("@list"))
        return write(
                out,
                QStringLiteral("file %1\nfile %2\n").arg(words.value(1), words.value(2)).toUtf8());
    if (verb == QLatin1String("@swap")) {
        QByteArray bytes = bytesOf(dir.filePath(words.value(3)));
        const QByteArray old = QByteArray::fromHex(words.value(1).toLatin1());
        return bytes.contains(old) &&
               write(out, bytes.replace(old, QByteArray::fromHex(words.value(2).toLatin1())));
    }
    if (verb == QLatin1String("@dolby"))
        return write(out, withDolbyBox(bytesOf(dir.filePath(words.value(1)))));
    const QByteArray bytes = bytesOf(dir.filePath(words.value(2)));
    // Whole packets of a transport stream.
    const auto at = qsizetype(double(bytes.size()) * words.value(1).toDouble()) / 188 * 188;
    return write(out, verb == QLatin1String("@from") ? bytes.mid(at) : bytes.left(at));
}

/// The files of the issue.
const QList<MediaKindCase> Handed{
        {"pal169.mpg",
         "-f lavfi -i testsrc2=s=720x576:r=25:d=1 -vf setsar=64/45 -c:v mpeg2video -q:v 4 "
         "pal169.mpg",
         640, 360, 1, "", "", 3, 0, true},
        {"mkv_named.mp4", "{V} {X} x.mkv ; -i x.mkv -c copy -f matroska mkv_named.mp4", 320, 240, 2,
         "", "", 3, 0, true},
        {"a.mxf", "{V} -c:v mpeg2video a.mxf", 320, 240, 2, "", "", 3, 0, true},
        {"cut7.mp4",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=12 -f lavfi -i sine=d=12 {X} -g 125 "
         "-keyint_min 125 -sc_threshold 0 -c:a aac src.mp4 ; -ss 7 -i src.mp4 -c copy cut7.mp4",
         320, 240, 5, "", "", 3, 0, true},
        {"cuta.ts",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=14 -f lavfi -i sine=d=14 {X} -g 250 "
         "-keyint_min 250 -sc_threshold 0 -c:a aac -f mpegts whole.ts ; @from 0.5 whole.ts cuta.ts",
         320, 240, 7.05, "", "-analyzeduration 60M -probesize 100M", 3, 0, true},
        {"still60.mp4",
         "-f lavfi -i testsrc2=s=320x240:r=1:d=2 {X} v.mp4 ; -f lavfi -i sine=d=10 -c:a aac a.m4a "
         "; "
         "-i v.mp4 -i a.m4a -map 0:v -map 1:a -c copy still60.mp4",
         320, 240, 10, "tpad=stop_mode=clone:stop_duration=8", "", 3, 0, true},
        {"apac.mp4",
         "{V} {A} {X} -c:a aac full.mp4 ; "
         "@swap 6d703461 61706163 full.mp4 half.mp4 ; @swap 65736473 66726565 half.mp4 apac.mp4",
         320, 240, 2, "", "||none", 3, 0, true},
        {"ilace.mpg",
         "-f lavfi -i testsrc2=s=360x288:r=50:d=2 -vf interlace=lowpass=off,setsar=16/15 -c:v "
         "mpeg2video "
         "-flags +ildct+ilme -q:v 4 ilace.mpg",
         384, 288, 2, "yadif", "", 3, 0, true},
        {"hdr.mp4",
         "{V} -pix_fmt yuv420p10le -c:v libx265 -preset ultrafast -x265-params log-level=none "
         "-color_primaries bt2020 -color_trc smpte2084 -colorspace bt2020nc -tag:v hvc1 hdr.mp4",
         320, 240, 2,
         "zscale=t=linear:npl=203,format=gbrpf32le,zscale=p=bt709,tonemap=mobius:desat=0,"
         "zscale=t=bt709:m=bt709:r=tv,format=yuv420p",
         "", 3, 0, true},
        {"sz.ts",
         "{V} -c:v mpeg2video -f mpegts s1.ts ; -f lavfi -i testsrc2=s=180x320:r=25:d=2 "
         "-c:v mpeg2video -f mpegts -output_ts_offset 2 s2.ts ; @cat s1.ts s2.ts sz.ts",
         320, 240, 4,
         "scale=320:240:force_original_aspect_ratio=decrease,pad=320:240:(ow-iw)/2:(oh-ih)/2",
         "files:s1.ts s2.ts", 5, 0, true},
        {"rec.webm", "{V} -c:v libvpx -deadline realtime -cpu-used 8 -f matroska -live 1 rec.webm",
         320, 240, 2, "", "", 3, 0, true},
        {"trunc.mp4",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=20 {X} -movflags +faststart fs.mp4 ; "
         "@head 0.2 fs.mp4 trunc.mp4",
         320, 240, 4.1, "", "", 3, 0, true},
        {"cover.mov",
         "{V} {A} -f lavfi -i color=red:s=100x100:d=0.04 -map 0 -map 1 -map 2 {X} -c:v:1 mjpeg "
         "-pix_fmt:v:1 yuvj420p -c:a aac -disposition:v:1 attached_pic -frames:v:1 1 c.mp4 ; "
         "-i c.mp4 -map 0 -c copy -movflags faststart -f mp4 cover.mov",
         320, 240, 2, "", "", 3, 0, true},
        {"isom.m4a", "{A} -c:a aac -f mp4 isom.m4a", 0, 0, 2, "", "", 3, 0, true},
};

const QList<MediaKindCase> Containers{
        {"a.avi", "{V} {A} -c:v mpeg4 -q:v 3 -c:a libmp3lame a.avi", 320, 240, 2, ""},
        {"a.wmv", "{V} {A} -c:v wmv2 -q:v 3 -c:a wmav2 a.wmv", 320, 240, 2, ""},
        {"a.flv", "{V} {A} -c:v flv -q:v 3 -c:a libmp3lame -ar 44100 a.flv", 320, 240, 2, ""},
        {"h264.flv", "{V} {A} {X} -c:a aac h264.flv", 320, 240, 2, ""},
        {"a.3gp",
         "-f lavfi -i testsrc2=s=352x288:r=15:d=2 {A} -c:v h263 -q:v 3 -c:a aac -ar 8000 "
         "-ac 1 a.3gp",
         352, 288, 2, "", "", 3},
        {"a.ogv", "{V} {A} -c:v libtheora -q:v 9 -c:a libvorbis a.ogv", 320, 240, 2, ""},
        {"a.mpg", "{V} {A} -c:v mpeg1video -q:v 3 -c:a mp2 a.mpg", 320, 240, 2, ""},
        {"a.vob", "{V} {A} -c:v mpeg2video -q:v 3 -c:a ac3 -f vob a.vob", 320, 240, 2, ""},
        {"hdv.m2t",
         "-f lavfi -i testsrc2=s=480x360:r=25:d=2 {A} -vf setsar=4/3 -c:v mpeg2video "
         "-q:v 3 -c:a mp2 -f mpegts hdv.m2t",
         640, 360, 2, ""},
        {"a.m2ts", "{V} {A} {X} -c:a ac3 -f mpegts -mpegts_m2ts_mode 1 a.m2ts", 320, 240, 2, ""},
        {"a.mkv", "{V} {A} {X} -c:a flac a.mkv", 320, 240, 2, ""},
        {"a.nut", "{V} {A} -c:v ffv1 -c:a flac a.nut", 320, 240, 2, ""},
        {"frag.mp4", "{V} {A} {X} -c:a aac -movflags frag_keyframe+empty_moov frag.mp4", 320, 240,
         2, ""},
        {"a.h264", "{V} {X} a.h264", 320, 240, 2, ""},
        {"a.m2v", "{V} -c:v mpeg2video -q:v 3 a.m2v", 320, 240, 2, ""},
        {"a.ivf", "{V} -c:v libvpx -deadline realtime a.ivf", 320, 240, 2, ""},
        {"a.y4m", "{V} -pix_fmt yuv420p a.y4m", 320, 240, 2, ""},
        {"pal.dv", "-f lavfi -i testsrc2=s=720x576:r=25:d=1 -vf setsar=16/15 -c:v dvvideo pal.dv",
         480, 360, 1, "yadif"},
        {"ntsc.avi",
         "-f lavfi -i testsrc2=s=720x480:r=30000/1001:d=1 -vf setsar=8/9 "
         "-pix_fmt yuv411p -c:v dvvideo ntsc.avi",
         480, 360, 1, "yadif"},
        {"op1a.mxf",
         "-f lavfi -i testsrc2=s=640x360:r=25:d=1 -c:v mpeg2video -pix_fmt yuv422p "
         "-q:v 3 op1a.mxf",
         640, 360, 1, ""},
};

const QList<MediaKindCase> Codecs{
        {"prores.mov", "{V} {A} -c:v prores_ks -c:a pcm_s16le prores.mov", 320, 240, 2, ""},
        {"dnx.mov",
         "-f lavfi -i testsrc2=s=640x360:r=25:d=1 -c:v dnxhd -profile:v dnxhr_sq "
         "-pix_fmt yuv422p dnx.mov",
         640, 360, 1, ""},
        {"mjpeg.avi", "{V} -c:v mjpeg -q:v 2 -pix_fmt yuvj420p mjpeg.avi", 320, 240, 2, ""},
        {"huff.avi", "{V} -c:v huffyuv -pix_fmt yuv422p huff.avi", 320, 240, 2, ""},
        {"ut.avi", "{V} -c:v utvideo -pix_fmt gbrp ut.avi", 320, 240, 2, "", "", 3},
        {"raw.avi", "{V} -c:v rawvideo -pix_fmt bgr24 raw.avi", 320, 240, 2, ""},
        {"v210.mov", "{V} -c:v v210 v210.mov", 320, 240, 2, ""},
        {"ffv1.mkv", "{V} -c:v ffv1 -pix_fmt yuv444p ffv1.mkv", 320, 240, 2, ""},
        {"vp9.webm", "{V} {A} -c:v libvpx-vp9 -deadline realtime -cpu-used 8 -c:a libopus vp9.webm",
         320, 240, 2.01, ""},
        {"vp9p2.webm",
         "{V} -c:v libvpx-vp9 -deadline realtime -cpu-used 8 -pix_fmt yuv420p10le "
         "vp9p2.webm",
         320, 240, 2, ""},
        {"av1.mp4", "{V} -c:v libsvtav1 -preset 12 av1.mp4", 320, 240, 2, ""},
        {"hevc.mp4", "{V} -c:v libx265 -preset ultrafast -x265-params log-level=none hevc.mp4", 320,
         240, 2, ""},
        {"hevc10.mkv",
         "{V} -c:v libx265 -preset ultrafast -pix_fmt yuv420p10le "
         "-x265-params log-level=none hevc10.mkv",
         320, 240, 2, ""},
        {"h264_10.mp4", "{V} -c:v libx264 -preset ultrafast -pix_fmt yuv420p10le h264_10.mp4", 320,
         240, 2, ""},
        {"h264_422.mov", "{V} -c:v libx264 -preset ultrafast -pix_fmt yuv422p h264_422.mov", 320,
         240, 2, ""},
        {"h264_444.mp4", "{V} -c:v libx264 -preset ultrafast -pix_fmt yuv444p h264_444.mp4", 320,
         240, 2, ""},
        {"h264_rgb.mkv", "{V} -c:v libx264rgb -preset ultrafast h264_rgb.mkv", 320, 240, 2, ""},
        {"full.mp4", "{V} -c:v libx264 -preset ultrafast -pix_fmt yuvj420p full.mp4", 320, 240, 2,
         ""},
        {"xvid.avi", "{V} -c:v libxvid -q:v 3 xvid.avi", 320, 240, 2, ""},
        {"msmpeg4.avi", "{V} -c:v msmpeg4 -q:v 3 msmpeg4.avi", 320, 240, 2, ""},
        {"cinepak.mov", "-f lavfi -i testsrc2=s=64x48:r=10:d=1 -c:v cinepak cinepak.mov", 64, 48, 1,
         "", "", 8},
        {"j2k.mov", "{V} -c:v libopenjpeg -pix_fmt yuv420p j2k.mov", 320, 240, 2, ""},
        {"bframes.mp4", "{V} {A} -c:v libx264 -bf 3 -pix_fmt yuv420p -c:a aac bframes.mp4", 320,
         240, 2, ""},
};

const QList<MediaKindCase> Shapes{
        {"rot90.mp4", "{V} {X} s.mp4 ; -i s.mp4 -c copy -metadata:s:v rotate=90 rot90.mp4", 240,
         320, 2, ""},
        {"rot180.mp4", "{V} {X} s.mp4 ; -i s.mp4 -c copy -metadata:s:v rotate=180 rot180.mp4", 320,
         240, 2, ""},
        {"rot270.mov", "{V} {X} s.mp4 ; -i s.mp4 -c copy -metadata:s:v rotate=270 rot270.mov", 240,
         320, 2, ""},
        {"rotsar.mp4",
         "{V} -vf setsar=4/3 {X} s.mp4 ; -i s.mp4 -c copy -metadata:s:v rotate=90 "
         "rotsar.mp4",
         240, 426, 2, ""},
        // The matrix of a track (ISO/IEC 14496-12 section 8.3.2), mirrored in either way.
        {"hflip.mp4",
         "{V} {X} s.mp4 ; -i s.mp4 -c copy -metadata:s:v rotate=180 r.mp4 ; @swap "
         "ffff0000000000000000000000000000ffff0000 "
         "ffff000000000000000000000000000000010000 r.mp4 hflip.mp4",
         320, 240, 2, "", "", 3},
        {"vflip.mp4",
         "{V} {X} s.mp4 ; -i s.mp4 -c copy -metadata:s:v rotate=180 r.mp4 ; @swap "
         "ffff0000000000000000000000000000ffff0000 "
         "00010000000000000000000000000000ffff0000 r.mp4 vflip.mp4",
         320, 240, 2, "", "", 3},
        {"ntsc43.mpg",
         "-f lavfi -i testsrc2=s=352x480:r=25:d=1 -vf setsar=20/11 -c:v mpeg2video "
         "-q:v 3 ntsc43.mpg",
         480, 360, 1, ""},
        {"narrow.mp4", "-f lavfi -i testsrc2=s=320x240:r=25:d=1 -vf setsar=3/4 {X} narrow.mp4", 320,
         320, 1, ""},
        {"parsar.mkv", "{V} {X} s.mp4 ; -i s.mp4 -c copy -aspect 16:9 parsar.mkv", 426, 240, 2, ""},
        {"squared.mkv", "{V} -vf setsar=64/45 {X} s.mp4 ; -i s.mp4 -c copy -aspect 4:3 squared.mkv",
         320, 240, 2, ""},
        {"odd.mov", "-f lavfi -i testsrc2=s=321x241:r=25:d=1 -c:v png odd.mov", 320, 240, 1, ""},
        {"odd.mp4",
         "-f lavfi -i testsrc2=s=321x241:r=25:d=1 -c:v libx264 -preset ultrafast "
         "-pix_fmt yuv444p odd.mp4",
         320, 240, 1, ""},
        {"tall.mp4", "-f lavfi -i testsrc2=s=240x426:r=25:d=1 {X} tall.mp4", 240, 426, 1, ""},
        {"tiny.avi", "-f lavfi -i testsrc2=s=32x32:r=25:d=1 -c:v huffyuv tiny.avi", 32, 32, 1, "",
         "", 5},
        {"wide.mkv", "-f lavfi -i testsrc2=s=2048x64:r=25:d=1 -c:v ffv1 -pix_fmt yuv420p wide.mkv",
         2048, 64, 1, "scale=in_color_matrix=bt709,format=gbrp"},
        {"hd.mkv", "-f lavfi -i testsrc2=s=1280x720:r=25:d=1 -c:v mpeg4 -q:v 2 hd.mkv", 1280, 720,
         1, "scale=in_color_matrix=bt709,format=gbrp"},
        {"resize.ts",
         "{V} {X} -f mpegts s1.ts ; -f lavfi -i testsrc2=s=180x320:r=25:d=2 {X} "
         "-f mpegts -output_ts_offset 2 s2.ts ; @cat s1.ts s2.ts resize.ts",
         320, 240, 4,
         "scale=320:240:force_original_aspect_ratio=decrease,pad=320:240:(ow-iw)/2:(oh-ih)/2",
         "files:s1.ts s2.ts"},
        {"alpha.mov",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=1 -vf "
         "format=rgba,colorchannelmixer=aa=0.5 -c:v qtrle alpha.mov",
         320, 240, 1,
         "format=rgba,split[g][o];[g]lutrgb=r=128:g=128:b=128:a=255,format=rgb24[u];[u][o]overlay="
         "format="
         "rgb"},
        {"alpha4444.mov",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=1 -vf "
         "format=yuva444p10le,geq=lum=p(X\\,Y):cb=p(X\\,Y):cr=p(X\\,Y):a=gte(X\\,160)*1023 "
         "-c:v prores_ks -pix_fmt yuva444p10le alpha4444.mov",
         320, 240, 1,
         "format=rgba,split[g][o];[g]lutrgb=r=128:g=128:b=128:a=255,format=rgb24[u];[u][o]overlay="
         "format="
         "rgb"},
};

const QList<MediaKindCase> Colors{
        {"hlg.mp4",
         "{V} -pix_fmt yuv420p10le -c:v libx265 -preset ultrafast -x265-params "
         "log-level=none -color_primaries bt2020 -color_trc arib-std-b67 "
         "-colorspace bt2020nc hlg.mp4",
         320, 240, 2,
         "zscale=t=linear:npl=203,format=gbrpf32le,zscale=p=bt709,tonemap=mobius:desat=0,"
         "zscale=t=bt709:m=bt709:r=tv,format=yuv420p"},
        {"pq8.mp4",
         "{V} {X} -color_primaries bt2020 -color_trc smpte2084 -colorspace bt2020nc "
         "pq8.mp4",
         320, 240, 2,
         "zscale=t=linear:npl=203,format=gbrpf32le,zscale=p=bt709,tonemap=mobius:desat=0,"
         "zscale=t=bt709:m=bt709:r=tv,format=yuv420p"},
        {"dolby5.mp4",
         "{V} -pix_fmt yuv420p10le -c:v libx265 -preset ultrafast -x265-params log-level=none "
         "-tag:v hvc1 h.mp4 ; @dolby h.mp4 dolby5.mp4",
         320, 240, 2,
         "lutyuv=u=512:v=512,scale=in_range=pc:out_range=tv,format=yuv420p10le,"
         "setparams=colorspace=bt2020nc:color_primaries=bt2020:color_trc=smpte2084,zscale=tin="
         "smpte2084:pin=bt2020:min=bt2020nc:rin=tv:t=linear:npl=203,format=gbrpf32le,"
         "zscale=p=bt709,tonemap=mobius:desat=0,zscale=t=bt709:m=bt709:r=tv,format=yuv420p"},
        {"wide_gamut.mkv",
         "{V} {X} -color_primaries bt2020 -color_trc bt709 -colorspace bt2020nc "
         "wide_gamut.mkv",
         320, 240, 2,
         "zscale=t=linear:npl=203,format=gbrpf32le,zscale=p=bt709,"
         "zscale=t=bt709:m=bt709:r=tv,format=yuv420p"},
        {"sd601.mkv",
         "{V} -c:v ffv1 -pix_fmt yuv420p -color_primaries smpte170m -color_trc "
         "smpte170m -colorspace smpte170m sd601.mkv",
         320, 240, 2, ""},
        {"sd709.mkv",
         "{V} -c:v ffv1 -pix_fmt yuv420p -color_primaries bt709 -color_trc bt709 "
         "-colorspace bt709 sd709.mkv",
         320, 240, 2, ""},
};

const QList<MediaKindCase> Fields{
        {"bff.avi",
         "-f lavfi -i testsrc2=s=720x576:r=50:d=1 -vf interlace=scan=bff:lowpass=off,setsar=16/15 "
         "-c:v mpeg2video -flags +ildct+ilme -q:v 3 bff.avi",
         480, 360, 1, "yadif"},
        {"tff.mp4",
         "-f lavfi -i testsrc2=s=320x240:r=50:d=2 -vf interlace=lowpass=off {X} -x264-params tff=1 "
         "tff.mp4",
         320, 240, 2, "yadif"},
        {"mts.mts",
         "-f lavfi -i testsrc2=s=320x240:r=50:d=2 {A} -vf interlace=lowpass=off {X} -x264-params "
         "tff=1 -c:a ac3 -f mpegts mts.mts",
         320, 240, 2, "yadif"},
        {"iprores.mov",
         "-f lavfi -i testsrc2=s=320x240:r=50:d=2 -vf interlace=lowpass=off -c:v prores_ks "
         "-flags +ildct -top 1 iprores.mov",
         320, 240, 2, "yadif"},
        {"mixed.ts",
         "{V} -c:v mpeg2video -q:v 3 -f mpegts s1.ts ; -f lavfi -i "
         "testsrc2=s=320x240:r=50:d=2 -vf interlace -c:v mpeg2video -flags +ildct+ilme "
         "-q:v 3 -f mpegts -output_ts_offset 2 s2.ts ; @cat s1.ts s2.ts mixed.ts",
         320, 240, 4, "yadif=deint=interlaced", "files:s1.ts s2.ts", 6},
        {"mixed264.ts",
         "{V} {X} -f mpegts s1.ts ; -f lavfi -i testsrc2=s=320x240:r=50:d=2 -vf "
         "interlace {X} -x264-params tff=1 -f mpegts -output_ts_offset 2 s2.ts ; "
         "@cat s1.ts s2.ts mixed264.ts",
         320, 240, 4, "yadif=deint=interlaced", "files:s1.ts s2.ts"},
};

const QList<MediaKindCase> Clocks{
        {"vfr.mkv",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=4 -vf "
         "select=lt(mod(n\\,50)\\,25)+not(mod(n\\,5)) -vsync vfr {X} vfr.mkv",
         320, 240, 3.84, ""},
        {"vfr.mp4",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=4 -vf "
         "select=lt(mod(n\\,50)\\,25)+not(mod(n\\,5)) -vsync vfr -c:v mpeg4 -q:v 3 vfr.mp4",
         320, 240, 3.84, ""},
        {"fps1.mp4", "-f lavfi -i testsrc2=s=320x240:r=1:d=6 {X} fps1.mp4", 320, 240, 6, ""},
        {"fps01.mkv", "-f lavfi -i testsrc2=s=320x240:r=1/5:d=10 {A} {X} -c:a aac fps01.mkv", 320,
         240, 10, ""},
        {"fps120.mp4", "-f lavfi -i testsrc2=s=320x240:r=120:d=2 {X} fps120.mp4", 320, 240, 2, ""},
        {"fps240.mov", "-f lavfi -i testsrc2=s=320x240:r=240:d=1 {X} fps240.mov", 320, 240, 1, ""},
        {"fps23976.mkv",
         "-f lavfi -i testsrc2=s=320x240:r=24000/1001:d=2 -c:v mpeg4 -q:v 3 "
         "fps23976.mkv",
         320, 240, 2, ""},
        {"fps2997.avi",
         "-f lavfi -i testsrc2=s=320x240:r=30000/1001:d=2 -c:v mpeg4 -q:v 3 "
         "fps2997.avi",
         320, 240, 2, ""},
        {"hour.ts", "{V} {A} {X} -c:a aac -f mpegts -output_ts_offset 3600 hour.ts", 320, 240, 2,
         ""},
        {"hour.mkv", "{V} {A} -c:v mpeg4 -q:v 3 -c:a aac -output_ts_offset 3600 hour.mkv", 320, 240,
         2, ""},
        {"wrap.ts", "{V} {A} {X} -c:a aac -f mpegts -output_ts_offset 95442.5 wrap.ts", 320, 240, 2,
         ""},
        {"late_video.mp4", "-f lavfi -i sine=d=4 -itsoffset 2 {V} {X} -c:a aac late_video.mp4", 320,
         240, 4, "fps=25:start_time=0"},
        {"late_audio.mp4", "{V} -itsoffset 1 -f lavfi -i sine=d=1 {X} -c:a aac late_audio.mp4", 320,
         240, 2, ""},
        {"late_audio.mkv",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=4 -itsoffset 2 -f lavfi -i "
         "sine=d=2 {X} -c:a aac late_audio.mkv",
         320, 240, 4, ""},
        {"long_audio.mkv", "{V} -f lavfi -i sine=d=5 {X} -c:a aac long_audio.mkv", 320, 240, 5.02,
         "tpad=stop_mode=clone:stop_duration=3"},
        {"short_audio.mp4",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=4 -f lavfi -i sine=d=1 {X} -c:a "
         "aac short_audio.mp4",
         320, 240, 4, ""},
        {"long_audio.avi",
         "{V} -f lavfi -i sine=d=4 -c:v mpeg4 -q:v 3 -c:a libmp3lame "
         "long_audio.avi",
         320, 240, 4, "tpad=stop_mode=clone:stop_duration=2"},
        {"cut_exact.mp4",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=6 {A} {X} -g 25 -keyint_min 25 -c:a "
         "aac src.mp4 ; -ss 2 -i src.mp4 -c copy cut_exact.mp4",
         320, 240, 4, ""},
        {"cut_little.mp4",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=6 {X} -g 250 src.mp4 ; -ss 0.12 -i "
         "src.mp4 -c copy cut_little.mp4",
         320, 240, 5.88, ""},
        {"cut_hevc.mov",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=6 -c:v libx265 -preset ultrafast "
         "-x265-params log-level=none:keyint=100 src.mp4 ; -ss 3 -i src.mp4 -c copy "
         "cut_hevc.mov",
         320, 240, 3, ""},
        {"cut_end.mp4",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=6 {X} src.mp4 ; -t 2.5 -i src.mp4 -c "
         "copy cut_end.mp4",
         320, 240, 2.5, ""},
        {"live.mkv", "{V} {A} {X} -c:a aac -f matroska -live 1 live.mkv", 320, 240, 2, ""},
        {"live.flv", "{V} {A} {X} -c:a aac -flvflags no_duration_filesize live.flv", 320, 240, 2,
         ""},
        {"cut.mkv",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=20 {X} whole.mkv ; @head 0.2 whole.mkv "
         "cut.mkv",
         320, 240, 4.1, ""},
        {"cut.avi",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=20 -c:v mpeg4 -q:v 3 whole.avi ; @head "
         "0.2 whole.avi cut.avi",
         320, 240, 4.1, ""},
        {"cutfrag.mp4",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=20 {X} -g 25 -movflags "
         "frag_keyframe+empty_moov whole.mp4 ; @head 0.2 whole.mp4 cutfrag.mp4",
         320, 240, 4.1, ""},
        {"midgop.m2t",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=4 -c:v mpeg2video -g 50 -q:v 3 -f "
         "mpegts whole.ts ; @from 0.3 whole.ts midgop.m2t",
         320, 240, 2.72, "setpts=PTS+0.72/TB"},
};

const QList<MediaKindCase> Tracks{
        {"mono.mp4", "{V} {A} {X} -ac 1 -c:a aac mono.mp4", 320, 240, 2, ""},
        {"mono.wmv", "{V} {A} -ac 1 -c:v wmv2 -q:v 3 -c:a wmav2 mono.wmv", 320, 240, 2, ""},
        {"surround.mkv",
         "{V} -f lavfi -i sine=d=2,pan=5.1|c0=c0|c1=c0|c2=c0|c4=c0|c5=c0 {X} -c:a "
         "ac3 surround.mkv",
         320, 240, 2, ""},
        {"surround.mp4",
         "{V} -f lavfi -i sine=d=2,pan=5.1|c0=c0|c1=c0|c2=c0|c4=c0|c5=c0 {X} -c:a "
         "aac surround.mp4",
         320, 240, 2, ""},
        {"hires.mkv", "{V} {A} {X} -ar 96000 -c:a flac hires.mkv", 320, 240, 2, ""},
        {"two.mkv",
         "{V} -f lavfi -i smptebars=s=320x240:r=25:d=2 -map 0 -map 1 {X} "
         "-disposition:v:0 0 -disposition:v:1 default two.mkv",
         320, 240, 2, "", "|0:v:1"},
        {"two_audio.mkv",
         "{V} -f lavfi -i anullsrc=d=2 {A} -map 0 -map 1 -map 2 -t 2 {X} -c:a aac "
         "-disposition:a:0 0 -disposition:a:1 default two_audio.mkv",
         320, 240, 2, "", "||0:a:1"},
        {"timecode.mov", "{V} {A} {X} -c:a pcm_s16le -timecode 10:00:00:00 timecode.mov", 320, 240,
         2, ""},
        {"attached.mkv",
         "-f lavfi -i color=red:s=100x100:d=0.04 -frames:v 1 c.png ; {V} {A} {X} -c:a "
         "aac -attach c.png -metadata:s:t mimetype=image/png attached.mkv",
         320, 240, 2, "", ""},
        {"subs.mkv", "@text subs.srt ; {V} {A} -i subs.srt {X} -c:a aac -c:s srt subs.mkv", 320,
         240, 2, ""},
        {"subs.mp4", "@text subs.srt ; {V} {A} -i subs.srt {X} -c:a aac -c:s mov_text subs.mp4",
         320, 240, 2, ""},
        {"programs.ts",
         "{V} -f lavfi -i smptebars=s=320x240:r=25:d=2 -map 0 -map 1 {X} -program "
         "st=0 -program st=1 -f mpegts programs.ts",
         320, 240, 2, "", ""},
        {"silent.mp4", "{V} {X} silent.mp4", 320, 240, 2, ""},
};

const QList<MediaKindCase> Sounds{
        {"a.mp3", "{A} -c:a libmp3lame a.mp3", 0, 0, 2, ""},
        {"noxing.mp3",
         "-f lavfi -i anoisesrc=d=3:a=0.1 -f lavfi -i anullsrc=d=6 -filter_complex "
         "[0:a][1:a]concat=v=0:a=1 -c:a libmp3lame -q:a 2 -write_xing 0 noxing.mp3",
         0, 0, 9, ""},
        {"a.aac",
         "-f lavfi -i anoisesrc=d=3:a=0.1 -f lavfi -i anullsrc=d=6 -filter_complex "
         "[0:a][1:a]concat=v=0:a=1 -c:a aac -f adts a.aac",
         0, 0, 9, ""},
        {"a.flac", "{A} -c:a flac a.flac", 0, 0, 2, ""},
        {"a.wav", "{A} a.wav", 0, 0, 2, ""},
        {"a.opus", "{A} -c:a libopus a.opus", 0, 0, 2, ""},
        {"a.ogg", "{A} -c:a libvorbis a.ogg", 0, 0, 2, ""},
        {"a.aiff", "{A} a.aiff", 0, 0, 2, ""},
        {"alac.m4a", "{A} -c:a alac alac.m4a", 0, 0, 2, ""},
        {"a.wma", "{A} -c:a wmav2 a.wma", 0, 0, 2, ""},
        {"a.ac3", "{A} -c:a ac3 a.ac3", 0, 0, 2, ""},
        {"a.mka", "{A} -c:a dca -strict -2 a.mka", 0, 0, 2, ""},
};

/// Clips put one after the other, and clocks that begin anew on the way.
const QList<MediaKindCase> Joined{
        {"reset264.ts",
         "{V} {A} {X} -c:a aac -f mpegts s1.ts ; {V} -f lavfi -i sine=f=500:d=2 -vf hue=s=0 {X} "
         "-c:a aac -f mpegts s2.ts ; @cat s1.ts s2.ts reset264.ts",
         320, 240, 4, "", "files:s1.ts s2.ts", 4},
        {"reset.mpg",
         "{V} {A} -c:v mpeg2video -q:v 3 -c:a mp2 s1.mpg ; {V} {A} -vf hue=s=0 -c:v mpeg2video "
         "-q:v "
         "3 -c:a mp2 s2.mpg ; @cat s1.mpg s2.mpg reset.mpg",
         320, 240, 4, "", "files:s1.mpg s2.mpg", 4},
        {"backstep.ts",
         "{V} {A} {X} -c:a aac -f mpegts -output_ts_offset 20 s1.ts ; {V} {A} -vf hue=s=0 {X} -c:a "
         "aac -f mpegts -output_ts_offset 5 s2.ts ; @cat s1.ts s2.ts backstep.ts",
         320, 240, 4, "", "files:s1.ts s2.ts", 4},
        {"hour_later.ts",
         "{V} {A} {X} -c:a aac -f mpegts s1.ts ; {V} {A} -vf hue=s=0 {X} -c:a aac -f mpegts "
         "-output_ts_offset 3600 s2.ts ; @cat s1.ts s2.ts hour_later.ts",
         320, 240, 4, "", "files:s1.ts s2.ts", 4},
        {"joined.mp3",
         "{A} -c:a libmp3lame s1.mp3 ; -f lavfi -i sine=f=500:d=2 -c:a libmp3lame s2.mp3 ; @cat "
         "s1.mp3 s2.mp3 joined.mp3",
         0, 0, 4, "", "files:s1.mp3 s2.mp3"},
        {"joined.aac",
         "{A} -c:a aac -f adts s1.aac ; -f lavfi -i sine=f=500:d=2 -c:a aac -f adts s2.aac ; @cat "
         "s1.aac s2.aac joined.aac",
         0, 0, 4, "", "files:s1.aac s2.aac"},
        {"chained.ogg",
         "{A} -c:a libvorbis s1.ogg ; -f lavfi -i sine=f=500:d=2 -c:a libvorbis s2.ogg ; @cat "
         "s1.ogg s2.ogg chained.ogg",
         0, 0, 4, "", "files:s1.ogg s2.ogg"},
        {"chained.opus",
         "{A} -c:a libopus s1.opus ; -f lavfi -i sine=f=500:d=2 -c:a libopus s2.opus ; @cat "
         "s1.opus s2.opus chained.opus",
         0, 0, 4, "", "files:s1.opus s2.opus"},
        {"joined.h264",
         "{V} {X} s1.h264 ; {V} -vf hue=s=0 {X} s2.h264 ; @cat s1.h264 s2.h264 joined.h264", 320,
         240, 4, "", "files:s1.h264 s2.h264", 4},
        {"joined.ac3",
         "{A} -c:a ac3 s1.ac3 ; -f lavfi -i sine=f=500:d=2 -c:a ac3 s2.ac3 ; @cat s1.ac3 s2.ac3 "
         "joined.ac3",
         0, 0, 4, "", "files:s1.ac3 s2.ac3"},
};

const QList<MediaKindCase> Further{
        {"reset.ts",
         "{V} -c:v mpeg2video -q:v 3 -f mpegts s1.ts ; {V} -vf hue=s=0 -c:v mpeg2video -q:v 3 -f "
         "mpegts s2.ts ; @cat s1.ts s2.ts reset.ts",
         320, 240, 4, "", "files:s1.ts s2.ts", 4},
        {"chapters.mkv",
         "@chapters c.txt ; {V} {A} -i c.txt -map_chapters 2 {X} -c:a aac chapters.mkv", 320, 240,
         2, ""},
        {"chapters.mp4",
         "@chapters c.txt ; {V} {A} -i c.txt -map_chapters 2 {X} -c:a aac chapters.mp4", 320, 240,
         2, ""},
        {"book.m4b",
         "@chapters c.txt ; -f lavfi -i color=red:s=64x64:d=0.04 -frames:v 1 c.png ; {A} -i c.png "
         "-i c.txt -map 0 -map 1 -map_chapters 2 -c:a aac -c:v png -disposition:v attached_pic -f "
         "ipod book.m4b",
         0, 0, 2, ""},
        {"parsar.mp4", "{V} {X} s.mp4 ; -i s.mp4 -c copy -aspect 16:9 parsar.mp4", 426, 240, 2, ""},
        {"noedit.mp4",
         "{V} {A} -c:v libx264 -bf 3 -pix_fmt yuv420p -c:a aac -use_editlist 0 noedit.mp4", 320,
         240, 2, ""},
        {"hdr10.webm",
         "{V} -pix_fmt yuv420p10le -c:v libvpx-vp9 -deadline realtime -cpu-used 8 -color_primaries "
         "bt2020 -color_trc smpte2084 -colorspace bt2020nc hdr10.webm",
         320, 240, 2,
         "zscale=t=linear:npl=203,format=gbrpf32le,zscale=p=bt709,tonemap=mobius:desat=0,zscale=t="
         "bt709:m=bt709:r=tv,format=yuv420p",
         "", 4},
        {"pcm71.mkv",
         "{V} -f lavfi -i sine=d=2,pan=7.1|c0=c0|c1=c0|c4=c0 {X} -c:a pcm_s24le pcm71.mkv", 320,
         240, 2, ""},
        {"opus.mp4", "{V} {A} {X} -c:a libopus opus.mp4", 320, 240, 2, ""},
        {"grey.avi", "{V} -c:v ffv1 -pix_fmt gray grey.avi", 320, 240, 2, ""},
        {"grey10.mkv", "{V} -c:v ffv1 -pix_fmt gray10le grey10.mkv", 320, 240, 2, ""},
        {"mono.nut", "{V} -c:v rawvideo -pix_fmt monow mono.nut", 320, 240, 2, "", "", 4},
        {"rgb555.avi", "{V} -c:v rawvideo -pix_fmt rgb555le rgb555.avi", 320, 240, 2, ""},
        {"hevc12.mkv",
         "{V} -c:v libx265 -preset ultrafast -pix_fmt yuv422p12le -x265-params log-level=none "
         "hevc12.mkv",
         320, 240, 2, ""},
        {"yuv410.avi", "{V} -c:v ffv1 -pix_fmt yuv410p yuv410.avi", 320, 240, 2, "", "", 4},
        {"gbr16.mkv", "{V} -c:v ffv1 -pix_fmt gbrp16le gbr16.mkv", 320, 240, 2, ""},
        {"rv.rm", "{V} -c:v rv20 -q:v 3 rv.rm", 320, 240, 2, ""},
        {"uhd.mp4", "-f lavfi -i testsrc2=s=3840x2160:r=25:d=0.4 {X} uhd.mp4", 1920, 1080, 0.4,
         "scale=in_color_matrix=bt709,format=gbrp"},
        {"one.mp4", "-f lavfi -i testsrc2=s=320x240:r=25:d=0.04 {X} one.mp4", 320, 240, 0.04, ""},
        {"one.mkv", "-f lavfi -i testsrc2=s=320x240:r=25:d=0.04 -c:v mpeg4 one.mkv", 320, 240, 0.04,
         ""},
        {"micro.mkv",
         "{V} {A} {X} -video_track_timescale 1000000 -c:a aac m.mp4 ; -i m.mp4 -c copy micro.mkv",
         320, 240, 2, ""},
        {"phone.mov",
         "-f lavfi -i testsrc2=s=320x240:r=30:d=3 -f lavfi -i sine=d=3 -vf "
         "select=not(eq(mod(n\\,7)\\,3)) -vsync vfr -c:v libx265 -preset ultrafast -x265-params "
         "log-level=none -tag:v hvc1 -c:a aac -video_track_timescale 600 p.mov ; -i p.mov -c copy "
         "-metadata:s:v rotate=90 phone.mov",
         240, 320, 3, ""},
        {"vfr264.mp4",
         "-f lavfi -i testsrc2=s=320x240:r=30:d=3 -f lavfi -i sine=d=3 -vf "
         "select=not(eq(mod(n\\,7)\\,3)) -vsync vfr -c:v libx264 -pix_fmt yuv420p -c:a aac "
         "vfr264.mp4",
         320, 240, 3, ""},
        {"long_frame.mp4",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=6 -f lavfi -i sine=d=6 -vf "
         "select=lt(n\\,50)+gt(n\\,148) -vsync vfr {X} -c:a aac long_frame.mp4",
         320, 240, 6, ""},
        {"long_frame.webm",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=6 -f lavfi -i sine=d=6 -vf "
         "select=lt(n\\,50)+gt(n\\,148) -vsync vfr -c:v libvpx -deadline realtime -cpu-used 8 -c:a "
         "libopus long_frame.webm",
         320, 240, 6, ""},
        {"hidden_middle.mp4",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=6 {X} -g 25 -keyint_min 25 -sc_threshold 0 src.mp4 "
         "; -ss 1.5 -t 2 -i src.mp4 -c copy hidden_middle.mp4",
         320, 240, 2, ""},
        {"a.caf", "{A} a.caf", 0, 0, 2, ""},
        {"a.w64", "{A} a.w64", 0, 0, 2, ""},
        {"a.tta", "{A} -c:a tta a.tta", 0, 0, 2, ""},
        {"a.mp2", "{A} -c:a mp2 a.mp2", 0, 0, 2, ""},
        {"a.au", "{A} a.au", 0, 0, 2, ""},
        {"low.wav", "-f lavfi -i sine=d=2:r=8000 -c:a pcm_mulaw low.wav", 0, 0, 2, ""},
        {"wide.flac", "-f lavfi -i sine=d=2:r=192000 -c:a flac wide.flac", 0, 0, 2, ""},
        {"a.ts", "{A} -c:a aac -f mpegts a.ts", 0, 0, 2, ""},
};

} // namespace

QList<MediaKindCase> mediaKinds()
{
    return Handed + Containers + Codecs + Shapes + Colors + Fields + Clocks + Tracks + Sounds +
           Joined + Further + oddKinds();
}

bool makeMedia(const QString &dir, const QString &recipe, QString *problem)
{
    for (const QString &step : recipe.split(QLatin1String(" ; "))) {
        *problem = step;
        const QStringList words = step.split(u' ', Qt::SkipEmptyParts);
        bool done = false;
        if (words.value(0) == QLatin1String("@text"))
            done = write(QDir(dir).filePath(words.last()),
                         "1\n00:00:00,500 --> 00:00:01,500\nHello\n");
        else if (words.value(0) == QLatin1String("@chapters"))
            done = write(QDir(dir).filePath(words.last()),
                         ";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1\nSTART=0\nEND=1\ntitle=One\n"
                         "[CHAPTER]\nTIMEBASE=1/1\nSTART=1\nEND=2\ntitle=Two\n");
        else if (words.value(0).startsWith(u'@'))
            done = edit(QDir(dir), words);
        else
            done = runFfmpeg(dir, step, problem);
        if (!done)
            return false;
    }
    return true;
}
