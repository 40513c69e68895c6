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

    Visit renamed(String before, String now) {
        return place instanceof Place.Photos photos ? new Visit(photos.renamed(before, now), topPhoto) : this;
    }

    Visit leftAt(long photo) {
        return new Visit(place, photo);
    }
}
