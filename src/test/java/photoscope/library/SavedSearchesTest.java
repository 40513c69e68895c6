package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.search.SearchRequest;
import photoscope.search.SortOrder;

class SavedSearchesTest {
    @TempDir
    Path root;
    private TestLibrary library;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void theyAreKeptInTheUsersOrder() throws Exception {
        SavedSearches saved = library.open().savedSearches();
        SavedSearch dogs = saved.save(" Dogs ", "dog rating:>=3", SortOrder.RATING);
        SavedSearch cats = saved.save("Cats", "cat", SortOrder.MATCH);
        SavedSearch cars = saved.save("Cars", "car", SortOrder.NEWEST);
        saved.reorder(List.of(cars.id(), dogs.id(), cats.id()));
        saved.rename(cats.id(), "All cats");
        assertThatThrownBy(() -> saved.rename(cats.id(), " ")).isInstanceOf(LibraryException.class)
                .hasMessageContaining("needs a name");
        library.close();
        SavedSearches again = library.open().savedSearches();
        assertThat(again.all()).containsExactly(cars,
                new SavedSearch(dogs.id(), "Dogs", "dog rating:>=3", SortOrder.RATING),
                new SavedSearch(cats.id(), "All cats", "cat", SortOrder.MATCH));
        again.delete(dogs.id());
        assertThat(again.all()).extracting(SavedSearch::name).containsExactly("Cars", "All cats");
    }

    @Test
    void whatWasSearchedForIsOfferedOnceTheLastFirst() throws Exception {
        Searching searching = library.open().searching();
        for (String text : List.of("dog", "cat", "", "dog")) {
            searching.answer(SearchRequest.of(text));
        }
        searching.answer(SearchRequest.of("typing").typing());
        searching.log().flush();
        assertThat(searching.log().history(10)).containsExactly("dog", "cat");
        assertThat(searching.log().history(1)).containsExactly("dog");
        searching.log().turn(false);
        assertThat(searching.log().history(10)).isEmpty();
        searching.log().turn(true);
        searching.log().clear();
        assertThat(searching.log().history(10)).isEmpty();
    }
}
