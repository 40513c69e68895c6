package photoscope.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.annotations.TagUse;
import photoscope.library.LibraryException;
import photoscope.library.ProblemEntry;
import photoscope.library.SavedSearch;
import photoscope.library.SourceEntry;
import photoscope.search.SortOrder;
import photoscope.ui.SmallLibrary;
import photoscope.ui.browse.BrowseModel;
import photoscope.ui.browse.LibraryLister;
import photoscope.ui.browse.Place;
import photoscope.ui.language.Language;
import photoscope.ui.sidebar.SidebarRow.Entry;
import photoscope.ui.sidebar.SidebarRow.Subject;
import photoscope.ui.task.Background;

class SidebarModelTest {
    private final Background background = new Background(Runnable::run, Runnable::run);
    private final ObservableSet<SidebarSection> collapsed = FXCollections.observableSet();
    private List<TagUse> tags = List.of();
    private SmallLibrary small;
    private BrowseModel browse;
    private SidebarModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException, LibraryException {
        small = new SmallLibrary(folder);
        browse = new BrowseModel(Place.ALL, new LibraryLister(small.library()), () -> 0, background);
        model = new SidebarModel(new TaggedSidebar(new LibrarySidebar(small.library())),
                small.library().savedSearches(), browse, collapsed, background,
                new Language(Locale.GERMANY).wordsOf(SidebarView.class));
        model.refresh();
    }

    @AfterEach
    void close() throws LibraryException {
        small.close();
    }

    @Test
    void emptySectionsTeachInOneLine() {
        assertThat(model.rows()).filteredOn(SidebarRow.Hint.class::isInstance)
                .extracting(SidebarRow::section)
                .containsExactly(SidebarSection.SOURCES, SidebarSection.TAGS, SidebarSection.SEARCHES);
    }

    @Test
    void sectionsThatComeLaterAreNotShown() {
        assertThat(model.rows()).extracting(SidebarRow::section)
                .doesNotContain(SidebarSection.CLUSTERS, SidebarSection.PEOPLE);
    }

    @Test
    void countsFollowTheLibrary() throws Exception {
        small.draw("photos/a.jpg", 0xff0000);
        small.draw("photos/b.jpg", 0x00ff00);
        small.spoil("photos/c.jpg");
        small.index(small.path("photos"));
        model.tick();
        assertThat(entry("all").count()).hasValue(2);
        assertThat(entry("problems").count()).hasValue(1);
        assertThat(model.problems().get()).isEqualTo(1);
        assertThat(entry("all").spoken()).isEqualTo("Alle Fotos, 2 Fotos");
    }

    @Test
    void anIgnoredProblemIsNoLongerCountedThoughNoPhotoHasChanged() throws Exception {
        small.spoil("photos/c.jpg");
        small.index(small.path("photos"));
        model.refresh();
        small.library()
                .problems()
                .ignore(small.library().problems().all().stream().map(ProblemEntry::id).toList(), true);
        model.tick();
        model.tick();
        assertThat(model.problems().get()).isZero();
    }

    @Test
    void aSourceShowsItsPhotosAndThatItIsAway() throws Exception {
        small.draw("photos/a.jpg", 0xff0000);
        small.draw("else/b.jpg", 0x00ff00);
        small.index(small.path("photos"), small.path("else"));
        model.tick();
        Entry source = source("photos");
        assertThat(source.count()).hasValue(1);
        assertThat(source.spoken()).endsWith("verbunden");
        model.open(source);
        assertThat(browse.shown().get().photos().size()).isEqualTo(1);
        assertThat(source("photos").isCurrent()).isTrue();
        Files.delete(small.path("photos/a.jpg"));
        Files.delete(small.path("photos"));
        model.refresh();
        assertThat(source("photos").spoken()).endsWith("nicht verbunden");
    }

    @Test
    void theEntryOfThePlaceIsCurrentInAnyOrder() {
        assertThat(entry("all").isCurrent()).isTrue();
        browse.go(Place.ALL.in(SortOrder.NAME));
        assertThat(entry("all").isCurrent()).isTrue();
        model.open(entry("recent"));
        assertThat(entry("recent").isCurrent()).isTrue();
        assertThat(entry("all").isCurrent()).isFalse();
        browse.back();
        assertThat(entry("all").isCurrent()).isTrue();
        browse.go(Place.Photos.of("year:2020"));
        assertThat(model.rows()).noneMatch(row -> row instanceof Entry entry && entry.isCurrent());
    }

    @Test
    void countsAreWrittenAsInTheLanguage() {
        tags = List.of(new TagUse("Meer", 12_345));
        model.refresh();
        assertThat(entry("tag Meer").countText()).isEqualTo("12.345");
    }

    @Test
    void ofManyTagsTheFirstAreShownUntilAllAreWanted() {
        tags = IntStream.range(0, 45).mapToObj(i -> new TagUse("tag" + i, 1)).toList();
        model.refresh();
        assertThat(tagRows()).isEqualTo(30);
        model.open(more());
        assertThat(tagRows()).isEqualTo(45);
        model.open(more());
        assertThat(tagRows()).isEqualTo(30);
    }

    @Test
    void aClosedSectionKeepsItsHeadingAlone() {
        model.toggle(SidebarSection.LIBRARY);
        assertThat(collapsed).containsExactly(SidebarSection.LIBRARY);
        assertThat(model.rows()).filteredOn(row -> row.section() == SidebarSection.LIBRARY)
                .singleElement()
                .isInstanceOfSatisfying(SidebarRow.Heading.class, heading -> assertThat(heading.isOpen()).isFalse());
        model.toggle(SidebarSection.LIBRARY);
        assertThat(entry("all").name()).isEqualTo("Alle Fotos");
    }

    @Test
    void savedSearchesAreRunRenamedMovedAndDeleted() throws LibraryException {
        SavedSearch first = small.library().savedSearches().save("Erste", "year:2020", SortOrder.NAME);
        SavedSearch second = small.library().savedSearches().save("Zweite", "year:2021", SortOrder.MATCH);
        model.refresh();
        model.open(entry("search " + first.id()));
        assertThat(browse.place()).isEqualTo(Place.Photos.of("year:2020").in(SortOrder.NAME));
        assertThat(model.canMove(first, -1)).isFalse();
        model.move(first, 1);
        model.rename(second, " Oben ");
        assertThat(searchNames()).containsExactly("Oben", "Erste");
        model.rename(second, "  ");
        model.delete(first);
        assertThat(searchNames()).containsExactly("Oben");
        model.restore(first);
        assertThat(searchNames()).containsExactly("Oben", "Erste");
    }

    @Test
    void aTagWithQuotationMarksStillMakesAQuery() {
        tags = List.of(new TagUse("das \"Meer\"", 3));
        model.refresh();
        assertThat(entry("tag das \"Meer\"").place()).isEqualTo(Place.Photos.of("tag:\"das  Meer\""));
    }

    private List<String> searchNames() {
        return model.rows()
                .stream()
                .filter(row -> row instanceof Entry entry && entry.subject() instanceof Subject.Search)
                .map(row -> ((Entry) row).name())
                .toList();
    }

    private long tagRows() {
        return model.rows().stream().filter(row -> row.key().startsWith("tag ")).count();
    }

    private SidebarRow more() {
        return model.rows().stream().filter(SidebarRow.More.class::isInstance).findFirst().orElseThrow();
    }

    private Entry entry(String key) {
        return model.rows()
                .stream()
                .filter(row -> row.key().equals(key))
                .map(Entry.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry " + key));
    }

    private Entry source(String name) {
        return model.rows()
                .stream()
                .filter(row -> row instanceof Entry entry && entry.subject() instanceof Subject.Source
                        && entry.name().equals(name))
                .map(Entry.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no source " + name));
    }

    /** A real library's sidebar, with the tags of a test where it has some. */
    private final class TaggedSidebar implements SidebarSource {
        private final SidebarSource real;

        TaggedSidebar(SidebarSource real) {
            this.real = real;
        }

        @Override
        public long changes() {
            return real.changes();
        }

        @Override
        public SidebarContent content() throws LibraryException {
            SidebarContent content = real.content();
            return tags.isEmpty()
                    ? content
                    : new SidebarContent(content.all(), content.videos(), content.favourites(), content.clusters(),
                            content.problems(), content.albums(), tags, content.searches());
        }

        @Override
        public List<SourceEntry> sources() {
            return real.sources();
        }
    }
}
