package photoscope.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_OUTPUT_CORRUPT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_DISCARD;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BACKWARD;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.av_guess_sample_aspect_ratio;
import static org.bytedeco.ffmpeg.global.avformat.av_seek_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_STREAM_NOT_FOUND;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.AV_TIME_BASE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import java.util.Optional;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;

import photoscope.media.ffmpeg.DecodeException.Kind;
import photoscope.pixels.TargetSize;

/**
 * Reads a film's facts and some of its frames, on the calling thread: of each stretch the last frame before it that
 * stands for itself, which is read without those around it. What is broken between them does no harm.
 */
public final class VideoReader implements AutoCloseable {
    private static final int MILLISECONDS = 1_000;
    /** Videos of at least this height are made by BT.709 where they do not say how (ITU-R BT.709). */
    static final int LEAST_HD_HEIGHT = 720;
    private static final double NARROWEST_PIXEL = 0.25;

    private final VideoRequest request;
    private final Demuxer demuxer;
    private final AVStream stream;
    private final PacketDecoder decoder;
    private final AVPacket packet;
    private final AVFrame frame;
    private final VideoFacts facts;
    private final long interval;
    private long target;
    private int left;
    private long last = -1;

    private VideoReader(VideoRequest request, Demuxer demuxer, AVStream stream, PacketDecoder decoder)
            throws DecodeException {
        this.request = request;
        this.demuxer = demuxer;
        this.stream = stream;
        this.decoder = decoder;
        this.facts = facts(demuxer, stream);
        long duration = Math.max(0, facts.milliseconds() - request.from());
        this.interval = Math.max(Math.max(1, request.interval()), Math.ceilDiv(duration, request.most()));
        this.target = request.from();
        this.left = duration == 0 ? request.most() : (int) Math.ceilDiv(duration, interval);
        this.packet = NativeResult.allocated(av_packet_alloc());
        this.frame = NativeResult.allocated(av_frame_alloc());
    }

    /**
     * Opens a film.
     *
     * @throws DecodeException if it is none, or none that can be decoded
     */
    public static VideoReader open(VideoRequest request) throws DecodeException {
        Demuxer demuxer = Demuxer.open(request.path(), request.format());
        boolean opened = false;
        try {
            AVStream stream = stream(demuxer);
            AVCodecParameters parameters = stream.codecpar();
            if ((long) parameters.width() * parameters.height() > request.mostPixels()) {
                throw new DecodeException(Kind.TOO_LARGE, parameters.width() + " x " + parameters.height() + " pixels");
            }
            PacketDecoder decoder = PacketDecoder.open(parameters.codec_id(), parameters, request.mostPixels(), 0,
                    AV_CODEC_FLAG_OUTPUT_CORRUPT);
            VideoReader reader = new VideoReader(request, demuxer, stream, decoder);
            opened = true;
            return reader;
        } finally {
            if (!opened) {
                demuxer.close();
            }
        }
    }

    /** The one with the moving pictures. */
    static AVStream stream(Demuxer demuxer) throws DecodeException {
        int found = best(demuxer);
        if (found < 0 || demuxer.context().streams(found).codecpar().width() == 0) {
            demuxer.readOn();
            found = best(demuxer);
        }
        if (found == AVERROR_STREAM_NOT_FOUND()) {
            throw new DecodeException(Kind.UNSUPPORTED, "there are no moving pictures in it");
        }
        return demuxer.context().streams(NativeResult.checked(found));
    }

    private static int best(Demuxer demuxer) {
        return av_find_best_stream(demuxer.context(), AVMEDIA_TYPE_VIDEO, -1, -1, (AVCodec) null, 0);
    }

    private static VideoFacts facts(Demuxer demuxer, AVStream stream) {
        AVCodecParameters parameters = stream.codecpar();
        return new VideoFacts(duration(demuxer, stream), avcodec_get_name(parameters.codec_id()).getString(),
                displayed(parameters.width(), pixelAspect(demuxer, stream)), parameters.height(),
                SideData.of(parameters).orientation(), VideoTags.of(demuxer.context(), stream.index()));
    }

    /** In milliseconds; 0 where it does not say. */
    static long duration(Demuxer demuxer, AVStream stream) {
        long whole = demuxer.context().duration();
        if (whole != AV_NOPTS_VALUE && whole > 0) {
            return whole / (AV_TIME_BASE / MILLISECONDS);
        }
        return stream.duration() == AV_NOPTS_VALUE || stream.duration() < 0
                ? 0
                : milliseconds(stream.duration(), stream);
    }

    /** How much wider than high a pixel is. */
    static double pixelAspect(Demuxer demuxer, AVStream stream) {
        AVRational ratio = av_guess_sample_aspect_ratio(demuxer.context(), stream, null);
        double aspect = ratio.den() == 0 ? 0 : (double) ratio.num() / ratio.den();
        return aspect < NARROWEST_PIXEL || aspect > 1 / NARROWEST_PIXEL ? 1 : aspect;
    }

    static int displayed(int width, double pixelAspect) {
        return Math.toIntExact(Math.round(width * pixelAspect));
    }

    private static long milliseconds(long time, AVStream stream) {
        return Math.round((double) time * stream.time_base().num() * MILLISECONDS / stream.time_base().den());
    }

    public VideoFacts facts() {
        return facts;
    }

    /**
     * The next frame; empty after the last.
     *
     * @throws DecodeException if there is none at all, or one is too large
     */
    public Optional<VideoFrame> next() throws DecodeException {
        while (left > 0) {
            boolean isThere = findKeyFrame();
            long time = isThere ? time() : -1;
            left--;
            target += interval;
            if (time > last && decode()) {
                last = time;
                return Optional.of(new VideoFrame(time, still()));
            }
        }
        if (last < 0) {
            throw DecodeException.damaged("there is no whole picture in it");
        }
        return Optional.empty();
    }

    /** Goes to the last one before the target's moment is over; where a file can't be sought in, to the next. */
    private boolean findKeyFrame() {
        boolean isSought = target > 0
                && av_seek_frame(demuxer.context(), stream.index(), time(target + 1), AVSEEK_FLAG_BACKWARD) >= 0;
        av_packet_unref(packet);
        while (demuxer.next(packet)) {
            // what a cut leaves out of the film can be needed to show how it begins
            packet.flags(packet.flags() & ~AV_PKT_FLAG_DISCARD);
            boolean isKey = packet.stream_index() == stream.index() && (packet.flags() & AV_PKT_FLAG_KEY) != 0;
            if (isKey && (isSought || time() >= target)) {
                return true;
            }
            av_packet_unref(packet);
        }
        return false;
    }

    /** The packet's, in milliseconds from the beginning. */
    private long time() {
        long time = packet.pts() == AV_NOPTS_VALUE ? packet.dts() : packet.pts();
        return time == AV_NOPTS_VALUE ? target : Math.max(0, milliseconds(time - start(), stream));
    }

    private long time(long milliseconds) {
        AVRational base = stream.time_base();
        return start() + Math.round((double) milliseconds * base.den() / base.num() / MILLISECONDS);
    }

    private long start() {
        return stream.start_time() == AV_NOPTS_VALUE ? 0 : stream.start_time();
    }

    private boolean decode() throws DecodeException {
        av_frame_unref(frame);
        try {
            decoder.send(packet);
            decoder.send(null);
            return decoder.receive(frame);
        } catch (DecodeException e) {
            if (e.kind() == Kind.DAMAGED) {
                return false;
            }
            throw e;
        } finally {
            decoder.restart();
        }
    }

    private Still still() throws DecodeException {
        if (frame.colorspace() == AVCOL_SPC_UNSPECIFIED && frame.height() >= LEAST_HD_HEIGHT) {
            frame.colorspace(AVCOL_SPC_BT709);
        }
        int width = displayed(frame.width(), pixelAspect(demuxer, stream));
        TargetSize size = TargetSize.of(width, frame.height(), request.shortSide());
        return new Still(size.width(), size.height(),
                Scaling.rgbQuickly(frame, size.width(), size.height(), size.reduction()), width, frame.height(),
                facts.orientation(), null);
    }

    @Override
    public void close() {
        av_frame_free(frame);
        av_packet_free(packet);
        decoder.close();
        demuxer.close();
    }
}
