package photoscope.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class RunningCommandTest {
    @Test
    void givesWhatAProgramPrintsOrSaysThatItFailed() throws IOException {
        RunningCommand command = new RunningCommand();
        assertThat(command.output(List.of("sh", "-c", "echo hello"))).isEqualTo("hello\n");
        assertThatThrownBy(() -> command.output(List.of("sh", "-c", "exit 3"))).hasMessageContaining("3");
        assertThatThrownBy(() -> command.output(List.of("no-such-program"))).isInstanceOf(IOException.class);
    }
}
