package photoscope.annotations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.catalog.Catalog;
import photoscope.catalog.PendingSidecar;
import photoscope.catalog.SidecarFileRow;
import photoscope.catalog.SidecarState;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.sources.ScanRules;
import photoscope.sources.SidecarName;
import photoscope.storage.AtomicFiles;

/**
 * Writes photos' sidecars, many at a time: beside each photo or, where that can't be, into the library's own folder.
 * What lies there already and is not this photo's is never touched; what was changed there meanwhile is taken over
 * first. What a moved photo left behind at its old place goes once it lies at the new one.
 */
final class SidecarWriter {
    private static final Logger LOG = LoggerFactory.getLogger(SidecarWriter.class);
    private final Catalog catalog;
    private final AnnotationPlaces places;
    private final Clock clock;
    private final OutsideWord outside;
    private final ExecutorService threads;
    private final AnsweringSources answering;

    SidecarWriter(Catalog catalog, AnnotationPlaces places, Clock clock, OutsideWord outside, ExecutorService threads,
            AnsweringSources answering) {
        this.catalog = catalog;
        this.places = places;
        this.clock = clock;
        this.outside = outside;
        this.threads = threads;
        this.answering = answering;
    }

    /** One sidecar on its way. */
    private record Target(PendingSidecar pending, PhotoSidecar sidecar, Path path, @Nullable SidecarText before,
            List<Path> left) {
        Target with(PhotoSidecar now) {
            return new Target(pending, now, path, before, left);
        }
    }

    /** The stand-in in the library's own folder. */
    static Path kept(AnnotationPlaces places, PhotoId photo) {
        String id = photo.hex();
        return places.sidecars().resolve(id.substring(0, 2)).resolve(id + SidecarName.ANNOTATION);
    }

    /**
     * Writes what can be written now; the others are tried again later.
     *
     * @throws IOException if the journal can't be written
     */
    void write(List<PendingSidecar> page) throws IOException {
        answering.forget();
        List<PendingSidecar> elsewhere = new ArrayList<>();
        List<Target> beside = takeOver(besidePhotos(page, elsewhere));
        Map<Path, IOException> failed = put(beside);
        List<Target> done = beside.stream().filter(target -> !failed.containsKey(target.path)).toList();
        beside.stream().filter(target -> failed.containsKey(target.path)).forEach(target -> {
            LOG.info("The sidecar {} can't be written now", target.path, failed.get(target.path));
            elsewhere.add(target.pending);
        });
        tidy(done);
        keep(elsewhere);
    }

    private List<Target> besidePhotos(List<PendingSidecar> page, List<PendingSidecar> elsewhere) {
        List<PhotoSidecar> sidecars = catalog.read(
                session -> page.stream().map(pending -> PhotoSidecar.of(catalog, session, pending.photo())).toList());
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            PendingSidecar pending = page.get(i);
            target(pending, sidecars.get(i)).ifPresentOrElse(targets::add, () -> elsewhere.add(pending));
        }
        return targets;
    }

    /** Empty where it can't or must not be written beside the photo. */
    private Optional<Target> target(PendingSidecar pending, PhotoSidecar sidecar) {
        Path file = sidecar.file();
        if (file == null || answering.isAway(file) || ScanRules.isInForeignBundle(file) || !Files.exists(file)
                || !Files.isWritable(file.resolveSibling("."))) {
            return Optional.empty();
        }
        Path path = SidecarName.annotation(file);
        try {
            SidecarText before = SidecarFiles.existing(path).orElse(null);
            if (before != null && !before.isOf(sidecar.photo(), sidecar.hash())) {
                LOG.info("{} is another photo's sidecar and was left alone", path);
                return Optional.empty();
            }
            List<Path> left = left(sidecar, path);
            for (Path old : left) {
                before = before == null ? SidecarFiles.existing(old).orElse(null) : before;
            }
            return Optional.of(new Target(pending, sidecar, path, before, left));
        } catch (IOException e) {
            LOG.info("The sidecar {} can't be written now: {}", path, e.getMessage());
            return Optional.empty();
        }
    }

    /** Sidecars that this library wrote where the photo was before; there is no photo beside them any more. */
    private List<Path> left(PhotoSidecar sidecar, Path path) throws IOException {
        List<Path> left = new ArrayList<>();
        for (SidecarFileRow row : sidecar.known()) {
            if (!row.path().equals(path) && !answering.isAway(row.path())
                    && !Files.exists(SidecarName.withoutEnding(row.path()))) {
                Optional<SidecarText> text = SidecarFiles.existing(row.path());
                if (text.isPresent() && text.get().library().equals(places.library())
                        && text.get().isOf(sidecar.photo(), sidecar.hash())) {
                    left.add(row.path());
                }
            }
        }
        return left;
    }

    private List<Target> takeOver(List<Target> targets) throws IOException {
        List<PhotoChange> news = new ArrayList<>();
        for (Target target : targets) {
            SidecarText before = target.before;
            if (before != null && !before.isAsWrittenBy(places.library())) {
                List<ValueChange> changes = SidecarMerge.news(target.sidecar, target.path, before, places.library(),
                        clock.instant());
                if (!changes.isEmpty()) {
                    news.add(target.sidecar.changed(changes));
                }
            }
        }
        if (news.isEmpty()) {
            return targets;
        }
        outside.take(news);
        return catalog.read(session -> targets.stream()
                .map(target -> target.with(PhotoSidecar.of(catalog, session, target.pending.photo())))
                .toList());
    }

    private Map<Path, IOException> put(List<Target> targets) throws IOException {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        for (Target target : targets) {
            if (target.before != null || !target.sidecar.values().isEmpty()) {
                byte[] bytes = SidecarComposer.write(target.sidecar, places.library(), target.before);
                if (!Files.exists(target.path) || !Arrays.equals(bytes, Files.readAllBytes(target.path))) {
                    files.put(target.path, bytes);
                }
            }
        }
        return AtomicFiles.write(files, threads);
    }

    private void tidy(List<Target> done) throws IOException {
        for (Target target : done) {
            Files.deleteIfExists(kept(places, target.sidecar.photo()));
            for (Path old : target.left) {
                Files.deleteIfExists(old);
            }
        }
        // the disk is looked at first: the catalog's one writer must not wait for a share
        List<Written> written = done.stream().map(this::written).toList();
        catalog.change(session -> written.forEach(each -> {
            each.gone.forEach(session.sidecarFiles()::remove);
            each.row.ifPresent(session.sidecarFiles()::put);
            session.pendingSidecars().written(each.pending);
        }));
    }

    /** What the catalog is to know of a sidecar that was written. */
    private record Written(PendingSidecar pending, Optional<SidecarFileRow> row, List<Path> gone) {}

    private Written written(Target target) {
        Optional<SidecarFileRow> row = Files.exists(target.path)
                ? Optional.of(SidecarFiles.row(target.path, SidecarState.READ, target.pending.photo(),
                        Held.of(target.sidecar.values()).toString(), Sentence.NONE))
                : Optional.empty();
        List<Path> gone = target.sidecar.known()
                .stream()
                .map(SidecarFileRow::path)
                .filter(path -> !path.equals(target.path) && !answering.isAway(path) && !Files.exists(path))
                .toList();
        return new Written(target.pending, row, gone);
    }

    /** Writes what can't lie beside its photo into the library's own folder, where it is not there yet. */
    private void keep(List<PendingSidecar> pending) throws IOException {
        List<Target> targets = catalog.read(session -> pending.stream()
                .map(each -> new Target(each, PhotoSidecar.of(catalog, session, each.photo()), places.sidecars(), null,
                        List.of()))
                .toList());
        List<Target> unkept = new ArrayList<>();
        for (Target target : targets) {
            if (target.pending.kept() < target.pending.edited()) {
                Path kept = kept(places, target.sidecar.photo());
                Files.createDirectories(kept.resolveSibling("."));
                unkept.add(new Target(target.pending, target.sidecar, kept, null, List.of()));
            }
        }
        Map<Path, IOException> failed = put(unkept);
        failed.forEach((path, reason) -> LOG.warn(
                "A sidecar could not be written, and is tried again at the next opening: {}", reason.getMessage()));
        List<Path> failures = List.copyOf(failed.keySet());
        catalog.change(session -> targets.stream()
                .filter(target -> !failures.contains(kept(places, target.sidecar.photo())))
                .forEach(target -> {
                    Path file = target.sidecar.file();
                    if (file == null || ScanRules.isInForeignBundle(file)) {
                        session.pendingSidecars().written(target.pending);
                    } else {
                        session.pendingSidecars().kept(target.pending);
                    }
                }));
    }
}
