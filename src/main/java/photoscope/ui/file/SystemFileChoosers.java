package photoscope.ui.file;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import photoscope.platform.OperatingSystem;

/** The operating system's own dialogs. */
public final class SystemFileChoosers implements FileChoosers {
    private final Window owner;

    public SystemFileChoosers(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> fileToWrite(String title, String name, List<Kind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        kinds.forEach(
                kind -> chooser.getExtensionFilters().add(new ExtensionFilter(kind.title(), "*." + kind.ending())));
        File chosen = chooser.showSaveDialog(owner);
        if (chosen == null) {
            return Optional.empty();
        }
        ExtensionFilter filter = chooser.getSelectedExtensionFilter();
        return Optional.of(withEnding(chosen.toPath(),
                filter == null ? "" : filter.getExtensions().getFirst().substring(1), kinds));
    }

    /** Not every system's dialog adds the ending of the kind that was chosen. */
    private static Path withEnding(Path file, String ending, List<Kind> kinds) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return kinds.stream().anyMatch(kind -> name.endsWith("." + kind.ending()))
                ? file
                : file.resolveSibling(file.getFileName() + ending);
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> photosLibrary(String title) {
        if (OperatingSystem.current() != OperatingSystem.MAC) {
            return folder(title);
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new ExtensionFilter("Photos", "*.photoslibrary"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }
}
