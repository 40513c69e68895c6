package photoscope.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BACKWARD;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.av_seek_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_move_ref;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

import photoscope.media.ffmpeg.DecodeException.Kind;
import photoscope.photo.Sentence;

/** Decodes a film from its beginning, or from where one goes, to its end; on the calling thread. */
public final class FilmPlayer implements AutoCloseable {
    private static final long SECOND = 1_000_000;
    private static final int MOST_THREADS = 4;
    /** However late they are, one of so many pictures is shown. */
    private static final int MOST_SKIPPED = 8;
    /** How often one goes further back where a film's index leads to behind the moment. */
    private static final int MOST_RETRIES = 3;
    private static final long NOWHERE = -1;

    private final Demuxer demuxer;
    private final AVStream stream;
    private final PacketDecoder decoder;
    private final @Nullable SoundDecoder sound;
    private final FilmScaler scaler;
    private final double pixelAspect;
    private final AVPacket packet;
    private final AVFrame frame;
    /** The last one before the moment that one goes to. */
    private final AVFrame held;
    private boolean isHeld;
    /** Whether the frame waits for the one that is held. */
    private boolean isWaiting;
    private boolean isDrained;
    private boolean hasShown;
    private long target = NOWHERE;
    private int retries;
    private int skipped;
    private long last;

    private FilmPlayer(Demuxer demuxer, AVStream stream, PacketDecoder decoder, @Nullable SoundDecoder sound)
            throws DecodeException {
        this.demuxer = demuxer;
        this.stream = stream;
        this.decoder = decoder;
        this.sound = sound;
        scaler = new FilmScaler(SideData.of(stream.codecpar()).orientation());
        pixelAspect = VideoReader.pixelAspect(demuxer, stream);
        packet = NativeResult.allocated(av_packet_alloc());
        frame = NativeResult.allocated(av_frame_alloc());
        held = NativeResult.allocated(av_frame_alloc());
    }

    /**
     * Opens a film.
     *
     * @throws DecodeException if it is none, or none that can be decoded
     */
    public static FilmPlayer open(PlayRequest request) throws DecodeException {
        Demuxer demuxer = request.length() == 0
                ? Demuxer.open(request.path(), request.format())
                : Demuxer.open(request.path(), request.offset(), request.length(), request.format());
        boolean opened = false;
        try {
            demuxer.readOn();
            AVStream stream = VideoReader.stream(demuxer);
            AVCodecParameters parameters = stream.codecpar();
            if ((long) parameters.width() * parameters.height() > request.mostPixels()) {
                throw new DecodeException(Kind.TOO_LARGE,
                        Sentence.of("%s x %s pixels", parameters.width(), parameters.height()));
            }
            int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
            PacketDecoder decoder = PacketDecoder.playing(parameters, request.mostPixels(), threads);
            FilmPlayer player = new FilmPlayer(demuxer, stream, decoder,
                    request.withSound() ? sound(demuxer, stream) : null);
            opened = true;
            return player;
        } finally {
            if (!opened) {
                demuxer.close();
            }
        }
    }

    private static @Nullable SoundDecoder sound(Demuxer demuxer, AVStream pictures) throws DecodeException {
        int found = av_find_best_stream(demuxer.context(), AVMEDIA_TYPE_AUDIO, -1, pictures.index(), (AVCodec) null, 0);
        return found < 0 ? null : SoundDecoder.open(demuxer.context().streams(found));
    }

    /** What is known of it. */
    public FilmItem.Opened facts() {
        return new FilmItem.Opened(VideoReader.duration(demuxer, stream), sound != null);
    }

    /**
     * What comes next. A picture is good until the next is asked for.
     *
     * @param notBefore pictures before this are too late to be shown, in microseconds from the beginning
     * @param width pixels that pictures have at most
     * @param height pixels that pictures have at most
     * @throws DecodeException if there is no picture at all, or one is too large
     */
    public FilmItem next(long notBefore, int width, int height) throws DecodeException {
        while (true) {
            FilmItem.@Nullable Frame picture = picture(notBefore, width, height);
            if (picture != null) {
                hasShown = true;
                return picture;
            }
            FilmItem.@Nullable Sound piece = sound == null ? null : sound.next(origin());
            if (piece != null && piece.micros() + piece.length() > target) {
                return piece;
            }
            if (piece == null && isDrained) {
                return end(width, height);
            }
            if (piece == null) {
                feed();
            }
        }
    }

    private FilmItem.@Nullable Frame picture(long notBefore, int width, int height) throws DecodeException {
        while (isWaiting || received()) {
            boolean isNext = isWaiting;
            isWaiting = false;
            long time = time(frame);
            if (time > target && target > 0 && !isHeld && retries < MOST_RETRIES) {
                goTo(Math.max(0, target - (SECOND << retries)));
                retries++;
            } else if (time <= target) {
                av_frame_unref(held);
                av_frame_move_ref(held, frame);
                isHeld = true;
            } else if (isHeld) {
                isWaiting = true;
                return shown(held, width, height);
            } else if (!isNext && time < notBefore && skipped < MOST_SKIPPED) {
                skipped++;
            } else {
                return shown(frame, width, height);
            }
        }
        return null;
    }

    private FilmItem.Frame shown(AVFrame picture, int width, int height) throws DecodeException {
        int before = skipped;
        skipped = 0;
        isHeld = false;
        target = NOWHERE;
        return scaler.scaled(picture, VideoReader.displayed(picture.width(), pixelAspect), width, height, time(picture),
                before);
    }

    private boolean received() throws DecodeException {
        try {
            return decoder.receive(frame);
        } catch (DecodeException e) {
            if (e.kind() == Kind.DAMAGED) {
                return false;
            }
            throw e;
        }
    }

    private void feed() throws DecodeException {
        if (!demuxer.next(packet)) {
            isDrained = true;
            send(null);
            if (sound != null) {
                sound.send(null);
            }
            return;
        }
        if (packet.stream_index() == stream.index()) {
            send(packet);
        } else if (sound != null && sound.isOf(packet)) {
            sound.send(packet);
        }
        av_packet_unref(packet);
    }

    private void send(@Nullable AVPacket next) throws DecodeException {
        try {
            decoder.send(next);
        } catch (DecodeException e) {
            if (e.kind() != Kind.DAMAGED) {
                throw e;
            }
        }
    }

    private FilmItem end(int width, int height) throws DecodeException {
        if (isHeld) {
            return shown(held, width, height);
        }
        if (!hasShown) {
            throw DecodeException.damaged(Sentence.of("there is no whole picture in it"));
        }
        return new FilmItem.End();
    }

    /**
     * Goes to a moment.
     *
     * @param micros from the beginning
     * @param isExact whether to the picture that is seen then; else to one before it that stands for itself
     */
    public void seek(long micros, boolean isExact) {
        retries = 0;
        skipped = 0;
        goTo(micros);
        target = isExact ? micros : NOWHERE;
    }

    /** Where a film can't be sought in, it goes on from where it is. */
    private void goTo(long micros) {
        long time = Math
                .round((double) (micros + origin()) * stream.time_base().den() / stream.time_base().num() / SECOND);
        int _ = av_seek_frame(demuxer.context(), stream.index(), time, AVSEEK_FLAG_BACKWARD);
        decoder.restart();
        if (sound != null) {
            sound.restart();
        }
        av_frame_unref(held);
        isHeld = false;
        isWaiting = false;
        isDrained = false;
        last = micros;
    }

    /** Of a frame, in microseconds from the film's beginning. */
    private long time(AVFrame picture) {
        long time = picture.best_effort_timestamp();
        if (time != AV_NOPTS_VALUE) {
            last = Math.max(0, micros(time, stream) - origin());
        }
        return last;
    }

    private long origin() {
        return stream.start_time() == AV_NOPTS_VALUE ? 0 : micros(stream.start_time(), stream);
    }

    static long micros(long time, AVStream of) {
        return Math.round((double) time * of.time_base().num() * SECOND / of.time_base().den());
    }

    @Override
    public void close() {
        av_frame_free(frame);
        av_frame_free(held);
        av_packet_free(packet);
        scaler.close();
        decoder.close();
        if (sound != null) {
            sound.close();
        }
        demuxer.close();
    }
}
