package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.SharedFiles;
import photoscope.clusters.Cluster;
import photoscope.clusters.Member;
import photoscope.clusters.Verdict;
import photoscope.indexing.IndexReport;
import photoscope.photo.PhotoId;
import photoscope.photo.Stage;
import photoscope.platform.Volumes;

/** What happens to a library's vectors when people choose another model pack. */
class OtherPackTest {
    private static final String TINY = "tiny";
    private static final String MEANS = "means";

    @TempDir
    Path root;
    private TestLibrary library;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
        Path models = library.root.resolve("bundled");
        TestPacks.copyStarter(models);
        makeTiny(models.resolve(TINY));
        TestPacks.makeColourBlindInTheDark(models, MEANS);
        library.environment = new LibraryEnvironment(models, library.root.resolve("installed"), Volumes.current(),
                Clock.systemUTC());
        library.draw("a.jpg", 1);
        library.draw("b.jpg", 2);
        library.index();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    /** A pair of random weights in CLIP's form. */
    private static void makeTiny(Path to) throws Exception {
        TestPacks.copyStarterTo(to);
        for (String model : List.of("vision_model.onnx", "text_model.onnx")) {
            Files.copy(SharedFiles.path("models/clip-shaped-tiny/" + model), to.resolve(model),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        TestPacks.writeManifest(to, TINY, 512, 224, 0.5);
    }

    private void use(String pack) throws LibraryException {
        library.close();
        new ModelShelf(library.environment).use(library.folder, pack);
    }

    @Test
    void anotherPackEmbedsAllAndTheOldVectorsAreKept() throws Exception {
        use(TINY);
        assertThat(library.open().photos().stats().embedded()).isZero();
        assertThat(library.open().photos().stats().pending()).isEqualTo(2);
        IndexReport report = library.index();
        assertThat(report.embedded()).isEqualTo(2);
        assertThat(report.added()).isZero();
        library.expectSound();

        use("starter");
        assertThat(library.open().photos().stats().embedded()).as("the old ones answer again").isEqualTo(2);
        assertThat(library.index().bytes()).isZero();
        library.expectSound();
    }

    @Test
    void clustersAndCollectionsSurviveAndAreMeasuredAnew() throws Exception {
        library.draw("c.jpg", 3);
        library.index();
        Member approved = new Member(library.id("a.jpg"), 0.9f, Verdict.APPROVED);
        Member rejected = new Member(library.id("b.jpg"), 0.2f, Verdict.REJECTED);
        Cluster collection = library.open().clustering().collect("Best", List.of(approved, rejected));
        Cluster named = library.open().clustering().create("Mine", List.of(approved.photo()));
        for (String pack : List.of(MEANS, TINY)) {
            use(pack);
            assertThat(library.open().clustering().members(collection.id())).containsExactly(approved, rejected);
            library.index();
            Clustering clustering = library.open().clustering();
            assertThat(clustering.members(collection.id())).as(pack).containsExactly(approved, rejected);
            assertThat(clustering.members(named.id())).extracting(Member::photo).containsExactly(approved.photo());
            assertThat(clustering.get(named.id()).orElseThrow().spread()).isGreaterThan(0.99f);
            assertThat(clustering.moreLike(collection.id(), 5)).singleElement()
                    .satisfies(more -> assertThat(more.photo()).isEqualTo(library.id("c.jpg")));
        }
    }

    @Test
    void photosThatAreAwayAreEmbeddedFromThumbnailsUntilTheyAreBack() throws Exception {
        PhotoId gone = library.id("a.jpg");
        Files.delete(library.photos.resolve("a.jpg"));
        library.index();
        Path unplugged = library.root.resolve("unplugged");
        Files.move(library.photos, unplugged);

        use(TINY);
        IndexReport away = library.open().indexing().index(List.of(), List.of(), List.of()).run();
        assertThat(away.embedded()).as("from thumbnails").isEqualTo(2);
        assertThat(library.open().photos().stats().embedded()).isEqualTo(2);
        assertThat(library.open().photos().stats().pending()).as("nothing to do while they are away").isZero();
        assertThat(library.cosine(gone, 1)).hasValueSatisfying(cosine -> assertThat(cosine).isGreaterThan(0.9f));
        assertThat(library.open().indexing().index(List.of(), List.of(), List.of()).run().embedded()).as("once")
                .isZero();

        Files.move(unplugged, library.photos);
        library.open().sources().look();
        assertThat(library.open().photos().stats().pending()).as("one is back").isEqualTo(1);
        assertThat(library.index().embedded()).isEqualTo(1);
        library.expectLooksLike(library.id("b.jpg"), 2);

        library.draw("sub/a-is-back.jpg", 1);
        assertThat(library.index().embedded()).isEqualTo(1);
        assertThat(library.id("sub/a-is-back.jpg")).isEqualTo(gone);
        library.expectLooksLike(gone, 1);
        library.expectSound();
    }

    @Test
    void whatTheModelCanMakeNothingOfIsAProblemAndNotTriedEveryTime() throws Exception {
        ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png",
                library.photos.resolve("black.png").toFile());
        use(MEANS);
        IndexReport report = library.index();
        assertThat(report.embedded()).isEqualTo(2);
        assertThat(library.open().indexing().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).hasFileName("black.png");
            assertThat(problem.problem().stage()).isEqualTo(Stage.EMBED);
        });
        assertThat(library.open().photos().stats().pending()).isZero();
        assertThat(library.index().bytes()).isZero();
        library.open().indexing().markProblemsForRetry(Optional.empty());
        assertThat(library.index().bytes()).isPositive();
        assertThat(library.open().indexing().problems()).hasSize(1);

        use("starter");
        assertThat(library.index().embedded()).as("another model can").isEqualTo(1);
        assertThat(library.open().indexing().problems()).isEmpty();
        library.expectSound();
    }

    @Test
    void anUnknownPackIsRefusedAndNothingChanges() throws Exception {
        assertThatThrownBy(() -> use("nonsense")).isInstanceOf(LibraryException.class)
                .hasMessageContaining("no model pack named nonsense");
        assertThat(library.open().pack().id()).isEqualTo("starter");
    }

    @Test
    void aPackThatIsGoneIsNamedWhenTheLibraryOpens() throws Exception {
        use(TINY);
        FolderTree.delete(library.environment.bundledModels().resolve(TINY));
        assertThatThrownBy(library::open).isInstanceOf(LibraryException.class).hasMessageContaining(TINY);
        use("starter");
        library.expectSound();
    }
}
