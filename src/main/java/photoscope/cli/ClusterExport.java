package photoscope.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import photoscope.clusters.Bands;
import photoscope.clusters.Bands.Band;
import photoscope.clusters.Cluster;
import photoscope.clusters.Member;
import photoscope.clusters.Verdict;
import photoscope.library.Library;
import photoscope.library.PhotoCard;
import photoscope.photo.PhotoId;

/** Clusters and their photos, for other programs. */
final class ClusterExport {
    private final Library library;
    private final List<Cluster> clusters;

    ClusterExport(Library library, List<Cluster> clusters) {
        this.library = library;
        this.clusters = clusters;
    }

    /** A photo of a cluster. */
    record Photo(Path path, String id, @Nullable Float score, Band band, Verdict verdict) {
        String line() {
            String shown = score == null ? "    -" : String.format(Locale.ROOT, "%5.2f", score);
            String in = band.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return String.format(Locale.ROOT, "%s  %-7s  %s", shown, in, path)
                    + (verdict == Verdict.UNDECIDED ? "" : "  (" + verdict.name().toLowerCase(Locale.ROOT) + ")");
        }
    }

    /** A cluster's photos in the members' order; those whose file was never known are left out. */
    static List<Photo> photos(Library library, Cluster cluster, Bands bands) {
        return photos(library, library.clustering().members(cluster.id()), bands);
    }

    /** The same of photos that need not be in it. */
    static List<Photo> photos(Library library, List<Member> members, Bands bands) {
        Map<PhotoId, PhotoCard> cards = new HashMap<>();
        library.photos()
                .cardsOf(members.stream().map(Member::photo).toList())
                .forEach(card -> cards.put(card.id(), card));
        List<Photo> photos = new ArrayList<>();
        for (Member member : members) {
            PhotoCard card = cards.get(member.photo());
            if (card != null) {
                photos.add(new Photo(card.path(), member.photo().hex(), member.score(), bands.of(member.score()),
                        member.verdict()));
            }
        }
        return photos;
    }

    /** Writes a new file, by its name as CSV or as JSON. */
    void write(Path file) throws IOException {
        boolean isCsv = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv");
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
            if (isCsv) {
                writeCsv(out);
            } else {
                List<Map<String, Object>> all = new ArrayList<>();
                for (Cluster cluster : clusters) {
                    Map<String, Object> json = ClustersSubcommand.json(cluster);
                    json.put("members", photos(library, cluster, cluster.bands()));
                    all.add(json);
                }
                out.write(JsonText.of(all));
            }
        }
    }

    private void writeCsv(Writer out) throws IOException {
        out.write("cluster,kind,path,score,verdict\r\n");
        for (Cluster cluster : clusters) {
            for (Photo photo : photos(library, cluster, cluster.bands())) {
                out.write(String.join(",", quoted(cluster.name()), cluster.kind().name().toLowerCase(Locale.ROOT),
                        quoted(photo.path().toString()), photo.score() == null ? "" : photo.score().toString(),
                        photo.verdict().name().toLowerCase(Locale.ROOT)) + "\r\n");
            }
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
