package photoscope.ui.shell;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

import photoscope.library.AppSettings;
import photoscope.library.Library;
import photoscope.library.SavedSearch;
import photoscope.library.SourceEntry;
import photoscope.ui.command.Command;
import photoscope.ui.language.Words;
import photoscope.ui.notice.Notice;
import photoscope.ui.sidebar.LibrarySidebar;
import photoscope.ui.sidebar.SidebarActions;
import photoscope.ui.sidebar.SidebarModel;
import photoscope.ui.sidebar.SidebarSection;
import photoscope.ui.sidebar.SidebarView;

/** The sidebar in the window: where its lines come from, and what they start. */
final class SidebarWiring implements SidebarActions {
    private final WindowParts window;
    private final LibraryCommands commands;
    private final Runnable enter;
    private final Words words;

    private SidebarWiring(WindowParts window, LibraryCommands commands, Runnable enter) {
        this.window = window;
        this.commands = commands;
        this.enter = enter;
        this.words = window.language().wordsOf(SidebarWiring.class);
    }

    static SidebarModel model(Library library, WindowParts window, LibraryModels models) {
        return new SidebarModel(new LibrarySidebar(library), library.savedSearches(), models.browse(),
                closedSections(window.settings()), window.threads().working(),
                window.language().wordsOf(SidebarView.class));
    }

    /**
     * @param enter gives the keyboard to what a line led to
     */
    static SidebarView view(SidebarModel model, WindowParts window, LibraryCommands commands, Runnable enter) {
        return new SidebarView(model, new SidebarWiring(window, commands, enter),
                window.language().wordsOf(SidebarView.class));
    }

    private static ObservableSet<SidebarSection> closedSections(AppSettings settings) {
        Set<SidebarSection> closed = new HashSet<>();
        for (SidebarSection section : SidebarSection.values()) {
            if (settings.get(WindowSettings.CLOSED_SECTIONS).contains(section.name())) {
                closed.add(section);
            }
        }
        ObservableSet<SidebarSection> remembered = FXCollections.observableSet(closed);
        remembered.addListener((SetChangeListener<SidebarSection>) _ -> settings.set(WindowSettings.CLOSED_SECTIONS,
                remembered.stream().map(Enum::name).sorted().toList()));
        return remembered;
    }

    @Override
    public void chooseFolders() {
        commands.chooseFolders();
    }

    @Override
    public void addFolders(List<Path> dropped) {
        commands.addDropped(dropped, window);
    }

    @Override
    public void entered() {
        enter.run();
    }

    @Override
    public void index(SourceEntry source) {
        commands.add(List.of(source.path()));
    }

    @Override
    public void reveal(Path folder) {
        window.reveal(folder);
    }

    @Override
    public void showSourceSettings() {
        window.commands().run(Command.SETTINGS);
    }

    @Override
    public void searchDeleted(SavedSearch search, Runnable undo) {
        window.notices()
                .show(Notice.of(words.format("searchDeleted", search.name()),
                        new Notice.Action(words.get("edit.undo"), undo)));
    }
}
