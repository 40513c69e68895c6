package photoscope.tidying;

import java.nio.file.Path;

/**
 * A photo that is not organized.
 *
 * @param path of its file
 * @param reason why not
 */
public record LeftOut(Path path, Reason reason) {
    /** Why a photo is not organized. */
    public enum Reason {
        AWAY("its drive is not connected"),
        READ_ONLY("its folder can't be written"),
        FOREIGN("it lies in another program's library"),
        CHANGED("it has changed since it was indexed; index it first"),
        LINKED("a link leads to it, and it lies outside of the folders of the library"),
        NOTHING_TO_GO_BY("the layout has nothing to go by for it"),
        WOULD_BE_EXCLUDED("its new place would not be looked at: the folder's patterns leave it out"),
        UNREADABLE("its folder can't be read"),
        OLD_PLACE_TAKEN("something else lies at its old place by now"),
        CHANGED_SINCE("it was changed since it was moved"),
        GONE("it is not there any more");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** A part of a sentence for people. */
        public String words() {
            return words;
        }
    }
}
