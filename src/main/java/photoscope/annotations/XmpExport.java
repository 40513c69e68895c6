package photoscope.annotations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import photoscope.annotations.Field.Many;
import photoscope.catalog.Catalog;
import photoscope.media.XmpFile;
import photoscope.media.XmpWords;
import photoscope.media.XmpWords.Part;
import photoscope.photo.PhotoId;
import photoscope.sources.ScanRules;
import photoscope.sources.SidecarName;
import photoscope.storage.AtomicFiles;

/**
 * Writes what people said of photos into XMP files beside them, for other programs. Only fields that somebody set here
 * or in a sidecar are written; all else in a file stays as it is, and no photo is touched.
 */
final class XmpExport {
    private static final int PAGE = 500;
    private static final int THREADS = 8;
    private final Catalog catalog;

    XmpExport(Catalog catalog) {
        this.catalog = catalog;
    }

    XmpReport write(List<PhotoId> photos, XmpForm form) {
        int written = 0;
        Map<Path, String> failed = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS,
                Thread.ofPlatform().name("xmp-", 0).daemon().factory())) {
            for (int from = 0; from < photos.size(); from += PAGE) {
                Map<Path, byte[]> files = new LinkedHashMap<>();
                for (PhotoId photo : photos.subList(from, Math.min(photos.size(), from + PAGE))) {
                    add(photo, form, files, failed);
                }
                Map<Path, IOException> unwritten = AtomicFiles.write(files, threads);
                unwritten.forEach((path, reason) -> failed.put(path, String.valueOf(reason.getMessage())));
                written += files.size() - unwritten.size();
            }
        }
        return new XmpReport(written, photos.size() - written - failed.size(), failed);
    }

    private void add(PhotoId photo, XmpForm form, Map<Path, byte[]> files, Map<Path, String> failed) {
        int ordinal = catalog.photos().ordinalOf(photo);
        if (ordinal < 0) {
            return;
        }
        PhotoSidecar said = catalog.read(session -> PhotoSidecar.of(catalog, session, ordinal));
        Path file = said.file();
        if (file == null) {
            return;
        }
        Path path = path(file, form);
        try {
            refuseWhereNoneMayLie(file);
            byte[] before = Files.exists(path) ? Files.readAllBytes(path) : null;
            Annotation annotation = catalog.read(session -> new PhotoAnnotations(session).of(ordinal));
            Set<Part> parts = parts(annotation, said.given());
            if (!parts.isEmpty()) {
                byte[] bytes = XmpFile.write(before, words(annotation), parts);
                if (!Arrays.equals(before, bytes)) {
                    files.put(path, bytes);
                }
            }
        } catch (IOException e) {
            failed.put(path, String.valueOf(e.getMessage()));
        }
    }

    private static void refuseWhereNoneMayLie(Path photo) throws IOException {
        if (!Files.exists(photo)) {
            throw new IOException("the photo is not there now");
        }
        if (ScanRules.isInForeignBundle(photo)) {
            throw new IOException("it lies inside another program's library");
        }
    }

    private static Path path(Path photo, XmpForm form) {
        List<Path> names = SidecarName.xmp(photo);
        return names.stream()
                .filter(Files::exists)
                .findFirst()
                .orElse(form == XmpForm.WHOLE_NAME ? names.getFirst() : names.getLast());
    }

    private static XmpWords words(Annotation annotation) {
        return new XmpWords(annotation.titleText(), annotation.captionText(), annotation.tagNames(), annotation.stars(),
                null);
    }

    /** What a person has set: also what was cleared, and the tags if any was added or removed. */
    private static Set<Part> parts(Annotation annotation, List<Stored> given) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (isSet(annotation.title())) {
            parts.add(Part.TITLE);
        }
        if (isSet(annotation.caption())) {
            parts.add(Part.CAPTION);
        }
        if (isSet(annotation.rating())) {
            parts.add(Part.RATING);
        }
        if (given.stream().anyMatch(value -> value.field().is(Many.TAG) && isPersons(value.source()))) {
            parts.add(Part.KEYWORDS);
        }
        return parts;
    }

    private static boolean isSet(Value<?> value) {
        return isPersons(value.source());
    }

    private static boolean isPersons(ValueSource source) {
        return source == ValueSource.USER || source == ValueSource.SIDECAR;
    }
}
