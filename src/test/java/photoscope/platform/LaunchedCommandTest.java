package photoscope.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs({OS.LINUX, OS.MAC})
class LaunchedCommandTest {
    private final LaunchedCommand launched = new LaunchedCommand();

    @Test
    void aProgramThatCantIsToldFromOneThatDid() throws IOException {
        assertThat(launched.output(List.of("sh", "-c", "echo much; exit 0"))).isEmpty();
        assertThatThrownBy(() -> launched.output(List.of("sh", "-c", "exit 4"))).isInstanceOf(CommandFailed.class)
                .hasMessage("sh ended with code 4");
        assertThatThrownBy(() -> launched.output(List.of("photoscope-has-no-such-program")))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(CommandFailed.class);
    }
}
