package photoscope.media.ffmpeg;

/** Containers of films, each read by one of FFmpeg's demuxers and no other. */
public enum VideoFormat {
    /** QuickTime, and what came of it: MP4 and 3GP (ISO/IEC 14496-12). */
    MOV("mov"),
    /** WebM too. */
    MATROSKA("matroska"),
    AVI("avi"),
    MPEG_TS("mpegts"),
    MPEG("mpeg"),
    ASF("asf"),
    FLV("flv");

    private final String demuxer;

    VideoFormat(String demuxer) {
        this.demuxer = demuxer;
    }

    String demuxer() {
        return demuxer;
    }
}
