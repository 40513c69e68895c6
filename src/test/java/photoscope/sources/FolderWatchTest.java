package photoscope.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of a source that is watched, by the system's events and by looking through it. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FolderWatchTest {
    private static final FolderWatch.Pauses SHORT = new FolderWatch.Pauses(Duration.ofMillis(30),
            Duration.ofMillis(30));

    @TempDir
    Path root;
    private final BlockingQueue<FolderPart> told = new LinkedBlockingQueue<>();
    private FolderWatch watch;

    @BeforeEach
    void make() throws IOException {
        root = root.toRealPath();
        Files.createDirectories(root.resolve("inner/deep"));
        old(Files.writeString(root.resolve("a.jpg"), "a"));
        old(Files.writeString(root.resolve("inner/deep/b.jpg"), "b"));
    }

    /** What was written just before may be news. */
    private static void old(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    }

    @AfterEach
    void close() throws InterruptedException {
        watch.close();
        until(() -> Thread.getAllStackTraces()
                .keySet()
                .stream()
                .noneMatch(thread -> thread.getName().startsWith("folder-watch")));
    }

    /** The two ways. */
    enum Way {
        EVENTS(WatchMethod.EVENTS),
        SCAN(WatchMethod.SCAN_OF_VOLUME);

        final WatchMethod method;

        Way(WatchMethod method) {
            this.method = method;
        }
    }

    private void watch(Way way) throws Exception {
        watch(way.method, () -> SystemEvents.open(root));
        until(() -> watch.method() == way.method);
    }

    private void watch(WatchMethod method, FolderEvents.Source events) {
        watch = new FolderWatch(root, ScanRules.of(List.of(), List.of("Private/**")), method, SHORT, events, told::add);
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(5);
        }
    }

    /** Waits until this is told of, or what covers it. */
    private void await(FolderPart wanted) throws InterruptedException {
        FolderPart part = told.take();
        while (!part.covers(wanted.folder()) || (wanted.isDeep() && !part.isDeep())) {
            part = told.take();
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsOfFoldersInWhichPhotosComeChangeAndGo(Way way) throws Exception {
        watch(way);
        Files.writeString(root.resolve("inner/new.jpg"), "new");
        await(FolderPart.shallow("inner"));
        Files.writeString(root.resolve("inner/deep/b.jpg"), "changed");
        await(FolderPart.shallow("inner/deep"));
        Files.delete(root.resolve("inner/new.jpg"));
        await(FolderPart.shallow("inner"));
        Files.writeString(root.resolve("a.jpg.xmp"), "<x/>");
        await(FolderPart.shallow(""));
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingOfWhatNoScanWouldLookAt(Way way) throws Exception {
        Files.createDirectories(root.resolve("Private"));
        Files.createDirectories(root.resolve(".hidden"));
        watch(way);
        Files.writeString(root.resolve("Private/x.jpg"), "x");
        Files.writeString(root.resolve(".hidden/x.jpg"), "x");
        Files.writeString(root.resolve("inner/notes.txt"), "x");
        Files.writeString(root.resolve("inner/.a.jpg.part"), "x");
        Files.writeString(root.resolve("inner/deep/last.jpg"), "x");
        assertThat(told.take()).isEqualTo(FolderPart.shallow("inner/deep"));
    }

    @ParameterizedTest
    @EnumSource
    void followsFoldersThatComeAreRenamedAndGo(Way way) throws Exception {
        watch(way);
        Path made = Files.createDirectories(root.resolve("made/below"));
        Files.writeString(made.resolve("c.jpg"), "c");
        await(FolderPart.shallow("made/below"));
        Files.move(root.resolve("made"), root.resolve("renamed"));
        await(FolderPart.shallow("renamed/below"));
        told.clear();
        Files.writeString(root.resolve("renamed/below/d.jpg"), "d");
        await(FolderPart.shallow("renamed/below"));
        Files.delete(root.resolve("renamed/below/c.jpg"));
        Files.delete(root.resolve("renamed/below/d.jpg"));
        Files.delete(root.resolve("renamed/below"));
        await(FolderPart.shallow("renamed"));
    }

    @ParameterizedTest
    @EnumSource
    void aSourceThatWasAwayIsLookedThroughWhenItIsBack(Way way) throws Exception {
        Path away = root.resolveSibling(root.getFileName() + "-away");
        Files.move(root, away);
        watch(way.method, () -> SystemEvents.open(root));
        until(() -> watch.method() == WatchMethod.AWAY);
        Files.createDirectory(root); // an empty mount point is no source
        told.clear();
        Thread.sleep(200);
        assertThat(told).isEmpty();
        Files.delete(root);
        Files.move(away, root);
        await(FolderPart.WHOLE);
        until(() -> watch.method() == way.method);
    }

    @Test
    void whereTheSystemWatchesNoMoreFoldersTheyAreLookedThrough() throws Exception {
        ToldEvents limited = new ToldEvents(1);
        watch(WatchMethod.EVENTS, () -> limited);
        until(() -> watch.method() == WatchMethod.SCAN_OF_MANY);
        assertThat(limited.isClosed()).as("others may watch what it watched").isTrue();
        Files.writeString(root.resolve("inner/new.jpg"), "new");
        await(FolderPart.shallow("inner"));
    }

    @Test
    void whereTheSystemHasNoMoreToGiveAllIsLookedThrough() throws Exception {
        watch(WatchMethod.EVENTS, () -> { throw new IOException("User limit of inotify instances reached"); });
        until(() -> watch.method() == WatchMethod.SCAN_OF_MANY);
    }

    @Test
    void whereMoreHappensThanTheSystemTellsTheFolderIsLookedThroughWithAllBelow() throws Exception {
        ToldEvents events = new ToldEvents(100);
        watch(WatchMethod.EVENTS, () -> events);
        until(() -> watch.method() == WatchMethod.EVENTS);
        Files.createDirectories(root.resolve("inner/unheard"));
        events.tell(new FolderEvent.Overflowed(root.resolve("inner")));
        await(FolderPart.deep("inner"));
        assertThat(events.registered()).contains(root.resolve("inner/unheard"));
    }

    @Test
    void aSourceThatGoesAwayIsWaitedFor() throws Exception {
        ToldEvents events = new ToldEvents(100);
        watch(WatchMethod.EVENTS, () -> events);
        until(() -> watch.method() == WatchMethod.EVENTS);
        Path away = root.resolveSibling(root.getFileName() + "-away");
        Files.move(root, away);
        events.tell(new FolderEvent.Gone(root));
        until(() -> watch.method() == WatchMethod.AWAY);
        Files.move(away, root);
        await(FolderPart.WHOLE);
    }

    @Test
    void aLibraryOfPhotosIsWatchedByItsDatabase() throws Exception {
        Path library = root.resolve("Mine.photoslibrary");
        Path database = Files.createDirectories(library.resolve("database")).resolve("Photos.sqlite-wal");
        Files.createDirectories(library.resolve("originals"));
        Files.writeString(library.resolve("database/lock"), "x");
        watch = new FolderWatch(library, ScanRules.standard(), WatchMethod.EVENTS, SHORT,
                () -> SystemEvents.open(library), told::add);
        until(() -> watch.method() == WatchMethod.EVENTS);
        Files.writeString(library.resolve("originals/x.jpg"), "x");
        Files.writeString(library.resolve("database/lock"), "y");
        Files.writeString(database, "pages");
        assertThat(told.take()).isEqualTo(FolderPart.WHOLE);
    }
}
