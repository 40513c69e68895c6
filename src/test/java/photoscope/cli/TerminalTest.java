package photoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** File names reach the terminal as text, never as orders; progress leaves nothing behind. */
class TerminalTest {
    @TempDir
    Path folder;

    @Test
    void namesOfAnyKindAreIndexedAndShownInOneLineEach() throws IOException {
        Path photos = Files.createDirectories(folder.resolve("two words"));
        List<String> names = List.of("new\nline.jpg", "tab\t.jpg", "\u001b[31mred.jpg", "\u202egpj.jpg",
                "it's \"x\".jpg", "Zürich.jpg", "Zu\u0308rich.jpg", "海.jpg", "n".repeat(250) + ".jpg", "-dash.jpg",
                "$HOME.jpg");
        List<Path> samples = IndexedPhotos.samples();
        for (int i = 0; i < names.size(); i++) {
            Files.copy(samples.get(i), photos.resolve(names.get(i)));
        }
        IndexedPhotos indexed = new IndexedPhotos(photos, folder.resolve("my library"));
        assertThat(indexed.run("index", photos.toString()).out()).contains("11 photos added");
        CliRun shown = indexed.run("search", "", "-n", "50");
        assertThat(shown.lines()).hasSize(11);
        assertThat(shown.out()).doesNotContain("\u001b", "\t", "\u202e")
                .contains("new\\nline.jpg", "\\u001b[31mred.jpg", "Zürich.jpg", "Zu\u0308rich.jpg", "海.jpg");
        var results = indexed.run("search", "", "-n", "50", "--json").json().get("results");
        assertThat(results.findValuesAsText("path")).containsExactlyInAnyOrderElementsOf(
                names.stream().map(name -> photos.resolve(name).toString()).toList());
    }

    @Test
    void commandsInMessagesCanBeTypedAsTheyStand() {
        CommandHints plain = new CommandHints("photoscope", null);
        assertThat(plain.typed("'photoscope index' goes on")).isEqualTo("'photoscope index' goes on");
        CommandHints here = new CommandHints("packaging/photoscope", Path.of("/tmp/my $1 library"));
        assertThat(here.typed("Try 'photoscope index' or 'photoscope stats --help'.")).isEqualTo(
                "Try 'packaging/photoscope index --library \"/tmp/my \\$1 library\"' or 'packaging/photoscope stats --help'.");
        assertThat(here.typed("'photoscope models install clip'"))
                .isEqualTo("'packaging/photoscope models install clip'");
    }

    @Test
    void progressIsDrawnOverOnATerminalAndGoneAtTheEnd() throws IOException {
        IndexedPhotos photos = IndexedPhotos.copied(folder, 12);
        String[] index = {"index", photos.photos().toString(), "--library", photos.library().toString()};
        CliRun run = CliRun.onTerminal(60, index);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("\r\u001b[2K").endsWith("\r\u001b[2K").doesNotContain("\n");
        assertThat(run.out()).doesNotContain("\u001b");
        String[] drawn = run.err().split("\r\u001b\\[2K");
        assertThat(drawn).anySatisfy(line -> assertThat(line).contains(": "));
        assertThat(drawn)
                .allSatisfy(line -> assertThat(line.replaceAll("\u001b\\[\\?7[hl]", "").length()).isLessThan(60));
    }

    @Test
    void noProgressStandsBesideJson() throws IOException {
        IndexedPhotos photos = IndexedPhotos.copied(folder, 3);
        CliRun run = CliRun.onTerminal(60, "index", photos.photos().toString(), "--library",
                photos.library().toString(), "--json");
        assertThat(run.err()).isEmpty();
        assertThat(run.json().get("added").asInt()).isEqualTo(3);
    }
}
