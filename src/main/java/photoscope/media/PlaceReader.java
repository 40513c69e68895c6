package photoscope.media;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.drew.lang.GeoLocation;
import com.drew.metadata.exif.GpsDirectory;
import org.jspecify.annotations.Nullable;

import photoscope.photo.GeoPoint;

/** Where a picture was taken, by EXIF or else XMP; 0, 0 in the Gulf of Guinea is what receivers without a fix write. */
final class PlaceReader {
    /** XMP: degrees, minutes, perhaps seconds, and a letter. */
    private static final Pattern COORDINATE = Pattern
            .compile("(\\d{1,3}),(\\d{1,2}(?:\\.\\d{1,20})?)(?:,(\\d{1,2}(?:\\.\\d{1,20})?))?([NSEW])");

    private PlaceReader() {}

    static @Nullable GeoPoint read(ParsedMetadata metadata) {
        for (GpsDirectory gps : metadata.all(GpsDirectory.class)) {
            GeoLocation location = gps.getGeoLocation();
            GeoPoint place = location == null ? null : place(location.getLatitude(), location.getLongitude());
            if (place != null) {
                return place;
            }
        }
        XmpValues xmp = new XmpValues(metadata.packets());
        return place(degrees(xmp.text(XmpValues.EXIF, "GPSLatitude")),
                degrees(xmp.text(XmpValues.EXIF, "GPSLongitude")));
    }

    private static double degrees(@Nullable String text) {
        Matcher matcher = text == null ? null : COORDINATE.matcher(text.strip());
        if (matcher == null || !matcher.matches()) {
            return Double.NaN;
        }
        double degrees = Double.parseDouble(matcher.group(1)) + Double.parseDouble(matcher.group(2)) / 60
                + (matcher.group(3) == null ? 0 : Double.parseDouble(matcher.group(3)) / 3600);
        return matcher.group(4).matches("[SW]") ? -degrees : degrees;
    }

    /** The place; null where there is none on earth, or none that was measured. */
    static @Nullable GeoPoint place(double latitude, double longitude) {
        boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        return onEarth && !(latitude == 0 && longitude == 0) ? new GeoPoint(latitude, longitude) : null;
    }
}
