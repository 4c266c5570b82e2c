#include "mediakinds.h"

namespace {

/// Tapes, discs, cameras and television.
const QList<MediaKindCase> Recorded{
        {"dvwide.mov",
         "-f lavfi -i testsrc2=s=720x576:r=25:d=1 -f lavfi -i sine=d=1 -vf setsar=64/45 -c:v "
         "dvvideo -c:a pcm_s16le -ar 48000 dvwide.mov",
         640, 360, 1, "yadif"},
        {"hdv1080i.m2t",
         "-f lavfi -i testsrc2=s=1440x1080:r=50:d=1 -f lavfi -i sine=d=1 -vf "
         "interlace=lowpass=off,setsar=4/3 -c:v mpeg2video -flags +ildct+ilme -q:v 4 -c:a mp2 -f "
         "mpegts hdv1080i.m2t",
         1920, 1080, 1, "yadif,scale=in_color_matrix=bt709,format=gbrp"},
        {"avchd.mts",
         "-f lavfi -i testsrc2=s=320x240:r=50:d=2 {A} -f lavfi -i sine=f=900:d=2,volume=0.2 -map 0 "
         "-map 1 -map 2 -vf interlace=lowpass=off {X} -x264-params tff=1 -c:a ac3 -f mpegts "
         "-mpegts_m2ts_mode 1 avchd.mts",
         320, 240, 2, "yadif"},
        {"xdcam.mxf",
         "-f lavfi -i testsrc2=s=320x240:r=50:d=2 {A} -f lavfi -i anullsrc=d=2 -map 0 -map 1 -map "
         "2 -map 2 -map 2 -t 2 -vf interlace=lowpass=off -c:v mpeg2video -flags +ildct+ilme -q:v 3 "
         "-c:a pcm_s16le -ar 48000 -ac 1 xdcam.mxf",
         320, 240, 2, "yadif"},
        {"svcd.mpg",
         "-f lavfi -i testsrc2=s=480x576:r=25:d=1 -f lavfi -i sine=d=1 -target pal-svcd -aspect "
         "4:3 svcd.mpg",
         480, 360, 1, ""},
        {"dvd.vob",
         "-f lavfi -i testsrc2=s=720x480:r=30000/1001:d=1 -f lavfi -i sine=d=1 -target ntsc-dvd "
         "-aspect 16:9 dvd.vob",
         640, 360, 1, ""},
        {"telecine.vob",
         "-f lavfi -i testsrc2=s=720x480:r=24000/1001:d=1 -vf telecine,setsar=8/9 -c:v mpeg2video "
         "-flags +ildct+ilme -q:v 3 -f vob telecine.vob",
         480, 360, 1, "yadif=deint=interlaced", "", 6},
        {"latm.ts", "{V} {A} {X} -c:a aac -f mpegts -mpegts_flags latm latm.ts", 320, 240, 2, ""},
        {"data.ts",
         "@text t.txt ; {V} {A} -f data -i t.txt -map 0 -map 1 -map 2 {X} -c:a mp2 -c:d copy -f "
         "mpegts data.ts",
         320, 240, 2, ""},
        {"aspect.ts",
         "-f lavfi -i testsrc2=s=720x576:r=25:d=1 -vf setsar=16/15 -c:v mpeg2video -q:v 3 -f "
         "mpegts s1.ts ; -f lavfi -i testsrc2=s=720x576:r=25:d=1 -vf setsar=64/45 -c:v mpeg2video "
         "-q:v 3 -f mpegts -output_ts_offset 1 s2.ts ; @cat s1.ts s2.ts aspect.ts",
         480, 360, 2, "scale=480:480/dar,setsar=1,pad=480:360:0:(oh-ih)/2", "files:s1.ts s2.ts", 5},
        {"sound_grows.ts",
         "{V} {A} {X} -ac 2 -c:a ac3 -f mpegts s1.ts ; {V} -f lavfi -i "
         "sine=d=2,pan=5.1|c0=c0|c1=c0|c2=c0|c4=c0|c5=c0 {X} -c:a ac3 -f mpegts -output_ts_offset "
         "2 s2.ts ; @cat s1.ts s2.ts sound_grows.ts",
         320, 240, 4, "", "files:s1.ts s2.ts"},
        {"lost.ts",
         "{V} -f lavfi -i sine=f=330:d=1.9 {X} -c:a aac -f mpegts s1.ts ; {V} {A} -vf hue=s=0 {X} "
         "-c:a aac -f mpegts -output_ts_offset 6 s2.ts ; @cat s1.ts s2.ts lost.ts",
         320, 240, 8, ""},
        {"gopro.mp4",
         "@text t.srt ; {V} {A} -i t.srt -map 0 -map 1 -map 2 {X} -c:a aac -c:s mov_text -timecode "
         "01:00:00:00 s.mp4 ; @swap 74783367 67706d64 s.mp4 t.mp4 ; @swap 7362746c 6d657461 t.mp4 "
         "gopro.mp4",
         320, 240, 2, ""},
        {"a.wtv", "{V} {A} -c:v mpeg2video -q:v 3 -c:a mp2 a.wtv", 320, 240, 2, ""},
        {"a.gxf",
         "-f lavfi -i testsrc2=s=720x576:r=25:d=1 -c:v mpeg2video -q:v 3 -flags +ildct+ilme a.gxf",
         450, 360, 1, "yadif"},
        {"dcp.mxf",
         "-f lavfi -i testsrc2=s=2048x1080:r=24:d=0.25 -pix_fmt xyz12le -c:v libopenjpeg "
         "-cinema_mode 2k_24 -profile:v cinema2k dcp.mxf",
         2048, 1080, 0.25, ""},
};

/// Telephones and screens.
const QList<MediaKindCase> Handheld{
        {"anamorphic.mp4",
         "-f lavfi -i testsrc2=s=1440x1080:r=25:d=0.6 -vf setsar=4/3 {X} anamorphic.mp4", 1920,
         1080, 0.6, "scale=in_color_matrix=bt709,format=gbrp"},
        {"iphone.mov",
         "-f lavfi -i testsrc2=s=320x240:r=30:d=4 -f lavfi -i sine=d=4 -pix_fmt yuv420p10le -c:v "
         "libx265 -preset ultrafast -x265-params log-level=none:keyint=60 -color_primaries bt2020 "
         "-color_trc arib-std-b67 -colorspace bt2020nc -tag:v hvc1 -c:a aac -video_track_timescale "
         "600 s.mov ; -ss 1.5 -i s.mov -c copy -metadata:s:v rotate=90 iphone.mov",
         240, 320, 2.5,
         "zscale=t=linear:npl=203,format=gbrpf32le,zscale=p=bt709,tonemap=mobius:desat=0,zscale=t="
         "bt709:m=bt709:r=tv,format=yuv420p"},
        {"transposed.mp4",
         "{V} {X} s.mp4 ; -i s.mp4 -c copy -metadata:s:v rotate=90 r.mp4 ; @swap "
         "00000000ffff000000000000000100000000000000000000 "
         "000000000001000000000000000100000000000000000000 r.mp4 transposed.mp4",
         240, 320, 2, ""},
        {"transverse.mp4",
         "{V} {X} s.mp4 ; -i s.mp4 -c copy -metadata:s:v rotate=90 r.mp4 ; @swap "
         "00000000ffff000000000000000100000000000000000000 "
         "00000000ffff000000000000ffff00000000000000000000 r.mp4 transverse.mp4",
         240, 320, 2, ""},
        {"resize.webm",
         "{V} -c:v libvpx -deadline realtime -cpu-used 8 s1.webm ; -f lavfi -i "
         "testsrc2=s=180x320:r=25:d=2 -c:v libvpx -deadline realtime -cpu-used 8 s2.webm ; @list "
         "s1.webm s2.webm l.txt ; -f concat -i l.txt -c copy resize.webm",
         320, 240, 4,
         "scale=320:240:force_original_aspect_ratio=decrease,pad=320:240:(ow-iw)/2:(oh-ih)/2",
         "files:s1.webm s2.webm", 5},
        {"alpha.webm",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=1,format=yuva420p,colorchannelmixer=aa=0.5 "
         "-pix_fmt yuva420p -c:v libvpx -deadline realtime -cpu-used 8 -auto-alt-ref 0 alpha.webm",
         320, 240, 1, ""},
        {"alpha9.webm",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=1,format=yuva420p,colorchannelmixer=aa=0.5 "
         "-pix_fmt yuva420p -c:v libvpx-vp9 -deadline realtime -cpu-used 8 alpha9.webm",
         320, 240, 1, ""},
        {"odd.avi", "-f lavfi -i testsrc2=s=853x479:r=25:d=1 -c:v mpeg4 -q:v 3 odd.avi", 642, 360,
         1, ""},
        {"odd.webm",
         "-f lavfi -i testsrc2=s=853x479:r=25:d=1 -c:v libvpx-vp9 -deadline realtime -cpu-used 8 "
         "odd.webm",
         642, 360, 1, ""},
        {"odd.ogv", "-f lavfi -i testsrc2=s=321x241:r=25:d=1 -c:v libtheora -q:v 9 odd.ogv", 320,
         240, 1, ""},
        {"one.webm", "-f lavfi -i testsrc2=s=320x240:r=25:d=0.04 -c:v libvpx one.webm", 320, 240,
         0.04, ""},
        {"one.mov",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=0.04 -c:v mjpeg -pix_fmt yuvj420p -q:v 2 one.mov",
         320, 240, 0.04, ""},
        {"screen.flv", "{V} {A} -c:v flashsv -c:a libmp3lame -ar 44100 screen.flv", 320, 240, 2,
         ""},
        {"frag_late.mp4",
         "{V} {A} {X} -c:a aac -output_ts_offset 3600 -movflags "
         "frag_keyframe+empty_moov+default_base_moof frag_late.mp4",
         320, 240, 2, ""},
        {"cutcopy.mkv",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=6 -f lavfi -i sine=d=6 {X} -g 50 -keyint_min 50 "
         "-c:a aac s.mkv ; -ss 3 -i s.mkv -c copy cutcopy.mkv",
         320, 240, 4, ""},
        {"hdr_av1.mp4",
         "{V} -pix_fmt yuv420p10le -c:v libsvtav1 -preset 12 -color_primaries bt2020 -color_trc "
         "smpte2084 -colorspace bt2020nc hdr_av1.mp4",
         320, 240, 2,
         "zscale=t=linear:npl=203,format=gbrpf32le,zscale=p=bt709,tonemap=mobius:desat=0,zscale=t="
         "bt709:m=bt709:r=tv,format=yuv420p",
         "", 4},
};

/// Old and raw ones.
const QList<MediaKindCase> Seldom{
        {"bframes.avi", "{V} {A} -c:v mpeg4 -bf 2 -q:v 3 -c:a libmp3lame bframes.avi", 320, 240, 2,
         ""},
        {"h264.avi", "{V} {A} -c:v libx264 -bf 3 -pix_fmt yuv420p -c:a libmp3lame h264.avi", 320,
         240, 2, ""},
        {"mjpeg422.avi", "{V} -c:v mjpeg -q:v 2 -pix_fmt yuvj422p mjpeg422.avi", 320, 240, 2, ""},
        {"camera.mov",
         "{V} -f lavfi -i sine=d=2:r=11025 -c:v mjpeg -q:v 2 -pix_fmt yuvj422p -c:a pcm_u8 "
         "camera.mov",
         320, 240, 2, ""},
        {"sorenson.mov", "{V} {A} -c:v svq1 -q:v 3 -c:a adpcm_ima_qt sorenson.mov", 320, 240, 2, "",
         "", 5},
        {"a.m4v", "{V} -c:v mpeg4 -q:v 3 -f m4v a.m4v", 320, 240, 2, ""},
        {"a.hevc", "{V} -c:v libx265 -preset ultrafast -x265-params log-level=none a.hevc", 320,
         240, 2, ""},
        {"a.obu", "{V} -c:v libsvtav1 -preset 12 a.obu", 320, 240, 2, ""},
        {"a.dnxhd",
         "-f lavfi -i testsrc2=s=640x360:r=25:d=1 -c:v dnxhd -profile:v dnxhr_sq -pix_fmt yuv422p "
         "-f dnxhd a.dnxhd",
         640, 360, 1, ""},
        {"a.h263",
         "-f lavfi -i testsrc2=s=352x288:r=30000/1001:d=2 -c:v h263 -q:v 3 -f h263 a.h263", 384,
         288, 2, ""},
        {"speex.flv", "{V} -f lavfi -i sine=d=2:r=16000 -c:v flv -q:v 3 -c:a libspeex speex.flv",
         320, 240, 2, ""},
        {"hevc.ts",
         "{V} {A} -c:v libx265 -preset ultrafast -x265-params log-level=none -c:a aac -f mpegts "
         "hevc.ts",
         320, 240, 2, ""},
        {"fonts.mkv",
         "@text t.txt ; {V} {A} {X} -c:a aac -attach t.txt -metadata:s:t "
         "mimetype=application/x-truetype-font fonts.mkv",
         320, 240, 2, ""},
};

const QList<MediaKindCase> Heard{
        {"flac.mp4", "{A} -c:a flac -strict -2 flac.mp4", 0, 0, 2, ""},
        {"a.oga", "{A} -c:a flac a.oga", 0, 0, 2, ""},
        {"a.spx", "-f lavfi -i sine=d=2:r=16000 -c:a libspeex a.spx", 0, 0, 2, ""},
        {"a.wv", "{A} -c:a wavpack a.wv", 0, 0, 2, ""},
        {"a.weba", "{A} -c:a libopus -f webm a.weba", 0, 0, 2, ""},
        {"a.eac3", "{A} -c:a eac3 a.eac3", 0, 0, 2, ""},
        {"a.dts", "{A} -c:a dca -strict -2 a.dts", 0, 0, 2, ""},
        {"a.thd", "{A} -c:a truehd -strict -2 a.thd", 0, 0, 2, ""},
        {"opus.caf", "{A} -c:a libopus opus.caf", 0, 0, 2, ""},
        {"float.wav", "{A} -c:a pcm_f32le float.wav", 0, 0, 2, ""},
        {"rf64.wav", "{A} -rf64 always rf64.wav", 0, 0, 2, ""},
        {"adpcm.wav", "{A} -c:a adpcm_ms adpcm.wav", 0, 0, 2, ""},
        {"phone.wav", "-f lavfi -i sine=d=2:r=8000 -c:a libgsm_ms phone.wav", 0, 0, 2, ""},
        {"a.loas", "{A} -c:a aac -f latm a.loas", 0, 0, 2, ""},
        {"a.gsm", "-f lavfi -i sine=d=2:r=8000 -c:a libgsm a.gsm", 0, 0, 2, ""},
        {"piped.wav", "{A} -f wav -seekable 0 piped.wav", 0, 0, 2, ""},
        {"tagged.aac", "{A} -c:a aac -write_id3v2 1 -metadata title=T tagged.aac", 0, 0, 2, ""},
        {"big_cover.mp3",
         "-f lavfi -i nullsrc=s=900x900:d=0.04,geq=random(1)*255:128:128 -frames:v 1 c.png ; {A} "
         "-i c.png -map 0 -map 1 -c:v copy -disposition:v attached_pic -id3v2_version 3 -c:a "
         "libmp3lame big_cover.mp3",
         0, 0, 2, ""},
        {"cover.flac",
         "-f lavfi -i color=red:s=64x64:d=0.04 -frames:v 1 c.png ; {A} -i c.png -map 0 -map 1 -c:a "
         "flac -c:v copy -disposition:v attached_pic cover.flac",
         0, 0, 2, ""},
        {"ring.m4r", "{A} -c:a aac -f ipod ring.m4r", 0, 0, 2, ""},
        {"sound.mp4", "{A} -c:a aac sound.mp4", 0, 0, 2, ""},
        {"late.mp3", "-f lavfi -i sine=d=2 -c:a libmp3lame -b:a 64k -abr 1 late.mp3", 0, 0, 2, ""},
};

/// What programs that cut and capture write.
const QList<MediaKindCase> Worked{
        {"cineform.mov", "{V} -c:v cfhd -pix_fmt yuv422p10le cineform.mov", 320, 240, 2, ""},
        {"cineform_rgb.mov", "{V} -c:v cfhd -pix_fmt gbrp12le cineform_rgb.mov", 320, 240, 2, ""},
        {"magic.avi", "{V} -c:v magicyuv -pix_fmt yuv422p magic.avi", 320, 240, 2, ""},
        {"dosbox.avi", "{V} -c:v zmbv dosbox.avi", 320, 240, 2, ""},
        {"hap.mov", "{V} -c:v hap hap.mov", 320, 240, 2, "", "", 5},
        {"uyvy.mov", "{V} -c:v rawvideo -pix_fmt uyvy422 uyvy.mov", 320, 240, 2, ""},
        {"yuyv.avi", "{V} -c:v rawvideo -pix_fmt yuyv422 yuyv.avi", 320, 240, 2, ""},
        {"r210.mov", "{V} -c:v r210 r210.mov", 320, 240, 2, ""},
        {"rgb48.mov", "{V} -c:v png -pix_fmt rgb48be rgb48.mov", 320, 240, 2, ""},
        {"rgba64.mov",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=1,format=rgba,colorchannelmixer=aa=0.5 -pix_fmt "
         "rgba64be -c:v png rgba64.mov",
         320, 240, 1,
         "format=rgba,split[g][o];[g]lutrgb=r=128:g=128:b=128:a=255,format=rgb24[u];[u][o]overlay="
         "format=rgb"},
        {"pal8.mov", "-f lavfi -i testsrc2=s=320x240:r=25:d=1 -c:v qtrle -pix_fmt gray pal8.mov",
         320, 240, 1, ""},
        {"rpza.mov", "{V} -c:v rpza rpza.mov", 320, 240, 2, "", "", 6},
        {"vc2.mkv", "{V} -c:v vc2 -pix_fmt yuv422p10le vc2.mkv", 320, 240, 2, ""},
        {"grey16.mkv", "{V} -c:v ffv1 -pix_fmt gray16le -level 3 grey16.mkv", 320, 240, 2, ""},
        {"uthalf.avi",
         "-f lavfi -i testsrc2=s=320x240:r=25:d=1,format=rgba,colorchannelmixer=aa=0.5 -c:v "
         "utvideo -pix_fmt gbrap uthalf.avi",
         320, 240, 1,
         "format=rgba,split[g][o];[g]lutrgb=r=128:g=128:b=128:a=255,format=rgb24[u];[u][o]overlay="
         "format=rgb"},
        {"xavc.mxf",
         "-f lavfi -i testsrc2=s=320x240:r=50:d=2 -vf interlace=lowpass=off -c:v libx264 -preset "
         "ultrafast -pix_fmt yuv422p10le -x264-params tff=1:keyint=1 xavc.mxf",
         320, 240, 2, "yadif"},
        {"eight.mxf",
         "{V} -f lavfi -i sine=d=2,pan=8c|c0=c0|c1=c0|c4=c0 -c:v mpeg2video -q:v 3 -c:a pcm_s16le "
         "-ar 48000 eight.mxf",
         320, 240, 2, ""},
        {"sixteen.mov",
         "{V} -f lavfi -i sine=d=2,pan=16c|c0=c0|c1=c0|c9=c0 {X} -c:a pcm_s16le sixteen.mov", 320,
         240, 2, ""},
        {"four.mkv", "{V} -f lavfi -i sine=d=2,pan=4c|c0=c0|c1=c0 {X} -c:a pcm_s16le four.mkv", 320,
         240, 2, ""},
        {"field.wav", "-f lavfi -i sine=d=2,pan=16c|c0=c0|c3=c0|c9=c0 -c:a pcm_s24le field.wav", 0,
         0, 2, ""},
        {"three.wav", "-f lavfi -i sine=d=2,pan=3c|c0=c0|c1=c0|c2=c0 three.wav", 0, 0, 2, ""},
        {"bluray.m2ts",
         "{V} {A} {X} -c:a pcm_bluray -ar 48000 -f mpegts -mpegts_m2ts_mode 1 bluray.m2ts", 320,
         240, 2, ""},
        {"lpcm.vob", "{V} {A} -c:v mpeg2video -q:v 3 -c:a pcm_dvd -ar 48000 -ac 2 -f vob lpcm.vob",
         320, 240, 2, ""},
        {"hev1.mp4",
         "{V} {A} -c:v libx265 -preset ultrafast -x265-params log-level=none -tag:v hev1 -c:a alac "
         "hev1.mp4",
         320, 240, 2, ""},
        // A player follows the tracks that it began with.
        {"pids.ts",
         "{V} {A} {X} -c:a aac -f mpegts -streamid 0:256 -streamid 1:257 s1.ts ; {V} {A} -vf "
         "hue=s=0 {X} -c:a aac -f mpegts -streamid 0:300 -streamid 1:301 -output_ts_offset 2 s2.ts "
         "; @cat s1.ts s2.ts pids.ts",
         320, 240, 2, "", "files:s1.ts"},
        {"aspect264.ts",
         "{V} {X} -f mpegts s1.ts ; {V} -vf setsar=4/3 {X} -f mpegts -output_ts_offset 2 s2.ts ; "
         "@cat s1.ts s2.ts aspect264.ts",
         320, 240, 4, "scale=320:320/dar,setsar=1,pad=320:240:0:(oh-ih)/2", "files:s1.ts s2.ts", 5,
         0, true},
        {"wide_dv.avi",
         "-f lavfi -i testsrc2=s=720x480:r=30000/1001:d=1 -vf setsar=32/27 -pix_fmt yuv411p -c:v "
         "dvvideo wide_dv.avi",
         640, 360, 1, "yadif"},
        {"dv50.mov",
         "-f lavfi -i testsrc2=s=720x576:r=25:d=1 -vf setsar=16/15 -pix_fmt yuv422p -c:v dvvideo "
         "dv50.mov",
         480, 360, 1, "yadif"},
        {"dvcprohd.mov",
         "-f lavfi -i testsrc2=s=1440x1080:r=25:d=0.4 -vf setsar=4/3 -pix_fmt yuv422p -c:v dvvideo "
         "dvcprohd.mov",
         1920, 1080, 0.4, "yadif,scale=in_color_matrix=bt709,format=gbrp"},
};

/// Fields in other codings, tracks that begin apart, and sound in other containers.
const QList<MediaKindCase> Mixed{
        {"imp4.avi",
         "-f lavfi -i testsrc2=s=320x240:r=50:d=2 -vf interlace=lowpass=off -c:v mpeg4 -flags "
         "+ildct+ilme -q:v 3 imp4.avi",
         320, 240, 2, "yadif"},
        {"iffv1.mkv",
         "-f lavfi -i testsrc2=s=320x240:r=50:d=2 -vf interlace=lowpass=off -c:v ffv1 -pix_fmt "
         "yuv420p -field_order tt iffv1.mkv",
         320, 240, 2, "yadif"},
        {"iv210.mov",
         "-f lavfi -i testsrc2=s=320x240:r=50:d=2 -vf interlace=lowpass=off -c:v v210 -field_order "
         "tt iv210.mov",
         320, 240, 2, "yadif"},
        {"idnx.mxf",
         "-f lavfi -i testsrc2=s=1920x1080:r=50:d=0.4 -vf interlace=lowpass=off -c:v dnxhd -b:v "
         "120M -pix_fmt yuv422p -flags +ildct idnx.mxf",
         1920, 1080, 0.4, "yadif,scale=in_color_matrix=bt709,format=gbrp"},

        {"late_video.ts",
         "-f lavfi -i sine=d=4 -itsoffset 1.5 {V} {X} -c:a aac -f mpegts late_video.ts", 320, 240,
         4, "fps=25:start_time=0,tpad=stop_mode=clone:stop_duration=0.5"},
        {"late_video.mkv",
         "-f lavfi -i sine=d=4 -itsoffset 1.5 {V} -c:v mpeg4 -q:v 3 -c:a aac late_video.mkv", 320,
         240, 4, "fps=25:start_time=0,tpad=stop_mode=clone:stop_duration=0.5"},
        {"late_audio.ts",
         "{V} -itsoffset 1 -f lavfi -i sine=d=1 {X} -c:a ac3 -f mpegts late_audio.ts", 320, 240, 2,
         ""},
        {"mp3.mp4", "{V} {A} {X} -c:a libmp3lame mp3.mp4", 320, 240, 2, ""},
        {"ac3.mp4", "{V} {A} {X} -c:a ac3 ac3.mp4", 320, 240, 2, ""},
        {"mp2.avi", "{V} {A} {X} -c:a mp2 mp2.avi", 320, 240, 2, ""},
        {"vorbis.mkv", "{V} {A} {X} -c:a libvorbis vorbis.mkv", 320, 240, 2, ""},
        {"dts.mkv",
         "{V} -f lavfi -i sine=d=2,pan=5.1|c0=c0|c1=c0|c2=c0|c4=c0|c5=c0 {X} -c:a dca -strict -2 "
         "dts.mkv",
         320, 240, 2, ""},
        {"opus51.mkv",
         "{V} -f lavfi -i sine=d=2,pan=5.1|c0=c0|c1=c0|c2=c0|c4=c0|c5=c0 {X} -c:a libopus "
         "opus51.mkv",
         320, 240, 2, ""},
        {"aac71.mp4", "{V} -f lavfi -i sine=d=2,pan=7.1|c0=c0|c1=c0|c4=c0 {X} -c:a aac aac71.mp4",
         320, 240, 2, ""},
        {"low_rate.mp4", "{V} -f lavfi -i sine=d=2:r=8000 {X} -c:a aac low_rate.mp4", 320, 240, 2,
         ""},
        {"high_rate.mp4", "{V} -f lavfi -i sine=d=2:r=96000 {X} -c:a aac -ar 96000 high_rate.mp4",
         320, 240, 2, ""},
        {"pcm.mov", "{V} {A} {X} -c:a pcm_s24be pcm.mov", 320, 240, 2, ""},

        {"cover.aiff",
         "-f lavfi -i color=red:s=64x64:d=0.04 -frames:v 1 c.png ; {A} -i c.png -map 0 -map 1 -c:v "
         "copy -disposition:v attached_pic -write_id3v2 1 cover.aiff",
         0, 0, 2, ""},
        {"cover.m4a",
         "-f lavfi -i color=red:s=64x64:d=0.04 -frames:v 1 c.png ; {A} -i c.png -map 0 -map 1 -c:a "
         "alac -c:v copy -disposition:v attached_pic cover.m4a",
         0, 0, 2, ""},
        {"cover.mka",
         "-f lavfi -i color=red:s=64x64:d=0.04 -frames:v 1 c.png ; {A} -c:a flac -attach c.png "
         "-metadata:s:t mimetype=image/png cover.mka",
         0, 0, 2, ""},
        {"still_first.mov",
         "-f lavfi -i color=red:s=160x90:r=25:d=0.04 -c:v mjpeg -pix_fmt yuvj420p s.mov ; {V} {A} "
         "{X} -c:a aac v.mov ; -i s.mov -i v.mov -map 0 -map 1 -c copy -disposition:v:0 0 "
         "-disposition:v:1 default still_first.mov",
         320, 240, 2, "", "|0:v:1"},
        {"p3.mov", "{V} {X} -color_primaries smpte432 -color_trc bt709 -colorspace bt709 p3.mov",
         320, 240, 2, "scale=in_color_matrix=bt709,format=gbrp"},
        {"hlg.ts",
         "{V} -pix_fmt yuv420p10le -c:v libx265 -preset ultrafast -x265-params log-level=none "
         "-color_primaries bt2020 -color_trc arib-std-b67 -colorspace bt2020nc -f mpegts hlg.ts",
         320, 240, 2,
         "zscale=t=linear:npl=203,format=gbrpf32le,zscale=p=bt709,tonemap=mobius:desat=0,zscale=t="
         "bt709:m=bt709:r=tv,format=yuv420p"},
        {"pq_prores.mov",
         "{V} -vf setparams=color_primaries=bt2020:color_trc=smpte2084:colorspace=bt2020nc "
         "-pix_fmt yuv422p10le -c:v prores_ks -profile:v 3 -movflags write_colr pq_prores.mov",
         320, 240, 2,
         "zscale=t=linear:npl=203,format=gbrpf32le,zscale=p=bt709,tonemap=mobius:desat=0,zscale=t="
         "bt709:m=bt709:r=tv,format=yuv420p",
         "", 4},
        {"tiny.webm", "-f lavfi -i testsrc2=s=16x16:r=25:d=1 -c:v libvpx tiny.webm", 16, 16, 1, "",
         "", 8},
        {"fps60.mp4",
         "-f lavfi -i testsrc2=s=320x240:r=60:d=2 {A} -c:v libx264 -bf 2 -pix_fmt yuv420p -c:a aac "
         "fps60.mp4",
         320, 240, 2, ""},
        {"slideshow.mp4",
         "-f lavfi -i testsrc2=s=320x240:r=1/5:d=15 -f lavfi -i sine=d=15 {X} -c:a aac "
         "slideshow.mp4",
         320, 240, 15, ""},
};

} // namespace

QList<MediaKindCase> oddKinds()
{
    return Recorded + Handheld + Seldom + Heard + Worked + Mixed;
}
