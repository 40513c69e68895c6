package photoscope;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Makes of pictures and films what an iPhone would have written: there is no Live Photo and no burst among the shared
 * samples.
 */
public final class AppleFiles {
    private static final int BURST = 0x000b;
    private static final int CONTENT_IDENTIFIER = 0x0011;
    private static final int ASCII = 2;
    private static final String KEY = "com.apple.quicktime.content.identifier";

    private AppleFiles() {}

    /** A JPEG with a maker's note that holds these. */
    public static byte[] picture(byte[] jpeg, @Nullable String contentIdentifier, @Nullable String burst) {
        byte[] exif = joined(text("Exif\0\0"), exif(note(contentIdentifier, burst)));
        return joined(new byte[]{(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1},
                ByteBuffer.allocate(2).putShort((short) (exif.length + 2)).array(), exif,
                ByteBuffer.allocate(jpeg.length - 2).put(jpeg, 2, jpeg.length - 2).array());
    }

    /** A QuickTime film that says this identifier; the given one ends with its index and has no such names. */
    public static byte[] film(byte[] film, String contentIdentifier) {
        byte[] keys = box("keys", new byte[4], number(1), number(8 + KEY.length()), text("mdta"), text(KEY));
        byte[] data = box("data", number(1), number(0), text(contentIdentifier));
        byte[] meta = box("meta", keys, box("ilst", box("\0\0\0\1", data)));
        byte[] whole = joined(film, meta);
        int index = start(film, "moov");
        ByteBuffer.wrap(whole).putInt(index, film.length - index + meta.length);
        return whole;
    }

    private static byte[] exif(byte[] note) {
        ByteBuffer tiff = ByteBuffer.allocate(44 + note.length);
        tiff.put(text("MM\0*")).putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(26).putInt(0);
        tiff.putShort((short) 1).putShort((short) 0x927c).putShort((short) 7).putInt(note.length).putInt(44).putInt(0);
        return tiff.put(note).array();
    }

    private static byte[] note(@Nullable String contentIdentifier, @Nullable String burst) {
        List<Integer> tags = new ArrayList<>();
        List<String> values = new ArrayList<>();
        if (burst != null) {
            tags.add(BURST);
            values.add(burst + "\0");
        }
        if (contentIdentifier != null) {
            tags.add(CONTENT_IDENTIFIER);
            values.add(contentIdentifier + "\0");
        }
        int at = 14 + 2 + 12 * tags.size() + 4;
        ByteBuffer note = ByteBuffer.allocate(at + String.join("", values).length());
        note.put(text("Apple iOS\0\0\1MM")).putShort((short) tags.size());
        for (int i = 0; i < tags.size(); i++) {
            note.putShort((short) (int) tags.get(i)).putShort((short) ASCII).putInt(values.get(i).length()).putInt(at);
            at += values.get(i).length();
        }
        note.putInt(0);
        values.forEach(value -> note.put(text(value)));
        return note.array();
    }

    private static int start(byte[] film, String wanted) {
        ByteBuffer bytes = ByteBuffer.wrap(film);
        int at = 0;
        while (!new String(film, at + 4, 4, StandardCharsets.ISO_8859_1).equals(wanted)) {
            at += bytes.getInt(at);
        }
        return at;
    }

    private static byte[] box(String type, byte[]... contents) {
        byte[] content = joined(contents);
        return joined(number(8 + content.length), text(type), content);
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
