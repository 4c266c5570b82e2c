#include "base/formats/mediainput.h"

namespace reeldeck {

QStringList singleFileInputOptions()
{
    // By ffmpeg's names; those that a version doesn't know do no harm.
    static const QString formats = QStringLiteral(
            "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,mpegvideo,flv,live_flv,asf,ogg,"
            "wav,w64,rf64,mp3,flac,aac,ac3,eac3,dts,truehd,mlp,aiff,caf,amr,amrnb,amrwb,au,dv,rm,"
            "ivf,mxf,nut,h264,hevc,m4v,obu,av1,gif,apng,png_pipe,jpeg_pipe,jpegls_pipe,webp_pipe,"
            "bmp_pipe,tiff_pipe,j2k_pipe,psd_pipe,pgm_pipe,ppm_pipe,pam_pipe,pbm_pipe,exr_pipe,"
            "dpx_pipe,sgi_pipe,sunrast_pipe,xbm_pipe,xpm_pipe,xwd_pipe,qdraw_pipe,pcx_pipe,"
            "dds_pipe,qoi_pipe,jpegxl_pipe,pfm_pipe,phm_pipe,pgmyuv_pipe,pgx_pipe,pictor_pipe,"
            "photocd_pipe,gem_pipe,ico,ape,wv,tta,tak,mpc,mpc8,shn,voc,swf,wtv,gxf,lxf,smjpeg,bink,"
            "smk,roq,nsv,nuv,pva,ty,y4m,yuv4mpegpipe,cavsvideo,vc1,vc1test,dirac,xwma,oma,act,adx,"
            "brstm,mjpeg,mjpeg_2000,dnxhd,h261,h263,loas,dtshd,gsm,dsf,iff,dss,dhav,cine,flic");
    return {QStringLiteral("-protocol_whitelist"), QStringLiteral("file"),
            QStringLiteral("-format_whitelist"), formats};
}

} // namespace reeldeck
