package photoscope.media;

import java.util.List;
import java.util.Locale;

import photoscope.photo.ProblemKind;

/** Names the format of files that can't be read, for the person who wonders about them. */
final class ForeignFormats {
    private static final List<Format> PICTURES = List.of(new Format(4, "'ftypmif3", "Shortened HEIF pictures"),
            new Format(0, "00 00 00 0C 'JXL", "JPEG XL pictures"), new Format(0, "FF 0A", "JPEG XL pictures"),
            new Format(0, "00 'MRM", "Minolta MRW raw pictures"), new Format(0, "'FOVb", "Sigma X3F raw pictures"),
            new Format(0, "'DDS 20", "DDS textures"), new Format(0, "'#?RADIANCE", "Radiance HDR pictures"),
            new Format(0, "76 2F 31 01", "OpenEXR pictures"), new Format(0, "'SIMPLE", "FITS pictures"),
            new Format(0, "'gimp", "GIMP's own files"), new Format(0, "'BLP", "BLP textures"),
            new Format(0, "01 DA", "SGI pictures"), new Format(0, "C5 D0 D3 C6", "PostScript drawings"),
            new Format(0, "'%!PS", "PostScript drawings"), new Format(0, "'%PDF", "PDF documents"));

    private static final List<Format> OTHERS = List.of(new Format(4, "'ftypM4", "Sound files"),
            new Format(4, "'ftyp", "Files of this kind"), new Format(0, "'OggS", "Ogg sound and video files"),
            new Format(0, "'ID3", "Sound files"), new Format(8, "'WAVE", "Sound files"),
            new Format(0, "'PK 03 04", "ZIP archives and office documents"),
            new Format(0, "1F 8B", "Compressed archives"));

    private ForeignFormats() {}

    static MediaException problem(Head head) {
        String text = head.text().stripLeading().toLowerCase(Locale.ROOT);
        for (Format format : PICTURES) {
            if (format.fits(head)) {
                return unsupported(format.name());
            }
        }
        for (Format format : OTHERS) {
            if (format.fits(head)) {
                return unsupported(format.name());
            }
        }
        if (text.contains("<svg")) {
            return unsupported("SVG drawings");
        } else if (text.startsWith("<!doctype html") || text.contains("<html")) {
            return notAPicture("This is a web page (HTML), not a picture: it may have been saved instead of one.");
        } else if (head.isAllZero()) {
            return notAPicture("The file begins with nothing but zeros: its content was lost.");
        } else if (head.isText()) {
            return notAPicture("This is a text file, not a picture.");
        }
        return notAPicture("This file does not begin like any known kind of picture.");
    }

    private static MediaException unsupported(String formats) {
        return MediaException.reading(ProblemKind.UNSUPPORTED, formats + " can't be read yet.");
    }

    private static MediaException notAPicture(String reason) {
        return MediaException.reading(ProblemKind.NOT_A_PICTURE, reason);
    }

    private record Format(int position, String pattern, String name) {
        boolean fits(Head head) {
            return head.has(position, pattern);
        }
    }
}
