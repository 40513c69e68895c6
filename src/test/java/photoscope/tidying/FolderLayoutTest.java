package photoscope.tidying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which folders a layout makes, and that every system takes them. */
class FolderLayoutTest {
    private static final LayoutValues ROME = new LayoutValues(LocalDateTime.of(2024, 5, 7, 8, 9), "Canon EOS R6",
            "JPEG", "Rome: day 1/2", "CARD", "IMG_1");

    private static String folders(String layout, LayoutValues values) throws TidyingRefused {
        return String.join("/", FolderLayout.parse(layout).folders(values));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"date;2024/2024-05-07", "year-month;2024/2024-05", "album;Rome- day 1-2", "source;CARD",
                "{year}/{month}/{day} {album};2024/05/07 Rome- day 1-2", "{camera}/{type};Canon EOS R6/JPEG",
                "/{year}//../.hidden/;2024/hidden", "Year {year}.;Year 2024", "con/{year};con_/2024",
                "x.photoslibrary/{year};x.photoslibrary_/2024"})
    void aLayoutMakesFoldersThatEverySystemTakesAndEveryScanLooksAt(String layout, String folders) throws Exception {
        assertThat(folders(layout, ROME)).isEqualTo(folders);
    }

    @Test
    void whatIsNotKnownIsLeftOut() throws Exception {
        LayoutValues plain = new LayoutValues(ROME.taken(), null, "RAW", null, "CARD", "IMG_1");
        assertThat(folders("{year}/{date} {album}", plain)).isEqualTo("2024/2024-05-07");
        assertThat(folders("{album}", plain)).isEmpty();
        assertThat(FolderLayout.parse("{album}").places(plain)).isFalse();
        assertThat(folders("{camera}", plain)).isEqualTo("Unknown camera");
    }

    @Test
    void namesAreComposedAndNotTooLong() {
        assertThat(PortableName.of("Cafe\u0301")).isEqualTo("Caf\u00e9");
        assertThat(PortableName.of("a".repeat(200))).hasSize(120);
        // file systems of Linux take 255 bytes, a suffix and an ending included
        assertThat(PortableName.of("\u5199".repeat(200))).isEqualTo("\u5199".repeat(66));
        assertThat(PortableName.of("\ud83d\udcf7".repeat(200))).isEqualTo("\ud83d\udcf7".repeat(50));
        assertThat(PortableName.of("a\tb<c>|?*d. ")).isEqualTo("a-b-c----d");
    }

    @Test
    void aNameIsMadeOnce() throws Exception {
        FolderLayout layout = FolderLayout.parse("{year}/{date} {name}");
        assertThat(layout.folders(ROME)).containsExactly("2024");
        String made = layout.name(ROME);
        assertThat(made).isEqualTo("2024-05-07 IMG_1");
        assertThat(layout.name(new LayoutValues(ROME.taken(), null, "JPEG", null, "CARD", made))).isEqualTo(made);
        assertThat(FolderLayout.parse("date").name(ROME)).isEqualTo("IMG_1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{yaer}", "{year", "year}", "", "{name}/{year}"})
    void whatIsNotUnderstoodIsRefusedWithWhatToWrite(String layout) {
        assertThatThrownBy(() -> FolderLayout.parse(layout)).isInstanceOf(TidyingRefused.class)
                .message()
                .containsAnyOf("{year}", "last part");
    }
}
