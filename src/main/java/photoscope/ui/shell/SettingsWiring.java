package photoscope.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;

import photoscope.library.Library;
import photoscope.library.LibraryFolder;
import photoscope.library.ModelShelf;
import photoscope.library.SourceEntry;
import photoscope.ui.language.Words;
import photoscope.ui.settings.SettingsActions;
import photoscope.ui.settings.SettingsModel;
import photoscope.ui.settings.SettingsView;
import photoscope.ui.thumbnail.ThumbnailCache;

/** The settings in the window, and what they start. */
final class SettingsWiring implements SettingsActions {
    private final Library library;
    private final WindowParts window;
    private final LibraryCommands commands;
    private final ThumbnailCache thumbnails;
    private final BiConsumer<LibraryFolder, WhileClosed> reopen;

    /**
     * @param reopen closes the library, does what needs it closed, and opens the named one
     */
    SettingsWiring(Library library, WindowParts window, LibraryCommands commands, ThumbnailCache thumbnails,
            BiConsumer<LibraryFolder, WhileClosed> reopen) {
        this.library = library;
        this.window = window;
        this.commands = commands;
        this.thumbnails = thumbnails;
        this.reopen = reopen;
    }

    /** The sheet of settings. */
    SettingsView view() {
        Words words = window.language().wordsOf(SettingsView.class);
        SettingsModel model = new SettingsModel(library, new ModelShelf(window.environment()), window.settings(),
                window.theme().choice(), this, window.threads().working(), words);
        return new SettingsView(model, window.desktop().choosers(), words);
    }

    @Override
    public void addFolders() {
        commands.chooseFolders();
    }

    @Override
    public void addPhotosLibrary() {
        commands.choosePhotosLibrary();
    }

    @Override
    public void addFolders(List<Path> dropped) {
        commands.addDropped(dropped, window);
    }

    @Override
    public void reveal(Path folder) {
        window.reveal(folder);
    }

    @Override
    public void endIndexing() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        window.threads().ui().execute(() -> commands.end(ended::countDown));
        ended.await();
    }

    @Override
    public void index(SourceEntry source) {
        commands.add(List.of(source.path()));
    }

    @Override
    public void usePack(String pack) {
        LibraryFolder folder = library.folder();
        reopen.accept(folder, () -> new ModelShelf(window.environment()).use(folder, pack));
    }

    @Override
    public void openLibrary(LibraryFolder folder) {
        reopen.accept(folder, () -> {});
    }

    @Override
    public void revealLibrary() {
        window.reveal(library.folder().root());
    }

    @Override
    public void thumbnailMemoryChanged(int megabytes) {
        thumbnails.limit((long) megabytes << 20);
    }
}
