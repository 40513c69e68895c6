package photoscope.media;

import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import org.jspecify.annotations.Nullable;

import photoscope.photo.DateSource;
import photoscope.photo.TakenAt;

/** Finds when a photo was taken: the first plausible date in the order of {@link DateSource}. */
final class TakenAtReader {
    /** Niepce's view from Le Gras is the oldest photograph. */
    private static final int FIRST_YEAR = 1826;
    private static final Duration MOST_OFFSET = Duration.ofHours(14);
    private static final Duration GPS_TOLERANCE = Duration.ofMinutes(3);
    private static final int QUARTER = 15 * 60;

    private final Clock clock;

    /**
     * @param clock today, and the zone in which file times are shown
     */
    TakenAtReader(Clock clock) {
        this.clock = clock;
    }

    TakenAt read(ParsedMetadata metadata, String fileName, FileTime modified) {
        List<ExifDirectoryBase> exif = metadata.all(ExifDirectoryBase.class);
        XmpValues xmp = new XmpValues(metadata.packets());
        List<Found> order = List.of(
                new Found(DateSource.EXIF_ORIGINAL, () -> exif(metadata, exif, ExifDirectoryBase.TAG_DATETIME_ORIGINAL,
                        ExifDirectoryBase.TAG_SUBSECOND_TIME_ORIGINAL, ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL)),
                new Found(DateSource.EXIF_DIGITIZED,
                        () -> exif(metadata, exif, ExifDirectoryBase.TAG_DATETIME_DIGITIZED,
                                ExifDirectoryBase.TAG_SUBSECOND_TIME_DIGITIZED,
                                ExifDirectoryBase.TAG_TIME_ZONE_DIGITIZED)),
                new Found(DateSource.XMP, () -> DateText.parse(xmp.text(XmpValues.EXIF, "DateTimeOriginal"))),
                new Found(DateSource.XMP, () -> DateText.parse(xmp.text(XmpValues.PHOTOSHOP, "DateCreated"))),
                new Found(DateSource.XMP, () -> DateText.parse(xmp.text(XmpValues.XMP, "CreateDate"))),
                new Found(DateSource.XMP, () -> iptc(metadata)),
                new Found(DateSource.FILE_NAME, () -> named(fileName)));
        return first(order, modified);
    }

    /** The same for what a film's container says. */
    TakenAt read(@Nullable DateText said, String fileName, FileTime modified) {
        return first(List.of(new Found(DateSource.VIDEO, () -> said),
                new Found(DateSource.FILE_NAME, () -> named(fileName))), modified);
    }

    /** In which dates are shown that are only known in UTC. */
    ZoneId zone() {
        return clock.getZone();
    }

    private TakenAt first(List<Found> order, FileTime modified) {
        for (Found found : order) {
            DateText date = found.date().get();
            if (date != null && isPlausible(date.local())) {
                return new TakenAt(date.local(), date.offset(), found.source());
            }
        }
        return new TakenAt(LocalDateTime.ofInstant(modified.toInstant(), clock.getZone()), null, DateSource.FILE_TIME);
    }

    private static @Nullable DateText named(String fileName) {
        LocalDateTime date = FileNameDate.of(fileName);
        return date == null ? null : new DateText(date, null);
    }

    private boolean isPlausible(LocalDateTime date) {
        boolean unsetClock = date.getYear() == 1970 && date.getDayOfYear() == 1;
        return date.getYear() >= FIRST_YEAR && !unsetClock && date.isBefore(LocalDateTime.now(clock).plusDays(2));
    }

    private static @Nullable DateText exif(ParsedMetadata metadata, List<ExifDirectoryBase> directories, int dateTag,
            int decimalsTag, int offsetTag) {
        for (ExifDirectoryBase directory : directories) {
            DateText date = DateText.parse(TextBytes.of(directory, dateTag));
            if (date == null) {
                continue;
            }
            LocalDateTime local = date.local().withNano(DateText.nanos(TextBytes.of(directory, decimalsTag)));
            ZoneOffset offset = DateText.offset(TextBytes.of(directory, offsetTag));
            if (offset == null) {
                offset = DateText.offset(TextBytes.of(directory, ExifDirectoryBase.TAG_TIME_ZONE));
            }
            return new DateText(local, offset == null ? offsetFromGps(metadata, local) : offset);
        }
        return null;
    }

    /** The satellites' UTC against the wall clock, where they differ by whole quarters of an hour. */
    private static @Nullable ZoneOffset offsetFromGps(ParsedMetadata metadata, LocalDateTime local) {
        for (GpsDirectory gps : metadata.all(GpsDirectory.class)) {
            Date utc = gps.getGpsDate();
            if (utc == null) {
                continue;
            }
            Duration ahead = Duration.between(LocalDateTime.ofInstant(utc.toInstant(), ZoneOffset.UTC), local);
            long quarters = Math.round((double) ahead.toSeconds() / QUARTER);
            Duration rest = ahead.minusSeconds(quarters * QUARTER).abs();
            if (ahead.abs().compareTo(MOST_OFFSET) <= 0 && rest.compareTo(GPS_TOLERANCE) <= 0) {
                return ZoneOffset.ofTotalSeconds((int) quarters * QUARTER);
            }
        }
        return null;
    }

    private static @Nullable DateText iptc(ParsedMetadata metadata) {
        for (IptcDirectory iptc : metadata.all(IptcDirectory.class)) {
            String day = TextBytes.of(iptc, IptcDirectory.TAG_DATE_CREATED);
            String time = TextBytes.of(iptc, IptcDirectory.TAG_TIME_CREATED);
            DateText both = DateText.parse(day + " " + time);
            return both == null ? DateText.parse(day) : both;
        }
        return null;
    }

    private record Found(DateSource source, Supplier<@Nullable DateText> date) {}
}
