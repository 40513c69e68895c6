package photoscope.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import photoscope.clusters.AdjustedMutualInformation;
import photoscope.clusters.ClusterKind;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.PhotoCard;
import photoscope.photo.PhotoId;
import photoscope.search.Query;
import photoscope.search.SearchAnswer;
import photoscope.search.SearchRequest;
import photoscope.search.SearchResult;

/**
 * How good search by words is, measured through the library's own search on photos whose captions or labels are known.
 * Only photos of the truth compete with each other, whatever else the library holds.
 */
public final class Evaluation {
    private static final int MOST_RESULTS = 100_000;
    private final Library library;
    private final Map<Path, PhotoId> photos = new HashMap<>();

    public Evaluation(Library library) {
        this.library = library;
    }

    /** A photo and what is true of it: captions that describe it, or the one label of its class. */
    public record Truth(Path file, List<String> captions, String label) {}

    /**
     * Recall of captions: how many of them have their own photo among the first 1, 5 and 10 results.
     *
     * @param photos of the truth that are in the library
     * @param missing of the truth that are not
     * @param captions searched for
     * @param recallAt1 share, 0 to 1
     * @param recallAt5 share, 0 to 1
     * @param recallAt10 share, 0 to 1
     */
    public record Recall(int photos, List<Path> missing, int captions, double recallAt1, double recallAt5,
            double recallAt10) {}

    /**
     * Accuracy of labels: how many photos have their own label first, or among the first five, when each label is
     * searched for as "a photo of a LABEL".
     *
     * @param photos of the truth that are in the library
     * @param missing of the truth that are not
     * @param labels that were told apart
     * @param top1 share, 0 to 1
     * @param top5 share, 0 to 1
     */
    public record Accuracy(int photos, List<Path> missing, int labels, double top1, double top5) {}

    /**
     * How well the library's automatic clusters agree with labels, beyond chance (adjusted mutual information).
     *
     * @param photos of the truth that are in the library
     * @param missing of the truth that are not
     * @param labels that the truth tells apart
     * @param clusters agreement of clusters, about 0 to 1; a photo in none is a cluster of its own
     * @param moments the same of moments
     */
    public record Agreement(int photos, List<Path> missing, int labels, double clusters, double moments) {}

    /** Compares the clusters there are with labels; they have to be built before. */
    public Agreement agreement(List<Truth> truth) {
        List<Path> missing = locate(truth);
        Map<String, Integer> labels = new HashMap<>();
        List<PhotoId> known = new ArrayList<>();
        List<Integer> own = new ArrayList<>();
        for (Truth one : truth) {
            PhotoId photo = photos.get(one.file());
            if (photo != null) {
                int next = labels.size();
                known.add(photo);
                own.add(labels.computeIfAbsent(one.label(), _ -> next));
            }
        }
        int[] expected = own.stream().mapToInt(Integer::intValue).toArray();
        return new Agreement(known.size(), missing, labels.size(),
                AdjustedMutualInformation.of(expected, library.clustering().groups(ClusterKind.KMEANS, known)),
                AdjustedMutualInformation.of(expected, library.clustering().groups(ClusterKind.MOMENT, known)));
    }

    public Recall recall(List<Truth> truth) throws LibraryException, InterruptedException {
        List<Path> missing = locate(truth);
        Set<PhotoId> competing = new HashSet<>(photos.values());
        int captions = 0;
        int[] found = new int[11];
        for (Truth one : truth) {
            PhotoId own = photos.get(one.file());
            if (own == null) {
                continue;
            }
            for (String caption : one.captions()) {
                captions++;
                int rank = 0;
                for (SearchResult result : search(caption).results()) {
                    if (competing.contains(result.photo()) && (++rank > 10 || result.photo().equals(own))) {
                        break;
                    }
                }
                if (rank >= 1 && rank <= 10) {
                    found[rank]++;
                }
            }
        }
        return new Recall(competing.size(), missing, captions, share(found, 1, captions), share(found, 5, captions),
                share(found, 10, captions));
    }

    public Accuracy accuracy(List<Truth> truth) throws LibraryException, InterruptedException {
        List<Path> missing = locate(truth);
        Set<String> labels = new LinkedHashSet<>();
        truth.forEach(one -> labels.add(one.label()));
        Map<String, Map<PhotoId, Float>> cosines = new HashMap<>();
        for (String label : labels) {
            Map<PhotoId, Float> byPhoto = new HashMap<>();
            for (SearchResult result : search("a photo of a " + label).results()) {
                if (result.cosine() != null) {
                    byPhoto.put(result.photo(), result.cosine());
                }
            }
            cosines.put(label, byPhoto);
        }
        int[] found = new int[labels.size() + 1];
        int tested = 0;
        for (Truth one : truth) {
            PhotoId photo = photos.get(one.file());
            if (photo != null) {
                tested++;
                float own = cosines.getOrDefault(one.label(), Map.of()).getOrDefault(photo, -1f);
                long better = cosines.values().stream().filter(by -> by.getOrDefault(photo, -1f) > own).count();
                found[(int) better + 1]++;
            }
        }
        return new Accuracy(tested, missing, labels.size(), share(found, 1, tested), share(found, 5, tested));
    }

    /** A caption holds no filters; and these searches are nobody's, so they are not logged. */
    private SearchAnswer search(String caption) throws InterruptedException {
        int top = Math.clamp(library.photos().stats().photos(), 1, MOST_RESULTS);
        return library.searching().answer(SearchRequest.of(Query.ofWords(caption)).best(top).typing());
    }

    private List<Path> locate(List<Truth> truth) {
        List<Path> missing = new ArrayList<>();
        for (Truth one : truth) {
            library.photos()
                    .cardAt(one.file())
                    .map(PhotoCard::id)
                    .ifPresentOrElse(id -> photos.put(one.file(), id), () -> missing.add(one.file()));
        }
        return missing;
    }

    private static double share(int[] found, int upTo, int of) {
        int sum = 0;
        for (int rank = 1; rank <= Math.min(upTo, found.length - 1); rank++) {
            sum += found[rank];
        }
        return of == 0 ? 0 : (double) sum / of;
    }
}
