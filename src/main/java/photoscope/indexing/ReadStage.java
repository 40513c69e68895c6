package photoscope.indexing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.FileRow;
import photoscope.catalog.PartColumns;
import photoscope.indexing.ReadResult.Failed;
import photoscope.indexing.ReadResult.Fresh;
import photoscope.indexing.ReadResult.Known;
import photoscope.indexing.ReadResult.OutOfReach;
import photoscope.indexing.ReadResult.PictureRegion;
import photoscope.indexing.ReadResult.Vanished;
import photoscope.media.FilmResult;
import photoscope.media.LoadedFile;
import photoscope.media.MediaException;
import photoscope.media.MediaResult;
import photoscope.models.ImageEncoder;
import photoscope.photo.ContentHash;
import photoscope.photo.OrdinalSet;
import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;
import photoscope.photo.Stage;
import photoscope.pixels.Region;

/** Turns a file into all that the library keeps of it but the embedding: one reading, one decoding. Thread-safe. */
final class ReadStage {
    private final IndexTargets targets;
    private final PhotoReading reading;
    private final LookMaker looks;
    private final OrdinalSet toReadAnew;
    private final int shortSide;
    private final SourceAccess access;
    private final IndexCounters counters;

    /** A file's bytes, or why there are none. */
    private record Attempt(@Nullable LoadedFile loaded, @Nullable MediaException failure, boolean isThere) {
        void close() {
            if (loaded != null) {
                loaded.close();
            }
        }
    }

    /**
     * @param toReadAnew photos of which something is wanting that their parts do not tell
     */
    ReadStage(IndexTargets targets, PhotoReading reading, OrdinalSet toReadAnew, ImageEncoder encoder, int encoderSide,
            SourceAccess access, IndexCounters counters) {
        this.targets = targets;
        this.reading = reading;
        this.toReadAnew = toReadAnew;
        this.looks = new LookMaker(reading.thumbnailWriter(), encoder, counters.times);
        this.shortSide = PhotoReading.decodeShortSide(encoderSide);
        this.access = access;
        this.counters = counters;
    }

    /** Takes what files came to. */
    interface Results {
        /** Takes one; false if no more are wanted. */
        boolean put(ReadResult result) throws InterruptedException;
    }

    /** Reads a file; frames of a film and regions of a picture come before the film or picture itself. */
    void read(FileRow file, Results results) throws InterruptedException {
        results.put(result(file, results));
    }

    private ReadResult result(FileRow file, Results results) throws InterruptedException {
        if (!file.isPathExact()) {
            return new Failed(file, new Problem(Stage.SCAN, ProblemKind.UNREADABLE,
                    Sentence.of("The name has characters that can't be written on this system or with its present"
                            + " language setting (LANG); it is tried again at the next run. Renaming the file helps too.")));
        }
        long start = System.nanoTime();
        Optional<Attempt> attempt = attempt(file);
        if (attempt.isEmpty()) {
            return new OutOfReach(file);
        }
        if (attempt.get().failure != null) {
            return attempt.get().isThere ? new Failed(file, attempt.get().failure.problem()) : new Vanished(file);
        }
        try (LoadedFile loaded = Objects.requireNonNull(attempt.get().loaded)) {
            counters.bytes.add(loaded.size());
            FileStat stat = new FileStat(loaded.size(), loaded.modified().toMillis());
            long read = counters.times.add(Stage.READ, start);
            if (isKnown(loaded.hash())) {
                return new Known(file, stat, loaded.hash());
            }
            if (reading.reader().isFilm(loaded)) {
                FilmFrames frames = new FilmFrames(file, loaded.hash(), looks, results);
                FilmResult film = reading.reader().readFilm(loaded, shortSide, reading.films(), frames);
                counters.times.add(Stage.DECODE, read);
                return frames.film(stat, film);
            }
            return switch (reading.reader().read(loaded, shortSide)) {
                case MediaResult.Failure failure -> new Failed(file, failure.problem());
                case MediaResult.Content content -> {
                    counters.times.add(Stage.DECODE, read);
                    putRegions(file, content, results);
                    yield new Fresh(file, stat, content.hash(), content.type(), content.facts(),
                            looks.of(content.picture()), PartColumns.TIMELESS);
                }
            };
        } catch (MediaException e) {
            return access.exists(file.path()) ? new Failed(file, e.problem()) : gone(file);
        } catch (RuntimeException e) {
            return new Failed(file, new Problem(Stage.DECODE, ProblemKind.DAMAGED,
                    Sentence.of("The file could not be understood (%s).", e)));
        }
    }

    /** Loads the file; empty where its source is out of reach. */
    private Optional<Attempt> attempt(FileRow file) throws InterruptedException {
        if (targets.catalog().reach().isAway(file.folder())) {
            return Optional.empty();
        }
        try {
            return access.read(file.path(), () -> load(file.path()), Attempt::close)
                    .filter(tried -> tried.isThere || isFolderThere(file));
        } catch (InterruptedIOException e) {
            throw (InterruptedException) new InterruptedException(e.getMessage()).initCause(e);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Attempt load(Path path) throws InterruptedException {
        try {
            return new Attempt(reading.reader().load(path), null, true);
        } catch (MediaException e) {
            return new Attempt(null, e, Files.exists(path));
        }
    }

    private boolean isFolderThere(FileRow file) {
        Path folder = file.path().getParent();
        return folder != null && access.exists(folder);
    }

    /** A file that is gone is missing only where its folder is there. */
    private ReadResult gone(FileRow file) {
        return isFolderThere(file) ? new Vanished(file) : new OutOfReach(file);
    }

    private void putRegions(FileRow file, MediaResult.Content content, Results results) throws InterruptedException {
        if (!reading.hasRegions()) {
            return;
        }
        for (Region region : RegionGrid.REGIONS) {
            int packed = region.packed();
            results.put(new PictureRegion(file, packed, content.hash().ofRegion(packed),
                    looks.tensor(region.of(content.picture()))));
        }
    }

    /** Whether one photo, and no other, has this content, and nothing of it is wanting. */
    private boolean isKnown(ContentHash hash) {
        PartColumns parts = targets.catalog().parts();
        PartColumns.View view = parts.view();
        int photo = -1;
        for (int part : parts.withHash(hash.first())) {
            if (view.hashes()[part] == hash.first() && view.photos()[part] != photo) {
                if (photo >= 0) {
                    return false;
                }
                photo = view.photos()[part];
            }
        }
        return photo >= 0 && !toReadAnew.contains(photo) && targets.thumbnails().contains(hash)
                && Arrays.stream(parts.ofPhoto(photo)).allMatch(this::isWhole);
    }

    private boolean isWhole(int part) {
        PartColumns.View parts = targets.catalog().parts().view();
        int vector = targets.living().now().vectorOf(part);
        if (parts.isRegion(part)) {
            return vector >= 0 || !reading.hasRegions();
        }
        return vector >= 0 && !PendingParts.isProvisional(targets.vectors(), vector)
                && targets.thumbnails().mayContain(parts.hashes()[part]);
    }
}
