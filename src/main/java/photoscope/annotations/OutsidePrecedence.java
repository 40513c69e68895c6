package photoscope.annotations;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.Moment;
import photoscope.catalog.Told;
import photoscope.photo.DateSource;
import photoscope.photo.GeoPoint;
import photoscope.photo.Origin;
import photoscope.photo.OutsideDate;
import photoscope.photo.OutsideFacts;
import photoscope.photo.OutsideWords;
import photoscope.photo.Rating;
import photoscope.photo.TakenAt;

/**
 * The one place that decides whose word holds where other programs speak of a photo, among themselves and against its
 * file. {@code docs/other-programs.md} is the table of it.
 */
final class OutsidePrecedence {
    private final List<Told> told;
    private final ZoneId zone;

    /**
     * @param told the most weighty first
     * @param zone of moments of which the place's clock is not known
     */
    OutsidePrecedence(List<Told> told, ZoneId zone) {
        this.told = told;
        this.zone = zone;
    }

    /** What other programs say in words and marks, as values of fields: of each the first, and all keywords. */
    Map<Field, String> words() {
        Map<Field, String> words = new LinkedHashMap<>();
        first(OutsideWords::title).ifPresent(title -> words.put(Field.TITLE, title));
        first(OutsideWords::caption).ifPresent(caption -> words.put(Field.CAPTION, caption));
        first(OutsideWords::rating).filter(rating -> !rating.equals(Rating.NONE))
                .ifPresent(rating -> words.put(Field.RATING, Integer.toString(rating.stars())));
        first(OutsideWords::favourite).filter(is -> is).ifPresent(_ -> words.put(Field.FAVOURITE, FieldSetting.TRUE));
        first(OutsideWords::hidden).filter(is -> is).ifPresent(_ -> words.put(Field.HIDDEN, FieldSetting.TRUE));
        told.forEach(one -> one.facts().words().keywords().forEach(word -> words.putIfAbsent(Field.tag(word), word)));
        return words;
    }

    private <T> Optional<T> first(Function<OutsideWords, @Nullable T> field) {
        return told.stream().map(one -> field.apply(one.facts().words())).filter(Objects::nonNull).findFirst();
    }

    /** When and where it was taken, of what its file says and the programs do. */
    Moment moment(Moment file) {
        return new Moment(date(file.takenAt()), place(file.place()));
    }

    private TakenAt date(TakenAt file) {
        return told.stream()
                .flatMap(one -> Stream.ofNullable(one.facts().takenAt())
                        .filter(date -> isDateAbove(one.teller().origin(), date, file.source())))
                .findFirst()
                .map(date -> takenAt(date, file))
                .orElse(file);
    }

    /**
     * People correct dates in Photos and in programs that write XMP, which keep them from the file; the others took theirs
     * from the file, or the time of the upload where it had none.
     */
    private static boolean isDateAbove(Origin origin, OutsideDate date, DateSource file) {
        boolean isGuessed = file == DateSource.FILE_NAME || file == DateSource.FILE_TIME;
        return switch (origin) {
            case PHOTOS, OSXPHOTOS -> true;
            case XMP -> date instanceof OutsideDate.OnTheClock || isGuessed;
            case TAKEOUT, ICLOUD -> isGuessed;
            case FACEBOOK, INSTAGRAM -> file == DateSource.FILE_TIME;
        };
    }

    private TakenAt takenAt(OutsideDate date, TakenAt file) {
        return switch (date) {
            case OutsideDate.OnTheClock clock -> isSame(clock, file)
                    ? new TakenAt(file.local(), clock.offset() == null ? file.offset() : clock.offset(), file.source())
                    : new TakenAt(clock.local(), clock.offset(), DateSource.OTHER_PROGRAM);
            case OutsideDate.AtMoment moment -> {
                ZoneOffset offset = file.offset();
                ZonedDateTime there = moment.instant().atZone(offset == null ? zone : offset);
                yield new TakenAt(there.toLocalDateTime(), there.getOffset(), DateSource.OTHER_PROGRAM);
            }
        };
    }

    /** A program that says what the file does, as most do, may know the zone too. */
    private static boolean isSame(OutsideDate.OnTheClock clock, TakenAt file) {
        return clock.local().equals(file.local())
                && (clock.offset() == null || file.offset() == null || clock.offset().equals(file.offset()));
    }

    private @Nullable GeoPoint place(@Nullable GeoPoint file) {
        List<@Nullable GeoPoint> places = new ArrayList<>();
        told.forEach(one -> places.add(one.facts().place()));
        places.add(file);
        told.stream().map(Told::facts).map(OutsideFacts::recordedPlace).forEach(places::add);
        return places.stream().filter(Objects::nonNull).findFirst().orElse(null);
    }
}
