package photoscope.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.library.AppSettings;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;
import photoscope.library.ModelShelf;
import photoscope.library.PackEntry;
import photoscope.library.Setting;
import photoscope.library.SourceEntry;
import photoscope.search.SearchRequest;
import photoscope.ui.SmallLibrary;
import photoscope.ui.language.Language;
import photoscope.ui.task.Background;
import photoscope.ui.theme.ThemeChoice;

class SettingsModelTest {
    private final NotedSettingsActions actions = new NotedSettingsActions();
    private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private SmallLibrary small;
    private AppSettings app;
    private SettingsModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException, LibraryException {
        small = new SmallLibrary(folder);
        app = AppSettings.in(small.path("settings.json"));
        model = model(new Background(Runnable::run, Runnable::run));
        model.refresh();
    }

    private SettingsModel model(Background background) {
        return new SettingsModel(small.library(), new ModelShelf(small.environment()), app, theme, actions, background,
                new Language(Locale.ENGLISH).wordsOf(SettingsView.class));
    }

    @AfterEach
    void close() throws LibraryException {
        app.close();
        small.close();
    }

    @Test
    void aChangedValueIsWrittenAtOnce() {
        model.values().set(Setting.INDEX_THREADS, " 3 ");
        assertThat(small.library().settings().get(Setting.INDEX_THREADS)).isEqualTo("3");
        assertThat(model.values().value(Setting.INDEX_THREADS).get()).isEqualTo("3");
    }

    @Test
    void aWrongValueIsRefusedByItsControlAlone() {
        model.values().set(Setting.FILE_SECONDS, "soon");
        assertThat(model.values().trouble(Setting.FILE_SECONDS).get().english()).contains("whole number");
        assertThat(model.values().trouble(Setting.INDEX_THREADS).get().english()).isEmpty();
        assertThat(small.library().settings().get(Setting.FILE_SECONDS)).isEqualTo("60");
        model.values().set(Setting.FILE_SECONDS, "60");
        assertThat(model.values().trouble(Setting.FILE_SECONDS).get().english()).isEmpty();
    }

    @Test
    void whatAWindowRemembersIsKept() {
        theme.set(ThemeChoice.DARK);
        model.language().set("de");
        model.looksAtStart().set(false);
        app.close();
        AppSettings again = AppSettings.in(small.path("settings.json"));
        assertThat(again.get(WindowKeys.THEME)).isEqualTo("DARK");
        assertThat(again.get(WindowKeys.LANGUAGE)).isEqualTo("de");
        assertThat(again.get(WindowKeys.LOOK_AT_START)).isFalse();
        again.close();
    }

    @Test
    void patternsAreChangedAndTheSourceLookedThroughAgain() throws Exception {
        SourceEntry source = indexed();
        model.sources().setPatterns(source, "*.jpg; *.png", " ; private/** ");
        assertThat(model.sources().sources().getFirst().includes()).containsExactly("*.jpg", "*.png");
        assertThat(model.sources().sources().getFirst().excludes()).containsExactly("private/**");
        model.sources().setPatterns(model.sources().sources().getFirst(), "*.jpg;*.png", "private/**");
        assertThat(actions.done).containsExactly("index photos");
    }

    @Test
    void aRemovedSourceTakesItsPhotosOutAndLeavesItsFiles() throws Exception {
        SourceEntry source = indexed();
        model.sources().forget(source);
        assertThat(model.sources().sources()).isEmpty();
        assertThat(small.library().photos().counts().all()).isZero();
        assertThat(small.path("photos/a.jpg")).exists();
        assertThat(actions.done).containsExactly("endIndexing");
    }

    @Test
    void packsSayWhichIsInUse() {
        assertThat(model.packs().packs()).filteredOn(PackItem::isInUse)
                .singleElement()
                .satisfies(item -> assertThat(item.pack().state()).isEqualTo(PackEntry.State.READY));
        assertThat(model.packs().packs()).anyMatch(item -> item.pack().state() == PackEntry.State.NOT_INSTALLED);
        assertThat(model.packs().packs()).noneMatch(PackItem::isRemovable);
    }

    @Test
    void removingWhatWasNotInstalledSaysWhyNot() {
        model.packs().remove(small.library().packId());
        assertThat(model.packs().trouble().get().english()).contains("nothing to remove");
    }

    @Test
    void aCancelledInstallationIsOverAtOnce() throws Exception {
        try (ExecutorService workers = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
            Callable<Boolean> never = () -> {
                Thread.sleep(Long.MAX_VALUE);
                return true;
            };
            var blocked = workers.submit(never);
            PackSettings packs = model(new Background(workers, Runnable::run)).packs();
            packs.install("clip-vit-b32");
            packs.install("clip-vit-b32-fp32");
            assertThat(packs.installing().get()).isEqualTo("clip-vit-b32");
            packs.cancel();
            assertThat(packs.installing().get()).isNull();
            blocked.cancel(true);
        }
        assertThat(small.path("models")).satisfiesAnyOf(folder -> assertThat(folder).doesNotExist(),
                folder -> assertThat(folder).isEmptyDirectory());
    }

    @Test
    void searchesAreNotKeptWhenTheLogIsOffAndGoWhenCleared() throws Exception {
        indexed();
        small.library().searching().answer(SearchRequest.of("year:2020"));
        model.privacy().turn(false);
        assertThat(small.library().searching().log().isOn()).isFalse();
        assertThat(model.privacy().isLogging().get()).isFalse();
        model.privacy().clear();
        assertThat(model.privacy().cleared().get()).isEqualTo(1);
    }

    @Test
    void aBackupIsWrittenAndTold() {
        model.library().backUp();
        assertThat(model.library().backup().get()).isNotNull().isNotEmptyFile();
        assertThat(model.library().isBackingUp().get()).isFalse();
        assertThat(model.library().bytes().get()).isPositive();
    }

    @Test
    void otherLibrariesAreThoseThatAreStillThere() throws Exception {
        LibraryFolder other = new LibraryFolder(Files.createDirectories(small.path("other")));
        Library.open(other, small.environment()).close();
        app.opened(other);
        app.opened(new LibraryFolder(small.path("gone")));
        app.opened(small.folder());
        SettingsModel now = model(new Background(Runnable::run, Runnable::run));
        now.refresh();
        assertThat(now.library().others()).containsExactly(other);
        now.library().open(other.root());
        assertThat(actions.done).containsExactly("open other");
    }

    @Test
    void aFolderOfOtherThingsIsNotMadeALibrary() throws IOException {
        small.draw("photos/a.jpg", 0xff0000);
        model.library().open(small.path("photos"));
        assertThat(actions.done).isEmpty();
        assertThat(model.library().trouble().get().english()).contains("holds other files");
    }

    @Test
    void sizesAreWrittenAsPeopleReadThem() {
        assertThat(List.of(0L, 999L, 1_500L, 9_960_000L, 608_000_000L, 2_340_000_000L))
                .extracting(bytes -> ByteText.of(bytes, Locale.GERMAN))
                .containsExactly("0\u00a0B", "999\u00a0B", "1,5\u00a0kB", "10\u00a0MB", "608\u00a0MB", "2,3\u00a0GB");
    }

    private SourceEntry indexed() throws Exception {
        small.draw("photos/a.jpg", 0xff0000);
        small.index(small.path("photos"));
        model.refresh();
        return model.sources().sources().getFirst();
    }
}
