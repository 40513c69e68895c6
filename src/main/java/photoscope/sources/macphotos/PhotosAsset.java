package photoscope.sources.macphotos;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A picture or film in a library of Photos, of which there may be several files.
 *
 * @param key the database's number for it
 * @param uuid its identity, for ever
 * @param folder where its original lies in the library, with {@code /} between names; where it lies on the disk if
 *        {@code isReferenced}
 * @param fileName of its original
 * @param originalName of the file before it came into the library
 * @param isReferenced whether its original was left where it was, outside of the library
 * @param isFilm whether it is a film
 * @param isLive whether it has the film of a Live Photo
 * @param isEdited whether there is an edited version
 * @param hasRaw whether it has a camera's raw file besides
 * @param isInCloud whether iCloud has its original
 * @param burst what it shares with the others of its burst; null where it was taken alone
 * @param pick how it was chosen from its burst: the bits of Photos, see {@link #burstRank}
 */
public record PhotosAsset(long key, String uuid, String folder, String fileName, String originalName,
        boolean isReferenced, boolean isFilm, boolean isLive, boolean isEdited, boolean hasRaw, boolean isInCloud,
        @Nullable String burst, int pick) {
    private static final int DEFAULT_PICK = 4;
    private static final int SELECTED = 8;
    private static final int KEY = 16;

    /** Which of a burst stands for it: the one of the lowest rank. */
    public int burstRank() {
        if ((pick & KEY) != 0) {
            return 0;
        }
        if ((pick & SELECTED) != 0) {
            return 1;
        }
        return (pick & DEFAULT_PICK) != 0 ? 2 : 3;
    }

    /** The original that was left outside of the library; empty where this system has no way to write its name. */
    public Optional<Path> referencedFile() {
        try {
            return Optional.of(Path.of(folder).resolve(fileName));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /** Where its edited versions lie in the library. */
    public String rendersFolder() {
        return "resources/renders/" + uuid.charAt(0);
    }
}
