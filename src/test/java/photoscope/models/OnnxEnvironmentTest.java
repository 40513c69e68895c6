package photoscope.models;

import org.junit.jupiter.api.Test;

import photoscope.ChildJvm;

import static org.assertj.core.api.Assertions.assertThat;

class OnnxEnvironmentTest {
    @Test
    void aLongCommandLineDoesNotEndTheProcess() throws Exception {
        try (ChildJvm child = ChildJvm.start(EncoderOpener.class, SamplePacks.bundled().toString(), "x"
                .repeat(
                        100_000))) {
            assertThat(child.readToEnd()).containsExactly("opened 256");
        }
    }
}
