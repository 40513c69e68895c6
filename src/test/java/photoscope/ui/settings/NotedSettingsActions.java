package photoscope.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import photoscope.library.LibraryFolder;
import photoscope.library.SourceEntry;

/** Notes what the settings start. */
final class NotedSettingsActions implements SettingsActions {
    final List<String> done = new ArrayList<>();

    @Override
    public void addFolders() {
        done.add("addFolders");
    }

    @Override
    public void addPhotosLibrary() {
        done.add("addPhotosLibrary");
    }

    @Override
    public void addFolders(List<Path> dropped) {
        done.add("addFolders " + dropped.size());
    }

    @Override
    public void reveal(Path folder) {
        done.add("reveal " + folder.getFileName());
    }

    @Override
    public void endIndexing() {
        done.add("endIndexing");
    }

    @Override
    public void index(SourceEntry source) {
        done.add("index " + source.name());
    }

    @Override
    public void usePack(String pack) {
        done.add("use " + pack);
    }

    @Override
    public void openLibrary(LibraryFolder folder) {
        done.add("open " + folder.root().getFileName());
    }

    @Override
    public void revealLibrary() {
        done.add("reveal");
    }

    @Override
    public void thumbnailMemoryChanged(int megabytes) {
        done.add("memory " + megabytes);
    }
}
