package photoscope.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S16;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc;
import static org.bytedeco.ffmpeg.global.swresample.swr_close;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert_frame;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.jspecify.annotations.Nullable;

import photoscope.media.ffmpeg.DecodeException.Kind;

/** Decodes a film's sound to what {@link FilmItem.Sound} is. What is broken of it is left out. */
final class SoundDecoder implements AutoCloseable {
    private static final int STEREO = 2;

    private final AVStream stream;
    private final PacketDecoder decoder;
    private final AVFrame frame;
    private final AVFrame stereo;
    private final SwrContext resampler;

    private SoundDecoder(AVStream stream, PacketDecoder decoder) throws DecodeException {
        this.stream = stream;
        this.decoder = decoder;
        frame = NativeResult.allocated(av_frame_alloc());
        stereo = NativeResult.allocated(av_frame_alloc());
        resampler = NativeResult.allocated(swr_alloc());
    }

    /** The sound of a stream; null where there is no decoder for it. */
    static @Nullable SoundDecoder open(AVStream stream) throws DecodeException {
        if (avcodec_find_decoder(stream.codecpar().codec_id()) == null) {
            return null;
        }
        try {
            return new SoundDecoder(stream, PacketDecoder.playing(stream.codecpar(), Integer.MAX_VALUE, 1));
        } catch (DecodeException e) {
            if (e.kind() == Kind.TOO_LARGE) {
                throw e;
            }
            return null; // a film is worth looking at without its sound
        }
    }

    boolean isOf(AVPacket packet) {
        return packet.stream_index() == stream.index();
    }

    /** Takes a packet; null says that there are no more. */
    void send(@Nullable AVPacket packet) throws DecodeException {
        try {
            decoder.send(packet);
        } catch (DecodeException e) {
            throwUnlessDamaged(e);
        }
    }

    /**
     * The next piece; null where there is none yet.
     *
     * @param origin when the film begins, in microseconds of the file's own time
     */
    FilmItem.@Nullable Sound next(long origin) throws DecodeException {
        try {
            while (decoder.receive(frame)) {
                byte[] pcm = resampled();
                long time = FilmPlayer.micros(frame.best_effort_timestamp(), stream);
                if (pcm.length > 0 && frame.best_effort_timestamp() != AV_NOPTS_VALUE) {
                    return new FilmItem.Sound(time - origin, pcm);
                }
            }
        } catch (DecodeException e) {
            throwUnlessDamaged(e);
        }
        return null;
    }

    private byte[] resampled() throws DecodeException {
        av_frame_unref(stereo);
        stereo.format(AV_SAMPLE_FMT_S16).sample_rate(FilmItem.Sound.RATE);
        av_channel_layout_default(stereo.ch_layout(), STEREO);
        int result = swr_convert_frame(resampler, stereo, frame);
        if (result < 0) {
            // the sound has become another, of more channels for instance
            swr_close(resampler);
            result = swr_convert_frame(resampler, stereo, frame);
        }
        NativeResult.checked(result);
        byte[] pcm = new byte[stereo.nb_samples() * FilmItem.Sound.BYTES_PER_SAMPLE];
        if (pcm.length > 0) {
            stereo.data(0).get(pcm);
        }
        return pcm;
    }

    /** Forgets what it was sent. */
    void restart() {
        decoder.restart();
        swr_close(resampler);
    }

    private static void throwUnlessDamaged(DecodeException e) throws DecodeException {
        if (e.kind() != Kind.DAMAGED) {
            throw e;
        }
    }

    @Override
    public void close() {
        av_frame_free(frame);
        av_frame_free(stereo);
        swr_free(resampler);
        decoder.close();
    }
}
