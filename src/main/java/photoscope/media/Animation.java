package photoscope.media;

import java.io.IOException;

import photoscope.photo.FileType;

/** Tells from a file's structure whether it holds more than one frame; nothing is decoded. */
final class Animation {
    private static final int MOST_PIECES = 1_000_000;
    private static final int PNG_FIRST_CHUNK = 8;
    private static final int WEBP_FIRST_CHUNK = 12;
    private static final int GIF_HEAD = 13;
    private static final int GIF_IMAGE = 0x2c;
    private static final int GIF_EXTENSION = 0x21;
    private static final int GIF_IMAGE_FIELDS = 9;

    private Animation() {}

    static boolean isIn(ByteSource source, FileType type) throws IOException {
        return switch (type) {
            case PNG -> inPng(source);
            case WEBP -> inWebp(source);
            case GIF -> inGif(source);
            // its first brand says whether it is a sequence (AV1 Image File Format, 6.4)
            case AVIF -> source.length() >= 12 && new Head(source.bytes(8, 4)).starts("'avis");
            default -> false;
        };
    }

    /** The chunk acTL comes before the pixels and says how many frames there are (W3C PNG, third edition, 11.3.6). */
    private static boolean inPng(ByteSource source) throws IOException {
        long position = PNG_FIRST_CHUNK;
        for (int i = 0; i < MOST_PIECES && position + 12 <= source.length(); i++) {
            Head head = new Head(source.bytes(position, 8));
            if (head.has(4, "'acTL")) {
                return Bytes.bigEndian(source.bytes(position + 8, 4), 0, 4) > 1;
            } else if (head.has(4, "'IDAT")) {
                return false;
            }
            position += 12 + head.length32();
        }
        return false;
    }

    /** Each frame is a chunk ANMF (RFC 9649, 2.7.1.1). */
    private static boolean inWebp(ByteSource source) throws IOException {
        long position = WEBP_FIRST_CHUNK;
        int frames = 0;
        for (int i = 0; i < MOST_PIECES && position + 8 <= source.length() && frames < 2; i++) {
            byte[] head = source.bytes(position, 8);
            frames += Bytes.startWith(head, "ANMF") ? 1 : 0;
            long length = Bytes.unsigned(head, 4, 4, true);
            position += 8 + length + length % 2;
        }
        return frames > 1;
    }

    /** Each frame is an image block (GIF89a, 20). */
    private static boolean inGif(ByteSource source) throws IOException {
        if (source.length() < GIF_HEAD) {
            return false;
        }
        long position = (long) GIF_HEAD + colours(one(source, GIF_HEAD - 3));
        int frames = 0;
        for (int i = 0; i < MOST_PIECES && position + GIF_IMAGE_FIELDS + 2 < source.length(); i++) {
            int block = one(source, position);
            if (block == GIF_IMAGE && ++frames > 1) {
                return true;
            } else if (block == GIF_IMAGE) {
                // behind its fields and colours comes the size of the first codes
                position += 2 + GIF_IMAGE_FIELDS + colours(one(source, position + GIF_IMAGE_FIELDS));
            } else if (block == GIF_EXTENSION) {
                position += 2;
            } else {
                return false;
            }
            position = afterData(source, position);
        }
        return false;
    }

    /** Data come in pieces of up to 255 bytes, the last of which is empty. */
    private static long afterData(ByteSource source, long from) throws IOException {
        long position = from;
        for (int i = 0; i < MOST_PIECES && position < source.length(); i++) {
            int length = one(source, position);
            position += 1 + length;
            if (length == 0) {
                break;
            }
        }
        return position;
    }

    /** Bytes of the colour table that these flags announce. */
    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static int one(ByteSource source, long position) throws IOException {
        return source.bytes(position, 1)[0] & 0xff;
    }
}
