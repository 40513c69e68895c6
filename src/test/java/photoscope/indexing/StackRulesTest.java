package photoscope.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.catalog.StackCandidate;
import photoscope.catalog.StackMember;
import photoscope.photo.FileType;
import photoscope.photo.MediaKind;
import photoscope.photo.StackRole;

class StackRulesTest {
    private final List<StackCandidate> folder = new ArrayList<>();

    @Test
    void aRawFileStandsBehindThePictureOfItsName() {
        int raw = add("DSC_0001.NEF");
        int jpeg = add("dsc_0001.jpg");
        assertThat(StackRules.decide(folder)).containsExactly(new StackMember(raw, jpeg, StackRole.RAW));
    }

    @Test
    void theFilmOfALivePhotoStandsBehindItsPicture() {
        int film = add("IMG_0001.MOV");
        int picture = add("IMG_0001.HEIC");
        assertThat(StackRules.decide(folder)).containsExactly(new StackMember(film, picture, StackRole.FILM));
    }

    @Test
    void aLongFilmWithThePicturesNameStandsForItself() {
        add("DSC_0001.JPG");
        folder.add(new StackCandidate(1, "DSC_0001.MOV", MediaKind.VIDEO, FileType.MOV, 20_000, null, null, 0, 0));
        assertThat(StackRules.decide(folder)).isEmpty();
    }

    @Test
    void theEditLeadsItsOriginalAndAllThatStoodBehindIt() {
        int original = add("IMG_1234.HEIC");
        int film = add("IMG_1234.MOV");
        int raw = add("IMG_1234.DNG");
        int edited = add("IMG_E1234.JPG");
        int editedFilm = add("IMG_E1234.MOV");
        assertThat(StackRules.decide(folder)).containsExactlyInAnyOrder(
                new StackMember(original, edited, StackRole.ORIGINAL), new StackMember(film, edited, StackRole.FILM),
                new StackMember(raw, edited, StackRole.RAW), new StackMember(editedFilm, edited, StackRole.FILM));
    }

    @Test
    void ofSeveralPicturesTheJpegLeads() {
        add("a.tif");
        int raw = add("a.cr3");
        add("a.heic");
        int jpeg = add("a.jpg");
        assertThat(StackRules.decide(folder)).containsExactly(new StackMember(raw, jpeg, StackRole.RAW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.nef b.jpg", "a.nef a.dng", "a.jpg a.png", "a.jpg a.mp4", "a.tif a.mov", "a.nef a.mov",
        "IMG_E1234.JPG IMG_1235.JPG", "IMG_1234.JPG IMG_1234-2.JPG", "E1234.jpg 1234.jpg", "a.jpg"})
    void whatOnlyLooksAlikeStandsForItself(String names) {
        for (String name : names.split(" ", -1)) {
            add(name);
        }
        assertThat(StackRules.decide(folder)).isEmpty();
    }

    @Test
    void whoeverStandsBehindAnotherLeadsNobodyWhateverTheNames() {
        Random random = new Random(3);
        List<String> names = List.of("IMG_0001.jpg", "IMG_0001.heic", "IMG_0001.dng", "IMG_0001.mov", "IMG_E0001.jpg",
                "IMG_E0001.mov", "IMG_E0001.dng", "IMG_0002.jpg", "IMG_E0002.heic", "IMG_0002.dng",
                "20200101_120000_burst1.jpg", "20200101_120000_burst2.jpg", "20200101_120000_burst2.dng");
        for (int i = 0; i < 2_000; i++) {
            folder.clear();
            for (String name : names) {
                if (random.nextBoolean()) {
                    StackCandidate plain = candidate(random.nextInt(6), name);
                    String tie = random.nextInt(3) == 0 ? "AB".substring(random.nextInt(2)) : null;
                    folder.add(
                            new StackCandidate(plain.photo(), name, plain.kind(), plain.type(), 2_800, tie, tie, 0, 0));
                }
            }
            Collections.shuffle(folder, random);
            Collection<StackMember> members = StackRules.decide(folder);
            Set<Integer> leaders = members.stream().map(StackMember::leader).collect(Collectors.toSet());
            assertThat(members).extracting(StackMember::photo).doesNotHaveDuplicates().noneMatch(leaders::contains);
        }
    }

    @Test
    void aFilmStandsBehindThePictureOfItsIdentifierWhateverItsNameAndLength() {
        int picture = tied("IMG_1234.HEIC", "a-1", 0);
        int film = tied("IMG_1234(1).MOV", "A-1", 9_000);
        int other = tied("IMG_1234.MOV", "B-2", 2_800);
        assertThat(StackRules.decide(folder)).containsExactly(new StackMember(film, picture, StackRole.FILM));
        assertThat(other).isEqualTo(2);
    }

    @Test
    void twoIdentifiersNeverPairAndOneAloneIsNoObstacle() {
        tied("IMG_1.HEIC", "A", 0);
        tied("IMG_1.MOV", "B", 2_800);
        int picture = tied("IMG_2.HEIC", "C", 0);
        int film = add("IMG_2.MOV");
        assertThat(StackRules.decide(folder)).containsExactly(new StackMember(film, picture, StackRole.FILM));
    }

    @Test
    void anEditAndItsOriginalOfOneIdentifierHaveEachTheirFilmBehindTheEdit() {
        int original = tied("IMG_1234.HEIC", "A", 0);
        int film = tied("IMG_1234.MOV", "A", 2_800);
        int edited = tied("IMG_E1234.HEIC", "A", 0);
        int editedFilm = tied("IMG_E1234.MOV", "A", 2_800);
        assertThat(StackRules.decide(folder)).containsExactlyInAnyOrder(new StackMember(film, edited, StackRole.FILM),
                new StackMember(editedFilm, edited, StackRole.FILM),
                new StackMember(original, edited, StackRole.ORIGINAL));
    }

    @Test
    void picturesOfOneBurstIdentifierStandBehindTheFirst() {
        int second = shot("IMG_0002.JPG", "X", 1, 101);
        int first = shot("IMG_0001.JPG", "x", 1, 100);
        shot("IMG_0003.JPG", "Y", 1, 101);
        assertThat(StackRules.decide(folder)).containsExactly(new StackMember(second, first, StackRole.BURST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMG_20231014_183246_BURST002.jpg IMG_20231014_183246_BURST001_COVER.jpg",
        "00000IMG_00000_BURST20171111030039972.jpg 00001IMG_00001_BURST20171111030039972_COVER.jpg",
        "DSC_0001_BURST20230709220904977.JPG DSC_0035_BURST20230709220904977_COVER.JPG",
        "00000IMG_00000_BURST1723801037429.jpg 00001IMG_00001_BURST1723801037429_COVER.jpg",
        "20140301_120000_Burst02.jpg 20140301_120000_Burst01.jpg", "20231207_101605_002.jpg 20231207_101605_001.jpg",
        "BURST20200101120000_2.jpg BURST20200101120000_1.jpg"})
    void theUsualNamesOfBurstsStackBehindTheCoverOrTheFirst(String names) {
        String[] both = names.split(" ", -1);
        int other = shot(both[0], null, 1, 100);
        int cover = shot(both[1], null, 1, 103);
        assertThat(StackRules.decide(folder)).containsExactly(new StackMember(other, cover, StackRole.BURST));
    }

    @Test
    void namesOfBurstsAreNotBelievedOfOtherCamerasOrAfterAPause() {
        shot("IMG_20231014_183246_BURST001.jpg", null, 1, 100);
        shot("IMG_20231014_183246_BURST002.jpg", null, 2, 100);
        shot("IMG_20231014_183246_BURST003.jpg", null, 1, 106);
        shot("20231207_101605_001.jpg", null, 0, 100);
        shot("20231207_101605_002.jpg", null, 0, 100);
        shot("20231207_101605(0).jpg", null, 1, 100);
        shot("20231207_101605.jpg", null, 1, 100);
        assertThat(StackRules.decide(folder)).isEmpty();
    }

    @Test
    void rawFilesAndFilmsOfABurstsPicturesBelongToTheBurst() {
        int cover = shot("IMG_20231014_183246_BURST001_COVER.jpg", null, 1, 100);
        int second = shot("IMG_20231014_183246_BURST002.jpg", null, 1, 100);
        int film = add("IMG_20231014_183246_BURST002.mov");
        int raw = add("IMG_20231014_183246_BURST001_COVER.dng");
        assertThat(StackRules.decide(folder)).containsExactlyInAnyOrder(new StackMember(raw, cover, StackRole.RAW),
                new StackMember(film, cover, StackRole.BURST), new StackMember(second, cover, StackRole.BURST));
    }

    private int tied(String name, String identifier, int milliseconds) {
        StackCandidate plain = candidate(folder.size(), name);
        folder.add(new StackCandidate(plain.photo(), name, plain.kind(), plain.type(), milliseconds, identifier, null,
                0, 0));
        return plain.photo();
    }

    private int shot(String name, @Nullable String burst, int camera, long taken) {
        folder.add(
                new StackCandidate(folder.size(), name, MediaKind.PHOTO, FileType.JPEG, 0, null, burst, camera, taken));
        return folder.size() - 1;
    }

    private int add(String name) {
        folder.add(candidate(folder.size(), name));
        return folder.size() - 1;
    }

    private static StackCandidate candidate(int photo, String name) {
        boolean film = name.toLowerCase(Locale.ROOT).matches(".*\\.(mov|mp4)");
        return new StackCandidate(photo, name, film ? MediaKind.VIDEO : MediaKind.PHOTO,
                FileType.ofName(name).orElse(FileType.JPEG), film ? 2_800 : 0, null, null, 0, 0);
    }
}
