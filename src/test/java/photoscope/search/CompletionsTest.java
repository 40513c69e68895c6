package photoscope.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.models.ScoreScale;
import photoscope.photo.FileType;
import photoscope.photo.MediaKind;
import photoscope.search.TestLibrary.Sample;
import photoscope.vectors.VectorFormat;

class CompletionsTest {
    private static final ScoreScale SCALE = new ScoreScale(0, 1, 0.5f);
    @TempDir
    Path folder;
    private TestLibrary library;

    @BeforeEach
    void open() throws IOException {
        library = new TestLibrary(folder, new VectorFormat(4, 1), new SearchModel("none", _ -> {
            throw new AssertionError("typing asks no model");
        }, SCALE, SCALE));
        add("Travels/Summer in Rome", "Canon EOS 5D", 2015, "snow", "Snowman");
        add("Travels/rain", "Nikon D90", 2019, "sea");
        library.catchUp();
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void filtersAreOfferedByNameWithWhatTheyMean() {
        assertThat(labels("fo")).containsExactly("folder:");
        assertThat(labels("dog -ca")).containsExactly("camera:");
        Completion camera = library.engine.complete("dog -ca", 7).getFirst();
        assertThat(camera.in("dog -ca")).isEqualTo("dog -camera:");
        assertThat(camera.isOperator()).isTrue();
        assertThat(camera.description()).contains("camera's name");
        assertThat(camera.example()).isEqualTo("camera:canon");
        assertThat(labels("dog ")).as("all of them").hasSize(Operator.values().length);
        assertThat(labels("\"fo")).isEmpty();
        assertThat(labels("folder:\"Summer in Rome\"")).as("a new word begins").hasSizeGreaterThan(5);
    }

    @Test
    void valuesAreThoseThatTheLibraryHas() {
        assertThat(labels("folder:")).containsExactly("rain", "Summer in Rome");
        assertThat(labels("folder:ro")).containsExactly("Summer in Rome");
        assertThat(labels("camera:can")).containsExactly("Canon EOS 5D");
        assertThat(labels("tag:sn")).containsExactlyInAnyOrder("snow", "Snowman");
        assertThat(labels("year:")).containsExactly("2019", "2015");
        assertThat(labels("type:j")).contains("jpeg");
        assertThat(labels("is:mi")).containsExactly("missing", "misnamed");
        assertThat(labels("rating:>")).contains(">=3");
        assertThat(labels("snow")).as("a word that is a tag").contains("snow", "Snowman");
    }

    @Test
    void whatIsPutInIsReadAgainAsTheFilter() {
        String typed = "dog camera:ca cat";
        Completion canon = library.engine.complete(typed, 13).getFirst();
        assertThat(canon.in(typed)).isEqualTo("dog camera:\"Canon EOS 5D\" cat");
        assertThat(QueryParser.parse(canon.in(typed)).chips()).singleElement().satisfies(chip -> {
            assertThat(chip.value()).isEqualTo("Canon EOS 5D");
            assertThat(chip.problem()).isNull();
        });
    }

    @Test
    void foldersThatComeLaterAreOffered() throws IOException {
        assertThat(labels("folder:win")).isEmpty();
        add("Winter", "Nikon D90", 2020);
        assertThat(labels("folder:win")).containsExactly("Winter");
    }

    @Test
    void chipsTellWhereTheyStandAndWhatIsWrong() {
        String text = "dog -type:jpeg year:soon +\"red car\" -cat \"old town\"";
        List<Chip> chips = QueryParser.parse(text).chips();
        assertThat(chips).extracting(Chip::key).containsExactly("type", "year", "", "", "");
        assertThat(chips).extracting(Chip::value).containsExactly("jpeg", "soon", "red car", "cat", "old town");
        assertThat(chips).extracting(Chip::isNegated).containsExactly(true, false, false, true, false);
        assertThat(chips.get(1).problem()).isNotNull();
        assertThat(chips.get(0).problem()).isNull();
        assertThat(text.substring(chips.get(0).span().from(), chips.get(0).span().to())).isEqualTo("-type:jpeg");
    }

    private List<String> labels(String typed) {
        return library.engine.complete(typed, typed.length()).stream().map(Completion::label).toList();
    }

    private void add(String in, String camera, int year, String... tags) throws IOException {
        library.add(new Sample(in, year + ".jpg", MediaKind.PHOTO, FileType.JPEG, LocalDateTime.of(year, 1, 1, 0, 0), 0,
                camera, null, null, null, List.of(tags)), null);
    }
}
