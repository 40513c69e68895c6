package photoscope.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import ai.onnxruntime.OrtEnvironment;
import org.junit.jupiter.api.Test;

/** From 1.29 on ONNX Runtime sends what it is used for to its maker, the command line included, unless told not to. */
class NothingIsSentTest {
    private static final String COLLECTOR = "OneCollector";

    @Test
    void noLibraryForAnySystemKnowsAnAddressToSendTo() throws IOException {
        try (JarFile jar = jar()) {
            List<ZipEntry> libraries = jar.stream()
                    .filter(entry -> entry.getName().matches(".*/native/.*onnxruntime\\.(so|dll|dylib)"))
                    .map(ZipEntry.class::cast)
                    .toList();
            assertThat(libraries).isNotEmpty();
            for (ZipEntry library : libraries) {
                try (InputStream in = jar.getInputStream(library)) {
                    assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(COLLECTOR))
                            .as(library.getName())
                            .isFalse();
                }
            }
        }
    }

    private static JarFile jar() throws IOException {
        var address = Objects.requireNonNull(OrtEnvironment.class.getResource("OrtEnvironment.class"));
        JarURLConnection connection = (JarURLConnection) address.openConnection();
        connection.setUseCaches(false);
        return connection.getJarFile();
    }
}
