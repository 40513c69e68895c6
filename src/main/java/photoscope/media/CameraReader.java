package photoscope.media;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import com.drew.lang.Rational;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import org.jspecify.annotations.Nullable;

import photoscope.photo.Exposure;

/** What a picture was taken with. */
final class CameraReader {
    private static final Pattern LEGAL_FORM = Pattern
            .compile("(?i)[ ,.]+(corporation|corp|company|co|inc|ltd|gmbh|ag|techwin|optical|imaging|digital)\\b.*");

    private static final Pattern FIRST_WORD = Pattern.compile("([^\\s-]*).*");

    private final List<ExifDirectoryBase> exif;
    private final XmpValues xmp;

    CameraReader(ParsedMetadata metadata) {
        exif = metadata.all(ExifDirectoryBase.class)
                .stream()
                .filter(directory -> !(directory instanceof ExifThumbnailDirectory))
                .toList();
        xmp = new XmpValues(metadata.packets());
    }

    /** EXIF orientation 1 to 8, 1 where the file says none; only the main picture's counts. */
    int orientation() {
        for (ExifDirectoryBase directory : exif) {
            Integer value = directory instanceof ExifIFD0Directory
                    ? directory.getInteger(ExifDirectoryBase.TAG_ORIENTATION)
                    : null;
            if (value != null) {
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    /** Maker and model; the maker left out where the model begins with it. */
    @Nullable
    String camera() {
        String maker = text(ExifDirectoryBase.TAG_MAKE);
        String model = text(ExifDirectoryBase.TAG_MODEL);
        maker = maker == null ? xmp.text(XmpValues.TIFF, "Make") : maker;
        model = model == null ? xmp.text(XmpValues.TIFF, "Model") : model;
        return name(maker, model);
    }

    /** The same of what a file calls them. */
    static @Nullable String name(@Nullable String maker, @Nullable String model) {
        if (maker == null || model == null) {
            return model == null ? maker : model;
        }
        String name = LEGAL_FORM.matcher(maker).replaceAll("").strip();
        String first = FIRST_WORD.matcher(model.toLowerCase(Locale.ROOT)).replaceFirst("$1");
        boolean repeated = List.of(maker.toLowerCase(Locale.ROOT).split("\\s", -1)).contains(first);
        return repeated || name.isEmpty() ? model : name + " " + model;
    }

    @Nullable
    String lens() {
        String lens = text(ExifDirectoryBase.TAG_LENS_MODEL);
        lens = lens == null ? xmp.text(XmpValues.EXIF_EX, "LensModel") : lens;
        lens = lens == null ? xmp.text(XmpValues.AUX, "Lens") : lens;
        return lens == null || lens.matches("[-0. mf/]*") ? null : lens;
    }

    Exposure exposure() {
        Double iso = positive(ExifDirectoryBase.TAG_ISO_EQUIVALENT);
        return new Exposure(positive(ExifDirectoryBase.TAG_EXPOSURE_TIME), positive(ExifDirectoryBase.TAG_FNUMBER),
                iso == null || iso > 100_000_000 ? null : (Integer) (int) Math.round(iso),
                positive(ExifDirectoryBase.TAG_FOCAL_LENGTH));
    }

    private @Nullable String text(int tag) {
        return first(tag, TextBytes::of);
    }

    /** Zero, infinite and negative values are cameras' ways to say nothing. */
    private @Nullable Double positive(int tag) {
        return first(tag, (directory, wanted) -> {
            Rational[] rationals = directory.getRationalArray(wanted);
            Double value = rationals != null && rationals.length > 0
                    ? (Double) rationals[0].doubleValue()
                    : directory.getDoubleObject(wanted);
            return value == null || !(value > 0) || value.isInfinite() ? null : value;
        });
    }

    private <T> @Nullable T first(int tag, BiFunction<ExifDirectoryBase, Integer, @Nullable T> read) {
        for (ExifDirectoryBase directory : exif) {
            T value = directory.containsTag(tag) ? read.apply(directory, tag) : null;
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
