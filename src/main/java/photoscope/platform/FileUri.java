package photoscope.platform;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Files as D-Bus services want them: a URI (RFC 8089) with everything but the plainest characters encoded. */
final class FileUri {
    private static final String PLAIN = "/-._~";

    private FileUri() {}

    /**
     * @param absolute with {@code /} between names
     */
    static String of(Path absolute) {
        StringBuilder uri = new StringBuilder("file://");
        for (byte each : absolute.toString().getBytes(StandardCharsets.UTF_8)) {
            int character = each & 0xff;
            // commas too, which part the elements of dbus-send's arrays
            boolean isPlain = PLAIN.indexOf(character) >= 0
                    || (character < 128 && Character.isLetterOrDigit(character));
            if (isPlain) {
                uri.append((char) character);
            } else {
                uri.append('%').append("%02X".formatted(character));
            }
        }
        return uri.toString();
    }
}
