package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import photoscope.annotations.Edit;
import photoscope.indexing.IndexReport;
import photoscope.library.Shelf.Drive;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.search.SortOrder;

/** Drives that come and go, on a shelf of folders; with real mounts see {@link MountedDrivesTest}. */
class DrivesTest {
    @TempDir
    Path root;
    private TestLibrary library;
    private Shelf shelf;
    private Drive stick;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
        shelf = new Shelf(root.resolve("computer"));
        library.environment = new LibraryEnvironment(library.environment.bundledModels(),
                library.environment.installedModels(), shelf, Clock.systemUTC(),
                new Patience(Duration.ofMillis(700), Duration.ofMillis(1500)));
        stick = shelf.drive("uuid:1111-AAAA", "Stick");
        DrawnPictures.write(stick.folder().resolve("2019/a.jpg"), 1);
        DrawnPictures.write(stick.folder().resolve("2019/b.jpg"), 2);
        DrawnPictures.write(stick.folder().resolve("c.jpg"), 3);
        Files.writeString(stick.folder().resolve("2019/broken.jpg"), "no picture");
    }

    @AfterEach
    void close() throws Exception {
        shelf.release();
        library.close();
    }

    @Test
    void aDriveThatIsMountedElsewhereIsRecognisedWithoutAFileBeingRead() throws Exception {
        Path first = shelf.mount(stick, "stick");
        library.index(first);
        PhotoId a = id(first.resolve("2019/a.jpg"));
        library.open().annotating().apply(List.of(a), new Edit.SetRating(new Rating(4)));
        library.open().annotating().awaitSidecars();
        library.index(first);
        shelf.unmount(stick);
        assertThat(only().state()).isEqualTo(SourceState.AWAY);
        Path second = shelf.mount(stick, "stick1");

        assertThat(only()).satisfies(source -> {
            assertThat(source.state()).isEqualTo(SourceState.ONLINE);
            assertThat(source.path()).isEqualTo(second);
            assertThat(source.volume()).isEqualTo("Stick");
            assertThat(List.of(source.photos(), source.problems())).containsExactly(3, 1);
        });
        assertThat(id(second.resolve("2019/a.jpg"))).isEqualTo(a);
        assertThat(library.open().problems().all()).singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo(second.resolve("2019/broken.jpg")));
        assertThat(sidecarFolders(a)).containsExactly(second.resolve("2019"));
        assertThat(library.open().photos().list("folder:" + second + "/2019", SortOrder.NEWEST).size()).isEqualTo(2);
        assertThat(library.open().photos().list("folder:" + first + "/", SortOrder.NEWEST).size()).isZero();
        assertThat(LibraryDescriptor.read(library.folder.descriptor()).sources()).contains(second);
        IndexReport report = library.open().indexing().index(List.of(), List.of(), List.of()).run();
        assertThat(List.of(report.bytes(), report.added(), report.moved(), report.missing())).containsOnly(0L);
        assertThat(report.unchanged()).isEqualTo(4);
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void whatAFileOnADriveSaysIsTakenBackWithItWhereverTheDriveIsMounted() throws Exception {
        Files.writeString(stick.folder().resolve("c.jpg.json"), """
                {"title": "c.jpg", "description": "At the lake", "photoTakenTime": {"timestamp": "0"}}""");
        Path first = shelf.mount(stick, "stick");
        library.index(first);
        library.open().annotating().awaitSidecars();
        PhotoId c = id(first.resolve("c.jpg"));
        assertThat(library.open().annotating().of(c).orElseThrow().captionText()).isEqualTo("At the lake");
        shelf.unmount(stick);
        Path second = shelf.mount(stick, "stick1");
        Files.delete(second.resolve("c.jpg.json"));
        library.index(second);
        library.open().annotating().awaitSidecars();
        assertThat(library.open().annotating().of(c).orElseThrow().captionText()).isNull();
    }

    @Test
    void itIsRecognisedWhenTheLibraryOpensToo() throws Exception {
        library.index(shelf.mount(stick, "stick"));
        library.close();
        shelf.unmount(stick);
        Path second = shelf.mount(stick, "letter");
        assertThat(library.open().photos().cardAt(second.resolve("c.jpg"))).isPresent();
    }

    @Test
    void aDriveThatIsAwayKeepsEverythingAndSaysWhatToConnect() throws Exception {
        Path place = shelf.mount(stick, "stick");
        library.index(place);
        PhotoId c = id(place.resolve("c.jpg"));
        shelf.unmount(stick);
        IndexReport report = library.open().indexing().index(List.of(), List.of(), List.of()).run();
        assertThat(report.missing()).isZero();
        assertThat(report.notes()).singleElement().asString().contains("Connect Stick");
        assertThat(library.open().photos().list("", SortOrder.NEWEST).size()).isEqualTo(3);
        assertThat(library.open().photos().list("", SortOrder.NEWEST).isOffline(0)).isTrue();
        assertThat(library.open().photos().thumbnail(c)).isPresent();
        assertThat(library.open().photos().picture(c, 100)).isInstanceOfSatisfying(PhotoPicture.NotShown.class,
                picture -> assertThat(picture.reason().english()).contains("Connect Stick"));
        assertThat(library.open().sources().whyAway(place.resolve("c.jpg")))
                .hasValueSatisfying(why -> assertThat(why.english()).contains("Stick"));
    }

    @Test
    void aPhotoWithACopyThatCanBeReachedIsNotAway() throws Exception {
        Path place = shelf.mount(stick, "stick");
        library.index(place);
        Path copy = Files.copy(place.resolve("c.jpg"), Files.createDirectories(library.photos).resolve("copy.jpg"));
        library.index(library.photos);
        PhotoId c = id(copy);
        PhotoList all = library.open().photos().list("", SortOrder.NEWEST);
        int index = all.indexOf(library.open().photos().listOf(List.of(c), SortOrder.MATCH).ordinal(0));
        shelf.unmount(stick);
        library.open().sources().look();
        assertThat(IntStream.range(0, all.size()).filter(photo -> !all.isOffline(photo))).containsExactly(index);
        assertThat(library.open().photos().cardAt(copy)).hasValueSatisfying(card -> {
            assertThat(card.path()).isEqualTo(copy);
            assertThat(card.name()).isEqualTo("copy.jpg");
            assertThat(card.otherPaths()).containsExactly(place.resolve("c.jpg"));
        });
        assertThat(library.open().photos().paths(List.of(c))).containsExactly(copy);

        Files.delete(copy);
        library.index(library.photos);
        library.open().sources().look();
        assertThat(all.isOffline(index)).as("its copy is gone").isTrue();
        assertThat(library.open().photos().paths(List.of(c))).containsExactly(place.resolve("c.jpg"));
    }

    @Test
    void anotherDriveAtItsPlaceIsNeverMixedWithIt() throws Exception {
        Path place = shelf.mount(stick, "stick");
        library.index(place);
        PhotoId c = id(place.resolve("c.jpg"));
        shelf.unmount(stick);
        Drive other = shelf.drive("uuid:2222-BBBB", "Stick");
        DrawnPictures.write(other.folder().resolve("c.jpg"), 30);
        DrawnPictures.write(other.folder().resolve("d.jpg"), 31);
        shelf.mount(other, "stick");

        IndexReport report = library.open().indexing().index(List.of(), List.of(), List.of()).run();
        assertThat(List.of(report.added(), report.updated(), report.missing(), report.bytes())).containsOnly(0L);
        assertThat(report.notes()).singleElement().asString().contains("Another drive");
        assertThat(only().state()).isEqualTo(SourceState.OTHER_DRIVE);
        assertThat(library.open().photos().picture(c, 100)).isInstanceOf(PhotoPicture.NotShown.class);
        library.open().annotating().apply(List.of(c), new Edit.SetRating(new Rating(5)));
        library.open().annotating().awaitSidecars();
        assertThat(place.resolve("c.jpg.annotation.json")).as("on the other drive").doesNotExist();

        assertThat(library.index(place).added()).isEqualTo(2);
        assertThat(library.open().sources().look()).extracting(SourceEntry::state)
                .containsExactlyInAnyOrder(SourceState.ONLINE, SourceState.OTHER_DRIVE);
        assertThat(id(place.resolve("c.jpg"))).isNotEqualTo(c);

        Path second = shelf.mount(stick, "stick1");
        assertThat(library.open().sources().look()).extracting(SourceEntry::path).containsExactly(place, second);
        assertThat(id(second.resolve("c.jpg"))).isEqualTo(c);
        IndexReport both = library.open().indexing().index(List.of(), List.of(), List.of()).run();
        assertThat(List.of(both.bytes(), both.added(), both.missing())).containsOnly(0L);
        library.open().annotating().awaitSidecars();
        assertThat(second.resolve("c.jpg.annotation.json")).exists();
    }

    @Test
    void twoDrivesMayChangePlaces() throws Exception {
        Drive other = shelf.drive("uuid:2222-BBBB", "Stick");
        DrawnPictures.write(other.folder().resolve("c.jpg"), 30);
        Path one = shelf.mount(stick, "one");
        Path two = shelf.mount(other, "two");
        library.index(one, two);
        PhotoId c = id(one.resolve("c.jpg"));
        PhotoId otherC = id(two.resolve("c.jpg"));
        shelf.unmount(stick);
        shelf.unmount(other);
        shelf.mount(stick, "two");
        shelf.mount(other, "one");
        IndexReport report = library.open().indexing().index(List.of(), List.of(), List.of()).run();
        assertThat(List.of(report.bytes(), report.added(), report.missing())).containsOnly(0L);
        assertThat(id(two.resolve("c.jpg"))).isEqualTo(c);
        assertThat(id(one.resolve("c.jpg"))).isEqualTo(otherC);
        assertThat(library.open().problems().all()).singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo(two.resolve("2019/broken.jpg")));
    }

    @Test
    void aCopiedDriveIsNotTakenForTheOtherOne() throws Exception {
        Path one = shelf.mount(stick, "one");
        library.index(one);
        Drive copy = shelf.drive("uuid:1111-AAAA", "Stick");
        DrawnPictures.write(copy.folder().resolve("c.jpg"), 3);
        Path two = shelf.mount(copy, "two");
        assertThat(only().path()).isEqualTo(one);
        assertThatThrownBy(() -> library.index(two)).isInstanceOf(LibraryException.class)
                .hasMessageContaining("same drive");
        shelf.unmount(stick);
        shelf.unmount(copy);
        shelf.mount(stick, "three");
        shelf.mount(copy, "four");
        assertThat(only().state()).as("which of the two is not known").isEqualTo(SourceState.AWAY);
    }

    @Test
    void aDriveWithoutIdentityIsToldByItsFiles() throws Exception {
        Drive nameless = shelf.drive("mount:vfat:/dev/sdx1", "");
        DrawnPictures.write(nameless.folder().resolve("a.jpg"), 1);
        Path place = shelf.mount(nameless, "stick");
        library.index(place);
        assertThat(only().isRecognised()).isFalse();
        shelf.unmount(nameless);
        Drive other = shelf.drive("mount:vfat:/dev/sdx1", "");
        DrawnPictures.write(other.folder().resolve("b.jpg"), 2);
        shelf.mount(other, "stick");
        library.close();
        IndexReport report = library.open().indexing().index(List.of(), List.of(), List.of()).run();
        assertThat(List.of(report.added(), report.missing())).containsOnly(0L);
        assertThat(only().state()).isEqualTo(SourceState.OTHER_DRIVE);
        shelf.unmount(other);
        shelf.mount(nameless, "stick");
        assertThat(only()).satisfies(source -> {
            assertThat(source.state()).isEqualTo(SourceState.ONLINE);
            assertThat(source.path()).isEqualTo(place);
        });
    }

    @Test
    @Timeout(60)
    void aVolumeThatHangsHoldsNobodyUp() throws Exception {
        Path share = shelf.mount(stick, "share");
        library.draw("own.jpg", 9);
        library.index(share, library.photos);
        library.draw("new.jpg", 10);
        shelf.hang(share);
        assertThat(library.open().sources().look()).extracting(SourceEntry::state)
                .containsExactlyInAnyOrder(SourceState.NOT_ANSWERING, SourceState.ONLINE);
        IndexReport report = library.open().indexing().index(List.of(), List.of(), List.of()).run();
        assertThat(report.added()).as("from the other source").isEqualTo(1);
        assertThat(report.missing()).isZero();
        assertThat(report.notes()).singleElement().asString().contains("does not answer");
        library.close();
        assertThat(library.open().photos().list("", SortOrder.NEWEST).size()).isEqualTo(5);
        shelf.release();
        while (library.open().sources().look().stream().anyMatch(source -> !source.isOnline())) {
            Thread.onSpinWait(); // until the questions that nobody waits for have their answers
        }
        assertThat(library.open().sources().look()).extracting(SourceEntry::state).containsOnly(SourceState.ONLINE);
    }

    @Test
    @Timeout(60)
    void aVolumeThatHangsKeepsNoOtherFolderFromBeingWatched() throws Exception {
        Path share = shelf.mount(stick, "share");
        library.draw("own.jpg", 9);
        library.index(share, library.photos);
        shelf.hang(share);
        FolderWatching watching = library.open().watching();
        watching.begin(() -> {});
        while (watching.sources().size() < 2) {
            Thread.sleep(5);
        }
        assertThat(watching.sources()).extracting(WatchedSource::path).containsExactlyInAnyOrder(share, library.photos);
    }

    @Test
    void aKeptFolderIsNotLookedAtAndItsPhotosStayListed() throws Exception {
        Path place = shelf.mount(stick, "stick");
        library.index(place);
        library.open().sources().keep(only().id());
        DrawnPictures.write(place.resolve("new.jpg"), 20);
        library.draw("own.jpg", 9);
        assertThat(library.index(library.photos).added()).isEqualTo(1);
        assertThat(library.open().indexing().index(List.of(), List.of(), List.of()).run().added()).isZero();
        PhotoList listed = library.open().photos().list("", SortOrder.NEWEST);
        assertThat(listed.size()).isEqualTo(4);
        assertThat(library.open().sources().named(place.toString()))
                .hasValueSatisfying(source -> assertThat(source.state()).isEqualTo(SourceState.KEPT));
        assertThat(IntStream.range(0, 4).noneMatch(listed::isOffline)).as("its files are there").isTrue();
        assertThat(library.index(place).added()).as("added again").isEqualTo(1);
        assertThat(library.open().sources().look()).extracting(SourceEntry::state).containsOnly(SourceState.ONLINE);
    }

    @Test
    void peopleCanSayWhereAFolderLiesNow() throws Exception {
        Path place = shelf.mount(stick, "stick");
        library.index(place);
        PhotoId c = id(place.resolve("c.jpg"));
        shelf.unmount(stick);
        Path copied = root.toRealPath().resolve("copied");
        copyAll(stick.folder(), copied);
        int source = only().id();
        SourceMove wrong = library.open().sources().plan(source, library.photos);
        assertThat(wrong.isLikely()).isFalse();
        assertThatThrownBy(() -> library.open().sources().move(wrong)).isInstanceOf(LibraryException.class);
        SourceMove plan = library.open().sources().plan(source, copied);
        assertThat(List.of(plan.sampled(), plan.same())).containsExactly(3, 3);
        assertThat(only().path()).as("a plan changes nothing").isEqualTo(place);
        library.open().sources().move(plan);
        assertThat(only()).satisfies(moved -> {
            assertThat(moved.path()).isEqualTo(copied);
            assertThat(moved.state()).isEqualTo(SourceState.ONLINE);
        });
        assertThat(id(copied.resolve("c.jpg"))).isEqualTo(c);
    }

    private static void copyAll(Path from, Path to) throws Exception {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private Set<Path> sidecarFolders(PhotoId photo) throws Exception {
        int ordinal = library.open().targets().catalog().photos().ordinalOf(photo);
        return library.open()
                .targets()
                .catalog()
                .read(session -> session.sidecarFiles()
                        .ofPhoto(ordinal)
                        .stream()
                        .map(row -> row.path().getParent())
                        .collect(Collectors.toSet()));
    }

    private SourceEntry only() throws LibraryException {
        List<SourceEntry> all = library.open().sources().look();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private PhotoId id(Path file) throws LibraryException {
        return library.open().photos().cardAt(file).orElseThrow(() -> new AssertionError("no photo at " + file)).id();
    }
}
