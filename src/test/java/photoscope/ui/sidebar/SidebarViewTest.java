package photoscope.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import photoscope.annotations.TagUse;
import photoscope.library.LibraryException;
import photoscope.library.SavedSearch;
import photoscope.library.SourceEntry;
import photoscope.search.SortOrder;
import photoscope.ui.Accessible;
import photoscope.ui.SmallLibrary;
import photoscope.ui.TestWindow;
import photoscope.ui.browse.BrowseModel;
import photoscope.ui.browse.Place;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.task.Background;

class SidebarViewTest {
    @RegisterExtension
    final TestWindow window = new TestWindow();
    private final List<String> done = new ArrayList<>();
    private final Background background = new Background(Runnable::run, Runnable::run);
    private final BrowseModel browse = new BrowseModel(Place.ALL, (_, _) -> {
        throw new IllegalStateException("no photos here");
    }, () -> 0, background);
    private SmallLibrary small;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        small = new SmallLibrary(folder);
        small.library().savedSearches().save("Winter in the mountains", "snow", SortOrder.MATCH);
        small.library().savedSearches().save("Best of 2024", "year:2024 rating:>=4", SortOrder.RATING);
    }

    @AfterEach
    void close() throws LibraryException {
        small.close();
    }

    @Test
    void arrowsMoveAndEnterGoesThere() {
        show(Locale.ENGLISH);
        window.run(() -> list().requestFocus());
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        assertThat(browse.place()).isEqualTo(Place.ALL);
        window.press(KeyCode.ENTER);
        assertThat(browse.place()).isEqualTo(SidebarPlaces.VIDEOS);
        assertThat(done).containsExactly("entered");
        window.type("pr");
        window.press(KeyCode.SPACE);
        assertThat(browse.place()).isEqualTo(SidebarPlaces.PROBLEMS);
        assertThat(done).as("the keyboard stays").containsExactly("entered");
    }

    @Test
    void aClickGoesThereAndOnAHeadingCloses() {
        show(Locale.ENGLISH);
        window.click("Favourites");
        assertThat(browse.place()).isEqualTo(SidebarPlaces.FAVOURITES);
        window.click("Library");
        assertThat(list().getItems()).noneMatch(row -> row.key().equals("all"));
    }

    @Test
    void leftClosesASectionAndRightOpensIt() {
        show(Locale.ENGLISH);
        window.run(() -> list().requestFocus());
        window.press(KeyCode.LEFT);
        assertThat(list().getItems()).noneMatch(row -> row.key().equals("all"));
        assertThat(selected().key()).isEqualTo("heading LIBRARY");
        window.press(KeyCode.RIGHT);
        assertThat(list().getItems()).anyMatch(row -> row.key().equals("all"));
    }

    @Test
    void aSavedSearchIsRenamedWhereItStands() {
        show(Locale.ENGLISH);
        window.run(() -> list().requestFocus());
        window.type("best");
        window.press(KeyCode.F2);
        assertThat(window.find(".sidebar-cell .text-field", TextField.class).isFocused()).isTrue();
        window.type("The best");
        window.press(KeyCode.ENTER);
        assertThat(small.library().savedSearches().all()).extracting(SavedSearch::name)
                .containsExactly("Winter in the mountains", "The best");
    }

    @Test
    void aDeletedSearchCanBeHadBack() {
        show(Locale.ENGLISH);
        window.run(() -> list().requestFocus());
        window.type("best");
        window.press(KeyCode.DELETE);
        assertThat(small.library().savedSearches().all()).hasSize(1);
        assertThat(done).containsExactly("deleted Best of 2024");
    }

    @Test
    void everyControlHasAName() {
        Accessible.check(show(Locale.ENGLISH));
        assertThat(window.scene().getRoot().lookupAll(".sidebar-cell")).filteredOn(Node::isVisible)
                .filteredOn(node -> node instanceof SidebarCell cell && !cell.isEmpty())
                .allSatisfy(node -> assertThat(node.getAccessibleText()).isNotBlank());
    }

    @Test
    void itLooksAsItShould() {
        show(Locale.ENGLISH);
        window.snapshot("sidebar-en");
        window.run(() -> list().requestFocus());
        window.type("rec");
        window.snapshot("sidebar-en-focus");
        show(Locale.GERMAN);
        window.snapshot("sidebar-de");
        filled = false;
        show(Locale.GERMAN);
        window.snapshot("sidebar-de-empty");
        assertThat(Path.of("target/screenshots/sidebar-de-light.png")).isNotEmptyFile();
    }

    private boolean filled = true;

    private BorderPane show(Locale locale) {
        Words words = new Language(locale).wordsOf(SidebarView.class);
        SidebarModel model = new SidebarModel(new FixedSidebar(), small.library().savedSearches(), browse,
                FXCollections.observableSet(), background, words);
        return window.show(() -> {
            BorderPane pane = new BorderPane();
            pane.setLeft(new SidebarView(model, new NotedActions(), words));
            model.refresh();
            return pane;
        });
    }

    @SuppressWarnings("unchecked")
    private ListView<SidebarRow> list() {
        return window.find(".sidebar-list", ListView.class);
    }

    private SidebarRow selected() {
        return window.call(() -> list().getSelectionModel().getSelectedItem());
    }

    private final class FixedSidebar implements SidebarSource {
        @Override
        public long changes() {
            return 1;
        }

        @Override
        public SidebarContent content() {
            return filled
                    ? new SidebarContent(112_431, 2_318, 486, 64, 12, List.of(),
                            Stream.of("Alps", "birthday", "dog", "Norwegian fjords and glaciers 2019", "sea")
                                    .map(tag -> new TagUse(tag, tag.length() * 97))
                                    .toList(),
                            small.library().savedSearches().all())
                    : new SidebarContent(0, 0, 0, 0, 0, List.of(), List.of(), List.of());
        }

        @Override
        public List<SourceEntry> sources() {
            return filled
                    ? List.of(source(1, "Pictures", true, 98_213), source(2, "Camera uploads", true, 12_018),
                            source(3, "Old photos on the white drive", false, 2_200))
                    : List.of();
        }

        private static SourceEntry source(int id, String name, boolean isOnline, int photos) {
            return new SourceEntry(id, Path.of("/photos").resolve(name), "Disk", isOnline, photos, List.of(), List.of(),
                    Instant.EPOCH);
        }
    }

    private final class NotedActions implements SidebarActions {
        @Override
        public void entered() {
            done.add("entered");
        }

        @Override
        public void chooseFolders() {
            done.add("choose");
        }

        @Override
        public void addFolders(List<Path> dropped) {
            done.add("add " + dropped);
        }

        @Override
        public void index(SourceEntry source) {
            done.add("index " + source.name());
        }

        @Override
        public void reveal(Path path) {
            done.add("reveal " + path);
        }

        @Override
        public void showSourceSettings() {
            done.add("settings");
        }

        @Override
        public void searchDeleted(SavedSearch search, Runnable undo) {
            done.add("deleted " + search.name());
        }
    }
}
