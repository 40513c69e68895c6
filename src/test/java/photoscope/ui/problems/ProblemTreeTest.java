package photoscope.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import photoscope.library.ProblemEntry;
import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;
import photoscope.photo.Stage;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;

class ProblemTreeTest {
    private static final Path TRIP = Path.of("/photos/trip");
    private static final Path HOME = Path.of("/photos/home");
    private static final Words WORDS = new Language(Locale.ENGLISH).wordsOf(ProblemTree.class);

    @Test
    void theLargestKindAndFolderComeFirst() {
        ProblemTree tree = ProblemTree.of(many(ProblemKind.DAMAGED, HOME, 10, 3), "", false, WORDS);
        List<ProblemEntry> mixed = Stream
                .of(many(ProblemKind.DAMAGED, HOME, 10, 3), many(ProblemKind.DAMAGED, TRIP, 20, 15),
                        many(ProblemKind.TIMED_OUT, HOME, 40, 30))
                .flatMap(List::stream)
                .toList();
        assertThat(tree.rows(Map.of())).hasSize(5);
        assertThat(ProblemTree.of(mixed, "", false, WORDS).rows(Map.of())).extracting(ProblemRow::key)
                .containsExactly(ProblemKind.TIMED_OUT, List.of(ProblemKind.TIMED_OUT, HOME), ProblemKind.DAMAGED,
                        List.of(ProblemKind.DAMAGED, TRIP), List.of(ProblemKind.DAMAGED, HOME));
    }

    @Test
    void aHundredThousandAreClosedUntilTheirFolderIsOpened() {
        ProblemTree tree = ProblemTree.of(many(ProblemKind.DAMAGED, HOME, 0, 100_000), "", false, WORDS);
        assertThat(tree.rows(Map.of())).hasSize(2);
        assertThat(tree.rows(Map.of(List.of(ProblemKind.DAMAGED, HOME), true))).hasSize(100_002);
        assertThat(tree.rows(Map.of(ProblemKind.DAMAGED, false))).hasSize(1);
    }

    @Test
    void aFilterLooksAtPathsAndReasonsInAnyCase() {
        List<ProblemEntry> problems = many(ProblemKind.DAMAGED, TRIP, 0, 12);
        assertThat(ProblemTree.of(problems, "FILE11", false, WORDS).shown()).isEqualTo(1);
        assertThat(ProblemTree.of(problems, " cut off ", false, WORDS).shown()).isEqualTo(12);
        assertThat(ProblemTree.of(problems, "elsewhere", false, WORDS).shown()).isZero();
        assertThat(ProblemTree.of(problems, "elsewhere", false, WORDS).all()).isEqualTo(12);
    }

    @Test
    void whatIsIgnoredIsCountedAndShownOnlyIfWanted() {
        List<ProblemEntry> problems = Stream
                .concat(many(ProblemKind.DAMAGED, TRIP, 0, 2).stream(), Stream.of(entry(9, TRIP, true)))
                .toList();
        ProblemTree tree = ProblemTree.of(problems, "", false, WORDS);
        assertThat(tree.shown()).isEqualTo(2);
        assertThat(tree.all()).isEqualTo(2);
        assertThat(tree.ignored()).isEqualTo(1);
        assertThat(ProblemTree.of(problems, "", true, WORDS).shown()).isEqualTo(3);
    }

    private static List<ProblemEntry> many(ProblemKind kind, Path folder, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(i -> new ProblemEntry(i, folder.resolve("file" + i + ".jpg"),
                        new Problem(Stage.DECODE, kind, Sentence.verbatim("The picture is cut off.")), Instant.EPOCH,
                        Instant.EPOCH, 1, false))
                .toList();
    }

    private static ProblemEntry entry(long id, Path folder, boolean isIgnored) {
        return new ProblemEntry(id, folder.resolve("file" + id + ".jpg"),
                new Problem(Stage.DECODE, ProblemKind.DAMAGED, Sentence.verbatim("The picture is cut off.")),
                Instant.EPOCH, Instant.EPOCH, 1, isIgnored);
    }
}
