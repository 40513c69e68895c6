package photoscope.media.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;

import org.jspecify.annotations.Nullable;

import photoscope.media.ffmpeg.DecodeException.Kind;
import photoscope.media.ffmpeg.Still;
import photoscope.media.ffmpeg.StillFormat;
import photoscope.media.ffmpeg.StillRequest;

/** How requests and answers pass between the app and a decoder's process. */
final class Wire {
    private static final int PICTURE = 0;
    private static final int FAILURE = 1;
    /** Larger than any picture that is asked for; what says more has lost its way. */
    private static final int MOST_BYTES = 1 << 30;

    /** What came of a request. */
    sealed interface Answer {}

    record Decoded(Still still) implements Answer {}

    record Failed(Kind kind, String message) implements Answer {}

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
                out.writeInt(still.width());
                out.writeInt(still.height());
                out.writeInt(still.fullWidth());
                out.writeInt(still.fullHeight());
                out.writeByte(still.orientation());
                write(still.profile() == null ? new byte[0] : still.profile(), out);
                write(still.rgb(), out);
            }
            case Failed(Kind kind, String message) -> {
                out.writeByte(FAILURE);
                out.writeByte(kind.ordinal());
                out.writeUTF(message);
            }
        }
        out.flush();
    }

    static Answer readAnswer(DataInputStream in) throws IOException {
        int kind = in.readByte();
        if (kind == FAILURE) {
            return new Failed(Kind.values()[in.readByte()], in.readUTF());
        } else if (kind != PICTURE) {
            throw new StreamCorruptedException("answer " + kind);
        }
        int width = in.readInt();
        int height = in.readInt();
        int fullWidth = in.readInt();
        int fullHeight = in.readInt();
        int orientation = in.readByte();
        byte[] profile = readBytes(in);
        return new Decoded(new Still(width, height, readBytes(in), fullWidth, fullHeight, orientation,
                profile.length == 0 ? noProfile() : profile));
    }

    private static byte @Nullable [] noProfile() {
        return null;
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new StreamCorruptedException(length + " bytes");
        }
        return in.readNBytes(length);
    }
}
