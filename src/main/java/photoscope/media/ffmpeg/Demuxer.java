package photoscope.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avformat.av_find_input_format;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;

/** A file taken apart into streams of packets. */
final class Demuxer implements AutoCloseable {
    private final AVFormatContext context;
    private final MemoryInput input;

    private Demuxer(AVFormatContext context, MemoryInput input) {
        this.context = context;
        this.input = input;
    }

    /**
     * @param format FFmpeg's name of the one demuxer that may read it: some open other files
     */
    static Demuxer open(byte[] bytes, String format) throws DecodeException {
        MemoryInput input = new MemoryInput(bytes);
        AVFormatContext context = NativeResult.allocated(avformat_alloc_context());
        context.pb(input.context());
        // a context that can't be opened is freed by the attempt
        int opened = avformat_open_input(context, (String) null, av_find_input_format(format), (AVDictionary) null);
        if (opened < 0) {
            input.close();
        }
        NativeResult.checked(opened);
        return new Demuxer(context, input);
    }

    AVFormatContext context() {
        return context;
    }

    /** Reads on; false at the end. */
    boolean next(AVPacket packet) {
        return av_read_frame(context, packet) >= 0;
    }

    @Override
    public void close() {
        avformat_close_input(context);
        input.close();
    }

    static boolean isThere(@Nullable Pointer pointer) {
        return pointer != null && !pointer.isNull();
    }
}
