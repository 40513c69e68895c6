package photoscope.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_DISCARD;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BACKWARD;
import static org.bytedeco.ffmpeg.global.avformat.av_seek_frame;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;

/** The packets of a film's pictures, by their times in milliseconds from its beginning. */
final class FilmPackets implements AutoCloseable {
    private static final int MILLISECONDS = 1_000;
    private final Demuxer demuxer;
    private final AVStream stream;
    private final AVPacket packet;

    /**
     * @param demuxer stays the caller's to close
     */
    FilmPackets(Demuxer demuxer, AVStream stream) throws DecodeException {
        this.demuxer = demuxer;
        this.stream = stream;
        this.packet = NativeResult.allocated(av_packet_alloc());
    }

    static long milliseconds(long time, AVStream stream) {
        return Math.round((double) time * stream.time_base().num() * MILLISECONDS / stream.time_base().den());
    }

    AVPacket packet() {
        return packet;
    }

    /** Goes to the last that stands for itself before a moment is over; where a file can't be sought in, to the next. */
    boolean keyFrame(long target) {
        boolean isSought = target > 0
                && av_seek_frame(demuxer.context(), stream.index(), units(target + 1), AVSEEK_FLAG_BACKWARD) >= 0;
        while (next()) {
            if ((packet.flags() & AV_PKT_FLAG_KEY) != 0 && (isSought || time(target) >= target)) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next, of whatever kind. */
    boolean next() {
        av_packet_unref(packet);
        while (demuxer.next(packet)) {
            if (packet.stream_index() == stream.index()) {
                // what a cut leaves out of the film can be needed to show how it begins
                packet.flags(packet.flags() & ~AV_PKT_FLAG_DISCARD);
                return true;
            }
            av_packet_unref(packet);
        }
        return false;
    }

    /**
     * The packet's time.
     *
     * @param unknown where it says none
     */
    long time(long unknown) {
        return time(packet.pts() == AV_NOPTS_VALUE ? packet.dts() : packet.pts(), unknown);
    }

    /** The time of a frame that was decoded. */
    long time(AVFrame frame, long unknown) {
        return time(frame.best_effort_timestamp(), unknown);
    }

    private long time(long units, long unknown) {
        return units == AV_NOPTS_VALUE ? unknown : Math.max(0, milliseconds(units - start(), stream));
    }

    /** How long a frame is shown, or a usual one's time where the film does not say. */
    long frameMilliseconds() {
        AVRational rate = stream.avg_frame_rate();
        return rate.num() <= 0 || rate.den() <= 0
                ? 40
                : Math.clamp((long) MILLISECONDS * rate.den() / rate.num(), 1, 1_000);
    }

    private long units(long milliseconds) {
        AVRational base = stream.time_base();
        return start() + Math.round((double) milliseconds * base.den() / base.num() / MILLISECONDS);
    }

    private long start() {
        return stream.start_time() == AV_NOPTS_VALUE ? 0 : stream.start_time();
    }

    @Override
    public void close() {
        av_packet_free(packet);
    }
}
