package photoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code packaging/photoscope} as people start it. */
class LauncherTest {
    @TempDir
    static Path place;
    @TempDir
    Path folder;
    private static Checkout built;
    private static Path link;

    @BeforeAll
    static void checkOut() throws IOException {
        built = Checkout.in(place.resolve("my checkout"), Checkout.BUILDS);
        link = Files.createSymbolicLink(place.resolve("photoscope link"), Path.of("my checkout/packaging/photoscope"));
    }

    @Test
    void aFirstStartBuildsOnceWhereverItIsStartedFrom() throws IOException, InterruptedException {
        List<Started> together = List.of(built.start(link, Path.of("/"), "--version"), built.start("--version"));
        for (Started one : together) {
            assertThat(one.end()).isEqualTo(new CliRun(0, "Photoscope 0.1.0\n", ""));
        }
        assertThat(built.builds()).isEqualTo(1);
        assertThat(built.lock()).doesNotExist();
        assertThat(built.root().resolve("target/launcher/natives")).isNotEmptyDirectory();
        assertThat(built.root().resolve("target/launcher/photoscope.jsa")).isNotEmptyFile();

        CliRun none = built.start("stats").end();
        assertThat(none.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(none.err()).contains("There is no library in " + built.root().resolve("data/photoscope/library"),
                built.launcher() + " index");
    }

    @Test
    void itBuildsAgainWhenSourcesAreNewer() throws IOException, InterruptedException {
        Checkout checkout = Checkout.in(folder.resolve("checkout"), "echo built >>builds; exit 1");
        Path launcher = Files.createDirectories(checkout.root().resolve("target/launcher"));
        Files.createSymbolicLink(launcher.resolve("photoscope.jar"), Path.of("target/classes").toAbsolutePath());
        Files.copy(checkout.root().resolve("classpath.txt"), launcher.resolve("classpath.txt"));
        Files.createFile(launcher.resolve("stamp"));
        assertThat(checkout.start("--version").end().out()).isEqualTo("Photoscope 0.1.0\n");
        assertThat(checkout.builds()).isZero();

        Path source = Files.writeString(checkout.root().resolve("src/main/java/New.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(2)));
        assertThat(checkout.start("--version").end().exitCode()).isEqualTo(1);
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void aBuildThatFailsShowsItsErrorsAndLeavesNoLock() throws IOException, InterruptedException {
        Checkout checkout = Checkout.in(folder.resolve("checkout"),
                "echo '[INFO] chatter'; echo '[ERROR] Main.java is" + " wrong'; exit 1");
        CliRun run = checkout.start("--version").end();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("[ERROR] Main.java is wrong\nPhotoscope could not be built")
                .doesNotContain("chatter");
        assertThat(checkout.lock()).doesNotExist();
    }

    @Test
    void ctrlCWhileItBuildsLeavesNoLock() throws IOException, InterruptedException {
        Checkout checkout = Checkout.in(folder.resolve("checkout"), "echo built >>builds; exec sleep 60");
        Started started = checkout.start("--version");
        await(() -> Files.exists(checkout.root().resolve("builds")));
        started.process().descendants().forEach(ProcessHandle::destroy); // a terminal tells the whole group
        started.signal("INT");
        assertThat(started.end().exitCode()).isIn(1, 130);
        assertThat(checkout.lock()).doesNotExist();
    }

    @Test
    void theLockOfABuildThatWasKilledIsTakenOver() throws IOException, InterruptedException {
        Checkout checkout = Checkout.in(folder.resolve("checkout"), "exit 1");
        Files.createDirectories(checkout.lock());
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(checkout.lock().resolve("pid"), gone.pid() + "\n");
        assertThat(checkout.start("--version").end().err()).contains("could not be built");
        assertThat(checkout.lock()).doesNotExist();
    }

    @Test
    void withoutAJdk25ItSaysWhatToInstall() throws IOException, InterruptedException {
        Checkout checkout = Checkout.in(folder.resolve("checkout"), "exit 1");
        String script = Files.readString(checkout.launcher())
                .replaceAll("/usr/lib/jvm/|/Library/Java/|/opt/", "/nowhere/");
        Files.writeString(checkout.launcher(), script);
        ProcessBuilder builder = new ProcessBuilder(checkout.launcher().toString(), "--version");
        builder.environment()
                .putAll(Map.of("PATH", "/usr/bin:/bin", "HOME", folder.toString(), "JAVA_HOME", "/nowhere/jdk-17"));
        CliRun run = Started.of(builder, folder).end();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("needs a JDK 25", "temurin-25-jdk", "PHOTOSCOPE_JAVA_HOME");
    }

    @Test
    void indexingIsEndedByCtrlCAndByKillAndGoesOn() throws IOException, InterruptedException {
        assertThat(built.start("--version").end().exitCode()).isZero();
        IndexedPhotos photos = IndexedPhotos.copied(folder, 490); // many more than are written at once
        String library = photos.library().toString();
        Path thumbnails = photos.library().resolve("thumbnails");

        Started first = built.start("index", photos.photos().toString(), "--library", library);
        await(() -> sizeOf(thumbnails) > 0);
        first.signal("STOP"); // or it might be through before the second has started
        CliRun second = built.start("index", "--library", library, "--json").end();
        assertThat(second.exitCode()).isEqualTo(ExitCode.IN_USE);
        assertThat(second.json().get("error").textValue()).contains("in use by process " + first.process().pid());

        first.signal("INT");
        first.signal("CONT");
        CliRun ended = first.end();
        assertThat(ended.exitCode()).isEqualTo(ExitCode.CANCELLED);
        assertThat(ended.out()).contains("what was finished is kept", " index --library ");

        Started killed = built.start("index", "--library", library);
        long before = sizeOf(thumbnails);
        await(() -> sizeOf(thumbnails) > before || !killed.process().isAlive());
        killed.process().destroyForcibly();
        killed.end();

        CliRun again = built.start("index", "--library", library).end();
        assertThat(again.exitCode()).as(again.err()).isZero();
        CliRun verified = built.start("verify", "--library", library, "--sample", "5", "--json").end();
        assertThat(verified.exitCode()).as(verified.err()).isZero();
        assertThat(verified.json().get("embedded").asInt()).isEqualTo(490);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static long sizeOf(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .filter(size -> size > 1000)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
