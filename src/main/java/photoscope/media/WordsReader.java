package photoscope.media;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.drew.metadata.Directory;
import com.drew.metadata.StringValue;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.iptc.IptcDirectory;
import org.jspecify.annotations.Nullable;

import photoscope.photo.Rating;

/** What people wrote about a picture. Where it stands in several places XMP counts, then IPTC, then EXIF. */
final class WordsReader {
    /** What cameras write as a description when nobody did. */
    private static final Set<String> PLACEHOLDERS = Set.of("olympus digital camera", "sony dsc",
            "minolta digital camera", "konica minolta digital camera", "samsung digital camera", "samsung",
            "digital camera", "dcim", "exif_jpeg_picture", "exif_jpeg", "default", "image description",
            "kodak digital still camera", "dsc", "jpeg", "untitled", "my picture", "hdrpl");

    private final List<ExifIFD0Directory> exif;
    private final List<IptcDirectory> iptc;
    private final XmpValues xmp;

    WordsReader(ParsedMetadata metadata) {
        exif = metadata.all(ExifIFD0Directory.class);
        iptc = metadata.all(IptcDirectory.class);
        xmp = new XmpValues(metadata.packets());
    }

    @Nullable
    String title() {
        return first(xmp.localized(XmpValues.DC, "title"), text(iptc, IptcDirectory.TAG_OBJECT_NAME),
                xmp.text(XmpValues.PHOTOSHOP, "Headline"), text(iptc, IptcDirectory.TAG_HEADLINE),
                windows(ExifDirectoryBase.TAG_WIN_TITLE));
    }

    @Nullable
    String caption() {
        return first(xmp.localized(XmpValues.DC, "description"), text(iptc, IptcDirectory.TAG_CAPTION),
                text(exif, ExifDirectoryBase.TAG_IMAGE_DESCRIPTION), windows(ExifDirectoryBase.TAG_WIN_COMMENT));
    }

    @Nullable
    String artist() {
        List<String> creators = xmp.items(XmpValues.DC, "creator");
        return first(creators.isEmpty() ? null : String.join("; ", creators), text(iptc, IptcDirectory.TAG_BY_LINE),
                text(exif, ExifDirectoryBase.TAG_ARTIST), windows(ExifDirectoryBase.TAG_WIN_AUTHOR));
    }

    /** Those of IPTC, XMP and Windows in this order, each once however it is capitalised; levels divided by slashes. */
    List<String> keywords() {
        List<String> all = new ArrayList<>();
        for (IptcDirectory directory : iptc) {
            StringValue[] values = directory.getStringValueArray(IptcDirectory.TAG_KEYWORDS);
            for (StringValue value : values == null ? new StringValue[0] : values) {
                all.add(TextBytes.decode(value.getBytes()));
            }
        }
        all.addAll(xmp.items(XmpValues.DC, "subject"));
        String windows = windows(ExifDirectoryBase.TAG_WIN_KEYWORDS);
        if (windows != null) {
            all.addAll(List.of(windows.split(";")));
        }
        Map<String, String> once = new LinkedHashMap<>();
        for (String keyword : XmpKeywords.combined(all, xmp)) {
            String clean = TextBytes.clean(keyword);
            if (clean != null) {
                once.putIfAbsent(clean.toLowerCase(Locale.ROOT), clean);
            }
        }
        return List.copyOf(once.values());
    }

    Rating rating() {
        Double stars = number(xmp.text(XmpValues.XMP, "Rating"));
        stars = stars == null ? number(text(exif, ExifDirectoryBase.TAG_RATING)) : stars;
        if (stars != null) {
            return new Rating(Math.clamp(Math.round(stars), -1, 5));
        }
        Double percent = number(xmp.text(XmpValues.MICROSOFT, "Rating"));
        percent = percent == null ? number(text(exif, ExifDirectoryBase.TAG_RATING_PERCENT)) : percent;
        return percent == null || !(percent >= 1)
                ? Rating.NONE
                : new Rating(Math.clamp(Math.round(percent / 25) + 1, 1, 5));
    }

    private static @Nullable Double number(@Nullable String text) {
        return text != null && text.matches("[-+]?\\d{1,3}(\\.\\d{1,9})?") ? Double.valueOf(text) : null;
    }

    private static @Nullable String first(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null && !PLACEHOLDERS.contains(text.toLowerCase(Locale.ROOT))) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable String text(List<? extends Directory> directories, int tag) {
        for (Directory directory : directories) {
            String text = TextBytes.of(directory, tag);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** Windows writes UTF-16 as numbers. */
    private @Nullable String windows(int tag) {
        for (ExifIFD0Directory directory : exif) {
            String text = TextBytes.clean(directory.getDescription(tag));
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
