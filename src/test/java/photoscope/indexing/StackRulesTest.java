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
        folder.add(new StackCandidate(1, "DSC_0001.MOV", MediaKind.VIDEO, FileType.MOV, 20_000));
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
                "IMG_E0001.mov", "IMG_E0001.dng", "IMG_0002.jpg", "IMG_E0002.heic", "IMG_0002.dng");
        for (int i = 0; i < 2_000; i++) {
            folder.clear();
            for (String name : names) {
                if (random.nextBoolean()) {
                    folder.add(candidate(random.nextInt(6), name));
                }
            }
            Collections.shuffle(folder, random);
            Collection<StackMember> members = StackRules.decide(folder);
            Set<Integer> leaders = members.stream().map(StackMember::leader).collect(Collectors.toSet());
            assertThat(members).extracting(StackMember::photo).doesNotHaveDuplicates().noneMatch(leaders::contains);
        }
    }

    private int add(String name) {
        folder.add(candidate(folder.size(), name));
        return folder.size() - 1;
    }

    private static StackCandidate candidate(int photo, String name) {
        boolean film = name.toLowerCase(Locale.ROOT).matches(".*\\.(mov|mp4)");
        return new StackCandidate(photo, name, film ? MediaKind.VIDEO : MediaKind.PHOTO,
                FileType.ofName(name).orElse(FileType.JPEG), film ? 2_800 : 0);
    }
}
