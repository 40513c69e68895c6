package photoscope.ui.gallery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import photoscope.library.FilmMoment;
import photoscope.library.PhotoList;
import photoscope.pixels.Region;
import photoscope.search.QueryPicture;
import photoscope.search.Reason;
import photoscope.search.SearchResult;
import photoscope.search.SortOrder;
import photoscope.ui.browse.ClusterPhotos;
import photoscope.ui.browse.ClusterSight;
import photoscope.ui.browse.Shown;
import photoscope.ui.grid.Finding;
import photoscope.ui.grid.GridBadges;
import photoscope.ui.grid.GridDescription;
import photoscope.ui.grid.GridItems;
import photoscope.ui.grid.GridSection;
import photoscope.ui.language.Words;

/**
 * The photos of a place in the grid. Query pictures that lie outside of the library stand before them, with ids made
 * of their content.
 */
public final class Gallery implements GridItems {
    private static final int GREY = 0x808080;
    private final PhotoList photos;
    private final List<QueryPicture.Outside> outside;
    private final long[] outsideIds;
    private final List<GridSection> sections;
    private final @Nullable ClusterPhotos cluster;
    private final Map<Integer, FilmMoment> moments;
    private final Descriptions descriptions;
    private final Words words;

    /**
     * Reads the dates of the whole list to cut it into months; to be made off the JavaFX thread.
     */
    public Gallery(Shown shown, Descriptions descriptions, Words words) {
        this.photos = shown.photos();
        this.outside = shown.place()
                .pictures()
                .stream()
                .filter(QueryPicture.Outside.class::isInstance)
                .map(QueryPicture.Outside.class::cast)
                .filter(QueryPicture::isWanted)
                .toList();
        this.outsideIds = outside.stream().mapToLong(Gallery::idOf).toArray();
        this.descriptions = descriptions;
        this.words = words;
        this.cluster = shown.cluster();
        this.sections = sections(shown);
        this.moments = moments(photos);
    }

    /** Only what was searched for has some: no more than a search brings. */
    private static Map<Integer, FilmMoment> moments(PhotoList photos) {
        Map<Integer, FilmMoment> moments = new HashMap<>();
        for (int i = 0; i < photos.size() && photos.result(i).isPresent(); i++) {
            int place = i;
            photos.found(i).ifPresent(moment -> moments.put(place, moment));
        }
        return moments;
    }

    private List<GridSection> sections(Shown shown) {
        SortOrder order = shown.place().order();
        if (order == SortOrder.MATCH && shown.cluster() != null) {
            return bands(shown.cluster());
        }
        if (order == SortOrder.MATCH && shown.place().sight() instanceof ClusterSight.Stack) {
            return List.of();
        }
        boolean byMatch = order == SortOrder.MATCH && shown.place().isRanked();
        if (byMatch) {
            int divider = photos.divider();
            return divider < photos.size()
                    ? List.of(GridSection.divider(outside.size() + divider, words.get("weaker")))
                    : List.of();
        }
        return switch (order) {
            case MATCH, NEWEST, OLDEST -> new Months(words.locale()).of(photos, outside.size());
            case ADDED, NAME, RATING -> List.of();
        };
    }

    /** Photos stand by their scores here; those without one come last. */
    private List<GridSection> bands(ClusterPhotos members) {
        List<GridSection> bands = new ArrayList<>();
        String last = "";
        for (int i = 0; members.areMembers() && members.hasScores() && i < photos.size(); i++) {
            String title = words.get("band." + members.band(i));
            if (!title.equals(last)) {
                bands.add(GridSection.divider(i, title));
                last = title;
            }
        }
        return bands;
    }

    /** The photos of the library, without query pictures from elsewhere. */
    public PhotoList photos() {
        return photos;
    }

    /** Place in {@link #photos} of what stands at a place in the grid; below 0 for a picture from elsewhere. */
    public int photoAt(int index) {
        return index - outside.size();
    }

    /** Place in the grid of what stands at a place in {@link #photos}. */
    public int indexOf(int photo) {
        return photo + outside.size();
    }

    /** The query picture from elsewhere that has this id, if one has. */
    public Optional<QueryPicture.Outside> outside(long id) {
        return IntStream.range(0, outsideIds.length)
                .filter(i -> outsideIds[i] == id)
                .mapToObj(outside::get)
                .findFirst();
    }

    /** The moment of a film whose small picture has this name, where one was found. */
    Optional<FilmMoment> moment(long picture) {
        return moments.values().stream().filter(moment -> moment.thumbnail() == picture).findFirst();
    }

    private static long idOf(QueryPicture.Outside picture) {
        return UUID.nameUUIDFromBytes(picture.thumbnail()).getMostSignificantBits();
    }

    @Override
    public int size() {
        return outside.size() + photos.size();
    }

    @Override
    public long id(int index) {
        return isOutside(index) ? outsideIds[index] : photos.id(photoAt(index));
    }

    @Override
    public long picture(int index) {
        FilmMoment moment = isOutside(index) ? null : moments.get(photoAt(index));
        return moment == null ? id(index) : moment.thumbnail();
    }

    @Override
    public @Nullable Finding finding(int index) {
        if (isOutside(index)) {
            return null;
        }
        OptionalInt moment = photos.moment(photoAt(index));
        Region region = photos.region(photoAt(index));
        return moment.isEmpty() && region == null
                ? null
                : new Finding(moment.isEmpty() ? "" : new Reason.FoundAt(moment.getAsInt()).time(), region);
    }

    @Override
    public float aspect(int index) {
        return isOutside(index) ? 1 : photos.aspect(photoAt(index));
    }

    @Override
    public int averageColor(int index) {
        return isOutside(index) ? GREY : photos.averageColor(photoAt(index));
    }

    @Override
    public int badges(int index) {
        if (isOutside(index)) {
            return GridBadges.QUERY;
        }
        int photo = photoAt(index);
        int badges = GridBadges.ofRating(Math.max(0, photos.rating(photo)));
        badges |= photos.isFavourite(photo) ? GridBadges.FAVOURITE : 0;
        badges |= photos.isVideo(photo) ? GridBadges.VIDEO : 0;
        badges |= photos.isLive(photo) ? GridBadges.LIVE : 0;
        badges |= photos.isAnimated(photo) ? GridBadges.ANIMATED : 0;
        badges |= photos.isRaw(photo) ? GridBadges.RAW : 0;
        badges |= stack(photo);
        badges |= decision(photo);
        badges |= photos.hasProblem(photo) ? GridBadges.PROBLEM : 0;
        badges |= photos.isMissing(photo) || photos.isOffline(photo) ? GridBadges.OFFLINE : 0;
        return badges | (photos.result(photo).filter(SearchResult::isQuery).isPresent() ? GridBadges.QUERY : 0);
    }

    /** A Live Photo with nothing behind it but its film is marked as such, and not as two photos too. */
    private int stack(int photo) {
        int behind = photos.behind(photo);
        return behind == 0 || (behind == 1 && photos.hasFilmBehind(photo)) ? 0 : GridBadges.ofStack(behind + 1);
    }

    /** Where a cluster is open it counts whether photos belong there, else what was decided about them. */
    private int decision(int photo) {
        if (cluster != null && cluster.areMembers()) {
            return switch (cluster.verdict(photo)) {
                case APPROVED -> GridBadges.APPROVED;
                case REJECTED -> GridBadges.REJECTED;
                case UNDECIDED -> GridBadges.NONE;
            };
        }
        return photos.isRejected(photo)
                ? GridBadges.REJECTED
                : photos.isApproved(photo) ? GridBadges.APPROVED : GridBadges.NONE;
    }

    @Override
    public int duration(int index) {
        return isOutside(index) ? 0 : photos.duration(photoAt(index));
    }

    @Override
    public List<GridSection> sections() {
        return sections;
    }

    @Override
    public @Nullable String hoverText(int index) {
        if (isOutside(index)) {
            return null;
        }
        boolean isMember = cluster != null && cluster.areMembers();
        Float score = cluster == null ? photos.score(photoAt(index)) : cluster.score(photoAt(index));
        return score == null ? null : words.format(isMember ? "fit" : "score", score);
    }

    @Override
    public Map<Long, GridDescription> describe(List<Long> ids) throws Exception {
        return descriptions.describe(ids.stream().filter(id -> outside(id).isEmpty()).toList());
    }

    private boolean isOutside(int index) {
        return index < outside.size();
    }
}
