package photoscope.annotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.catalog.AlbumRow;
import photoscope.catalog.Moment;
import photoscope.catalog.PersonRow;
import photoscope.catalog.PhotoFlags;
import photoscope.catalog.Told;
import photoscope.photo.AlbumPlace;
import photoscope.photo.DateSource;
import photoscope.photo.FaceBox;
import photoscope.photo.GeoPoint;
import photoscope.photo.Origin;
import photoscope.photo.OutsideDate;
import photoscope.photo.OutsideFacts;
import photoscope.photo.OutsideWords;
import photoscope.photo.PersonPlace;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.photo.TakenAt;
import photoscope.photo.Teller;

class OutsideFactsTest {
    private static final Teller PHOTOS = new Teller(Origin.PHOTOS, "library 1");
    private static final Teller TAKEOUT = new Teller(Origin.TAKEOUT, "/takeout/a.jpg.json");
    private static final LocalDateTime NOON = LocalDateTime.of(2019, 8, 3, 12, 0, 5);
    private static final GeoPoint BERLIN = new GeoPoint(52.5, 13.4);
    private static final GeoPoint PARIS = new GeoPoint(48.8566, 2.3522);
    private static final OutsideFacts FROM_PHOTOS = new OutsideFacts(
            new OutsideWords("Title in Photos", " A caption ", List.of("Sea", "Wharf"), new Rating(4), true, false),
            new OutsideDate.OnTheClock(NOON, ZoneOffset.ofHours(2)), BERLIN, null,
            List.of(new AlbumPlace("uuid-2", "Summer", List.of("Trips", "2019"), 3)),
            List.of(new PersonPlace("Katie", new FaceBox(0.25, 0.1, 0.2, 0.3)), new PersonPlace("Jim", null)));

    @TempDir
    Path root;

    private AnnotatedPhotos photos;
    private PhotoId photo;

    @BeforeEach
    void open() throws IOException {
        photos = new AnnotatedPhotos(root);
        photo = photos.add("a.jpg", "one", 2, List.of("Harbour"));
    }

    @AfterEach
    void close() throws IOException {
        photos.close();
    }

    private int ordinal() {
        return photos.catalog().photos().ordinalOf(photo);
    }

    private boolean apply(Teller teller, OutsideFacts facts) {
        return photos.catalog().write(session -> new OutsideFactsWriter(session).apply(ordinal(), teller, facts));
    }

    private Moment shown() {
        return photos.catalog().read(session -> session.moments().shown(ordinal())).orElseThrow();
    }

    private long changed() {
        return photos.catalog()
                .read(session -> session.photos().at(ordinal(), session.files()).orElseThrow().changed());
    }

    private static OutsideFacts dated(@Nullable OutsideDate date, @Nullable GeoPoint place,
            @Nullable GeoPoint recorded) {
        return new OutsideFacts(OutsideWords.NONE, date, place, recorded, List.of(), List.of());
    }

    @Test
    void whatAnotherProgramSaysStandsAboveTheFileAndBelowTheUser() throws IOException {
        photos.open().apply(List.of(photo), List.of(new Edit.SetTitle("Mine")));

        assertThat(apply(PHOTOS, FROM_PHOTOS)).isTrue();
        photos.open().apply(List.of(photo), List.of(new Edit.RemoveTag("Wharf")));

        Annotation annotation = photos.of(photo);
        assertThat(annotation.titleText()).isEqualTo("Mine");
        assertThat(annotation.captionText()).isEqualTo("A caption");
        assertThat(annotation.caption().source()).isEqualTo(ValueSource.PROGRAM);
        assertThat(annotation.stars()).isEqualTo(new Rating(4));
        assertThat(annotation.tagNames()).containsExactlyInAnyOrder("Harbour", "Sea");
        assertThat(annotation.isFavourite()).isTrue();
        assertThat(annotation.isHidden()).isFalse();
        assertThat(photos.columnRating(photo)).isEqualTo(4);
        assertThat(photos.flags(photo) & PhotoFlags.FAVOURITE).isNotZero();
        assertThat(photos.open().conflicts()).isEmpty();
        OutsideFacts kept = photos.catalog().read(session -> session.told().of(ordinal(), PHOTOS).orElseThrow());
        assertThat(kept).isEqualTo(FROM_PHOTOS);
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        apply(PHOTOS, FROM_PHOTOS);
        long changed = changed();

        assertThat(apply(PHOTOS, FROM_PHOTOS)).isFalse();
        photos.catalog().change(session -> new OutsideFactsWriter(session).merge(ordinal()));

        assertThat(changed()).isEqualTo(changed);
    }

    @Test
    void whatIsTakenBackLeavesWhatTheFileAndTheUserSay() throws IOException {
        Moment before = shown();
        apply(PHOTOS, FROM_PHOTOS);

        photos.catalog().change(session -> new OutsideFactsWriter(session).clear(PHOTOS));

        Annotation annotation = photos.of(photo);
        assertThat(annotation.titleText()).isEqualTo("title in file");
        assertThat(annotation.tagNames()).containsExactly("Harbour");
        assertThat(annotation.isFavourite()).isFalse();
        assertThat(shown()).isEqualTo(before);
        assertThat(photos.flags(photo) & PhotoFlags.HAS_PLACE).isZero();
        assertThat(photos.catalog().<Object>read(session -> session.albums().all())).isEqualTo(List.of());
        assertThat(photos.catalog().<Object>read(session -> session.persons().all())).isEqualTo(List.of());
    }

    @Test
    void dateAndPlaceAreShownAndStayWhenTheFileIsReadAnew() throws IOException {
        apply(PHOTOS, FROM_PHOTOS);
        Moment told = new Moment(new TakenAt(NOON, ZoneOffset.ofHours(2), DateSource.OTHER_PROGRAM), BERLIN);
        assertThat(shown()).isEqualTo(told);

        photos.replace(photo, "another content", 1, List.of("Quay"));

        assertThat(shown()).isEqualTo(told);
        assertThat(photos.catalog().photos().view().taken()[ordinal()]).isEqualTo(NOON.toEpochSecond(ZoneOffset.UTC));
        assertThat(photos.flags(photo) & PhotoFlags.HAS_PLACE).isNotZero();
        assertThat(photos.of(photo).tagNames()).containsExactlyInAnyOrder("Quay", "Sea", "Wharf");
    }

    @Test
    void ofSeveralProgramsThePrecedingOneHoldsWhateverTheOrderInWhichTheySpoke() throws IOException {
        OutsideFacts takeout = new OutsideFacts(
                new OutsideWords("Google's", "Google's caption", List.of("sea", "Beach"), null, null, true),
                new OutsideDate.AtMoment(Instant.parse("2001-01-01T00:00:00Z")), PARIS, null, List.of(), List.of());
        apply(TAKEOUT, takeout);
        assertThat(photos.of(photo).titleText()).isEqualTo("Google's");
        assertThat(photos.of(photo).isHidden()).isTrue();

        apply(PHOTOS, FROM_PHOTOS);

        assertThat(photos.of(photo).titleText()).isEqualTo("Title in Photos");
        assertThat(photos.of(photo).isHidden()).isFalse();
        assertThat(photos.of(photo).tagNames()).containsExactlyInAnyOrder("Harbour", "Sea", "Wharf", "Beach");
        assertThat(shown().place()).isEqualTo(BERLIN);

        photos.catalog().change(session -> new OutsideFactsWriter(session).clear(PHOTOS));

        assertThat(photos.of(photo).titleText()).isEqualTo("Google's");
        assertThat(shown().place()).isEqualTo(PARIS);
        assertThat(shown().takenAt().local())
                .isEqualTo(LocalDateTime.ofInstant(Instant.parse("2001-01-01T00:00:00Z"), ZoneId.systemDefault()));
    }

    @Test
    void eachProgramsDateHoldsAboveWhatItCountsForMoreThan() {
        OutsideDate date = new OutsideDate.OnTheClock(NOON, null);
        for (DateSource own : List.of(DateSource.EXIF_ORIGINAL, DateSource.XMP, DateSource.VIDEO, DateSource.FILE_NAME,
                DateSource.FILE_TIME)) {
            for (Origin origin : Origin.values()) {
                Moment file = new Moment(new TakenAt(NOON.minusDays(9), null, own), null);
                Moment merged = new OutsidePrecedence(
                        List.of(new Told(new Teller(origin, ""), dated(date, null, null))), ZoneOffset.UTC)
                        .moment(file);
                boolean isAbove = switch (origin) {
                    case PHOTOS, OSXPHOTOS, XMP -> true;
                    case TAKEOUT, ICLOUD -> own == DateSource.FILE_NAME || own == DateSource.FILE_TIME;
                    case FACEBOOK, INSTAGRAM -> own == DateSource.FILE_TIME;
                };
                assertThat(merged.takenAt().local()).as("%s against %s", origin, own)
                        .isEqualTo(isAbove ? NOON : NOON.minusDays(9));
            }
        }
    }

    @Test
    void aPlaceThatWasRecordedFromTheFileCountsOnlyWhereTheFileSaysNoneNow() {
        apply(TAKEOUT, dated(null, null, PARIS));
        assertThat(shown().place()).isEqualTo(PARIS);

        Moment own = new Moment(shown().takenAt(), BERLIN);
        OutsidePrecedence recorded = new OutsidePrecedence(List.of(new Told(TAKEOUT, dated(null, null, PARIS))),
                ZoneOffset.UTC);
        assertThat(recorded.moment(own).place()).isEqualTo(BERLIN);
    }

    @Test
    void aProgramThatSaysWhatTheFileSaysAddsTheZoneAndLeavesWhereTheDateCameFrom() {
        TakenAt file = shown().takenAt();

        apply(PHOTOS, dated(new OutsideDate.OnTheClock(file.local(), ZoneOffset.ofHours(-4)), null, null));

        assertThat(shown().takenAt()).isEqualTo(new TakenAt(file.local(), ZoneOffset.ofHours(-4), file.source()));
    }

    @Test
    void albumsAndPersonsAreListedWithTheirPhotosAndFollowTheirTitles() throws IOException {
        PhotoId other = photos.add("b.jpg");
        apply(PHOTOS, FROM_PHOTOS);
        int second = photos.catalog().photos().ordinalOf(other);
        photos.catalog()
                .change(session -> new OutsideFactsWriter(session).apply(second, PHOTOS, OutsideFacts
                        .inAlbums(List.of(new AlbumPlace("uuid-2", "Summer", List.of("Trips", "2019"), 1)))));

        List<AlbumRow> albums = photos.catalog().read(session -> session.albums().all());
        assertThat(albums).extracting(AlbumRow::title, AlbumRow::folders, AlbumRow::photos)
                .containsExactly(tuple("Summer", List.of("Trips", "2019"), 2));
        assertThat(photos.catalog().<List<Integer>>read(session -> session.albums().photos(albums.getFirst().id())))
                .containsExactly(second, ordinal());
        assertThat(photos.catalog().<List<PersonRow>>read(session -> session.persons().all()))
                .extracting(PersonRow::name)
                .containsExactly("Jim", "Katie");
        long changed = changed();

        photos.catalog()
                .change(session -> new OutsideFactsWriter(session).apply(second, PHOTOS,
                        OutsideFacts.inAlbums(List.of(new AlbumPlace("uuid-2", "Summer by the sea", List.of(), 1)))));

        assertThat(changed()).isGreaterThan(changed);
        String title = photos.catalog()
                .read(session -> session.albums()
                        .ofPhotos(List.of(ordinal()))
                        .getOrDefault(ordinal(), List.of())
                        .getFirst()
                        .title());
        assertThat(title).isEqualTo("Summer by the sea");
    }

    @Test
    void whatOthersSayIsNotWrittenIntoOurSidecars() throws IOException {
        apply(PHOTOS, FROM_PHOTOS);
        photos.open().apply(List.of(photo), List.of(new Edit.SetRating(new Rating(5))));

        photos.awaitSidecars();

        assertThat(photos.sidecar("a.jpg")).content().contains("5").doesNotContain("Title in Photos", "Wharf");
    }
}
