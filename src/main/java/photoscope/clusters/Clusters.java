package photoscope.clusters;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import photoscope.catalog.Catalog;
import photoscope.catalog.ClusterMembers;
import photoscope.catalog.ClusterRow;
import photoscope.catalog.PhotoColumns;
import photoscope.catalog.PhotoFlags;
import photoscope.clusters.ClusterBuild.Options;
import photoscope.photo.Embedding;
import photoscope.photo.OrdinalSet;
import photoscope.photo.PhotoId;
import photoscope.search.LiveVectors;
import photoscope.search.VectorAssignment;
import photoscope.vectors.Neighbors;
import photoscope.vectors.RoughVectors;
import photoscope.vectors.VectorIndex;

/** The clusters of a library, read and measured. Any thread may ask. */
public final class Clusters {
    private final Catalog catalog;
    private final ClusterCatalog table;
    private final LiveVectors live;
    private final RoughVectors rough;
    private final VectorIndex index;
    private final Measuring measuring;
    private final Likeness likeness;
    private final WordEmbeddings words;
    private final Vocabulary vocabulary;
    private final Clock clock;

    /**
     * What is needed of the library's model and vectors, which all stay the caller's to close.
     *
     * @param rough its rounded vectors
     * @param index its nearest vectors
     * @param live which vector is whose
     * @param vocabulary where the vocabulary's embeddings are kept, and how they are made
     */
    public record Parts(RoughVectors rough, VectorIndex index, LiveVectors live, VocabularySource vocabulary) {}

    public Clusters(Catalog catalog, Parts parts, Clock clock) {
        this.catalog = catalog;
        this.table = new ClusterCatalog(catalog);
        this.live = parts.live();
        this.rough = parts.rough();
        this.index = parts.index();
        this.measuring = new Measuring(rough, parts.vocabulary().fingerprint(), live, catalog.photos());
        this.likeness = new Likeness(measuring);
        this.vocabulary = Vocabulary.builtIn();
        this.words = new WordEmbeddings(parts.vocabulary(), rough.dimensions(), vocabulary);
        this.clock = clock;
    }

    /** All clusters by position: automatic and the user's. */
    public List<Cluster> all() {
        return table.rows().stream().map(this::cluster).toList();
    }

    /** How many there are; costs little. */
    public int count() {
        return catalog.read(session -> session.clusters().count());
    }

    public Optional<Cluster> get(ClusterId id) {
        return Optional.ofNullable(table.row(id)).map(this::cluster);
    }

    /** The cluster of this name, case aside. */
    public Optional<Cluster> named(String name) {
        return table.rows()
                .stream()
                .filter(row -> row.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .map(this::cluster);
    }

    /** The clusters that a photo is in; reads all members, some ten milliseconds for a million. */
    public List<Cluster> of(PhotoId photo) {
        int ordinal = catalog.photos().ordinalOf(photo);
        if (ordinal < 0) {
            return List.of();
        }
        List<Cluster> holding = new ArrayList<>();
        for (ClusterRow row : table.rows()) {
            if (contains(new ClusterId(row.id()), ordinal)) {
                holding.add(cluster(row));
            }
        }
        return holding;
    }

    private boolean contains(ClusterId id, int photo) {
        return Arrays.binarySearch(table.members(id).photos(), photo) >= 0;
    }

    /** The members, best fitting first, those without a score last. */
    public List<Member> members(ClusterId id) {
        ClusterMembers members = table.members(id);
        long[] ids = catalog.photos().view().ids();
        return IntStream.range(0, members.size())
                .boxed()
                .sorted((one, other) -> Float.compare(rank(members.scores()[other]), rank(members.scores()[one])))
                .map(i -> new Member(new PhotoId(ids[members.photos()[i]]),
                        Float.isNaN(members.scores()[i]) ? null : members.scores()[i],
                        Verdict.values()[members.verdicts()[i]]))
                .toList();
    }

    private static float rank(float score) {
        return Float.isNaN(score) ? -2 : score;
    }

    /**
     * Photos that are not in a cluster and would fit it best, best first.
     *
     * @throws ClusterRefused if none of its members is there to be alike to
     */
    public List<Member> moreLike(ClusterId id, int count) throws ClusterRefused, InterruptedException {
        ClusterMembers members = table.members(id);
        Embedding direction = likeness.direction(members);
        VectorAssignment now = live.now();
        OrdinalSet others = now.embeddedPhotos().copy();
        members.forEachPhoto(others::clear);
        PhotoColumns.View photos = catalog.photos().view();
        for (int photo = others.nextSet(0); photo >= 0 && photo < photos.size(); photo = others.nextSet(photo + 1)) {
            if ((photos.flags()[photo] & PhotoFlags.UNLISTED) != 0) {
                others.clear(photo);
            }
        }
        Neighbors found = index.nearest(direction, count, now.vectorsOfPhotos(others));
        int[] photoOf = catalog.parts().view().photos();
        List<Member> more = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int part = now.partOf(found.ordinals()[i]);
            more.add(new Member(new PhotoId(photos.ids()[photoOf[part]]), found.scores()[i], Verdict.UNDECIDED));
        }
        return more;
    }

    /**
     * Two or more parts that a cluster falls into by what its photos show, largest first.
     */
    public List<List<PhotoId>> parts(ClusterId id, int count) throws InterruptedException {
        VectorAssignment now = live.now();
        int[] photos = Arrays.stream(table.members(id).photos())
                .filter(photo -> now.vectorOfPhoto(photo) >= 0)
                .toArray();
        if (photos.length < 2) {
            return List.of();
        }
        int[] vectors = measuring.vectorsOf(photos);
        Grouping grouping = new SphericalKMeans(CentredVectors.around(rough, vectors, () -> true), _ -> {})
                .group(vectors, count, 1);
        long[] ids = catalog.photos().view().ids();
        return Arrays.stream(grouping.members())
                .map(places -> Arrays.stream(places).mapToObj(i -> new PhotoId(ids[photos[i]])).toList())
                .toList();
    }

    /** Measures what was edited, was measured with another model, or had no vectors then; waits for the disk. */
    public void measureStale() throws InterruptedException {
        for (ClusterRow row : table.rows()) {
            ClusterRow.Facts facts = row.facts();
            boolean isUnknown = facts.centroid().length == 0 && row.size() > 0;
            boolean isOlder = !ClusterCatalog.kind(row).isAutomatic() && facts.fingerprint() != measuring.fingerprint();
            if (isUnknown || isOlder) {
                measure(new ClusterId(row.id()));
            }
        }
    }

    /** Measures one cluster anew, after an edit. */
    public void measure(ClusterId id) throws InterruptedException {
        int[] members = table.members(id).photos();
        List<String> kept = Optional.ofNullable(table.row(id)).map(row -> row.facts().words()).orElse(List.of());
        table.setFacts(id, members, measuring.measure(members, kept).facts());
    }

    /** Prepares to make the automatic clusters anew. */
    public ClusterBuild build(Options options, Checkpoint checkpoint) {
        return build(options, ClusterBuild.Pieces.USUAL, checkpoint);
    }

    /** The same, with another notion of very many photos. */
    ClusterBuild build(Options options, ClusterBuild.Pieces pieces, Checkpoint checkpoint) {
        return new ClusterBuild(catalog, live, rough, measuring, this::suggest, options, pieces, checkpoint, clock);
    }

    private List<List<String>> suggest(List<float[]> centroids) {
        Optional<NameSuggestions> suggestions = centroids.isEmpty() ? Optional.empty() : words.suggestions();
        return suggestions.map(known -> known.suggest(centroids))
                .orElseGet(() -> centroids.stream().map(_ -> List.<String>of()).toList());
    }

    /**
     * Whether the automatic clusters should be made anew now; costs little. Where they never were, nights count from
     * the first time that this is asked.
     */
    public Optional<BuildSchedule.Reason> due(BuildSchedule schedule, Clock now) {
        Optional<BuildSchedule.Last> last = catalog.read(BuildSchedule::last);
        if (last.isEmpty()) {
            catalog.change(session -> BuildSchedule.note(session, 0, now.instant()));
            last = catalog.read(BuildSchedule::last);
        }
        return schedule.due(last.orElseThrow(), live.now().embedded(), now);
    }

    /** A group's number for each photo, for comparison with others: those in none are alone. */
    public int[] groups(ClusterKind kind, List<PhotoId> photos) {
        int[] groups = new int[photos.size()];
        Arrays.setAll(groups, i -> -1 - i);
        List<ClusterRow> rows = table.rows().stream().filter(row -> row.kind() == kind.ordinal()).toList();
        for (int number = 0; number < rows.size(); number++) {
            int[] members = table.members(new ClusterId(rows.get(number).id())).photos();
            for (int i = 0; i < groups.length; i++) {
                if (Arrays.binarySearch(members, catalog.photos().ordinalOf(photos.get(i))) >= 0) {
                    groups[i] = number;
                }
            }
        }
        return groups;
    }

    private Cluster cluster(ClusterRow row) {
        ClusterRow.Facts facts = row.facts();
        Bands bands = ClusterCatalog.bands(row);
        long[] ids = catalog.photos().view().ids();
        return new Cluster(new ClusterId(row.id()), ClusterCatalog.kind(row), row.name(), row.description(),
                row.colour(), bands == null ? Bands.usual(ClusterCatalog.kind(row)) : bands, row.size(), facts.spread(),
                facts.samples().stream().map(photo -> new PhotoId(ids[photo])).toList(),
                facts.words().stream().map(vocabulary::withKey).flatMap(Optional::stream).toList(), facts.firstTaken(),
                facts.lastTaken());
    }
}
