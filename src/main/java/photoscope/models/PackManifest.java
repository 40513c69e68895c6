package photoscope.models;

import java.nio.file.Path;
import java.util.List;

/**
 * What a model pack is and how to feed it, read from its {@code manifest.json}.
 *
 * @param id its name in commands and folders: lower-case letters, digits and hyphens
 * @param title its name for people
 * @param description what it can and can't do, in a sentence or two
 * @param licence under which terms its files may be used
 * @param dimensions coordinates of its embeddings
 * @param files all that has to be there
 * @param image how its image model is fed
 * @param text how its text model is fed
 * @param textScores how to read the cosine of a text and a picture
 * @param pictureScores how to read the cosine of two pictures
 * @param fingerprint 64 bits of a SHA-256 over everything that determines its embeddings (the models' and the
 *        tokenizer's bytes, the preprocessing); embeddings of different fingerprints do not compare
 * @param json the text it was read from
 */
public record PackManifest(String id, String title, String description, String licence, int dimensions,
        List<PackFile> files, ImageInput image, TextInput text, ScoreScale textScores, ScoreScale pictureScores,
        long fingerprint, String json) {
    static final String FILE_NAME = "manifest.json";

    /**
     * Reads and checks a manifest.
     *
     * @throws ModelException if it is missing, unreadable, of a newer format, or its values make no sense
     */
    public static PackManifest read(Path file) throws ModelException {
        return ManifestReader.read(file);
    }

    /** Size of all files, in bytes. */
    public long bytes() {
        return files.stream().mapToLong(PackFile::bytes).sum();
    }
}
