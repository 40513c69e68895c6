package photoscope.tidying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Which files belong together by their names. */
class NameGroupsTest {
    private static Set<String> groups(String... names) {
        return NameGroups.of(List.of(names))
                .all()
                .stream()
                .map(group -> group.stream().map(GroupMember::name).sorted().collect(Collectors.joining(" | ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void rawLivePhotoAndSidecarsBelongToTheirPicture() {
        assertThat(groups("IMG_1.JPG", "IMG_1.CR2", "img_1.mov", "IMG_1.AAE", "IMG_1.xmp", "IMG_1.JPG.xmp",
                "IMG_1.JPG.annotation.json", "IMG_2.JPG")).containsExactlyInAnyOrder(
                        "IMG_1.AAE | IMG_1.CR2 | IMG_1.JPG | IMG_1.JPG.annotation.json | IMG_1.JPG.xmp | IMG_1.xmp | img_1.mov",
                        "IMG_2.JPG");
    }

    @Test
    void anIPhonesEditBelongsToItsOriginal() {
        assertThat(groups("IMG_1234.HEIC", "IMG_E1234.JPG", "IMG_O1234.AAE", "IMG_1234.MOV"))
                .containsExactly("IMG_1234.HEIC | IMG_1234.MOV | IMG_E1234.JPG | IMG_O1234.AAE");
    }

    @Test
    void googlesWordsFindTheirPhotoNumberedOrCutOff() {
        assertThat(groups("IMG_1.jpg", "IMG_1(1).jpg", "IMG_1.jpg.json", "IMG_1.jpg(1).json", "IMG_1-edited.jpg"))
                .containsExactlyInAnyOrder("IMG_1-edited.jpg | IMG_1.jpg | IMG_1.jpg.json",
                        "IMG_1(1).jpg | IMG_1.jpg(1).json");
        assertThat(groups("IMG_1.jpg", "IMG_1(1).jpg", "IMG_1.jpg.supplemental-metadata.json",
                "IMG_1.jpg.supplemental-metadata(1).json")).hasSize(2)
                .contains("IMG_1(1).jpg | IMG_1.jpg.supplemental-metadata(1).json");
        assertThat(groups("PXL_20230101_120000000.PORTRAIT.ORIGINAL.jpg",
                "PXL_20230101_120000000.PORTRAIT.ORIGINAL.jpg.su.json")).hasSize(1);
    }

    @Test
    void editedCopiesOfGooglesAreKnownInEveryLanguage() {
        assertThat(groups("IMG_1.jpg", "IMG_1-redigerad.jpg", "IMG_1-изменено(1).jpg", "IMG_1(1).jpg"))
                .containsExactlyInAnyOrder("IMG_1-redigerad.jpg | IMG_1.jpg", "IMG_1(1).jpg | IMG_1-изменено(1).jpg");
    }

    @Test
    void whatBelongsToNoPhotoIsToldApart() {
        NameGroups groups = NameGroups.of(List.of("a.jpg", "notes.txt", "b.xmp", "metadata.json"));
        assertThat(groups.others()).containsExactlyInAnyOrder("notes.txt", "b.xmp", "metadata.json");
    }
}
