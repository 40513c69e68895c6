package photoscope.photo;

/**
 * Stars as XMP writes them ({@code xmp:Rating}).
 *
 * @param stars 1 to 5; 0 is unrated, -1 rejected
 */
public record Rating(int stars) {
    public static final Rating NONE = new Rating(0);

    public Rating {
        if (stars < -1 || stars > 5) {
            throw new IllegalArgumentException("a rating is -1 to 5, not " + stars);
        }
    }
}
