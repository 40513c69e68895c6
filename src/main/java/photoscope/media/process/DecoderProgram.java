package photoscope.media.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Optional;

import photoscope.media.ffmpeg.DecodeException;
import photoscope.media.ffmpeg.DecodeException.Kind;
import photoscope.media.ffmpeg.StillDecoder;
import photoscope.media.ffmpeg.StillRequest;
import photoscope.media.ffmpeg.VideoFrame;
import photoscope.media.ffmpeg.VideoReader;
import photoscope.media.ffmpeg.VideoRequest;
import photoscope.photo.Sentence;

/** The program of a decoder's process: answers requests from its input, one by one, until that ends. */
public final class DecoderProgram {
    private static final int BUFFER_BYTES = 64 << 10;

    private DecoderProgram() {}

    /**
     * @param arguments bytes of address space that decoding may take beyond what this Java has at its start
     */
    public static void main(String[] arguments) throws IOException {
        StillDecoder decoder = new StillDecoder();
        AddressSpace.limit(Long.parseLong(arguments[0]));
        DataInputStream in = new DataInputStream(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in), BUFFER_BYTES));
        DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER_BYTES));
        for (int first = in.read(); first >= 0; first = in.read()) {
            if (first == Wire.VIDEO) {
                Wire.write(lastAnswer(Wire.readVideoRequest(in), in, out), out);
            } else if (first == PlayWire.PLAY) {
                Wire.write(PlayProgram.play(PlayWire.readRequest(in), in, out), out);
            } else {
                Wire.write(answer(decoder, Wire.readRequest(first, in)), out);
            }
        }
    }

    /** Answers with the facts, and then with a frame whenever one more is asked for. */
    private static Wire.Answer lastAnswer(VideoRequest request, DataInputStream in, DataOutputStream out)
            throws IOException {
        try (VideoReader reader = VideoReader.open(request)) {
            Wire.write(new Wire.Film(reader.facts()), out);
            while (in.read() == Wire.GO_ON) {
                Optional<VideoFrame> frame = reader.next();
                if (frame.isEmpty()) {
                    break;
                }
                Wire.write(new Wire.Moment(frame.get()), out);
            }
            return new Wire.End();
        } catch (DecodeException e) {
            return new Wire.Failed(e.kind(), e.sentence());
        } catch (OutOfMemoryError e) {
            return new Wire.Failed(Kind.TOO_LARGE, Sentence.of("there is not enough memory for it"));
        }
    }

    private static Wire.Answer answer(StillDecoder decoder, StillRequest request) {
        try {
            return new Wire.Decoded(decoder.decode(request));
        } catch (DecodeException e) {
            return new Wire.Failed(e.kind(), e.sentence());
        } catch (OutOfMemoryError e) {
            return new Wire.Failed(Kind.TOO_LARGE, Sentence.of("there is not enough memory for it"));
        }
    }
}
