package photoscope.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avutil.AVERROR_ENOMEM;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_PATCHWELCOME;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

import photoscope.media.ffmpeg.DecodeException.Kind;
import photoscope.photo.Sentence;

/** What FFmpeg's functions return: errors are below zero, and what could not be allocated is null. */
final class NativeResult {
    private static final int LONGEST_MESSAGE = 256;

    private NativeResult() {}

    static int checked(int result) throws DecodeException {
        if (result >= 0) {
            return result;
        }
        if (result == AVERROR_ENOMEM()) {
            throw new DecodeException(Kind.TOO_LARGE, Sentence.of("there is not enough memory for it"));
        }
        if (result == AVERROR_PATCHWELCOME) {
            throw new DecodeException(Kind.UNSUPPORTED, Sentence.of("it uses what the decoder does not know"));
        }
        try (BytePointer message = new BytePointer(LONGEST_MESSAGE)) {
            av_strerror(result, message, LONGEST_MESSAGE);
            throw DecodeException.damaged(Sentence.verbatim(message.limit(BytePointer.strlen(message)).getString()));
        }
    }

    static <T extends Pointer> T allocated(T pointer) throws DecodeException {
        if (pointer == null || pointer.isNull()) {
            throw new DecodeException(Kind.TOO_LARGE, Sentence.of("there is not enough memory for it"));
        }
        return pointer;
    }
}
