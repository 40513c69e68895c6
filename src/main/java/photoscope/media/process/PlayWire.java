package photoscope.media.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

import photoscope.media.ffmpeg.FilmItem;
import photoscope.media.ffmpeg.PlayRequest;
import photoscope.media.ffmpeg.VideoFormat;

/**
 * How a film that is played passes between the app and a decoder's process. It is asked for item by item and answers in
 * this order; {@link Wire#STOP} is answered by {@link Wire.End}, and the process is free again.
 */
final class PlayWire {
    /** What a request begins with. */
    static final int PLAY = 0x41;
    /** Goes to another moment; this is not answered. */
    static final int SEEK = 2;
    private static final int OPENED = 0;
    private static final int FRAME = 1;
    private static final int SOUND = 2;
    private static final int END = 3;
    /** Larger than any screen. */
    private static final int MOST_BYTES = 1 << 28;

    private PlayWire() {}

    static void write(PlayRequest request, DataOutputStream out) throws IOException {
        out.writeByte(PLAY);
        out.writeByte(request.format().ordinal());
        Wire.write(request.path().getBytes(StandardCharsets.UTF_8), out);
        out.writeLong(request.offset());
        out.writeLong(request.length());
        out.writeBoolean(request.withSound());
        out.writeLong(request.mostPixels());
        out.flush();
    }

    static PlayRequest readRequest(DataInputStream in) throws IOException {
        VideoFormat format = VideoFormat.values()[in.readByte()];
        String path = new String(Wire.readBytes(in), StandardCharsets.UTF_8);
        return new PlayRequest(format, path, in.readLong(), in.readLong(), in.readBoolean(), in.readLong());
    }

    static void writeNext(long notBefore, int width, int height, DataOutputStream out) throws IOException {
        out.writeByte(Wire.GO_ON);
        out.writeLong(notBefore);
        out.writeInt(width);
        out.writeInt(height);
        out.flush();
    }

    static void writeSeek(long micros, boolean isExact, DataOutputStream out) throws IOException {
        out.writeByte(SEEK);
        out.writeLong(micros);
        out.writeBoolean(isExact);
        out.flush();
    }

    static void write(FilmItem item, DataOutputStream out) throws IOException {
        switch (item) {
            case FilmItem.Opened opened -> {
                out.writeByte(OPENED);
                out.writeLong(opened.milliseconds());
                out.writeBoolean(opened.hasSound());
            }
            case FilmItem.Frame frame -> {
                out.writeByte(FRAME);
                out.writeLong(frame.micros());
                out.writeInt(frame.width());
                out.writeInt(frame.height());
                out.writeInt(frame.skipped());
                out.write(frame.bgra(), 0, frame.length());
            }
            case FilmItem.Sound sound -> {
                out.writeByte(SOUND);
                out.writeLong(sound.micros());
                Wire.write(sound.pcm(), out);
            }
            case FilmItem.End _ -> out.writeByte(END);
        }
    }

    /**
     * @param room for the pixels of a picture, of at least so many bytes
     */
    static FilmItem read(DataInputStream in, IntFunction<byte[]> room) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case OPENED -> new FilmItem.Opened(in.readLong(), in.readBoolean());
            case FRAME -> readFrame(in, room);
            case SOUND -> new FilmItem.Sound(in.readLong(), Wire.readBytes(in));
            case END -> new FilmItem.End();
            default -> throw new StreamCorruptedException("item " + kind);
        };
    }

    private static FilmItem.Frame readFrame(DataInputStream in, IntFunction<byte[]> room) throws IOException {
        long micros = in.readLong();
        int width = in.readInt();
        int height = in.readInt();
        int skipped = in.readInt();
        if (width < 1 || height < 1 || 4L * width * height > MOST_BYTES) {
            throw new StreamCorruptedException(width + " x " + height + " pixels");
        }
        byte[] bgra = room.apply(4 * width * height);
        in.readFully(bgra, 0, 4 * width * height);
        return new FilmItem.Frame(micros, width, height, skipped, bgra);
    }
}
