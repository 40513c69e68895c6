package photoscope.indexing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import photoscope.catalog.Catalog;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.catalog.PartColumns;
import photoscope.indexing.VerifyReport.Mismatch;
import photoscope.media.LoadedFile;
import photoscope.media.MediaException;
import photoscope.media.MediaResult;
import photoscope.models.ClipModel;
import photoscope.models.ImageEncoder;
import photoscope.models.ModelException;
import photoscope.photo.Embedding;
import photoscope.photo.Progress;
import photoscope.pixels.Picture;
import photoscope.pixels.Region;
import photoscope.search.DiscardedVectors;
import photoscope.search.VectorAssignment;
import photoscope.vectors.VectorDamaged;

/**
 * Checks that vectors belong to their photos: every checksum, the counts of catalog against vectors, and for a sample
 * a new embedding against the stored one. A vector found wrong is rejected at once and its photo waits to be embedded.
 */
public final class Verification {
    /** Below this cosine a stored embedding is another picture's. */
    static final float MISMATCH = 0.95f;
    /** Below this cosine decoder or processor have drifted. */
    static final float DRIFT = 0.99f;

    private final IndexTargets targets;
    private final ClipModel model;
    private final PhotoReading reading;
    private final JobControl control;
    private final AtomicInteger checked = new AtomicInteger();
    private volatile int wanted;

    public Verification(IndexTargets targets, ClipModel model, PhotoReading reading, JobControl control) {
        this.targets = targets;
        this.model = model;
        this.reading = reading;
        this.control = control;
    }

    public Progress progress() {
        return new Progress("Embedding a sample again", checked.get(), wanted, true, 0, "");
    }

    /**
     * @param sample how many photos to embed again
     * @param seed chooses them
     * @throws IOException if the library can't be read
     * @throws ModelException if the encoder can't be used
     */
    public VerifyReport run(int sample, long seed) throws IOException, ModelException, InterruptedException {
        List<Integer> damaged = new ArrayList<>();
        int vectors = targets.vectors().verify(damaged::add).checked();
        VectorAssignment now = targets.living().now();
        int damagedLiving = (int) damaged.stream().filter(now.living()::contains).count();
        damaged.forEach(targets.living()::reject);
        targets.living().catchUp();
        targets.thumbnails().verify();
        PartColumns.View parts = targets.catalog().parts().view();
        int badThumbnails = (int) IntStream.range(0, parts.size())
                .filter(part -> !parts.isRegion(part) && !targets.thumbnails().mayContain(parts.hashes()[part]))
                .count();
        Optional<String> words = targets.words().damage();
        if (words.isPresent()) {
            targets.words().clear();
        }
        List<Mismatch> mismatches = new ArrayList<>();
        List<Mismatch> drifted = new ArrayList<>();
        int unreadable = embedAgain(sampleOf(sample, seed), mismatches, drifted);
        targets.living().catchUp();
        DiscardedVectors discarded = targets.living().now().discarded();
        return new VerifyReport(vectors, damagedLiving, checked.get(), mismatches, drifted, unreadable, badThumbnails,
                words.orElse(""), parts.size() - regionsWithout(now, parts), now.embedded(), discarded);
    }

    /** Regions may be without a vector while they are not looked at. */
    private int regionsWithout(VectorAssignment now, PartColumns.View parts) {
        return reading.hasRegions()
                ? 0
                : (int) IntStream.range(0, parts.size())
                        .filter(part -> parts.isRegion(part) && now.vectorOf(part) < 0)
                        .count();
    }

    /** Not of vectors made from thumbnails, which are a little off and will be made again. */
    private List<Integer> sampleOf(int sample, long seed) {
        List<Integer> vectors = new ArrayList<>();
        targets.living().now().living().forEach(vector -> {
            if (!PendingParts.isProvisional(targets.vectors(), vector)) {
                vectors.add(vector);
            }
        });
        Collections.shuffle(vectors, new Random(seed));
        return vectors.subList(0, Math.min(sample, vectors.size()));
    }

    private int embedAgain(List<Integer> vectors, List<Mismatch> mismatches, List<Mismatch> drifted)
            throws ModelException, InterruptedException {
        wanted = vectors.size();
        ImageEncoder encoder = model.imageEncoder();
        int unreadable = 0;
        for (int vector : vectors) {
            if (!control.mayGoOn()) {
                break;
            }
            Optional<FileRow> file = fileOf(vector);
            Optional<Embedding> again = file.isEmpty() ? Optional.empty() : embed(encoder, file.get(), vector);
            if (again.isEmpty()) {
                unreadable++;
                continue;
            }
            checked.incrementAndGet();
            float cosine = cosine(vector, again.get());
            if (cosine < MISMATCH) {
                mismatches.add(new Mismatch(file.get().path(), cosine));
                targets.living().reject(vector);
            } else if (cosine < DRIFT) {
                drifted.add(new Mismatch(file.get().path(), cosine));
            }
        }
        return unreadable;
    }

    /** Minus one for a vector that can't be read: nothing is less alike. */
    private float cosine(int vector, Embedding again) {
        try {
            return targets.vectors().read(vector).cosine(again);
        } catch (VectorDamaged e) {
            return -1;
        }
    }

    private Optional<FileRow> fileOf(int vector) {
        Catalog catalog = targets.catalog();
        int part = targets.living().now().partOf(vector);
        if (part < 0) {
            return Optional.empty();
        }
        int photo = catalog.parts().view().photos()[part];
        return catalog.read(session -> session.files()
                .ofPhoto(photo)
                .stream()
                .filter(file -> file.state() == FileState.INDEXED)
                .findFirst());
    }

    /** The embedding of the file as it is now; none where it can't be read or has other content than the catalog says. */
    private Optional<Embedding> embed(ImageEncoder encoder, FileRow file, int vector)
            throws ModelException, InterruptedException {
        try (LoadedFile loaded = reading.reader().load(file.path())) {
            if (!loaded.hash().equals(file.hash())) {
                return Optional.empty();
            }
            int side = PhotoReading.decodeShortSide(model.manifest().image().size());
            int part = targets.living().now().partOf(vector);
            PartColumns.View parts = targets.catalog().parts().view();
            int time = parts.milliseconds()[part];
            MediaResult read = time == PartColumns.TIMELESS
                    ? reading.reader().read(loaded, side)
                    : reading.reader().readFrame(loaded, time, side);
            if (read instanceof MediaResult.Content content) {
                Picture shown = parts.isRegion(part)
                        ? Region.ofPacked(parts.regions()[part]).of(content.picture())
                        : content.picture();
                return encoder.encode(List.of(encoder.prepare(shown))).getFirst();
            }
            return Optional.empty();
        } catch (MediaException e) {
            return Optional.empty();
        }
    }
}
