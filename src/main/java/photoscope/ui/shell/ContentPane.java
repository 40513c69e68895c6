package photoscope.ui.shell;

import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import photoscope.library.Library;
import photoscope.library.ModelShelf;
import photoscope.ui.browse.Place;
import photoscope.ui.command.Command;
import photoscope.ui.gallery.GalleryPane;
import photoscope.ui.gallery.OpenStackBar;
import photoscope.ui.grid.GridView;
import photoscope.ui.language.Words;
import photoscope.ui.notice.Messages;
import photoscope.ui.notice.Notice;
import photoscope.ui.problems.ProblemsModel;
import photoscope.ui.problems.ProblemsView;
import photoscope.ui.search.SearchBar;
import photoscope.ui.search.SearchSummary;
import photoscope.ui.search.SeedTray;
import photoscope.ui.settings.SettingsActions;
import photoscope.ui.welcome.UsualFolders;
import photoscope.ui.welcome.WelcomeModel;
import photoscope.ui.welcome.WelcomeView;

/** The middle of the window: photos, or problems, or the first page while there is nothing to look at. */
final class ContentPane extends StackPane {
    private final Library library;
    private final WindowParts window;
    private final LibraryModels models;
    private final SearchSummary summary;
    private final ProblemsModel problems;
    private final BooleanProperty isNew = new SimpleBooleanProperty();

    ContentPane(Library library, WindowParts window, LibraryModels models, GridView grid, LibraryCommands commands,
            SettingsActions settings, ClusterWiring clusters) {
        this.library = library;
        this.window = window;
        this.models = models;
        Words searchWords = window.language().wordsOf(SearchBar.class);
        summary = new SearchSummary(models.summary(), new SeedTray(models.seeds(), searchWords), searchWords,
                this::save, window.controls().iconButton(Command.COLLECT));
        BorderPane photos = new BorderPane(
                new GalleryPane(models.browse(), models.gallery(), grid, new Messages(window.language()),
                        searchWords::reason, Bindings.isNotEmpty(models.jobs().running()), commands::chooseFolders));
        photos.setTop(new VBox(summary, clusters.bar(), new OpenStackBar(models.browse(), window.language())));
        problems = new ProblemsModel(library.problems(), new ProblemWiring(window, commands),
                window.threads().working(), window.language().wordsOf(ProblemsView.class));
        var isProblems = Bindings.createBooleanBinding(() -> models.browse().place() instanceof Place.Problems,
                models.browse().visit());
        var isClusters = Bindings.createBooleanBinding(() -> models.browse().place() instanceof Place.Clusters,
                models.browse().visit());
        var isPhotos = isProblems.or(isClusters).not();
        show(() -> photos, isNew.not().and(isPhotos));
        show(this::problemsView, isProblems);
        show(clusters::view, isClusters);
        show(() -> welcome(commands, settings), isNew.and(isPhotos));
        isProblems.subscribe(this::refreshProblems);
        isClusters.subscribe(clusters::refresh);
        isPhotos.addListener((_, _, isShown) -> {
            if (!isShown) {
                grid.selection().clear(); // keys must not change photos that are out of sight
            }
        });
        models.status().problems().addListener((_, _, _) -> refreshProblems(isProblems.get()));
    }

    private void refreshProblems(boolean isShown) {
        if (isShown) {
            problems.refresh();
        }
    }

    /** A page is made when it is shown for the first time. */
    private void show(Supplier<Node> page, ObservableBooleanValue isShown) {
        StackPane place = new StackPane();
        place.visibleProperty().bind(isShown);
        place.managedProperty().bind(place.visibleProperty());
        place.visibleProperty().subscribe(shown -> {
            if (shown && place.getChildren().isEmpty()) {
                place.getChildren().add(page.get());
            }
        });
        getChildren().add(place);
    }

    private ProblemsView problemsView() {
        return new ProblemsView(problems, window.desktop().choosers(), window.language().wordsOf(ProblemsView.class));
    }

    private WelcomeView welcome(LibraryCommands commands, SettingsActions settings) {
        WelcomeModel model = new WelcomeModel(new ModelShelf(window.environment()), library.packId(),
                window.threads().working(), models.jobs(),
                new WelcomeModel.Actions(commands::add, pack -> settings.usePack(pack.id())), window.language());
        model.look(UsualFolders.ofThisComputer());
        return new WelcomeView(model, window.commands(), window.language());
    }

    /** Whether the library has no source yet: then the first page says how to begin. */
    BooleanProperty isNew() {
        return isNew;
    }

    /** What tells of the search, with the pictures that are searched with. */
    Node summary() {
        return summary;
    }

    /** Asks for a name to save the search by. */
    void saveSearch() {
        summary.openSave();
    }

    private void save(String name, Place.Photos place) {
        var _ = window.threads()
                .working()
                .run(() -> library.savedSearches().save(name, place.query(), place.order()),
                        saved -> window.notices()
                                .show(Notice.of(
                                        window.language().wordsOf(ContentPane.class).format("saved", saved.name()))),
                        window::tellFailure);
    }
}
