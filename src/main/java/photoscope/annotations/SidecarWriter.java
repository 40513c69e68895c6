package photoscope.annotations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileRow;
import photoscope.photo.PhotoId;
import photoscope.sources.ScanRules;
import photoscope.storage.AtomicFile;

/**
 * Writes one photo's sidecar: beside the photo or, where that can't be, into the library's own folder. What lies there
 * already and is not this photo's is never touched. What another library left there is taken over first.
 */
final class SidecarWriter {
    static final String ENDING = ".annotation.json";
    private static final Logger LOG = LoggerFactory.getLogger(SidecarWriter.class);
    private static final long LONGEST_FILE = 16 << 20;
    private final Catalog catalog;
    private final AnnotationPlaces places;

    SidecarWriter(Catalog catalog, AnnotationPlaces places) {
        this.catalog = catalog;
        this.places = places;
    }

    /** Where a sidecar is now. */
    enum Outcome {
        /** Where it belongs. */
        WRITTEN,
        /** In the library's own folder, until it can lie beside its photo. */
        KEPT
    }

    /**
     * What came of a writing.
     *
     * @param adopted whether values of another library were taken over
     */
    record Result(Outcome outcome, boolean adopted) {}

    /** The sidecar beside a photo's file. */
    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    /** The stand-in in the library's own folder. */
    Path kept(PhotoId photo) {
        String id = HexFormat.of().toHexDigits(photo.value());
        return places.sidecars().resolve(id.substring(0, 2)).resolve(id + ENDING);
    }

    /**
     * @param isKept whether the library's own folder has it already
     * @throws IOException if it could be written nowhere
     */
    Result write(int ordinal, boolean isKept) throws IOException {
        PhotoSidecar sidecar = catalog.read(session -> sidecarOf(session, ordinal));
        Path file = sidecar.file();
        boolean belongsInLibrary = file == null || ScanRules.isInForeignBundle(file);
        if (file != null && !belongsInLibrary && Files.exists(file) && Files.isWritable(file.resolveSibling("."))) {
            Optional<Result> result = writeBeside(sidecar, beside(file));
            if (result.isPresent()) {
                Files.deleteIfExists(kept(sidecar.photo()));
                return result.get();
            }
        }
        if (!isKept) {
            Path kept = kept(sidecar.photo());
            Files.createDirectories(kept.resolveSibling("."));
            put(sidecar, kept, existing(kept).orElse(null));
        }
        return new Result(belongsInLibrary ? Outcome.WRITTEN : Outcome.KEPT, false);
    }

    /** Empty where it can't or must not be written there. */
    private Optional<Result> writeBeside(PhotoSidecar sidecar, Path path) {
        try {
            Optional<SidecarText> before = existing(path);
            if (before.isPresent() && !before.get().isOf(sidecar.photo(), sidecar.hash())) {
                LOG.info("{} is another photo's sidecar and was left alone", path);
                return Optional.empty();
            }
            boolean adopted = before.isPresent() && !before.get().library().equals(places.library())
                    && adopt(sidecar.ordinal(), before.get().values());
            PhotoSidecar now = adopted ? catalog.read(session -> sidecarOf(session, sidecar.ordinal())) : sidecar;
            put(now, path, before.orElse(null));
            return Optional.of(new Result(Outcome.WRITTEN, adopted));
        } catch (IOException e) {
            LOG.info("The sidecar {} can't be written now: {}", path, e.getMessage());
            return Optional.empty();
        }
    }

    private void put(PhotoSidecar sidecar, Path path, @Nullable SidecarText before) throws IOException {
        if (before == null && sidecar.values().isEmpty()) {
            return;
        }
        byte[] bytes = SidecarText.write(sidecar, places.library(), before);
        if (before == null || !Arrays.equals(bytes, Files.readAllBytes(path))) {
            AtomicFile.write(path, bytes);
        }
    }

    /** The sidecar that lies there; an exception where something else does, which must not be overwritten. */
    private static Optional<SidecarText> existing(Path path) throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        if (Files.size(path) > LONGEST_FILE) {
            throw new IOException("a file too large for a sidecar lies there");
        }
        return Optional.of(SidecarText.read(Files.readAllBytes(path)));
    }

    /** Takes over what another library said, below what was said in this one; returns whether there was anything new. */
    private boolean adopt(int ordinal, List<Stored> values) {
        return catalog.write(session -> {
            PhotoAnnotations annotations = new PhotoAnnotations(session);
            List<Stored> known = annotations.given(ordinal);
            List<Stored> fresh = values.stream().filter(value -> known.stream().noneMatch(value::isIn)).toList();
            for (Stored value : fresh) {
                session.annotations().set(ordinal, value.row());
            }
            if (!fresh.isEmpty()) {
                annotations.refresh(ordinal);
            }
            return !fresh.isEmpty();
        });
    }

    private PhotoSidecar sidecarOf(CatalogSession session, int ordinal) {
        Optional<FileRow> file = session.files().ofPhoto(ordinal).stream().findFirst();
        List<Stored> given = List.copyOf(Precedence.prevailing(new PhotoAnnotations(session).given(ordinal)).values());
        return new PhotoSidecar(ordinal, new PhotoId(catalog.photos().view().ids()[ordinal]),
                file.map(FileRow::hash).orElse(null), file.map(FileRow::path).orElse(null), given);
    }
}
