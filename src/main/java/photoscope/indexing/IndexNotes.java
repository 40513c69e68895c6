package photoscope.indexing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import photoscope.photo.AwayReason;
import photoscope.photo.Sentence;
import photoscope.sources.macphotos.PhotosBundle;

/** What a person should know after a run, in sentences. */
final class IndexNotes {
    private IndexNotes() {}

    /** A library of another program that lies in a folder and was passed over. */
    static Sentence skipped(String bundle) {
        return PhotosBundle.isOne(Path.of(bundle))
                ? Sentence.of("%s is a library of Photos and was left alone. To have its photos too, drop it on the"
                        + " window, or: photoscope index '%s'", bundle, bundle)
                : Sentence.of("%s is another program's photo library, which can't be read; it was left alone.", bundle);
    }

    /** Files whose folder was there, and no longer when their turn came. */
    static Sentence notRead(long files) {
        return files == 1
                ? Sentence.of("1 file was not read because its folder went away meanwhile. Connect its drive and run"
                        + " 'photoscope index' again; nothing was marked missing.")
                : Sentence.of("%d files were not read because their folder went away meanwhile. Connect its drive and"
                        + " run 'photoscope index' again; nothing was marked missing.", files);
    }

    /** What a library tells of and has not got; empty where it has got all. */
    static Optional<Sentence> away(Path library, Map<AwayReason, Integer> counts) {
        List<Sentence> parts = new ArrayList<>();
        for (AwayReason reason : AwayReason.values()) {
            int count = counts.getOrDefault(reason, 0);
            if (count > 0) {
                parts.add(switch (reason) {
                    case IN_CLOUD -> Sentence.of("%,d in iCloud only", count);
                    case REFERENCED -> Sentence.of("%,d outside of it and not to be found", count);
                    case NOT_THERE -> Sentence.of("%,d missing from it", count);
                });
            }
        }
        return parts.stream()
                .reduce((before, next) -> Sentence.of("%s, %s", before, next))
                .map(all -> Sentence.of("Photos that %s knows of but has not got are taken in once they are there: %s.",
                        library.getFileName(), all));
    }
}
