package photoscope.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_SIZE;
import static org.bytedeco.ffmpeg.global.avformat.avio_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avio_context_free;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EINVAL;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.av_free;
import static org.bytedeco.ffmpeg.global.avutil.av_malloc;

import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.Read_packet_Pointer_BytePointer_int;
import org.bytedeco.ffmpeg.avformat.Seek_Pointer_long_int;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/** Lets FFmpeg read bytes that are in Java's memory as a file. */
final class MemoryInput implements AutoCloseable {
    private static final int BUFFER_BYTES = 64 << 10;
    private static final int SEEK_SET = 0;
    private static final int SEEK_CUR = 1;
    private static final int SEEK_END = 2;

    private final byte[] bytes;
    private final AVIOContext context;
    /** Kept from the collector while native code calls them. */
    private final Reading reading = new Reading();
    private final Seeking seeking = new Seeking();
    private int at;

    MemoryInput(byte[] bytes) throws DecodeException {
        this.bytes = bytes;
        BytePointer buffer = new BytePointer(NativeResult.allocated(av_malloc(BUFFER_BYTES)));
        context = NativeResult.allocated(avio_alloc_context(buffer, BUFFER_BYTES, 0, null, reading, null, seeking));
    }

    AVIOContext context() {
        return context;
    }

    /** FFmpeg may have replaced the buffer, so that it is the context's that is freed. */
    @Override
    public void close() {
        av_free(context.buffer());
        avio_context_free(context);
        reading.close();
        seeking.close();
    }

    private final class Reading extends Read_packet_Pointer_BytePointer_int {
        @Override
        public int call(Pointer opaque, BytePointer target, int wanted) {
            int count = Math.min(wanted, bytes.length - at);
            if (count <= 0) {
                return AVERROR_EOF;
            }
            target.put(bytes, at, count);
            at += count;
            return count;
        }
    }

    private final class Seeking extends Seek_Pointer_long_int {
        @Override
        public long call(Pointer opaque, long offset, int whence) {
            if (whence == AVSEEK_SIZE) {
                return bytes.length;
            }
            long to = switch (whence) {
                case SEEK_SET -> offset;
                case SEEK_CUR -> at + offset;
                case SEEK_END -> bytes.length + offset;
                default -> -1;
            };
            if (to < 0 || to > bytes.length) {
                return AVERROR_EINVAL();
            }
            at = (int) to;
            return to;
        }
    }
}
