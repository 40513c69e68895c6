package photoscope.ui.browse;

/**
 * A stop on the way through the library.
 *
 * @param place where
 * @param topPhoto id of the photo that stood at the top when one left it; 0 for the beginning
 */
public record Visit(Place place, long topPhoto) {
    static Visit to(Place place) {
        return new Visit(place, 0);
    }

    Visit leftAt(long photo) {
        return new Visit(place, photo);
    }
}
