package photoscope.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.models.ScoreScale;
import photoscope.photo.ContentHash;
import photoscope.photo.Embedding;
import photoscope.photo.OrdinalSet;
import photoscope.photo.PartId;
import photoscope.search.TestLibrary.Sample;
import photoscope.vectors.VectorFormat;
import photoscope.vectors.VectorRecord;

class LiveVectorsTest {
    private static final ScoreScale SCALE = new ScoreScale(0, 0.5f, 1);
    private static final Embedding ANY = Embedding.normalized(new float[]{1, 1});
    private static final ContentHash OTHER = ContentHash.of("other".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;
    private TestLibrary library;

    @BeforeEach
    void open() throws IOException {
        library = new TestLibrary(folder, new VectorFormat(2, 1), new SearchModel("test", _ -> ANY, SCALE, SCALE));
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void aVectorAnswersForItsPart() throws IOException {
        library.add(Sample.named("pending.jpg"), null);
        int photo = library.add(Sample.named("a.jpg"), ANY);
        VectorAssignment now = caughtUp();
        assertThat(now.vectorOf(photo)).isZero();
        assertThat(now.partOf(0)).isEqualTo(photo);
        assertThat(now.vectorOfPhoto(photo)).isZero();
        assertThat(now.embedded()).isEqualTo(1);
        assertThat(now.pendingParts()).isEqualTo(set(0));
        assertThat(now.vectorsOf(set(photo))).isEqualTo(set(0));
        assertThat(now.vectorsOf(set(0))).isEqualTo(set());
        assertThat(now.discarded().total()).isZero();
    }

    @Test
    void aVectorOfOtherContentAnswersForNothing() throws IOException {
        int photo = library.add(Sample.named("a.jpg"), null);
        library.embed(photo, OTHER, ANY);
        VectorAssignment now = caughtUp();
        assertThat(now.discarded()).isEqualTo(new DiscardedVectors(0, 1, 0, 0));
        assertThat(now.partOf(0)).isEqualTo(-1);
        assertThat(now.pendingParts()).isEqualTo(set(photo));
        assertThat(now.living()).isEqualTo(set());
    }

    @Test
    void aVectorOfAnUnknownPartAnswersForNothing() throws IOException {
        library.store.append(List.of(new VectorRecord(PartId.random(), OTHER, false, ANY)));
        assertThat(caughtUp().discarded()).isEqualTo(new DiscardedVectors(1, 0, 0, 0));
    }

    @Test
    void theNewestOfSeveralAnswers() throws IOException {
        int photo = library.add(Sample.named("a.jpg"), ANY);
        library.embed(photo, hash("2020/a.jpg"), ANY);
        library.embed(photo, OTHER, ANY);
        VectorAssignment now = caughtUp();
        assertThat(now.vectorOf(photo)).isEqualTo(1);
        assertThat(now.living()).isEqualTo(set(1));
        assertThat(now.discarded()).isEqualTo(new DiscardedVectors(0, 1, 1, 0));
    }

    @Test
    void aVectorWrittenBeforeItsPartAnswersAsSoonAsThePartIsThere() throws IOException {
        VectorAssignment before = caughtUp();
        int photo = library.add(Sample.named("a.jpg"), ANY);
        assertThat(before.vectorOf(photo)).isEqualTo(-1);
        assertThat(before.partOf(0)).isEqualTo(-1);
        assertThat(library.live.now()).isSameAs(before);
        assertThat(caughtUp().vectorOf(photo)).isZero();
    }

    @Test
    void aVectorFoundDamagedLeavesItsPartWaiting() throws IOException {
        int photo = library.add(Sample.named("a.jpg"), ANY);
        library.live.reject(0);
        VectorAssignment now = caughtUp();
        assertThat(now.pendingParts()).isEqualTo(set(photo));
        assertThat(now.discarded()).isEqualTo(new DiscardedVectors(0, 0, 0, 1));
        assertThat(library.live.rejected()).isEqualTo(1);
    }

    private VectorAssignment caughtUp() {
        library.live.catchUp();
        return library.live.now();
    }

    private static ContentHash hash(String name) {
        return ContentHash.of(name.getBytes(StandardCharsets.UTF_8));
    }

    private static OrdinalSet set(int... ordinals) {
        OrdinalSet set = new OrdinalSet(0);
        for (int ordinal : ordinals) {
            set.set(ordinal);
        }
        return set;
    }
}
