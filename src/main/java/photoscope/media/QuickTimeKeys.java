package photoscope.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The metadata of a QuickTime film that stand under names (QuickTime File Format, metadata item keys atom). */
final class QuickTimeKeys {
    private static final String CONTENT_IDENTIFIER = "com.apple.quicktime.content.identifier";
    private static final int KEYS_HEAD = 8;
    private static final int KEY_HEAD = 8;
    private static final int DATA_HEAD = 8;
    private static final int LONGEST_VALUE = 100;
    private static final int FULL_BOX = 4;

    private QuickTimeKeys() {}

    /** What a Live Photo's film shares with its picture; null in other films. */
    static @Nullable String contentIdentifier(ByteSource source) throws IOException {
        IsoBox film = IsoBox.find(IsoBox.between(source, 0, source.length()), "moov").orElse(null);
        IsoBox meta = film == null ? null : IsoBox.find(film.children(source, 0), "meta").orElse(null);
        if (meta == null) {
            return null;
        }
        // QuickTime's own has no version before what is in it, as the one of ISO 14496-12 has
        String found = value(source, meta.children(source, 0));
        return found == null ? value(source, meta.children(source, FULL_BOX)) : found;
    }

    private static @Nullable String value(ByteSource source, List<IsoBox> boxes) throws IOException {
        IsoBox keys = IsoBox.find(boxes, "keys").orElse(null);
        IsoBox items = IsoBox.find(boxes, "ilst").orElse(null);
        int number = keys == null || items == null ? 0 : number(keys.content(source));
        if (items == null || number == 0) {
            return null;
        }
        for (IsoBox item : items.children(source, 0)) {
            byte[] type = item.type().getBytes(StandardCharsets.ISO_8859_1);
            if (ByteBuffer.wrap(type).getInt() == number) {
                IsoBox data = IsoBox.find(item.children(source, 0), "data").orElse(null);
                return data == null ? null : text(data.content(source));
            }
        }
        return null;
    }

    /** Its place among the keys, counted from 1; 0 where it is not there. */
    private static int number(byte[] keys) {
        ByteBuffer left = ByteBuffer.wrap(keys);
        left.position(Math.min(KEYS_HEAD, left.limit()));
        for (int number = 1; left.remaining() >= KEY_HEAD; number++) {
            int size = left.getInt(left.position());
            if (size < KEY_HEAD || size > left.remaining()) {
                return 0;
            }
            String name = new String(keys, left.position() + KEY_HEAD, size - KEY_HEAD, StandardCharsets.UTF_8);
            if (name.equals(CONTENT_IDENTIFIER)) {
                return number;
            }
            left.position(left.position() + size);
        }
        return 0;
    }

    private static @Nullable String text(byte[] data) {
        int length = data.length - DATA_HEAD;
        return length <= 0 || length > LONGEST_VALUE
                ? null
                : new String(data, DATA_HEAD, length, StandardCharsets.UTF_8).strip();
    }
}
