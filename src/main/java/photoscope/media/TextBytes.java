package photoscope.media;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

import com.drew.metadata.Directory;
import com.drew.metadata.StringValue;
import org.jspecify.annotations.Nullable;

/**
 * Text whose encoding the file does not say or says wrongly, as in EXIF and IPTC: UTF-8 where it is valid, which by
 * chance hardly any other text is, else Windows-1252, which holds Latin-1.
 */
final class TextBytes {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private TextBytes() {}

    static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WESTERN);
        }
    }

    /** A directory's text, null where it has none. */
    static @Nullable String of(Directory directory, int tag) {
        Object value = directory.getObject(tag);
        return switch (value) {
            case StringValue text -> clean(decode(text.getBytes()));
            case null -> null;
            default -> clean(directory.getString(tag));
        };
    }

    /** Without control characters and spaces around it, composed (NFC); null where nothing is left. */
    static @Nullable String clean(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        String clean = normal.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]+", " ").strip();
        return clean.isEmpty() ? null : clean;
    }
}
