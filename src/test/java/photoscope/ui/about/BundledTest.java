package photoscope.ui.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class BundledTest {
    private static final Path CLASS_PATH = Path.of("target/classpath.txt");
    static final List<String> ALLOWED = LicenceChoice.ALLOWED;

    @Test
    void everythingIsUnderALicenceItMayBeGivenAwayWith() throws Exception {
        assertThat(Bundled.reader().call().components()).isNotEmpty()
                .allSatisfy(part -> assertThat(part.licence()).as(part.name()).isIn(ALLOWED));
    }

    @Test
    void everyLibraryThatIsShippedIsListedWithItsVersion() throws Exception {
        assumeThat(CLASS_PATH).as("the list of libraries, which Maven writes").exists();
        List<String> listed = Bundled.reader()
                .call()
                .components()
                .stream()
                .map(part -> part.name() + "-" + part.version())
                .toList();

        assertThat(jars()).isNotEmpty().allSatisfy(jar -> assertThat(listed).anySatisfy(part -> assertThat(jar)
                .startsWith(part)));
    }

    @ParameterizedTest
    @FieldSource("ALLOWED")
    void thereIsAFullTextOfEachLicence(String licence) throws IOException {
        assertThat(Bundled.text(licence)).hasSizeGreaterThan(800);
    }

    @Test
    void aLibraryUnderAnotherLicenceIsNotedAsUnknown() throws IOException {
        Bundled bundled = Bundled.of(new ObjectMapper().readTree("""
                {"components": [{"group": "a", "name": "strange", "version": "1",
                 "licenses": [{"license": {"id": "AGPL-3.0-only"}}]}]}"""));

        assertThat(bundled.components()).contains(new Component("strange", "1", "?"));
    }

    @Test
    void ofSeveralLicencesTheOneThatMayBeUsedIsChosen() {
        assertThat(LicenceChoice.of("ch.qos.logback", "logback-core", List.of("EPL-2.0", "LGPL-2.1-only")))
                .contains("LGPL-2.1-only");
    }

    private static List<String> jars() throws IOException {
        return Stream.of(Files.readString(CLASS_PATH).strip().split(Pattern.quote(File.pathSeparator)))
                .map(path -> String.valueOf(Path.of(path).getFileName()))
                .toList();
    }
}
