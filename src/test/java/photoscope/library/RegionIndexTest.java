package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.catalog.PartColumns;
import photoscope.indexing.IndexReport;
import photoscope.pixels.Region;
import photoscope.search.QueryPicture;
import photoscope.search.Reason;
import photoscope.search.SearchAnswer;
import photoscope.search.SearchRequest;
import photoscope.search.SearchResult;

/** What indexing and search promise of regions of pictures. */
class RegionIndexTest {
    private static final int THING = 77;
    private static final int REGIONS = 5;
    @TempDir
    Path root;
    private TestLibrary library;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
        for (int number = 1; number <= 4; number++) {
            library.draw(number + ".jpg", number);
        }
        paste("large.jpg", 50, 1, 1);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void aSmallThingIsFoundByItsRegionOnceTheSettingIsOnAndNotAfterItIsOff() throws Exception {
        library.index();
        SearchResult before = large(find());
        assertThat(before.region()).isNull();
        assertThat(library.open().photos().stats().pending()).isZero();

        library.open().settings().set(Setting.REGIONS, "on");
        assertThat(library.open().photos().stats().pending()).as("photos to look at again").isEqualTo(5);
        IndexReport report = library.index();
        assertThat(List.of(report.added(), report.updated(), report.embedded())).containsExactly(0L, 0L, 5L * REGIONS);
        SearchAnswer answer = find();
        SearchResult best = answer.results().getFirst();
        assertThat(best.photo()).isEqualTo(library.id("large.jpg"));
        assertThat(answer.results()).hasSize(5);
        assertThat(best.cosine()).isGreaterThan(before.cosine());
        Region region = best.region();
        assertThat(region).isNotNull();
        assertThat(List.of(region.x(), region.y())).allMatch(side -> Math.abs(side - 0.5) < 0.01);
        assertThat(best.reasons()).contains(new Reason.FoundIn(region))
                .extracting(Reason::line)
                .contains("Found in the lower right");
        library.expectSound();
        library.close();
        assertThat(library.index().bytes()).as("a second run").isZero();

        library.open().settings().set(Setting.REGIONS, "off");
        assertThat(large(find()).region()).isNull();
        assertThat(large(find()).cosine()).isEqualTo(before.cosine());
        assertThat(library.index().embedded()).isZero();
        library.expectSound();
        library.open().settings().set(Setting.REGIONS, "on");
        assertThat(library.index().embedded()).as("what was kept").isZero();
        assertThat(find().results().getFirst().region()).isEqualTo(region);
    }

    @Test
    void newAndChangedPhotosHaveRegionsOfWhatTheyShow() throws Exception {
        library.open().settings().set(Setting.REGIONS, "on");
        library.index();
        assertThat(regions("1.jpg")).isEqualTo(REGIONS);
        Path changed = paste("large.jpg", 50, 0, 0);
        TestLibrary.touch(changed);
        library.draw("new.jpg", 9);
        assertThat(library.index().embedded()).isEqualTo(2 * (1 + REGIONS));
        assertThat(regions("new.jpg")).isEqualTo(REGIONS);
        assertThat(large(find()).region()).isEqualTo(new Region(0, 0, 128 / 255.0, 128 / 255.0));
        library.expectSound();
    }

    @Test
    void aPhotoThatChangesWhileTheSettingIsOffIsLookedAtAgainWhenItIsOn() throws Exception {
        library.open().settings().set(Setting.REGIONS, "on");
        library.index();
        library.open().settings().set(Setting.REGIONS, "off");
        TestLibrary.touch(paste("large.jpg", 50, 0, 0));
        assertThat(library.index().embedded()).isEqualTo(1);
        library.expectSound();
        assertThat(library.open().photos().stats().pending()).isZero();
        library.open().settings().set(Setting.REGIONS, "on");
        assertThat(large(find()).region()).as("of what it showed before").isNull();
        assertThat(library.open().photos().stats().pending()).isEqualTo(1);
        assertThat(library.index().embedded()).isEqualTo(REGIONS);
        assertThat(large(find()).region()).isNotNull();
        library.expectSound();
    }

    @Test
    void photosThatAreAwayWait() throws Exception {
        library.index();
        library.open().settings().set(Setting.REGIONS, "on");
        Path away = library.root.resolve("away");
        Files.move(library.photos, away);
        assertThat(library.open().indexing().indexPending().run().embedded()).isZero();
        assertThat(library.open().photos().stats().pending()).isZero();
        Files.move(away, library.photos);
        assertThat(library.index().embedded()).isEqualTo(5 * REGIONS);
        library.expectSound();
    }

    @Test
    void findSimilarLooksForTheWholePicture() throws Exception {
        library.open().settings().set(Setting.REGIONS, "on");
        library.index();
        QueryPicture picture = new QueryPicture.InLibrary(library.id("large.jpg"), true);
        SearchResult itself = library.open()
                .searching()
                .answer(SearchRequest.of("").like(List.of(picture)))
                .results()
                .getFirst();
        assertThat(itself.isQuery()).isTrue();
        assertThat(itself.region()).isNull();
        assertThat(itself.cosine()).isGreaterThan(0.999f);
    }

    private SearchAnswer find() throws Exception {
        QueryPicture picture = library.open().searching().queryPicture(library.elsewhere(THING), true);
        return library.open().searching().answer(SearchRequest.of("").like(List.of(picture)));
    }

    private SearchResult large(SearchAnswer answer) throws Exception {
        var id = library.id("large.jpg");
        return answer.results().stream().filter(result -> result.photo().equals(id)).findFirst().orElseThrow();
    }

    private long regions(String name) throws Exception {
        PartColumns parts = library.open().targets().catalog().parts();
        int photo = library.open().targets().catalog().photos().ordinalOf(library.id(name));
        return Arrays.stream(parts.ofPhoto(photo)).filter(parts.view()::isRegion).count();
    }

    /** A picture of this number, with the thing in one of its quarters. */
    private Path paste(String name, int number, int column, int row) throws Exception {
        BufferedImage thing = ImageIO.read(library.elsewhere(THING).toFile());
        BufferedImage ground = ImageIO.read(library.elsewhere(number).toFile());
        BufferedImage large = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = large.createGraphics();
        graphics.drawImage(ground, 0, 0, 800, 600, null);
        graphics.drawImage(thing, 400 * column, 300 * row, 400, 300, null);
        graphics.dispose();
        Path file = library.photos.resolve(name);
        ImageIO.write(large, "png", file.toFile());
        return file;
    }
}
