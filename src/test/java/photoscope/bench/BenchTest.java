package photoscope.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.SharedFiles;
import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryException;

class BenchTest {
    @TempDir
    Path folder;
    private WorkFolder work;
    private BenchPack starter;

    @BeforeEach
    void open() throws IOException {
        work = WorkFolder.open(Optional.of(folder), _ -> {});
        starter = BenchPack.installed(LibraryEnvironment.ofThisComputer(), "starter");
    }

    @Test
    void indexingIsComparedWithWhatDecodingAndEncodingAllow() throws Exception {
        BenchReport report = indexBench(starter, 5, 2).run();

        assertThat(values(report, "decode alone", "encode alone", "what both allow", "whole index",
                "whole index over what both allow", "processor time: whole index", "stage decode", "stage embed",
                "stage write")).allMatch(value -> value > 0);
        assertThat(value(report, "lowest of all rounds")).isLessThanOrEqualTo(value(report, "highest of all rounds"));
        assertThat(promised(report)).containsExactly("whole index over what both allow");
    }

    @Test
    void indexingIsMeasuredWithAnyPairOfClipsForm() throws Exception {
        BenchPack pack = BenchPack.ofModel(LibraryEnvironment.ofThisComputer(),
                SharedFiles.path("models/clip-shaped-tiny"), work);

        assertThat(value(indexBench(pack, 3, 1).run(), "whole index")).isPositive();
    }

    @Test
    void photosOfOnesOwnThatCannotBeDecodedEndTheBenchWithTheirName() throws Exception {
        Path photos = Files.createDirectories(folder.resolve("own"));
        Files.writeString(photos.resolve("broken.jpg"), "no picture");
        IndexBench bench = new IndexBench(work, starter, new IndexBench.Options(Optional.of(photos), 0, 0, 0, 1));

        assertThatThrownBy(bench::run).isInstanceOf(LibraryException.class).hasMessageContaining("broken.jpg");
    }

    @Test
    void unchangedFilesAreScannedInAFreshProcess() throws Exception {
        BenchReport report = new ScanBench(work, starter, new ScanBench.Options(3, 4, false)).run();

        assertThat(values(report, "first scan", "first scan, rate", "opening the library", "scan of unchanged files",
                "scan of unchanged files, rate")).allMatch(value -> value > 0);
        assertThat(promised(report)).containsExactly("scan of unchanged files");
    }

    @Test
    void searchesAreTimedInEveryWayPeopleSearch() throws Exception {
        BenchReport report = new SearchBench(work, starter, 600, 4).run();

        assertThat(promised(report)).containsExactly("by words, 95th percentile", "by words and year, 95th percentile",
                "by words and tag, 95th percentile", "by picture, 95th percentile");
        assertThat(value(report, "by words, median")).isPositive()
                .isLessThanOrEqualTo(value(report, "by words, 99th percentile"));
        assertThat(value(report, "heap in use")).isPositive();
    }

    @Test
    void aLibraryIsOpenedInAWarmAndInAFreshProcess() throws Exception {
        BenchReport report = new OpenBench(work, starter, 500, 1).run();

        assertThat(promised(report)).containsExactly("warm process, open and first answer",
                "fresh process, open and first answer");
        assertThat(
                values(report, "warm process, open", "fresh process, open", "fresh process, first answer after that"))
                .allMatch(value -> value > 0);
    }

    @Test
    void whatWasMadeIsKeptWhereAskedForAndElseDeleted() throws Exception {
        Path kept = work.filled("once", into -> Files.writeString(into.resolve("made"), ""));
        work.filled("once", _ -> { throw new IllegalStateException("made twice"); });
        work.close();
        assertThat(kept.resolve("made")).exists();

        WorkFolder temporary = WorkFolder.open(Optional.empty(), _ -> {});
        Path gone = temporary.filled("once", into -> Files.writeString(into.resolve("made"), ""));
        temporary.close();
        assertThat(gone).doesNotExist();
    }

    @Test
    void percentilesAreOfTheNearestRank() {
        Percentiles percentiles = new Percentiles(new double[]{5, 1, 4, 2, 3});

        assertThat(percentiles.at(50)).isEqualTo(3);
        assertThat(percentiles.at(95)).isEqualTo(5);
        assertThat(percentiles.at(1)).isEqualTo(1);
    }

    private IndexBench indexBench(BenchPack pack, int photos, int rounds) {
        return new IndexBench(work, pack, new IndexBench.Options(Optional.empty(), photos, 480, 360, rounds));
    }

    private static double value(BenchReport report, String name) {
        return report.measurements().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow().value();
    }

    private static List<Double> values(BenchReport report, String... names) {
        return List.of(names).stream().map(name -> value(report, name)).toList();
    }

    private static List<String> promised(BenchReport report) {
        return report.measurements().stream().filter(row -> row.target() != null).map(Measurement::name).toList();
    }
}
