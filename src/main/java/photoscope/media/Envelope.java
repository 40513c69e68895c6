package photoscope.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import photoscope.photo.FileType;

/**
 * What a picture's file carries around its pixels, cut out but not yet understood. Every length was checked
 * against the file before anything was allocated; what is broken is left out.
 *
 * @param width declared pixels as stored, 0 where the file does not say
 * @param height declared pixels as stored, 0 where the file does not say
 * @param exif a TIFF structure
 * @param xmp an XML packet
 * @param photoshop image resources (8BIM), IPTC among them
 * @param profile an ICC profile
 * @param orientation EXIF orientation 1 to 8 that the container asks for; 0 where EXIF decides
 */
@SuppressWarnings("ArrayRecordComponent") // read only
record Envelope(int width, int height, byte @Nullable [] exif, byte @Nullable [] xmp, byte @Nullable [] photoshop,
        byte @Nullable [] profile, int orientation) {
    /** No block may be larger; XMP with embedded thumbnails reaches some megabytes. */
    static final int LARGEST_BLOCK = 16 << 20;
    private static final int JPEG2000_HEAD = 512;
    private static final int PNM_HEAD = 512;
    private static final Pattern PNM_SIZE = Pattern.compile(
            "^P(?:[1-6]|7\\s+WIDTH)\\s(?:\\s|#[^\\n]*\\n)*(\\d{1,9})\\s+(?:HEIGHT\\s+)?(?:#[^\\n]*\\n)*(\\d{1,9})\\s");

    /** One of a format in which EXIF decides how the picture is turned. */
    Envelope(int width, int height, byte @Nullable [] exif, byte @Nullable [] xmp, byte @Nullable [] photoshop,
            byte @Nullable [] profile) {
        this(width, height, exif, xmp, photoshop, profile, 0);
    }

    static Envelope read(ByteSource source, FileType type) throws IOException {
        return switch (type) {
            case JPEG -> JpegSegments.read(source).envelope(source);
            case PNG -> PngEnvelope.read(source);
            case WEBP -> WebpEnvelope.read(source);
            case PSD -> PsdEnvelope.read(source);
            case GIF -> sizeOnly(source, 6, 2);
            case BMP -> ofBmp(source);
            case TIFF -> ofTiff(TiffStructure.of(source).first());
            case HEIC, AVIF -> HeifEnvelope.read(source);
            case JPEG2000 -> ofJpeg2000(source);
            case TGA -> sizeOnly(source, 12, 2);
            case PNM -> ofPnm(new Head(source.bytes(0, Math.min(PNM_HEAD, source.length()))).text());
            case QOI -> bigEndianSize(source, 4);
            case ICO -> ofIcon(source);
            case RAW -> RawFile.read(source).envelope();
            case MP4, MOV, MATROSKA, AVI, MPEG_TS, MPEG, ASF, FLV -> size(0, 0);
        };
    }

    private static Envelope ofTiff(TiffDirectory tags) {
        return size(tags.get(TiffDirectory.WIDTH, 0), tags.get(TiffDirectory.HEIGHT, 0));
    }

    /** The oldest header has 12 bytes, with sizes of 16 bits. */
    private static Envelope ofBmp(ByteSource source) throws IOException {
        boolean oldest = source.length() > 18 && source.bytes(14, 1)[0] == 12;
        return sizeOnly(source, 18, oldest ? 2 : 4);
    }

    private static Envelope sizeOnly(ByteSource source, int position, int bytes) throws IOException {
        if (source.length() < position + 2L * bytes) {
            return size(0, 0);
        }
        byte[] fields = source.bytes(position, 2L * bytes);
        long width = Bytes.unsigned(fields, 0, bytes, true);
        long height = Bytes.unsigned(fields, bytes, bytes, true);
        return size(width, bytes == 4 ? Math.abs((int) height) : height);
    }

    private static Envelope bigEndianSize(ByteSource source, int position) throws IOException {
        if (source.length() < position + 8L) {
            return size(0, 0);
        }
        byte[] fields = source.bytes(position, 8);
        return size(Bytes.bigEndian(fields, 0, 4), Bytes.bigEndian(fields, 4, 4));
    }

    /** Of an icon in several sizes the first; a side of 256 pixels is written as 0. */
    private static Envelope ofIcon(ByteSource source) throws IOException {
        if (source.length() < 8) {
            return size(0, 0);
        }
        byte[] fields = source.bytes(6, 2);
        return size(fields[0] == 0 ? 256 : fields[0] & 0xff, fields[1] == 0 ? 256 : fields[1] & 0xff);
    }

    /** A code stream says its size first (ITU T.800, SIZ); around it can be boxes, of which one is its header. */
    private static Envelope ofJpeg2000(ByteSource source) throws IOException {
        String head = new Head(source.bytes(0, Math.min(JPEG2000_HEAD, source.length()))).text();
        int boxed = head.indexOf("ihdr");
        if (boxed < 0 || source.length() < boxed + 12L) {
            return bigEndianSize(source, 8);
        }
        byte[] fields = source.bytes(boxed + 4L, 8);
        return size(Bytes.bigEndian(fields, 4, 4), Bytes.bigEndian(fields, 0, 4));
    }

    private static Envelope ofPnm(String head) {
        Matcher size = PNM_SIZE.matcher(head);
        return size.find() ? size(Long.parseLong(size.group(1)), Long.parseLong(size.group(2))) : size(0, 0);
    }

    private static Envelope size(long width, long height) {
        boolean sane = width > 0 && height > 0 && width <= Integer.MAX_VALUE && height <= Integer.MAX_VALUE;
        return new Envelope(sane ? (int) width : 0, sane ? (int) height : 0, null, null, null, null);
    }

    /** Adds a block, and drops it all where it becomes too large. */
    static void append(ByteArrayOutputStream to, byte[] block, int from) {
        if (to.size() + (long) block.length <= LARGEST_BLOCK) {
            to.write(block, from, block.length - from);
        }
    }

    static byte @Nullable [] orNull(ByteArrayOutputStream collected) {
        return collected.size() == 0 ? null : collected.toByteArray();
    }
}
