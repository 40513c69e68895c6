package photoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help fits the terminal, and wrong usage is answered in a line or two. */
class HelpTest {
    private static final int COLUMNS = 80;

    @ParameterizedTest
    @ValueSource(strings = {"index", "search", "similar", "stats", "verify", "problems", "retry", "models", "rebuild",
        "backup", "restore", "config", "searches", "evaluate", "import", "organize", "orphans"})
    void everyCommandTeachesByExample(String command) {
        CliRun help = CliRun.of(command, "--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).startsWith("Usage: photoscope " + command)
                .containsPattern("Examples?:\n  photoscope " + command)
                .doesNotContain("--version");
        assertThat(help.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(COLUMNS));
        assertThat(CliRun.of("help", command).out()).isEqualTo(help.out());
    }

    /** A line of the footer that was too long goes on at the left edge, in lower case as a rule. */
    @ParameterizedTest
    @ValueSource(strings = {"index", "search", "models", "restore", "config", "bench", ""})
    void examplesAreNotBroken(String command) {
        CliRun help = CliRun.of((command + " --help").strip().split(" "));
        String examples = help.out().substring(help.out().indexOf("Examples"));
        assertThat(examples.lines().skip(1).takeWhile(line -> !line.isEmpty()))
                .allSatisfy(line -> assertThat(line).startsWith("  photoscope"));
    }

    @Test
    void theProgramsOwnHelpListsCommandsAndExitCodes() {
        for (String word : new String[]{"help", "--help", "-h"}) {
            CliRun help = CliRun.of(word);
            assertThat(help.exitCode()).isZero();
            assertThat(help.err()).isEmpty();
            assertThat(help.out()).containsOnlyOnce("Usage: photoscope").contains("search", "Exit codes", "130");
            assertThat(help.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(COLUMNS));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"models list", "models install", "models use"})
    void commandsOfCommandsHaveHelpToo(String command) {
        CliRun help = CliRun.of((command + " --help").split(" "));
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).startsWith("Usage: photoscope " + command);
    }

    @Test
    void theVersionIsThatOfThePom() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<version>" + CliRun.of("--version").out().strip().replace("Photoscope ", "") + "</version>");
        assertThat(CliRun.of("--version").lines()).hasSize(1);
    }

    @Test
    void withoutArgumentsAndDisplayItShowsTheCommandLine() {
        CliRun run = CliRun.of();
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no display", "photoscope index ~/Pictures");
    }

    @Test
    void withoutADisplayNoWindowIsMeasuredAndItIsSaidWhatIsMissing() {
        for (String bench : List.of("window", "start")) {
            CliRun run = CliRun.of("bench", bench);
            assertThat(run.exitCode()).as(bench).isEqualTo(ExitCode.FAILED);
            assertThat(run.err()).as(bench).contains("no display", "xvfb-run");
        }
    }

    @Test
    void wrongUsageIsAnsweredBriefly() {
        assertWrong("There is no command 'serach'. Did you mean search or searches? See 'photoscope --help'.", "serach",
                "dog");
        assertWrong("There is no option '--jsn'. Did you mean --json? See 'photoscope stats --help'.", "stats",
                "--jsn");
        assertWrong("There is no option '--imge'. Did you mean --image? See 'photoscope search --help'.", "search",
                "--imge", "x.jpg");
        assertWrong("Missing parameter: 'FILE'. See 'photoscope similar --help'.", "similar");
        assertWrong("Invalid value for option '--top': 'x' is not an int. See 'photoscope search --help'.", "search",
                "--top", "x");
        assertWrong("'more' is one argument too many. See 'photoscope stats --help'.", "stats", "more");
        assertWrong("Say which setting is to be unset. See 'photoscope config --help'.", "config", "--unset");
    }

    private static void assertWrong(String message, String... arguments) {
        CliRun run = CliRun.of(arguments);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("photoscope: " + message + System.lineSeparator());
    }
}
