package photoscope.tidying;

import java.nio.file.Path;

/**
 * Files that the catalog knows in one folder and that are not there.
 *
 * @param folder where they were
 * @param isAway whether the drive of the whole folder is not connected, so that they are probably well
 * @param files how many, as of the last scan
 * @param elsewhere how many of them are of photos that have another file in the library
 * @param restorable how many can be brought back, as the same content lies somewhere else
 */
public record MissingFolder(Path folder, boolean isAway, int files, int elsewhere, int restorable) {}
