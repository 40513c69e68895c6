package photoscope.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avformat.av_find_input_format;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;

/** A file taken apart into streams of packets. */
final class Demuxer implements AutoCloseable {
    private final AVFormatContext context;
    private final @Nullable MemoryInput input;

    private Demuxer(AVFormatContext context, @Nullable MemoryInput input) {
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

    /** Opens a film by its path; nothing but this file is opened, whatever it refers to. */
    static Demuxer open(String path, VideoFormat format) throws DecodeException {
        return open("file:" + path, "file", format);
    }

    /** Opens a film that is a part of a file, so many bytes of it from an offset on. */
    static Demuxer open(String path, long offset, long length, VideoFormat format) throws DecodeException {
        return open("subfile,,start," + offset + ",end," + (offset + length) + ",,:file:" + path, "subfile,file",
                format);
    }

    private static Demuxer open(String address, String protocols, VideoFormat format) throws DecodeException {
        AVFormatContext context = NativeResult.allocated(avformat_alloc_context());
        AVDictionary options = new AVDictionary(null);
        try {
            NativeResult.checked(av_dict_set(options, "protocol_whitelist", protocols, 0));
            NativeResult
                    .checked(avformat_open_input(context, address, av_find_input_format(format.demuxer()), options));
        } finally {
            av_dict_free(options);
        }
        return new Demuxer(context, null);
    }

    /** Looks at the first packets for what the header does not say of the streams. */
    void readOn() throws DecodeException {
        NativeResult.checked(avformat_find_stream_info(context, (AVDictionary) null));
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
        if (input != null) {
            input.close();
        }
    }

    static boolean isThere(@Nullable Pointer pointer) {
        return pointer != null && !pointer.isNull();
    }
}
