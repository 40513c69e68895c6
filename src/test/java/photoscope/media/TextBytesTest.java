package photoscope.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class TextBytesTest {
    @Test
    void utf8AndLatin1AreToldApart() {
        assertThat(TextBytes.decode("Schöne Wiese 谢谢".getBytes(StandardCharsets.UTF_8))).isEqualTo("Schöne Wiese 谢谢");
        assertThat(TextBytes.decode("Schöne Wiese".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("Schöne Wiese");
        assertThat(TextBytes.decode("5 €".getBytes(Charset.forName("windows-1252")))).isEqualTo("5 €");
    }

    @Test
    void textIsComposedAndWithoutControlCharacters() {
        assertThat(TextBytes.clean(" Scho\u0308n\0\0 ")).isEqualTo("Schön");
        assertThat(TextBytes.clean("two\r\nlines")).isEqualTo("two\nlines");
        assertThat(TextBytes.clean(" \0 ")).isNull();
    }
}
