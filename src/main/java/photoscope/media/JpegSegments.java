package photoscope.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The marker segments of a JPEG up to its first scan (ITU T.81, annex B).
 *
 * @param segments in the file's order
 * @param frame the frame header, null where there is none
 * @param scan where the first scan's marker stands, -1 where there is none
 */
record JpegSegments(List<Segment> segments, @Nullable Frame frame, long scan) {
    private static final int MOST_SEGMENTS = 10_000;
    private static final String EXIF = "Exif\0\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String ICC = "ICC_PROFILE\0";
    private static final String PHOTOSHOP = "Photoshop 3.0\0";

    /**
     * One marker segment.
     *
     * @param marker its second byte
     * @param position of its first byte, 0xff
     * @param bytes with marker and length field
     */
    record Segment(int marker, long position, int bytes) {
        byte[] payload(ByteSource source) throws IOException {
            return source.bytes(position + 4, bytes - 4L);
        }
    }

    /**
     * A frame header.
     *
     * @param process low four bits of its marker: 0 to 2 are baseline, extended, progressive
     * @param precision bits a sample
     * @param idsAreRgb whether the components call themselves R, G and B
     */
    record Frame(int process, int precision, int width, int height, int components, boolean idsAreRgb) {}

    static JpegSegments read(ByteSource source) throws IOException {
        List<Segment> segments = new ArrayList<>();
        Frame frame = null;
        long position = 2;
        while (position + 4 <= source.length() && segments.size() < MOST_SEGMENTS) {
            byte[] head = source.bytes(position, 4);
            int marker = head[1] & 0xff;
            if (head[0] != (byte) 0xff || marker == 0xff || marker == 0) {
                position++;
            } else if (marker == 0xda) {
                return new JpegSegments(segments, frame, position);
            } else if (marker == 0xd9) {
                break;
            } else if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
                position += 2;
            } else {
                int length = (int) Bytes.bigEndian(head, 2, 2);
                if (length < 2 || position + 2 + length > source.length()) {
                    break;
                }
                Segment segment = new Segment(marker, position, length + 2);
                segments.add(segment);
                if (frame == null && marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8
                        && marker != 0xcc) {
                    frame = frame(marker, segment.payload(source));
                }
                position += segment.bytes();
            }
        }
        return new JpegSegments(segments, frame, -1);
    }

    private static @Nullable Frame frame(int marker, byte[] payload) {
        if (payload.length < 6) {
            return null;
        }
        int components = payload[5] & 0xff;
        boolean rgb = components == 3 && payload.length >= 15 && payload[6] == 'R' && payload[9] == 'G'
                && payload[12] == 'B';
        return new Frame(marker & 0xf, payload[0] & 0xff, (int) Bytes.bigEndian(payload, 3, 2),
                (int) Bytes.bigEndian(payload, 1, 2), components, rgb);
    }

    Envelope envelope(ByteSource source) throws IOException {
        byte[] exif = null;
        byte[] xmp = null;
        ByteArrayOutputStream photoshop = new ByteArrayOutputStream();
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        for (Segment segment : segments) {
            if (segment.marker() != 0xe1 && segment.marker() != 0xe2 && segment.marker() != 0xed) {
                continue;
            }
            byte[] payload = segment.payload(source);
            if (exif == null && Bytes.startWith(payload, EXIF)) {
                exif = Arrays.copyOfRange(payload, EXIF.length(), payload.length);
            } else if (xmp == null && Bytes.startWith(payload, XMP)) {
                xmp = Arrays.copyOfRange(payload, XMP.length(), payload.length);
            } else if (Bytes.startWith(payload, ICC)) {
                Envelope.append(profile, payload, Math.min(payload.length, ICC.length() + 2));
            } else if (Bytes.startWith(payload, PHOTOSHOP)) {
                Envelope.append(photoshop, payload, PHOTOSHOP.length());
            }
        }
        return new Envelope(frame == null ? 0 : frame.width(), frame == null ? 0 : frame.height(), exif, xmp,
                Envelope.orNull(photoshop), Envelope.orNull(profile));
    }
}
