package photoscope.annotations;

import java.nio.file.Path;

import photoscope.photo.Sentence;

/**
 * A sidecar that is not used, to be asked about.
 *
 * @param sidecar where it lies
 * @param reason why it is not used
 * @param photoName the name of the photo that it is of, as it says; empty where it can't be read
 * @param isReadable whether it can be adopted
 */
public record Orphan(Path sidecar, Sentence reason, String photoName, boolean isReadable) {}
