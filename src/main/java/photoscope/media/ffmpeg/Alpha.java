package photoscope.media.ffmpeg;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Transparency that HEIC and AVIF keep in a picture of its own (ISO/IEC 23008-12, auxiliary images). */
final class Alpha {
    private static final List<byte[]> NAMES = List.of(bytes("urn:mpeg:mpegB:cicp:systems:auxiliary:alpha"),
            bytes("urn:mpeg:hevc:2015:auxid:1"));
    /** The names stand before the pictures, in the "meta" box. */
    private static final int HEADER_BYTES = 1 << 16;

    private Alpha() {}

    static boolean isDeclaredIn(byte[] file) {
        return NAMES.stream().anyMatch(name -> contains(file, name));
    }

    private static boolean contains(byte[] file, byte[] name) {
        int last = Math.min(file.length, HEADER_BYTES) - name.length;
        for (int from = 0; from <= last; from++) {
            if (file[from] == name[0] && matches(file, name, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] file, byte[] name, int from) {
        for (int i = 0; i < name.length; i++) {
            if (file[from + i] != name[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The picture over white.
     *
     * @param alpha white where the picture is opaque, black where nothing of it is seen
     */
    static Still overWhite(Still picture, Still alpha) {
        if (alpha.width() != picture.width() || alpha.height() != picture.height()) {
            return picture;
        }
        byte[] rgb = new byte[picture.rgb().length];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = overWhite(picture.rgb()[i], alpha.rgb()[i]);
        }
        return new Still(picture.width(), picture.height(), rgb, picture.fullWidth(), picture.fullHeight(),
                picture.orientation(), picture.profile());
    }

    /** One colour of a pixel, of 0 to 255 unsigned as its opacity is. */
    static byte overWhite(byte colour, byte opacity) {
        int opaque = opacity & 0xff;
        return (byte) (((colour & 0xff) * opaque + 255 * (255 - opaque) + 127) / 255);
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.ISO_8859_1);
    }
}
