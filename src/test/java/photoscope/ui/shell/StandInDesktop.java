package photoscope.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import photoscope.platform.DesktopActions;
import photoscope.ui.file.FileChoosers;

/** A desktop whose dialogs answer what was said before, and that notes what it was asked to show. */
final class StandInDesktop implements FileChoosers, DesktopActions {
    private final List<Path> revealed = new ArrayList<>();
    private @Nullable Path chosen;

    void willChoose(Path folder) {
        chosen = folder;
    }

    List<Path> revealed() {
        return revealed;
    }

    @Override
    public Optional<Path> fileToWrite(String title, String name, List<Kind> kinds) {
        return Optional.ofNullable(chosen).map(folder -> folder.resolve(name));
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.ofNullable(chosen);
    }

    @Override
    public Optional<Path> photosLibrary(String title) {
        return Optional.ofNullable(chosen);
    }

    @Override
    public void reveal(Path path) {
        revealed.add(path);
    }

    @Override
    public void open(Path path) {
        revealed.add(path);
    }
}
