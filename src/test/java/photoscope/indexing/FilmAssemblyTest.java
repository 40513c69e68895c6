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
import photoscope.photo.ContentHash;
import photoscope.photo.DateSource;
import photoscope.photo.Embedding;
import photoscope.photo.Exposure;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;
import photoscope.photo.Rating;
import photoscope.photo.Stage;
import photoscope.photo.TakenAt;

class FilmAssemblyTest {
    private static final ContentHash HASH = new ContentHash(1, 2, 3, 4);
    private static final Embedding EMBEDDING = Embedding.normalized(new float[]{1, 2});
    private final FilmAssembly films = new FilmAssembly();

    @Test
    void aFilmComesWithItsOwnFramesThoughAnotherIsReadAtTheSameTime() {
        assertThat(films.add(frame(1, 0, EMBEDDING))).isEmpty();
        assertThat(films.add(frame(2, 500, EMBEDDING))).isEmpty();
        assertThat(films.add(frame(1, 1_000, EMBEDDING))).isEmpty();
        assertThat(films.add(frame(1, 2_000, null))).as("of which the model makes nothing").isEmpty();
        assertThat(films.add(film(1)).orElseThrow().frames()).extracting(EmbeddedFrame::milliseconds)
                .containsExactly(0, 1_000);
        assertThat(films.add(film(2)).orElseThrow().frames()).extracting(EmbeddedFrame::milliseconds)
                .containsExactly(500);
    }

    @Test
    void nothingIsKeptOfAFilmThatFails() {
        films.add(frame(1, 0, EMBEDDING));
        Problem problem = new Problem(Stage.DECODE, ProblemKind.DAMAGED, "It broke off.");
        assertThat(films.add(new Embedded(new Failed(file(1), problem), null, null, List.of())).orElseThrow().frames())
                .isEmpty();
        assertThat(films.add(film(1)).orElseThrow().frames()).as("of the next try").isEmpty();
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
