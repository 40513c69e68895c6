package photoscope.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_JPEG2000;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MJPEG;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_PPM;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_QOI;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_TARGA;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_WEBP;

/** Formats of still pictures that FFmpeg decodes for us: each by one codec, or first taken apart by one demuxer. */
public enum StillFormat {
    /** With blocks of 8, 4, 2 or 1 pixels a side, as fits the wanted size. */
    JPEG("", AV_CODEC_ID_MJPEG),
    /** HEIC and AVIF: pictures in ISO base media files (ISO/IEC 23008-12), whole or in tiles. */
    HEIF("mov", 0),
    WEBP("", AV_CODEC_ID_WEBP),
    JPEG2000("", AV_CODEC_ID_JPEG2000),
    TGA("", AV_CODEC_ID_TARGA),
    PNM("", AV_CODEC_ID_PPM),
    QOI("", AV_CODEC_ID_QOI),
    ICO("ico", 0);

    private final String demuxer;
    private final int codec;

    StillFormat(String demuxer, int codec) {
        this.demuxer = demuxer;
        this.codec = codec;
    }

    /** Whether the file's bytes are the codec's, without anything around them. */
    boolean isBare() {
        return demuxer.isEmpty();
    }

    String demuxer() {
        return demuxer;
    }

    int codec() {
        return codec;
    }
}
