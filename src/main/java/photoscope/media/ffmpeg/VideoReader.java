package photoscope.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_LOW_DELAY;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_OUTPUT_CORRUPT;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.av_guess_sample_aspect_ratio;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_STREAM_NOT_FOUND;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.AV_TIME_BASE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.util.Optional;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;

import photoscope.media.ffmpeg.DecodeException.Kind;
import photoscope.photo.Sentence;
import photoscope.pixels.TargetSize;

/**
 * Reads a film's facts and some of its frames, on the calling thread. Where not the very moment is asked for, only frames
 * that stand for themselves are decoded: of each stretch the last before it, without those around it, so that what is
 * broken between them does no harm.
 */
public final class VideoReader implements AutoCloseable {
    private static final int MILLISECONDS = 1_000;
    /** Videos of at least this height are made by BT.709 where they do not say how (ITU-R BT.709). */
    static final int LEAST_HD_HEIGHT = 720;
    private static final double NARROWEST_PIXEL = 0.25;
    /** Of these, a film's scenes are chosen. */
    private static final int MOST_CANDIDATES = 300;
    private static final long CANDIDATE_MILLISECONDS = 1_000;
    /** So many more scenes than its share the beginning of a film may have. */
    private static final int SPARE_SCENES = 10;

    private final VideoRequest request;
    private final Demuxer demuxer;
    private final AVStream stream;
    private final PacketDecoder decoder;
    private final FilmPackets packets;
    private final PictureChange change = new PictureChange();
    private final AVFrame frame;
    private final ExactFrames exact;
    private final VideoFacts facts;
    private final long interval;
    private long target;
    private int left;
    private long last = -1;
    private int scenes;

    private VideoReader(VideoRequest request, Demuxer demuxer, AVStream stream, PacketDecoder decoder)
            throws DecodeException {
        this.request = request;
        this.demuxer = demuxer;
        this.stream = stream;
        this.decoder = decoder;
        this.facts = facts(demuxer, stream);
        long duration = Math.max(0, facts.milliseconds() - request.from());
        boolean isByScene = request.choice() == FrameChoice.SCENES;
        int most = isByScene ? MOST_CANDIDATES : request.most();
        long wanted = isByScene ? CANDIDATE_MILLISECONDS : request.interval();
        this.interval = Math.max(Math.max(1, wanted), Math.ceilDiv(duration, most));
        this.target = request.from();
        this.left = duration == 0 ? most : (int) Math.ceilDiv(duration, interval);
        this.packets = new FilmPackets(demuxer, stream);
        this.frame = NativeResult.allocated(av_frame_alloc());
        this.exact = new ExactFrames(packets, decoder, frame);
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
                throw new DecodeException(Kind.TOO_LARGE,
                        Sentence.of("%s x %s pixels", parameters.width(), parameters.height()));
            }
            PacketDecoder decoder = PacketDecoder.open(parameters.codec_id(), parameters, request.mostPixels(), 0,
                    AV_CODEC_FLAG_OUTPUT_CORRUPT
                            | (request.choice() == FrameChoice.INTERVAL ? 0 : AV_CODEC_FLAG_LOW_DELAY));
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
            throw new DecodeException(Kind.UNSUPPORTED, Sentence.of("there are no moving pictures in it"));
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
                : FilmPackets.milliseconds(stream.duration(), stream);
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
            long time = request.choice() == FrameChoice.INTERVAL ? exact.at(target) : keyFrame();
            left--;
            target += interval;
            if (time > last && isWanted()) {
                last = time;
                return Optional.of(new VideoFrame(time, still()));
            }
        }
        if (last < 0) {
            throw DecodeException.damaged(Sentence.of("there is no whole picture in it"));
        }
        return Optional.empty();
    }

    /** Decodes the one that stands for itself before the target's moment is over; its time, -1 where there is none. */
    private long keyFrame() throws DecodeException {
        long time = packets.keyFrame(target) ? packets.time(target) : -1;
        return time > last && decoder.alone(packets.packet(), frame) ? time : -1;
    }

    private boolean isWanted() throws DecodeException {
        if (request.choice() != FrameChoice.SCENES) {
            return true;
        }
        long share = (request.most() - SPARE_SCENES) * target / Math.max(1, facts.milliseconds());
        boolean isWanted = scenes < Math.min(request.most(), SPARE_SCENES + share) && change.isScene(frame);
        scenes += isWanted ? 1 : 0;
        return isWanted;
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
        packets.close();
        decoder.close();
        demuxer.close();
    }
}
