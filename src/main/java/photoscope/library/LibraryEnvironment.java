package photoscope.library;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

import photoscope.models.ModelPacks;
import photoscope.platform.ApplicationFolders;
import photoscope.platform.Volumes;

/**
 * What a library needs of the computer it is opened on.
 *
 * @param bundledModels the packs that come with Photoscope
 * @param installedModels the packs that people have installed, shared by all libraries
 * @param volumes tells disks apart
 * @param clock for dates of backups and of photos from the future
 * @param patience with drives and shares that do not answer
 */
public record LibraryEnvironment(Path bundledModels, Path installedModels, Volumes volumes, Clock clock,
        Patience patience) {
    public LibraryEnvironment(Path bundledModels, Path installedModels, Volumes volumes, Clock clock) {
        this(bundledModels, installedModels, volumes, clock, Patience.USUAL);
    }

    /** This computer; system property {@code photoscope.models} says where the bundled packs lie. */
    public static LibraryEnvironment ofThisComputer() {
        Path bundled = Path.of(Optional.ofNullable(System.getProperty("photoscope.models")).orElse("models"));
        return new LibraryEnvironment(bundled, ApplicationFolders.current().models(), Volumes.current(),
                Clock.system(ZoneId.systemDefault()));
    }

    /** The library that opens where none is named. */
    public static LibraryFolder defaultLibrary() {
        return new LibraryFolder(ApplicationFolders.current().defaultLibrary());
    }

    ModelPacks packs() {
        return new ModelPacks(bundledModels, installedModels);
    }
}
