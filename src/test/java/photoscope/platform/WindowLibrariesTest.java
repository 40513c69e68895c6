package photoscope.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class WindowLibrariesTest {
    @Test
    @EnabledOnOs(OS.LINUX)
    void namesWhatTheSystemCannotLoadAndNothingElse() {
        assertThat(WindowLibraries.missing(List.of("libc.so.6", "libphotoscope-has-none.so.7")))
                .containsExactly("libphotoscope-has-none.so.7");
    }
}
