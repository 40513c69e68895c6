package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import photoscope.annotations.Edit;
import photoscope.indexing.IndexReport;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.platform.Volumes;
import photoscope.search.SearchRequest;

/** What watching promises: what happens in the folders is in the library soon after, once and right. */
@Timeout(value = 150, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FolderWatchingTest {
    private static final int MANY = 10_000;

    @TempDir
    Path root;
    private TestLibrary library;
    private final Semaphore settled = new Semaphore(0);
    private final List<IndexReport> reports = new ArrayList<>();

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
        Path models = library.root.resolve("bundled");
        TestPacks.copyStarter(models);
        TestPacks.makeColourBlindInTheDark(models, "means");
        library.environment = new LibraryEnvironment(models, library.root.resolve("installed"), Volumes.current(),
                Clock.systemUTC());
        library.open();
        library.close();
        new ModelShelf(library.environment).use(library.folder, "means");
        library.draw("first.jpg", 1);
        library.index();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private void watch() throws Exception {
        library.open().watching().begin(settled::release);
        until(() -> methods().equals(List.of(WatchedSource.Method.EVENTS)));
    }

    private List<WatchedSource.Method> methods() {
        return watching().sources().stream().map(WatchedSource::method).toList();
    }

    private FolderWatching watching() {
        try {
            return library.open().watching();
        } catch (LibraryException e) {
            throw new AssertionError(e);
        }
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(5);
        }
    }

    /** Takes in what has changed as a window does, until so many photos are there. */
    private void takeInUntil(BooleanSupplier condition) throws Exception {
        while (!condition.getAsBoolean()) {
            settled.acquire();
            reports.add(watching().changes().run());
        }
    }

    private BooleanSupplier isThere(String name) {
        return () -> present(name).isPresent();
    }

    private Optional<PhotoCard> present(String name) {
        try {
            return library.cardIfAny(name).filter(card -> !card.missing());
        } catch (LibraryException e) {
            throw new AssertionError(e);
        }
    }

    private boolean isMissing(PhotoId photo) {
        try {
            return library.cards().stream().anyMatch(card -> card.id().equals(photo) && card.missing());
        } catch (LibraryException e) {
            throw new AssertionError(e);
        }
    }

    /** A small picture of one colour; the number makes its content its own. */
    private static byte[] picture(int number) throws IOException {
        BufferedImage image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 24 * 16; i++) {
            image.setRGB(i % 24, i / 24, 0x808080 + number * 0x10305 % 0x7f7f7f);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        bytes.write(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
        return bytes.toByteArray();
    }

    private Path write(String name, int number) throws IOException {
        Path file = library.photos.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.write(file, picture(number));
    }

    @Test
    void whoFailsToHearOfAChangeIsToldAgain() throws Exception {
        AtomicBoolean hasFailed = new AtomicBoolean();
        library.open().watching().begin(() -> {
            if (hasFailed.compareAndSet(false, true)) {
                throw new IllegalStateException("not now");
            }
            settled.release();
        });
        until(() -> methods().equals(List.of(WatchedSource.Method.EVENTS)));
        write("one.jpg", 1);
        takeInUntil(isThere("one.jpg"));
        assertThat(hasFailed).isTrue();
    }

    @Test
    void tenThousandFilesThatArriveAreAllInOnce() throws Exception {
        watch();
        Path folder = Files.createDirectories(library.photos.resolve("arriving"));
        Thread writer = Thread.ofPlatform().name("writer").start(() -> {
            try {
                for (int i = 0; i < MANY; i++) {
                    Files.write(folder.resolve(i + ".jpg"), picture(i));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        takeInUntil(() -> library.cardsSoFar() > MANY);
        writer.join();
        assertThat(library.cardsSoFar()).isEqualTo(MANY + 1);
        assertThat(reports.stream().mapToLong(IndexReport::added).sum()).isEqualTo(MANY);
        assertThat(reports.stream().mapToLong(IndexReport::embedded).sum()).as("none twice").isEqualTo(MANY);
        assertThat(reports.stream().mapToLong(IndexReport::problems).sum()).as("half-written ones").isZero();
        assertThat(library.open().photos().stats().pending()).isZero();
    }

    @Test
    void aFileThatIsWrittenSlowlyIsTakenWhenItIsWhole() throws Exception {
        watch();
        byte[] whole = Files.readAllBytes(library.elsewhere(5));
        Path slow = library.photos.resolve("slow.jpg");
        try (OutputStream out = Files.newOutputStream(slow)) {
            for (int part = 0; part < 6; part++) {
                out.write(whole, part * whole.length / 6, (part + 1) * whole.length / 6 - part * whole.length / 6);
                out.flush();
                write("meanwhile" + part + ".jpg", 100 + part); // the folder is looked at all the time
                TimeUnit.MILLISECONDS.sleep(700);
                if (settled.tryAcquire()) {
                    reports.add(watching().changes().run());
                }
            }
        }
        takeInUntil(isThere("slow.jpg"));
        assertThat(reports.stream().mapToLong(IndexReport::problems).sum()).isZero();
        assertThat(reports.stream().mapToLong(IndexReport::updated).sum()).as("taken half").isZero();
    }

    @Test
    void renamedMovedAndDeletedFilesAreFollowed() throws Exception {
        write("one.jpg", 11);
        write("a/two.jpg", 12);
        write("three.jpg", 13);
        library.index();
        PhotoId one = library.id("one.jpg");
        PhotoId two = library.id("a/two.jpg");
        PhotoId three = library.id("three.jpg");
        watch();
        Files.move(library.photos.resolve("one.jpg"), library.photos.resolve("uno.jpg"));
        Files.createDirectories(library.photos.resolve("b"));
        Files.move(library.photos.resolve("a/two.jpg"), library.photos.resolve("b/two.jpg"));
        Files.delete(library.photos.resolve("three.jpg"));
        takeInUntil(() -> isMissing(three));
        assertThat(library.id("uno.jpg")).isEqualTo(one);
        assertThat(library.id("b/two.jpg")).isEqualTo(two);
        assertThat(reports.stream().mapToLong(IndexReport::moved).sum()).isEqualTo(2);
        assertThat(reports.stream().mapToLong(IndexReport::added).sum()).isZero();
    }

    @Test
    void aTreeOfFoldersThatComesIsTakenWholeAndOneThatGoesIsMissing() throws Exception {
        watch();
        write("new/deep/deeper/a.jpg", 21);
        write("new/b.jpg", 22);
        takeInUntil(() -> present("new/b.jpg").isPresent() && present("new/deep/deeper/a.jpg").isPresent());
        PhotoId deep = library.id("new/deep/deeper/a.jpg");
        Path renamed = Files.move(library.photos.resolve("new"), library.photos.resolve("newer"));
        takeInUntil(isThere("newer/deep/deeper/a.jpg"));
        assertThat(library.id("newer/deep/deeper/a.jpg")).isEqualTo(deep);
        write("newer/deep/c.jpg", 23); // its folder was watched under another name
        takeInUntil(isThere("newer/deep/c.jpg"));
        try (Stream<Path> files = Files.walk(renamed)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
        takeInUntil(() -> isMissing(deep));
        assertThat(library.open().photos().stats().missing()).isEqualTo(3);
        assertThat(library.open().indexing().problems()).isEmpty();
    }

    @Test
    void aSidecarChangedOutsideIsRead() throws Exception {
        PhotoId photo = library.id("first.jpg");
        library.open().annotating().apply(List.of(photo), new Edit.SetRating(new Rating(3)));
        library.open().annotating().awaitSidecars();
        Path sidecar = library.photos.resolve("first.jpg.annotation.json");
        watch();
        Files.writeString(sidecar,
                Files.readString(sidecar)
                        .replaceFirst("\"value\"\\s*:\\s*3", "\"value\":5")
                        .replaceFirst("\"at\"\\s*:\\s*\"20", "\"at\":\"21"));
        takeInUntil(() -> reports.stream().anyMatch(report -> report.sidecars() > 0));
        library.open().annotating().awaitSidecars();
        assertThat(library.open().searching().answer(SearchRequest.of("rating:5")).photos()).isEqualTo(1);
    }

    @Test
    void aSourceThatIsEmptyAtOnceAsWhereADriveWasTakenOutMarksNothingMissing() throws Exception {
        watch();
        Files.delete(library.photos.resolve("first.jpg"));
        settled.acquire();
        IndexReport report = watching().changes().run();
        assertThat(report.missing()).isZero();
        assertThat(report.notes()).singleElement().asString().contains("nothing was marked missing");
        assertThat(library.index().missing()).as("asked for").isEqualTo(1);
    }

    @Test
    void whatARunDidNotComeToIsLookedAtWithTheNext() throws Exception {
        watch();
        write("a.jpg", 41);
        settled.acquire();
        IndexRun run = watching().changes();
        run.control().cancel();
        assertThat(run.run().cancelled()).isTrue();
        assertThat(present("a.jpg")).isEmpty();
        write("sub/b.jpg", 42);
        takeInUntil(isThere("sub/b.jpg"));
        assertThat(present("a.jpg")).isPresent();
    }

    @Test
    void nothingIsWatchedWhereThatIsSwitchedOffOrTheSourceIsGone() throws Exception {
        watch();
        library.open().settings().set(Setting.WATCH_FOLDERS, Setting.OFF);
        watching().refresh();
        until(() -> watching().sources().isEmpty());
        library.open().settings().set(Setting.WATCH_FOLDERS, Setting.ON);
        watching().refresh();
        until(() -> !watching().sources().isEmpty());
        library.open().indexing().forgetSource(library.open().photos().sources().getFirst().id());
        until(() -> watching().sources().isEmpty());
        library.index();
        until(() -> methods().equals(List.of(WatchedSource.Method.EVENTS)));
    }

    @Test
    void aLibraryThatIsClosedInTheMiddleEndsAllThreadsAndIsSound() throws Exception {
        watch();
        for (int i = 0; i < 50; i++) {
            write("many/" + i + ".jpg", 200 + i);
        }
        settled.acquire();
        IndexRun run = watching().changes();
        Thread running = Thread.ofPlatform().name("running").start(() -> {
            try {
                run.run();
            } catch (LibraryException e) {
                throw new AssertionError(e);
            }
        });
        until(() -> library.cardsSoFar() > 1);
        run.control().cancel();
        running.join();
        library.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("folder-watch"));
        library.index();
        assertThat(library.cardsSoFar()).isEqualTo(51);
        assertThat(library.verify().ok()).isTrue();
    }
}
