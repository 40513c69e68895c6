package photoscope.sources.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPhotoNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IMG_1.jpg.json                                      | IMG_1.jpg
            IMG_1.JPG.json                                      | IMG_1.jpg
            IMG_1.jpg.supplemental-metadata.json                | IMG_1.jpg
            IMG_1.jpg.supplemental-me.json                      | IMG_1.jpg
            IMG_1.jpg.suppl.json                                | IMG_1.jpg
            IMG_1.jpg.s.json                                    | IMG_1.jpg
            IMG_1.jpg..json                                     | IMG_1.jpg
            IMG_1.jpg(1).json                                   | IMG_1(1).jpg
            IMG_1.jpg.supplemental-metadata(2).json             | IMG_1(2).jpg
            IMG_1.jpg.suppl(12).json                            | IMG_1(12).jpg
            DSC_0238.JPG(1).json                                | DSC_0238(1).JPG
            DSC_0238_1.JPG.json                                 | DSC_0238_1.JPG
            IMG_1.jpg.json                                      | IMG_1-edited.jpg
            IMG_1.HEIC.json                                     | IMG_1-bearbeitet.jpg
            IMG_1.jpg(1).json                                   | IMG_1-edited(1).jpg
            IMG_1.jpg.json                                      | IMG_1-modifié.jpg
            IMG_1.json                                          | IMG_1.jpg
            IMG_1(3).json                                       | IMG_1(3).mov
            Urlaub in Österreich 2019 am Wörthersee Teil 2.json | Urlaub in Österreich 2019 am Wörthersee Teil 2.jpg
            PXL_20230922_144936660.jpg.supplemental-metada.json | PXL_20230922_144936660.jpg
            original_1d4caa6f-16c6-4c3d-901b-9387de10e528_.json | original_1d4caa6f-16c6-4c3d-901b-9387de10e528_P.jpg
            08fbdbe4-0e97-4b5a-a1d3-9c7d34f1e2aa_201908031.json | 08fbdbe4-0e97-4b5a-a1d3-9c7d34f1e2aa_2019080312.jpg
            Screenshot_20190803-120005_A very long names.p.json | Screenshot_20190803-120005_A very long names.png
            Screenshot_20190803-120005_A very long namex.json   | Screenshot_20190803-120005_A very long namex.png
            """)
    void itMeansThePhotoOfWhoseNameItIsMade(String json, String photo) {
        assertThat(JsonPhotoName.of(json).means(photo)).isTrue();
        assertThat(JsonPhotoName.of(json).prefixes()).anyMatch(photo::startsWith);
        String decomposed = Normalizer.normalize(photo, Normalizer.Form.NFD);
        assertThat(JsonPhotoName.of(json).means(decomposed)).isTrue();
        assertThat(JsonPhotoName.of(json).prefixes()).anyMatch(decomposed::startsWith);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IMG_1.jpg.json                                      | IMG_1(1).jpg
            IMG_1.jpg.json                                      | IMG_10.jpg
            IMG_1.jpg.json                                      | IMG_1.png
            IMG_1.jpg(1).json                                   | IMG_1.jpg
            IMG_1.jpg(1).json                                   | IMG_1-edited.jpg
            IMG_1.jpg.supplemental-metadata(1).json             | IMG_1(2).jpg
            DSC_0238.JPG.json                                   | DSC_0238_1.JPG
            IMG_1.json                                          | IMG_12.jpg
            IMG_1-edited.jpg.json                               | IMG_1.jpg
            original_1d4caa6f-16c6-4c3d-901b-9387de10e528_.json | original_1d4caa6f-16c6-4c3d-901b-9387de10e528_P(1).jpg
            original_1d4caa6f-16c6-4c3d-901b-9387de10e528_.json | original_1d4caa6f-16c6-4c3d-901b-9387de10e529_P.jpg
            """)
    void itDoesNotMeanOthers(String json, String photo) {
        assertThat(JsonPhotoName.of(json).means(photo)).isFalse();
    }

    /** Google cuts the photo's name with what it appends to 46 characters. */
    @Test
    void whereverGoogleCutsTheNameItMeansThatPhoto() {
        for (int length = 1; length <= 47; length++) {
            String stem = "Zwischenstation_abcdefghijklmnopqrstuvwxyz_20190803".substring(0, length);
            for (String ending : List.of(".jpg", ".HEIC", ".jpeg", ".MP4")) {
                String photo = stem + ending;
                String whole = photo + ".supplemental-metadata";
                String json = whole.substring(0, Math.min(46, whole.length())) + ".json";
                String older = photo.substring(0, Math.min(46, photo.length())) + ".json";
                assertThat(JsonPhotoName.of(json).means(photo)).as(json).isTrue();
                assertThat(JsonPhotoName.of(older).means(photo)).as(older).isTrue();
                String second = stem + "(1)" + ending;
                String secondJson = whole.substring(0, Math.min(46, whole.length())) + "(1).json";
                assertThat(JsonPhotoName.of(secondJson).means(second)).as(secondJson).isTrue();
                assertThat(JsonPhotoName.of(secondJson).means(photo)).as(secondJson).isFalse();
                assertThat(JsonPhotoName.of(json).means(second)).as(json).isFalse();
            }
        }
    }

    @Test
    void aPicturesFileMayMeanTheFilmOfItsLivePhoto() {
        assertThat(JsonPhotoName.of("IMG_1.HEIC.json").meansFilmOf("IMG_1.MP4")).isTrue();
        assertThat(JsonPhotoName.of("IMG_1.HEIC.supplemental-metadata(1).json").meansFilmOf("IMG_1(1).MP4")).isTrue();
        assertThat(JsonPhotoName.of("IMG_1.HEIC.json").meansFilmOf("IMG_2.MP4")).isFalse();
        assertThat(JsonPhotoName.of("IMG_1.MP4.json").meansFilmOf("IMG_1.MP4")).isFalse();
    }

    @Test
    void editedCopiesAreKnownInTheLanguageOfTheAccount() {
        assertThat(List.of("IMG_1-edited", "IMG_1-bearbeitet", "IMG_1-modifié", "IMG_1-editado", "IMG_1-modificato",
                "IMG_1-bewerkt", "IMG_1-編集済み", "IMG_1-EDITED"))
                .allSatisfy(stem -> assertThat(EditedName.original(stem)).contains("IMG_1"));
        assertThat(EditedName.original("IMG_1-edited(2)")).contains("IMG_1(2)");
        assertThat(EditedName.original("edited")).isEmpty();
        assertThat(EditedName.original("IMG_1-edited".toUpperCase(Locale.ROOT))).contains("IMG_1");
    }
}
