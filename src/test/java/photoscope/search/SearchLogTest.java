package photoscope.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.models.ScoreScale;
import photoscope.photo.Embedding;
import photoscope.search.TestLibrary.Sample;
import photoscope.vectors.VectorFormat;

class SearchLogTest {
    private static final ScoreScale SCALE = new ScoreScale(0, 0.5f, 1);
    private static final Embedding ANY = Embedding.normalized(new float[]{1, 1});

    @TempDir
    Path folder;
    private TestLibrary library;

    @BeforeEach
    void open() throws IOException {
        library = new TestLibrary(folder, new VectorFormat(2, 1), new SearchModel("test", _ -> ANY, SCALE, SCALE));
        library.add(Sample.named("a.jpg"), ANY);
        library.catchUp();
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void eachSearchIsKeptInOrder() throws Exception {
        library.engine.search(SearchRequest.of("dog year:2020").best(7).from(0.25f));
        library.engine
                .search(SearchRequest.of("").like(List.of(new QueryPicture.Outside(ANY, "x.jpg", true, new byte[0]))));
        library.log.flush();
        List<LoggedSearch> searches = library.log.latest(10);
        assertThat(searches).extracting(LoggedSearch::query).containsExactly("dog year:2020", "[like x.jpg]");
        LoggedSearch first = searches.getFirst();
        assertThat(first.pack()).isEqualTo("test");
        assertThat(first.top()).isEqualTo(7);
        assertThat(first.threshold()).isEqualTo(0.25f);
        assertThat(first.found()).isEqualTo(1);
        assertThat(library.log.latest(1)).containsExactly(searches.get(1));
    }

    @Test
    void nothingIsKeptWhileItIsOffAndTheSwitchIsRemembered() throws Exception {
        library.log.turn(false);
        library.engine.search(SearchRequest.of("dog"));
        library.log.flush();
        assertThat(library.log.latest(10)).isEmpty();
        try (SearchLog reopened = new SearchLog(library.catalog)) {
            assertThat(reopened.isOn()).isFalse();
        }
        library.log.turn(true);
        assertThat(library.log.isOn()).isTrue();
    }

    @Test
    void clearingForgetsAlsoWhatWasStillToBeWritten() throws Exception {
        library.engine.search(SearchRequest.of("dog"));
        library.engine.search(SearchRequest.of("cat"));
        assertThat(library.log.clear()).isEqualTo(2);
        assertThat(library.log.latest(10)).isEmpty();
    }
}
