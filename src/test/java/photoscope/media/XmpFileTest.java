package photoscope.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.properties.XMPPropertyInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.media.XmpWords.Part;
import photoscope.photo.Rating;

/** XMP in the forms in which digiKam, darktable and Lightroom write it beside a photo. */
class XmpFileTest {
    private static final XmpWords OURS = new XmpWords("our title", "our caption", List.of("sea", "animals/cat"),
            new Rating(2), null);

    private static byte[] fixture(String name) throws IOException {
        try (InputStream in = XmpFileTest.class.getResourceAsStream(name + ".xmp")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    @Test
    void whatDigikamWritesIsRead() throws IOException {
        XmpWords words = XmpFile.read(fixture("digikam"));
        assertThat(words.title()).isEqualTo("Rex");
        assertThat(words.caption()).isEqualTo("Rex im Schnee");
        assertThat(words.keywords()).containsExactlyInAnyOrder("Tiere/Hund", "Winter", "Orte/Österreich/Lech");
        assertThat(words.rating()).isEqualTo(new Rating(4));
    }

    @Test
    void whatDarktableWritesIsReadWithoutItsOwnNotes() throws IOException {
        XmpWords words = XmpFile.read(fixture("darktable"));
        assertThat(words.title()).isEqualTo("Harbour");
        assertThat(words.caption()).isNull();
        assertThat(words.keywords()).containsExactlyInAnyOrder("boat", "places/Genoa");
        assertThat(words.rating()).isEqualTo(new Rating(3));
    }

    @Test
    void whatLightroomWritesIsRead() throws IOException {
        XmpWords words = XmpFile.read(fixture("lightroom"));
        assertThat(words.title()).isEqualTo("Summit & sky");
        assertThat(words.caption()).isEqualTo("The last metres\nto the top");
        assertThat(words.keywords()).containsExactlyInAnyOrder("nature/mountain", "snow");
        assertThat(words.rating()).isEqualTo(new Rating(5));
        assertThat(words.extension()).isEqualTo("NEF");
    }

    @Test
    void minusOneStarIsARejection() throws IOException {
        String rejected = new String(fixture("darktable"), StandardCharsets.UTF_8).replace("Rating=\"3\"",
                "Rating=\"-1\"");
        assertThat(XmpFile.read(rejected.getBytes(StandardCharsets.UTF_8)).rating()).isEqualTo(new Rating(-1));
    }

    @Test
    void elementsAndAttributesSayTheSame() throws IOException {
        String attributes = new String(fixture("darktable"), StandardCharsets.UTF_8);
        String elements = attributes.replace("   xmp:Rating=\"3\"\n", "")
                .replace("<dc:title>", "<xmp:Rating>3</xmp:Rating>\n<dc:title>");
        assertThat(elements).isNotEqualTo(attributes);
        assertThat(XmpFile.read(elements.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(XmpFile.read(attributes.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"digikam", "darktable", "lightroom"})
    void whatOthersWroteSurvivesAWrite(String program) throws Exception {
        byte[] before = fixture(program);
        byte[] written = XmpFile.write(before, OURS, EnumSet.allOf(Part.class));
        XmpWords words = XmpFile.read(written);
        assertThat(words.title()).isEqualTo("our title");
        assertThat(words.caption()).isEqualTo("our caption");
        assertThat(words.keywords()).containsExactlyInAnyOrder("sea", "animals/cat");
        assertThat(words.rating()).isEqualTo(new Rating(2));
        Map<String, String> others = others(before);
        assertThat(others).hasSizeGreaterThan(20);
        assertThat(others(written)).isEqualTo(others);
        assertThat(XmpFile.write(written, OURS, EnumSet.allOf(Part.class))).as("written again").isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"digikam", "darktable", "lightroom"})
    void whatNobodySetHereStays(String program) throws Exception {
        byte[] before = fixture(program);
        byte[] written = XmpFile.write(before, OURS, EnumSet.of(Part.RATING));
        Map<String, String> all = properties(before);
        all.put(XmpValues.XMP + " xmp:Rating", "2");
        assertThat(properties(written)).isEqualTo(all);
    }

    @Test
    void whatIsNoXmpIsRefused() {
        byte[] text = "a shopping list".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> XmpFile.read(text)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> XmpFile.write(text, OURS, EnumSet.of(Part.TITLE))).isInstanceOf(IOException.class);
    }

    /** All that is not title, caption, tags or rating; darktable's notes among its tags count as its own. */
    private static Map<String, String> others(byte[] xmp) throws XMPException {
        Map<String, String> others = properties(xmp);
        others.keySet()
                .removeIf(path -> path.matches("(?s).* (dc:title|dc:description|dc:subject|lr:hierarchicalSubject"
                        + "|digiKam:TagsList|xmp:Rating)(\\[.*|/.*)?"));
        return others;
    }

    private static Map<String, String> properties(byte[] xmp) throws XMPException {
        Map<String, String> properties = new TreeMap<>();
        Iterator<?> all = XMPMetaFactory.parseFromBuffer(xmp).iterator();
        while (all.hasNext()) {
            XMPPropertyInfo property = (XMPPropertyInfo) all.next();
            if (property.getPath() != null) {
                properties.put(property.getNamespace() + " " + property.getPath(), String.valueOf(property.getValue()));
            }
        }
        return properties;
    }
}
