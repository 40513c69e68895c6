package photoscope.photo;

/**
 * A place on the earth, WGS 84.
 *
 * @param latitude degrees, -90 (south) to 90
 * @param longitude degrees, -180 (west) to 180
 */
public record GeoPoint(double latitude, double longitude) {
    public GeoPoint {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not a place on earth: " + latitude + ", " + longitude);
        }
    }
}
