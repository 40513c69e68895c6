package photoscope.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.indexing.ReadResult.Failed;
import photoscope.indexing.ReadResult.FilmFrame;
import photoscope.indexing.ReadResult.Fresh;
import photoscope.indexing.ReadResult.PictureRegion;
import photoscope.photo.ContentHash;
import photoscope.photo.DateSource;
import photoscope.photo.Embedding;
import photoscope.photo.Exposure;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;
import photoscope.photo.Rating;
import photoscope.photo.Sentence;
import photoscope.photo.Stage;
import photoscope.photo.TakenAt;

class PartAssemblyTest {
    private static final ContentHash HASH = new ContentHash(1, 2, 3, 4);
    private static final Embedding EMBEDDING = Embedding.normalized(new float[]{1, 2});
    private final PartAssembly parts = new PartAssembly();

    @Test
    void aFilmComesWithItsOwnFramesThoughAnotherIsReadAtTheSameTime() {
        assertThat(parts.add(frame(1, 0, EMBEDDING))).isEmpty();
        assertThat(parts.add(frame(2, 500, EMBEDDING))).isEmpty();
        assertThat(parts.add(frame(1, 1_000, EMBEDDING))).isEmpty();
        assertThat(parts.add(frame(1, 2_000, null))).as("of which the model makes nothing").isEmpty();
        assertThat(parts.add(film(1)).orElseThrow().others()).extracting(EmbeddedPart::milliseconds)
                .containsExactly(0, 1_000);
        assertThat(parts.add(film(2)).orElseThrow().others()).extracting(EmbeddedPart::milliseconds)
                .containsExactly(500);
    }

    @Test
    void nothingIsKeptOfAFilmThatFails() {
        parts.add(frame(1, 0, EMBEDDING));
        Problem problem = new Problem(Stage.DECODE, ProblemKind.DAMAGED, Sentence.verbatim("It broke off."));
        assertThat(parts.add(new Embedded(new Failed(file(1), problem), null, null, List.of())).orElseThrow().others())
                .isEmpty();
        assertThat(parts.add(film(1)).orElseThrow().others()).as("of the next try").isEmpty();
    }

    @Test
    void aRegionOfWhichTheModelMakesNothingShowsWhatTheWholeDoes() {
        Embedding other = Embedding.normalized(new float[]{2, 1});
        assertThat(parts.add(region(1, 7, other))).isEmpty();
        assertThat(parts.add(region(1, 8, null))).isEmpty();
        List<EmbeddedPart> regions = parts.add(film(1)).orElseThrow().others();
        assertThat(regions).extracting(EmbeddedPart::region).containsExactly(7, 8);
        assertThat(regions).extracting(EmbeddedPart::embedding).containsExactly(other, EMBEDDING);
    }

    private static Embedded region(long file, int region, @Nullable Embedding embedding) {
        return new Embedded(new PictureRegion(file(file), region, HASH.ofRegion(region), new float[0]), embedding, null,
                List.of());
    }

    private static Embedded frame(long file, int milliseconds, @Nullable Embedding embedding) {
        return new Embedded(
                new FilmFrame(file(file), milliseconds, HASH.ofFrame(milliseconds), new byte[0], new float[0]),
                embedding, null, List.of());
    }

    private static Embedded film(long file) {
        Facts facts = new Facts(1, 1, 1, new TakenAt(LocalDateTime.MIN, null, DateSource.FILE_TIME), null, null,
                Exposure.UNKNOWN, null, null, null, List.of(), Rating.NONE, null);
        Fresh fresh = new Fresh(file(file), new FileStat(1, 1), HASH, FileType.MP4, facts,
                new Look(new byte[0], 0, 0, new float[0]), 0);
        return new Embedded(fresh, EMBEDDING, null, List.of());
    }

    private static FileRow file(long id) {
        return new FileRow(id, 1, Path.of("film.mp4"), true, 1, 1, FileState.NEW, null, null);
    }
}
