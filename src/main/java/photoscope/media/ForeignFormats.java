package photoscope.media;

import java.util.List;
import java.util.Locale;

import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;

/** Names the format of files that can't be read, for the person who wonders about them. */
final class ForeignFormats {
    private static final List<Format> PICTURES = List.of(
            new Format(4, "'ftypmif3", Sentence.of("Shortened HEIF pictures")),
            new Format(0, "00 00 00 0C 'JXL", Sentence.of("JPEG XL pictures")),
            new Format(0, "FF 0A", Sentence.of("JPEG XL pictures")),
            new Format(0, "00 'MRM", Sentence.of("Minolta MRW raw pictures")),
            new Format(0, "'FOVb", Sentence.of("Sigma X3F raw pictures")),
            new Format(0, "'DDS 20", Sentence.of("DDS textures")),
            new Format(0, "'#?RADIANCE", Sentence.of("Radiance HDR pictures")),
            new Format(0, "76 2F 31 01", Sentence.of("OpenEXR pictures")),
            new Format(0, "'SIMPLE", Sentence.of("FITS pictures")),
            new Format(0, "'gimp", Sentence.of("GIMP's own files")), new Format(0, "'BLP", Sentence.of("BLP textures")),
            new Format(0, "01 DA", Sentence.of("SGI pictures")),
            new Format(0, "C5 D0 D3 C6", Sentence.of("PostScript drawings")),
            new Format(0, "'%!PS", Sentence.of("PostScript drawings")),
            new Format(0, "'%PDF", Sentence.of("PDF documents")));

    private static final List<Format> OTHERS = List.of(new Format(4, "'ftypM4", Sentence.of("Sound files")),
            new Format(4, "'ftyp", Sentence.of("Files of this kind")),
            new Format(0, "'OggS", Sentence.of("Ogg sound and video files")),
            new Format(0, "'ID3", Sentence.of("Sound files")), new Format(8, "'WAVE", Sentence.of("Sound files")),
            new Format(0, "'PK 03 04", Sentence.of("ZIP archives and office documents")),
            new Format(0, "1F 8B", Sentence.of("Compressed archives")));

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
            return unsupported(Sentence.of("SVG drawings"));
        } else if (text.startsWith("<!doctype html") || text.contains("<html")) {
            return notAPicture(
                    Sentence.of("This is a web page (HTML), not a picture: it may have been saved instead of one."));
        } else if (head.isAllZero()) {
            return notAPicture(Sentence.of("The file begins with nothing but zeros: its content was lost."));
        } else if (head.isText()) {
            return notAPicture(Sentence.of("This is a text file, not a picture."));
        }
        return notAPicture(Sentence.of("This file does not begin like any known kind of picture."));
    }

    private static MediaException unsupported(Sentence formats) {
        return MediaException.reading(ProblemKind.UNSUPPORTED, Sentence.of("%s can't be read yet.", formats));
    }

    private static MediaException notAPicture(Sentence reason) {
        return MediaException.reading(ProblemKind.NOT_A_PICTURE, reason);
    }

    private record Format(int position, String pattern, Sentence name) {
        boolean fits(Head head) {
            return head.has(position, pattern);
        }
    }
}
