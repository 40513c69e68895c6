package photoscope.indexing;

import java.nio.file.Files;

import photoscope.catalog.FileRow;
import photoscope.catalog.PartColumns;
import photoscope.indexing.ReadResult.Failed;
import photoscope.indexing.ReadResult.Fresh;
import photoscope.indexing.ReadResult.Known;
import photoscope.indexing.ReadResult.Vanished;
import photoscope.media.AverageColor;
import photoscope.media.LoadedFile;
import photoscope.media.MediaException;
import photoscope.media.MediaResult;
import photoscope.media.PerceptualHash;
import photoscope.models.ImageEncoder;
import photoscope.photo.ContentHash;
import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;
import photoscope.photo.Stage;
import photoscope.pixels.Picture;
import photoscope.pixels.Resize;
import photoscope.pixels.ResizeFilter;

/** Turns a file into all that the library keeps of it but the embedding: one reading, one decoding. Thread-safe. */
final class ReadStage {
    private final IndexTargets targets;
    private final PhotoReading reading;
    private final ImageEncoder encoder;
    private final int shortSide;
    private final IndexCounters counters;

    ReadStage(IndexTargets targets, PhotoReading reading, ImageEncoder encoder, int encoderSide,
            IndexCounters counters) {
        this.targets = targets;
        this.reading = reading;
        this.encoder = encoder;
        this.shortSide = PhotoReading.decodeShortSide(encoderSide);
        this.counters = counters;
    }

    ReadResult read(FileRow file) throws InterruptedException {
        if (!file.isPathExact()) {
            return new Failed(file, new Problem(Stage.SCAN, ProblemKind.UNREADABLE,
                    "The name has characters that can't be written on this system or with its present language setting"
                            + " (LANG); it is tried again at the next run. Renaming the file helps too."));
        }
        long start = System.nanoTime();
        try (LoadedFile loaded = reading.reader().load(file.path())) {
            counters.bytes.add(loaded.size());
            FileStat stat = new FileStat(loaded.size(), loaded.modified().toMillis());
            long read = counters.times.add(Stage.READ, start);
            if (isKnown(loaded.hash())) {
                return new Known(file, stat, loaded.hash());
            }
            return switch (reading.reader().read(loaded, shortSide)) {
                case MediaResult.Failure failure -> new Failed(file, failure.problem());
                case MediaResult.Content content -> {
                    counters.times.add(Stage.DECODE, read);
                    yield fresh(file, stat, content);
                }
            };
        } catch (MediaException e) {
            return Files.exists(file.path()) ? new Failed(file, e.problem()) : new Vanished(file);
        } catch (RuntimeException e) {
            return new Failed(file,
                    new Problem(Stage.DECODE, ProblemKind.DAMAGED, "The file could not be understood (" + e + ")."));
        }
    }

    /** Whether one photo, and no other, has this content, and nothing of it is wanting. */
    private boolean isKnown(ContentHash hash) {
        PartColumns parts = targets.catalog().parts();
        PartColumns.View view = parts.view();
        int found = -1;
        for (int part : parts.withHash(hash.first())) {
            if (view.hashes()[part] == hash.first() && part != found) {
                if (found >= 0) {
                    return false;
                }
                found = part;
            }
        }
        int vector = found < 0 ? -1 : targets.living().now().vectorOf(found);
        return vector >= 0 && !PendingParts.isProvisional(targets.vectors(), vector)
                && targets.thumbnails().contains(hash);
    }

    private Fresh fresh(FileRow file, FileStat stat, MediaResult.Content content) {
        long start = System.nanoTime();
        Picture picture = content.picture();
        Picture small = Resize.shrinkShortSide(picture, PhotoReading.THUMBNAIL_SHORT_SIDE, ResizeFilter.BILINEAR);
        byte[] thumbnail = reading.thumbnailWriter().write(small);
        long perceptualHash = PerceptualHash.of(small);
        int color = AverageColor.of(small);
        long done = counters.times.add(Stage.THUMBNAIL, start);
        float[] tensor = encoder.prepare(picture);
        counters.times.add(Stage.EMBED, done);
        return new Fresh(file, stat, content.hash(), content.type(), content.facts(), thumbnail, perceptualHash, color,
                tensor);
    }
}
