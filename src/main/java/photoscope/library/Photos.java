package photoscope.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import photoscope.annotations.PhotoAnnotations;
import photoscope.annotations.PhotoGroupsReader;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.catalog.FolderRow;
import photoscope.catalog.PhotoColumns;
import photoscope.catalog.PhotoFlags;
import photoscope.catalog.PhotoRow;
import photoscope.catalog.SourceRow;
import photoscope.catalog.StackMember;
import photoscope.indexing.IndexTargets;
import photoscope.photo.AwayReason;
import photoscope.photo.MediaKind;
import photoscope.photo.PhotoGroups;
import photoscope.photo.PhotoId;
import photoscope.search.Query;
import photoscope.search.QueryParser;
import photoscope.search.SearchAnswer;
import photoscope.search.SortOrder;

/** The photos of a library, as lists and counts show them. */
public final class Photos {
    private final IndexTargets targets;
    private final Settings settings;
    private final String pack;
    private final PhotoLists lists;
    private final Thumbnails thumbnails;
    private final Pictures pictures;
    private final FilmMoments moments;
    private final Stacks stacks;
    private final SourceOverview sources;
    private final Albums albums;

    Photos(IndexTargets targets, Settings settings, String pack, Searching searching, LibrarySources sources,
            Pictures pictures) {
        SourcePlaces places = sources.places();
        this.targets = targets;
        this.settings = settings;
        this.pack = pack;
        this.lists = new PhotoLists(targets.catalog(), searching, targets.catalog().reach());
        this.thumbnails = new Thumbnails(targets.catalog(), targets.thumbnails());
        this.pictures = pictures;
        this.moments = new FilmMoments(targets.catalog(), targets.thumbnails());
        this.stacks = new Stacks(targets.catalog(), places);
        this.albums = new Albums(targets.catalog());
        this.sources = sources.overview();
    }

    /** A number that grows whenever a photo is added or changed, or goes away or comes back; costs nothing to ask. */
    public long changes() {
        return targets.catalog().photoSequence() + targets.catalog().reach().changes();
    }

    /**
     * All photos that a query's filters leave, however many, in this order; its free words do not count. A million take
     * some tenths of a second, the first time by name some seconds.
     */
    public PhotoList list(Query query, SortOrder order) {
        return lists.of(query, order);
    }

    /** The same for a query as it is typed; an empty one is for all photos. */
    public PhotoList list(String query, SortOrder order) {
        return lists.of(QueryParser.parse(query), order);
    }

    /** What a search found, as it ranked it or in another order. */
    public PhotoList listOf(SearchAnswer answer, SortOrder order) {
        return lists.of(answer, order);
    }

    /** Photos by their ids, in their own order for {@link SortOrder#MATCH}, without those that are hidden or gone. */
    public PhotoList listOf(List<PhotoId> photos, SortOrder order) {
        return lists.of(photos, order);
    }

    /**
     * The photos of a stack, given any of them: for {@link SortOrder#MATCH} the one that stands for all first, then by
     * role and time. A photo in no stack stands alone; hidden ones are left out.
     */
    public PhotoList stackOf(PhotoId photo, SortOrder order) {
        return lists.of(stacks.of(photo), order);
    }

    /**
     * A small JPEG, its short side 256 pixels; empty while there is none. Reads from the disk, on any thread.
     *
     * @param ordinal of the photo
     */
    public Optional<byte[]> thumbnail(int ordinal) {
        return thumbnails.of(ordinal);
    }

    /** The same by the photo's id. */
    public Optional<byte[]> thumbnail(PhotoId photo) {
        int ordinal = targets.catalog().photos().ordinalOf(photo);
        return ordinal < 0 ? Optional.empty() : thumbnails.of(ordinal);
    }

    /**
     * The photo decoded from its file; waits for memory while others decode. An interrupt ends it soon.
     *
     * @param maxSide pixels of its longer side at most; {@link Integer#MAX_VALUE} for all it has
     */
    public PhotoPicture picture(PhotoId photo, int maxSide) throws InterruptedException {
        return pictures.of(photo, maxSide);
    }

    /** The moments of a film that are looked at, by time; none of a picture. */
    public List<FilmMoment> moments(PhotoId film) {
        return moments.of(film);
    }

    /** The thumbnail of a moment; empty while there is none. Reads from the disk, on any thread. */
    public Optional<byte[]> thumbnail(FilmMoment moment) {
        return moments.thumbnail(moment);
    }

    /** As {@link #picture}, of a film at one of its moments. */
    public PhotoPicture frame(PhotoId film, int milliseconds, int maxSide) throws InterruptedException {
        return pictures.of(film, milliseconds, maxSide);
    }

    /**
     * The folders that are indexed, by path. Looks where each is, and has the library follow drives that are mounted
     * elsewhere now; takes some seconds the first time that a share does not answer. Lists tell what is offline as of
     * the last call.
     */
    public List<SourceEntry> sources() {
        return sources.look();
    }

    /**
     * How many photos and films each source tells of that are not to be had on this computer, by why, as of its last
     * scan: those in iCloud only, for instance. Sources that have all they tell of are left out.
     */
    public Map<Integer, Map<AwayReason, Integer>> awayBySource() {
        return targets.catalog().read(session -> session.awayFiles().countBySource());
    }

    /** Tells those of a source by name, one by one, with raw files and films of such photos that are here. */
    public void eachAway(SourceEntry source, Consumer<AwayFile> listener) {
        boolean _ = targets.catalog().read(session -> {
            session.awayFiles()
                    .each(source.id(),
                            file -> listener.accept(new AwayFile(
                                    file.path().startsWith("/") ? file.path() : source.path() + "/" + file.path(),
                                    file.name(), file.role(), file.reason())));
            return true;
        });
    }

    /**
     * The albums of other programs, those of Photos and of downloads, folder by folder; counted in some tenths of a second
     * where photos have changed since the last call.
     */
    public List<AlbumEntry> albums() {
        return albums.all();
    }

    /** What there is of each kind, counted in some milliseconds. */
    public SidebarCounts counts() {
        return SidebarCounts.of(targets.catalog());
    }

    /** The library in numbers. */
    public LibraryStats stats() {
        return new Statistics(targets, settings, pack).count();
    }

    /** Photos as a list shows them, in the given order; those that are not in the catalog are left out. */
    public List<PhotoCard> cards(List<Integer> ordinals) {
        return targets.catalog().read(session -> {
            PhotoAnnotations annotations = new PhotoAnnotations(session);
            Map<Integer, List<StackMember>> stacks = session.stacks().around(ordinals);
            PhotoGroupsReader groups = new PhotoGroupsReader(session, ordinals);
            List<PhotoCard> cards = new ArrayList<>();
            for (int ordinal : ordinals) {
                session.photos()
                        .at(ordinal, session.files())
                        .filter(row -> !row.files().isEmpty())
                        .ifPresent(row -> cards.add(card(row, stacks.get(ordinal), groups.of(ordinal), annotations)));
            }
            return cards;
        });
    }

    /** Photos by id, in the given order; those that are not in the catalog are left out. */
    public List<PhotoCard> cardsOf(List<PhotoId> photos) {
        return cards(
                photos.stream().map(targets.catalog().photos()::ordinalOf).filter(ordinal -> ordinal >= 0).toList());
    }

    /** Where photos lie or lay, a file for each: one that can be reached, if there is one. */
    public List<Path> paths(List<PhotoId> photos) {
        return cardsOf(photos).stream().map(PhotoCard::path).toList();
    }

    /** The folder among those that are indexed which a path is in, without looking whether it is there. */
    public Optional<Path> sourceOf(Path path) {
        return targets.catalog()
                .read(session -> session.sources().all())
                .stream()
                .map(SourceRow::path)
                .filter(path::startsWith)
                .max(Comparator.comparingInt(Path::getNameCount));
    }

    /** The photo that lies at a path, if there is one. */
    public Optional<PhotoCard> cardAt(Path path) {
        return targets.catalog()
                .read(session -> session.files().at(path.toAbsolutePath().normalize()))
                .flatMap(file -> Optional.ofNullable(file.photo()))
                .flatMap(photo -> cards(List.of(photo)).stream().findFirst());
    }

    /** The photos that lie or lay at these paths: files, or folders with all below them. */
    public List<PhotoId> below(List<Path> paths) {
        PhotoColumns.View photos = targets.catalog().photos().view();
        Set<Integer> folders = targets.catalog().read(session -> {
            Map<Integer, Path> sources = new HashMap<>();
            session.sources().all().forEach(source -> sources.put(source.id(), source.path()));
            Set<Integer> within = new HashSet<>();
            for (FolderRow folder : session.folders().all()) {
                Path source = sources.get(folder.source());
                if (source != null && paths.stream().anyMatch(source.resolve(folder.path())::startsWith)) {
                    within.add(folder.id());
                }
            }
            return within;
        });
        List<PhotoId> below = new ArrayList<>();
        paths.forEach(path -> cardAt(path).map(PhotoCard::id).ifPresent(below::add));
        for (int photo = 0; photo < photos.size(); photo++) {
            if (folders.contains(photos.folders()[photo])) {
                below.add(new PhotoId(photos.ids()[photo]));
            }
        }
        return below.stream().distinct().toList();
    }

    /** Whether a path lies in a source that can't be reached now, as far as is known; costs nothing to ask. */
    public boolean isAway(Path file) {
        return targets.catalog().reach().isAway(file);
    }

    private PhotoCard card(PhotoRow row, @Nullable List<StackMember> stack, PhotoGroups groups,
            PhotoAnnotations annotations) {
        FileRow shown = row.files()
                .stream()
                .filter(file -> file.state() != FileState.MISSING && !isAway(file.path()))
                .findFirst()
                .orElse(row.files().getFirst());
        List<Path> copies = row.files()
                .stream()
                .filter(file -> !file.equals(shown) && file.state() != FileState.MISSING)
                .map(FileRow::path)
                .toList();
        PhotoColumns.View columns = targets.catalog().photos().view();
        boolean missing = (columns.flags()[row.ordinal()] & PhotoFlags.MISSING) != 0;
        MediaKind kind = MediaKind.values()[columns.kinds()[row.ordinal()]];
        return new PhotoCard(row.id(), shown.path(), shown.shown(), copies, missing, kind, row.type(), shown.size(),
                row.facts(), stack == null ? null : PhotoStack.of(stack, columns), groups,
                annotations.of(row.ordinal(), row.facts()));
    }
}
