package photoscope.media.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import photoscope.media.ffmpeg.DecodeException.Kind;
import photoscope.media.ffmpeg.FilmItem;
import photoscope.media.ffmpeg.FrameChoice;
import photoscope.media.ffmpeg.Still;
import photoscope.media.ffmpeg.StillFormat;
import photoscope.media.ffmpeg.StillRequest;
import photoscope.media.ffmpeg.VideoFacts;
import photoscope.media.ffmpeg.VideoFormat;
import photoscope.media.ffmpeg.VideoFrame;
import photoscope.media.ffmpeg.VideoRequest;
import photoscope.photo.Sentence;
import photoscope.photo.SentenceText;

/** How requests and answers pass between the app and a decoder's process. */
final class Wire {
    private static final int PICTURE = 0;
    private static final int FAILURE = 1;
    private static final int FACTS = 2;
    private static final int FRAME = 3;
    private static final int END = 4;
    private static final int PLAYED = 5;
    /** What a request for a film begins with, where one for a picture has its format's place. */
    static final int VIDEO = 0x40;
    /** Asks for the next frame. */
    static final int GO_ON = 1;
    /** Asks for no more. */
    static final int STOP = 0;
    /** Larger than any picture that is asked for; what says more has lost its way. */
    private static final int MOST_BYTES = 1 << 30;

    /** What came of a request. */
    sealed interface Answer {}

    record Decoded(Still still) implements Answer {}

    record Failed(Kind kind, Sentence detail) implements Answer {}

    record Film(VideoFacts facts) implements Answer {}

    record Moment(VideoFrame frame) implements Answer {}

    /** There are no more frames, or no more are wanted. */
    record End() implements Answer {}

    /** Of a film that is played. */
    record Played(FilmItem item) implements Answer {}

    private Wire() {}

    static void write(StillRequest request, DataOutputStream out) throws IOException {
        out.writeByte(request.format().ordinal());
        out.writeInt(request.width());
        out.writeInt(request.height());
        out.writeInt(request.shortSide());
        out.writeLong(request.mostPixels());
        write(request.bytes(), out);
        out.flush();
    }

    static void write(VideoRequest request, DataOutputStream out) throws IOException {
        out.writeByte(VIDEO);
        out.writeByte(request.format().ordinal());
        write(request.path().getBytes(StandardCharsets.UTF_8), out);
        out.writeInt(request.shortSide());
        out.writeLong(request.from());
        out.writeByte(request.choice().ordinal());
        out.writeLong(request.interval());
        out.writeInt(request.most());
        out.writeLong(request.mostPixels());
        out.flush();
    }

    static VideoRequest readVideoRequest(DataInputStream in) throws IOException {
        VideoFormat format = VideoFormat.values()[in.readByte()];
        String path = new String(readBytes(in), StandardCharsets.UTF_8);
        return new VideoRequest(format, path, in.readInt(), in.readLong(), FrameChoice.values()[in.readByte()],
                in.readLong(), in.readInt(), in.readLong());
    }

    /** Asks for another frame, or for none. */
    static void write(int goOnOrStop, DataOutputStream out) throws IOException {
        out.writeByte(goOnOrStop);
        out.flush();
    }

    static StillRequest readRequest(int format, DataInputStream in) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        int shortSide = in.readInt();
        long mostPixels = in.readLong();
        return new StillRequest(StillFormat.values()[format], readBytes(in), width, height, shortSide, mostPixels);
    }

    static void write(Answer answer, DataOutputStream out) throws IOException {
        switch (answer) {
            case Decoded(Still still) -> {
                out.writeByte(PICTURE);
                write(still, out);
            }
            case Moment(VideoFrame frame) -> {
                out.writeByte(FRAME);
                out.writeLong(frame.milliseconds());
                write(frame.still(), out);
            }
            case Film(VideoFacts facts) -> {
                out.writeByte(FACTS);
                write(facts, out);
            }
            case Played(FilmItem item) -> {
                out.writeByte(PLAYED);
                PlayWire.write(item, out);
            }
            case End() -> out.writeByte(END);
            case Failed(Kind kind, Sentence detail) -> {
                out.writeByte(FAILURE);
                out.writeByte(kind.ordinal());
                out.writeUTF(SentenceText.of(detail));
            }
        }
        out.flush();
    }

    private static void write(Still still, DataOutputStream out) throws IOException {
        out.writeInt(still.width());
        out.writeInt(still.height());
        out.writeInt(still.fullWidth());
        out.writeInt(still.fullHeight());
        out.writeByte(still.orientation());
        write(still.profile() == null ? new byte[0] : still.profile(), out);
        write(still.rgb(), out);
    }

    private static void write(VideoFacts facts, DataOutputStream out) throws IOException {
        out.writeLong(facts.milliseconds());
        out.writeUTF(facts.codec());
        out.writeInt(facts.width());
        out.writeInt(facts.height());
        out.writeByte(facts.orientation());
        out.writeInt(facts.tags().size());
        for (Map.Entry<String, String> tag : facts.tags().entrySet()) {
            out.writeUTF(tag.getKey());
            out.writeUTF(tag.getValue());
        }
    }

    /**
     * @param room for the pixels of a film that is played, of so many bytes
     */
    static Answer readAnswer(DataInputStream in, IntFunction<byte[]> room) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case PICTURE -> new Decoded(readStill(in));
            case FAILURE -> new Failed(Kind.values()[in.readByte()], SentenceText.read(in.readUTF()));
            case FACTS -> new Film(readFacts(in));
            case FRAME -> new Moment(new VideoFrame(in.readLong(), readStill(in)));
            case PLAYED -> new Played(PlayWire.read(in, room));
            case END -> new End();
            default -> throw new StreamCorruptedException("answer " + kind);
        };
    }

    private static Still readStill(DataInputStream in) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        int fullWidth = in.readInt();
        int fullHeight = in.readInt();
        int orientation = in.readByte();
        byte[] profile = readBytes(in);
        byte[] rgb = readBytes(in);
        if (width < 1 || height < 1 || rgb.length != 3L * width * height) {
            throw new StreamCorruptedException(width + " x " + height + " pixels in " + rgb.length + " bytes");
        }
        return new Still(width, height, rgb, fullWidth, fullHeight, orientation,
                profile.length == 0 ? noProfile() : profile);
    }

    private static VideoFacts readFacts(DataInputStream in) throws IOException {
        long milliseconds = in.readLong();
        String codec = in.readUTF();
        int width = in.readInt();
        int height = in.readInt();
        int orientation = in.readByte();
        Map<String, String> tags = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            tags.put(in.readUTF(), in.readUTF());
        }
        return new VideoFacts(milliseconds, codec, width, height, orientation, tags);
    }

    private static byte @Nullable [] noProfile() {
        return null;
    }

    static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] readBytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new StreamCorruptedException(length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("it ended in the middle of an answer");
        }
        return bytes;
    }
}
