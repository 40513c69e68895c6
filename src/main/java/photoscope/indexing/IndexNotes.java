package photoscope.indexing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import photoscope.photo.AwayReason;
import photoscope.sources.macphotos.PhotosBundle;

/** What a person should know after a run, in sentences. */
final class IndexNotes {
    private IndexNotes() {}

    /** A library of another program that lies in a folder and was passed over. */
    static String skipped(String bundle) {
        return PhotosBundle.isOne(Path.of(bundle))
                ? bundle + " is a library of Photos and was left alone. To have its photos too, drop it on the window,"
                        + " or: photoscope index '" + bundle + "'"
                : bundle + " is another program's photo library, which can't be read; it was left alone.";
    }

    /** What a library tells of and has not got; empty where it has got all. */
    static Optional<String> away(Path library, Map<AwayReason, Integer> counts) {
        List<String> parts = new ArrayList<>();
        for (AwayReason reason : AwayReason.values()) {
            int count = counts.getOrDefault(reason, 0);
            if (count > 0) {
                parts.add(String.format(Locale.ROOT, "%,d %s", count, switch (reason) {
                    case IN_CLOUD -> "in iCloud only";
                    case REFERENCED -> "outside of it and not to be found";
                    case NOT_THERE -> "missing from it";
                }));
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("Photos that " + library.getFileName()
                        + " knows of but has not got are taken in once they are there: " + String.join(", ", parts)
                        + ".");
    }
}
