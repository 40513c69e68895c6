package photoscope.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import javafx.scene.control.Button;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.library.LibraryEnvironment;
import photoscope.library.ModelShelf;
import photoscope.ui.Accessible;
import photoscope.ui.TestWindow;
import photoscope.ui.command.Command;
import photoscope.ui.command.Commands;
import photoscope.ui.job.Jobs;
import photoscope.ui.language.Language;
import photoscope.ui.task.Background;

class WelcomeViewTest {
    @RegisterExtension
    final TestWindow window = new TestWindow();
    @TempDir
    private Path home;
    private final Queue<Runnable> toWork = new ArrayDeque<>();
    private final List<Object> done = new ArrayList<>();
    private Jobs jobs;
    private WelcomeModel model;

    @BeforeEach
    void makeFolders() throws IOException {
        Files.createDirectories(home.resolve("Pictures"));
        Files.createDirectories(home.resolve("Dropbox/Camera Uploads"));
        jobs = jobs("en");
        model = model("en", jobs);
    }

    @Test
    void foldersAreAddedByCommandAndBySuggestion() {
        window.show(() -> page("en"));
        window.click("Add folders");
        window.click("Pictures");
        assertThat(done).containsExactly("add", List.of(home.resolve("Pictures")));
    }

    @Test
    void onlyFoldersAreTakenOfWhatIsDropped() throws IOException {
        window.show(() -> page("en"));
        Path file = Files.writeString(home.resolve("photo.jpg"), "a file");
        window.run(() -> model.drop(List.of(file)));
        work();
        assertThat(model.dropAnswer().get()).isNotEmpty();
        window.run(() -> model.drop(List.of(file, home.resolve("Pictures"))));
        work();
        assertThat(model.dropAnswer().get()).isEmpty();
        assertThat(done).containsExactly(List.of(home.resolve("Pictures")));
    }

    @Test
    void theBetterPackSaysItsSizeAndIsInstalledOnce() {
        window.show(() -> page("en"));
        assertThat(model.better().get().orElseThrow().id()).isEqualTo("clip-vit-b32");
        Button install = window.robot().lookup(".welcome-pack .button").queryButton();
        assertThat(install.getText()).isEqualTo("Install (156 MB)");
        window.run(install::fire);
        assertThat(install.isDisabled()).isTrue();
        assertThat(jobs.running()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void looksWell(String language) {
        Accessible.check(window.show(() -> page(language)));
        window.snapshot("welcome-" + language);
    }

    @Test
    void looksWellOnALargeScreen() {
        window.show(() -> page("en"), 1920, 1080);
        window.snapshot("welcome-large");
    }

    @Test
    void nothingIsCutOffInASmallWindow() {
        window.show(() -> page("de"), 1000, 620);
        window.snapshot("welcome-small");
        assertThat(window.find(".welcome-add", Button.class).getHeight()).isGreaterThan(30);
    }

    private WelcomeView page(String tag) {
        jobs = jobs(tag);
        model = model(tag, jobs);
        model.look(new UsualFolders(home));
        work();
        Commands commands = new Commands("Not here.");
        commands.handle(Command.ADD_FOLDERS, () -> done.add("add"));
        commands.handle(Command.SETTINGS, () -> done.add("settings"));
        return new WelcomeView(model, commands, new Language(Locale.of(tag)));
    }

    private Jobs jobs(String tag) {
        return new Jobs(new Background(toWork::add, Runnable::run), new Language(Locale.of(tag)));
    }

    private WelcomeModel model(String tag, Jobs running) {
        LibraryEnvironment here = LibraryEnvironment.ofThisComputer();
        ModelShelf shelf = new ModelShelf(
                new LibraryEnvironment(here.bundledModels(), home.resolve("models"), here.volumes(), here.clock()));
        return new WelcomeModel(shelf, "starter", new Background(toWork::add, Runnable::run), running,
                new WelcomeModel.Actions(done::add, done::add), new Language(Locale.of(tag)));
    }

    private void work() {
        window.run(() -> {
            while (!toWork.isEmpty()) {
                toWork.remove().run();
            }
        });
    }
}
