package photoscope.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_LOW_DELAY;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MJPEG;
import static org.bytedeco.ffmpeg.global.avcodec.AV_EF_BITSTREAM;
import static org.bytedeco.ffmpeg.global.avcodec.AV_EF_BUFFER;
import static org.bytedeco.ffmpeg.global.avcodec.AV_EF_EXPLODE;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_flush_buffers;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

import photoscope.media.ffmpeg.DecodeException.Kind;
import photoscope.photo.Sentence;

/** Makes frames of packets, on this thread. */
final class PacketDecoder implements AutoCloseable {
    private final AVCodecContext context;

    private PacketDecoder(AVCodecContext context) {
        this.context = context;
    }

    /**
     * @param parameters of the stream; null where the packet says it all
     * @param mostPixels a frame may have
     * @param lowResolution how often a side is halved while decoding; only some codecs can
     */
    static PacketDecoder open(int codecId, @Nullable AVCodecParameters parameters, long mostPixels, int lowResolution)
            throws DecodeException {
        return open(codecId, parameters, mostPixels, lowResolution, AV_CODEC_FLAG_LOW_DELAY);
    }

    /**
     * The same.
     *
     * @param flags of FFmpeg's, AV_CODEC_FLAG_...: with that of low delay each frame has to stand for itself
     */
    static PacketDecoder open(int codecId, @Nullable AVCodecParameters parameters, long mostPixels, int lowResolution,
            int flags) throws DecodeException {
        AVCodec codec = avcodec_find_decoder(codecId);
        if (codec == null) {
            throw new DecodeException(Kind.UNSUPPORTED, Sentence.of("there is no decoder for it"));
        }
        PacketDecoder decoder = new PacketDecoder(NativeResult.allocated(avcodec_alloc_context3(codec)));
        boolean opened = false;
        try {
            if (parameters != null) {
                NativeResult.checked(avcodec_parameters_to_context(decoder.context, parameters));
            }
            decoder.context.thread_count(1).max_pixels(mostPixels).lowres(lowResolution);
            decoder.context.flags(decoder.context.flags() | flags);
            if (codecId == AV_CODEC_ID_MJPEG && parameters == null) {
                // another reader does better with what is broken
                decoder.context.err_recognition(AV_EF_EXPLODE | AV_EF_BITSTREAM | AV_EF_BUFFER);
            }
            NativeResult.checked(avcodec_open2(decoder.context, codec, (AVDictionary) null));
            opened = true;
            return decoder;
        } finally {
            if (!opened) {
                decoder.close();
            }
        }
    }

    /**
     * One that takes packet after packet of a stream that is played, on several threads, and is some frames behind.
     *
     * @param mostPixels a frame may have
     */
    static PacketDecoder playing(AVCodecParameters parameters, long mostPixels, int threads) throws DecodeException {
        AVCodec codec = avcodec_find_decoder(parameters.codec_id());
        if (codec == null) {
            throw new DecodeException(Kind.UNSUPPORTED, Sentence.of("there is no decoder for it"));
        }
        PacketDecoder decoder = new PacketDecoder(NativeResult.allocated(avcodec_alloc_context3(codec)));
        boolean opened = false;
        try {
            NativeResult.checked(avcodec_parameters_to_context(decoder.context, parameters));
            decoder.context.thread_count(threads).max_pixels(mostPixels);
            NativeResult.checked(avcodec_open2(decoder.context, codec, (AVDictionary) null));
            opened = true;
            return decoder;
        } finally {
            if (!opened) {
                decoder.close();
            }
        }
    }

    /** Takes a packet; null says that there are no more. */
    void send(@Nullable AVPacket packet) throws DecodeException {
        NativeResult.checked(avcodec_send_packet(context, packet));
    }

    /** The next frame that is ready, if any. */
    boolean receive(AVFrame frame) throws DecodeException {
        int result = avcodec_receive_frame(context, frame);
        if (result == AVERROR_EAGAIN() || result == AVERROR_EOF()) {
            return false;
        }
        NativeResult.checked(result);
        return true;
    }

    /** Decodes a packet that stands for itself; false where nothing comes of it. */
    boolean alone(AVPacket packet, AVFrame frame) throws DecodeException {
        av_frame_unref(frame);
        try {
            send(packet);
            send(null);
            return receive(frame);
        } catch (DecodeException e) {
            if (e.kind() == Kind.DAMAGED) {
                return false;
            }
            throw e;
        } finally {
            restart();
        }
    }

    /** Forgets what it was sent, also that there would be no more. */
    void restart() {
        avcodec_flush_buffers(context);
    }

    @Override
    public void close() {
        avcodec_free_context(context);
    }
}
