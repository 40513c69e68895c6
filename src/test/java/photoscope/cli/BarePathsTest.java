package photoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarePathsTest {
    @Test
    void aPathIsOpened() {
        assertThat(BarePaths.open("./a.jpg", "b.jpg")).containsExactly("open", "./a.jpg", "b.jpg");
        assertThat(BarePaths.open("C:\\photos\\a.jpg")).containsExactly("open", "C:\\photos\\a.jpg");
    }

    @Test
    void aPathAfterTheLibraryIsOpenedInThatLibrary() {
        assertThat(BarePaths.open("--library", "/tmp/l", "/photos")).containsExactly("--library", "/tmp/l", "open",
                "/photos");
    }

    @Test
    void theLibraryMayBeNamedWithAnEqualsSign() {
        assertThat(BarePaths.open("--library=/tmp/l", "/photos")).containsExactly("--library=/tmp/l", "open",
                "/photos");
    }

    @Test
    void commandsAndOptionsStayAsTheyAre() {
        assertThat(BarePaths.open("index", "/photos")).containsExactly("index", "/photos");
        assertThat(BarePaths.open("--library", "/tmp/l")).containsExactly("--library", "/tmp/l");
        assertThat(BarePaths.open("--library=/tmp/l", "stats")).containsExactly("--library=/tmp/l", "stats");
        assertThat(BarePaths.open()).isEmpty();
    }
}
