package photoscope.library;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.FolderReach;
import photoscope.catalog.PartColumns;
import photoscope.catalog.PhotoColumns;
import photoscope.catalog.PhotoFlags;
import photoscope.photo.FileType;
import photoscope.photo.MediaKind;
import photoscope.photo.OrdinalSet;
import photoscope.photo.Sentence;
import photoscope.pixels.Region;
import photoscope.search.EmptiedBy;
import photoscope.search.Reason;
import photoscope.search.SearchResult;

/**
 * A list of photos as a window shows it, however long. Which photos are in it and their order never change; what is
 * told of them is as it is at the moment of asking, at the cost of reading an array. Any thread may ask.
 */
public final class PhotoList {
    private final PhotoColumns columns;
    private final PartColumns parts;
    private final FolderReach reach;
    private final OrdinalSet troubled;
    private final int[] ordinals;
    private final @Nullable List<SearchResult> results;
    private final int divider;
    private final @Nullable EmptiedBy emptiedBy;
    private final List<Sentence> notes;

    /**
     * @param troubled the photos with problems, in the list or not
     * @param ordinals nobody else changes them
     * @param results at the same places, where a search found the photos
     * @param divider index of the first weak result where they stand by match
     */
    PhotoList(PhotoColumns columns, PartColumns parts, FolderReach reach, OrdinalSet troubled, int[] ordinals,
            @Nullable List<SearchResult> results, int divider, @Nullable EmptiedBy emptiedBy, List<Sentence> notes) {
        this.columns = columns;
        this.parts = parts;
        this.reach = reach;
        this.troubled = troubled;
        this.ordinals = ordinals;
        this.results = results;
        this.divider = divider;
        this.emptiedBy = emptiedBy;
        this.notes = List.copyOf(notes);
    }

    /** How many photos. */
    public int size() {
        return ordinals.length;
    }

    /** The photo's number while the library is open. */
    public int ordinal(int index) {
        return ordinals[index];
    }

    /** The value of its {@link photoscope.photo.PhotoId}. */
    public long id(int index) {
        return columns.view().ids()[ordinals[index]];
    }

    /** Width / height of the upright picture, 1 where it is not known. */
    public float aspect(int index) {
        return columns.view().aspects()[ordinals[index]];
    }

    /** 0xRRGGBB. */
    public int averageColor(int index) {
        return columns.view().averageColors()[ordinals[index]];
    }

    /** Seconds since 1970 on the wall clock of the place. */
    public long taken(int index) {
        return columns.view().taken()[ordinals[index]];
    }

    /** Stars 0 to 5, -1 for rejected. */
    public int rating(int index) {
        return columns.view().ratings()[ordinals[index]];
    }

    /** Whether it is a favourite. */
    public boolean isFavourite(int index) {
        return (columns.view().flags()[ordinals[index]] & PhotoFlags.FAVOURITE) != 0;
    }

    /** Whether it is hidden: in lists that were asked for hidden photos, or made before it was hidden. */
    public boolean isHidden(int index) {
        return (columns.view().flags()[ordinals[index]] & PhotoFlags.HIDDEN) != 0;
    }

    /** Whether it was approved. */
    public boolean isApproved(int index) {
        return (columns.view().flags()[ordinals[index]] & PhotoFlags.APPROVED) != 0;
    }

    /** Whether it was rejected, by a decision or by its rating. */
    public boolean isRejected(int index) {
        return (columns.view().flags()[ordinals[index]] & PhotoFlags.REJECTED) != 0 || rating(index) < 0;
    }

    /** Whether it is a film. */
    public boolean isVideo(int index) {
        return columns.view().kinds()[ordinals[index]] == MediaKind.VIDEO.ordinal();
    }

    /** How long a film is, in milliseconds; 0 for a picture, and where it is not known. */
    public int duration(int index) {
        return columns.view().durations()[ordinals[index]];
    }

    /** How many photos stand behind it, up to 127. */
    public int behind(int index) {
        return PhotoFlags.behind(columns.view().flags()[ordinals[index]]);
    }

    /** Whether there is a film of its moment: a Live Photo's behind it, or a motion photo's in its file. */
    public boolean isLive(int index) {
        return (columns.view().flags()[ordinals[index]] & (PhotoFlags.LIVE | PhotoFlags.MOTION)) != 0;
    }

    /** Whether the film of a Live Photo stands behind it. */
    public boolean hasFilmBehind(int index) {
        return (columns.view().flags()[ordinals[index]] & PhotoFlags.LIVE) != 0;
    }

    /** Whether it is a picture of several frames. */
    public boolean isAnimated(int index) {
        return (columns.view().flags()[ordinals[index]] & PhotoFlags.ANIMATED) != 0;
    }

    /** Whether it is a camera's raw file. */
    public boolean isRaw(int index) {
        return columns.view().types()[ordinals[index]] == FileType.RAW.ordinal();
    }

    /** Whether none of its files is where it was. */
    public boolean isMissing(int index) {
        return (columns.view().flags()[ordinals[index]] & PhotoFlags.MISSING) != 0;
    }

    /** Whether all its files lie in sources that are away. */
    public boolean isOffline(int index) {
        int photo = ordinals[index];
        return reach.isGone(photo, columns.view().folders()[photo]);
    }

    /** Whether something of it could not be read when the list was made. */
    public boolean hasProblem(int index) {
        return troubled.contains(ordinals[index]);
    }

    /** What the search said of it; empty where the list does not come from a search. */
    public Optional<SearchResult> result(int index) {
        return results == null ? Optional.empty() : Optional.of(results.get(index));
    }

    /** Where in a film the search found what it looked for, in milliseconds; empty for pictures, and without a search. */
    public OptionalInt moment(int index) {
        Integer milliseconds = results == null ? null : results.get(index).milliseconds();
        return milliseconds == null ? OptionalInt.empty() : OptionalInt.of(milliseconds);
    }

    /**
     * The moment of a film that the search found, with its small picture; empty for pictures, without a search, and where
     * it is the one that stands for the film anyway.
     */
    public Optional<FilmMoment> found(int index) {
        OptionalInt moment = moment(index);
        int part = moment.isEmpty() ? -1 : result(index).map(SearchResult::part).orElse(-1);
        return part < 0 || parts.ofPhoto(ordinals[index])[0] == part
                ? Optional.empty()
                : Optional.of(new FilmMoment(moment.getAsInt(), parts.view().hashes()[part]));
    }

    /** The region of a picture that the search found; null where it was the whole, and without a search. */
    public @Nullable Region region(int index) {
        return results == null ? null : results.get(index).region();
    }

    /** How well it matches, 0 to 1; null where it was not compared. */
    public @Nullable Float score(int index) {
        return results == null ? null : results.get(index).score();
    }

    /** Whether it is a weaker match. */
    public boolean isWeak(int index) {
        return results != null && results.get(index).isWeak();
    }

    /** Why it was found; none where the list does not come from a search. */
    public List<Reason> reasons(int index) {
        return results == null ? List.of() : results.get(index).reasons();
    }

    /** Index of the first of the weaker matches, which all stand behind it; {@link #size} where there is no such. */
    public int divider() {
        return divider;
    }

    /** Where the filters leave no photo: which one to drop. */
    public Optional<EmptiedBy> emptiedBy() {
        return Optional.ofNullable(emptiedBy);
    }

    /** What could not be done, in sentences for people. */
    public List<Sentence> notes() {
        return notes;
    }

    /** The place of a photo of this ordinal, or -1; looks through the list. */
    public int indexOf(int ordinal) {
        for (int i = 0; i < ordinals.length; i++) {
            if (ordinals[i] == ordinal) {
                return i;
            }
        }
        return -1;
    }
}
