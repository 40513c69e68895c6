package photoscope.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameDateTest {
    @ParameterizedTest
    @CsvSource({"IMG_20240317_142530.jpg, 2024-03-17T14:25:30", "PXL_20240317_142530123.jpg, 2024-03-17T14:25:30",
        "2024-03-17 14.25.30.jpg, 2024-03-17T14:25:30", "IMG-20240317-WA0001.jpg, 2024-03-17T00:00",
        "Screenshot_2024-03-17-14-25-30.png, 2024-03-17T14:25:30",
        "Screenshot 2024-03-17 at 14.25.30.png, 2024-03-17T14:25:30",
        "signal-2024-03-17-142530.jpg, 2024-03-17T14:25:30", "20240317142530.jpg, 2024-03-17T14:25:30",
        "2019_08_02 Beach.jpg, 2019-08-02T00:00", "WhatsApp Image 2024-03-17 at 14.25.30.jpeg, 2024-03-17T14:25:30"})
    void datesInNamesAreRead(String name, String date) {
        assertThat(FileNameDate.of(name)).isEqualTo(LocalDateTime.parse(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMG_0001.JPG", "DSC20241399.jpg", "202403171425301234567.jpg", "99991231.jpg",
        "2024-02-30.jpg", "holiday.jpg", ""})
    void otherNumbersAreNot(String name) {
        assertThat(FileNameDate.of(name)).isNull();
    }
}
