package photoscope.annotations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import photoscope.catalog.Catalog;
import photoscope.catalog.FileRow;
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
        Optional<Path> file = ordinal < 0
                ? Optional.empty()
                : catalog.read(session -> session.files().ofPhoto(ordinal).stream().findFirst()).map(FileRow::path);
        if (file.isEmpty()) {
            return;
        }
        Annotation annotation = catalog.read(session -> new PhotoAnnotations(session).of(ordinal));
        List<Stored> given = catalog.read(session -> new PhotoAnnotations(session).given(ordinal));
        Set<Part> parts = parts(annotation, given);
        Path path = path(file.get(), form);
        try {
            if (!Files.exists(file.get()) || ScanRules.isInForeignBundle(file.get())) {
                throw new IOException(Files.exists(file.get())
                        ? "it lies inside another program's library"
                        : "the photo is not there now");
            }
            byte[] before = Files.exists(path) ? Files.readAllBytes(path) : null;
            if (!parts.isEmpty()) {
                byte[] bytes = XmpFile.write(before, words(annotation), parts);
                if (before == null || !Arrays.equals(before, bytes)) {
                    files.put(path, bytes);
                }
            }
        } catch (IOException e) {
            failed.put(path, String.valueOf(e.getMessage()));
        }
    }

    private static Path path(Path photo, XmpForm form) {
        List<Path> names = SidecarName.xmp(photo);
        for (Path name : names) {
            if (Files.exists(name)) {
                return name;
            }
        }
        return form == XmpForm.WHOLE_NAME ? names.getFirst() : names.getLast();
    }

    private static XmpWords words(Annotation annotation) {
        return new XmpWords(annotation.titleText(), annotation.captionText(), annotation.tagNames(), annotation.stars(),
                null);
    }

    /** What a person has set: also what was cleared, and the tags if any was added or removed. */
    private static Set<Part> parts(Annotation annotation, List<Stored> given) {
        List<Part> parts = new ArrayList<>();
        if (isSet(annotation.title())) {
            parts.add(Part.TITLE);
        }
        if (isSet(annotation.caption())) {
            parts.add(Part.CAPTION);
        }
        if (isSet(annotation.rating())) {
            parts.add(Part.RATING);
        }
        if (given.stream().anyMatch(value -> value.field().isTag() && isPersons(value.source()))) {
            parts.add(Part.KEYWORDS);
        }
        return parts.isEmpty() ? EnumSet.noneOf(Part.class) : EnumSet.copyOf(parts);
    }

    private static boolean isSet(Value<?> value) {
        return isPersons(value.source());
    }

    private static boolean isPersons(ValueSource source) {
        return source == ValueSource.USER || source == ValueSource.SIDECAR;
    }
}
