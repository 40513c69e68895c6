package photoscope.sources.macphotos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;

/**
 * The folder of a library of Photos, which looks like one file to people.
 *
 * @param root the folder
 */
public record PhotosBundle(Path root) {
    private static final String ENDING = ".photoslibrary";

    /** Whether a path is named like a library of Photos. Nothing is looked up on the disk. */
    public static boolean isOne(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** The library that a path is or leads into. */
    public static Optional<Path> enclosing(Path path) {
        for (Path at = path; at != null; at = at.getParent()) {
            if (isOne(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /**
     * Tells one state of the database from another by the sizes and times of its files, without opening them.
     *
     * @throws IOException if it is not there or may not be looked at
     */
    public String state() throws IOException {
        return state(database()) + " " + logState();
    }

    private String logState() throws IOException {
        try {
            return state(writeAheadLog());
        } catch (NoSuchFileException _) {
            return "-";
        }
    }

    static String state(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.size() + "/" + attributes.lastModifiedTime();
    }

    Path database() {
        return root.resolve("database").resolve("Photos.sqlite");
    }

    /** What was written last and is not in the database's file yet. */
    Path writeAheadLog() {
        return root.resolve("database").resolve("Photos.sqlite-wal");
    }

    /** What Photos 4 and older keep, and later ones leave behind. */
    boolean isOfOlderPhotos() {
        return Files.exists(root.resolve("database").resolve("photos.db"))
                || Files.exists(root.resolve("Database").resolve("Library.apdb"))
                || Files.exists(root.resolve("AlbumData.xml"));
    }

    /** Where pictures of shared albums lie: Photos 8 has moved them. */
    String sharedFolder() {
        return Files.isDirectory(root.resolve("scopes").resolve("cloudsharing"))
                ? "scopes/cloudsharing/data/"
                : "resources/cloudsharing/data/";
    }
}
