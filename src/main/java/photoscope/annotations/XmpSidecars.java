package photoscope.annotations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.catalog.AnnotationRow;
import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.catalog.FileWords;
import photoscope.catalog.SidecarFileRow;
import photoscope.catalog.SidecarState;
import photoscope.media.XmpFile;
import photoscope.media.XmpWords;
import photoscope.photo.Origin;
import photoscope.photo.OutsideFacts;
import photoscope.photo.Sentence;
import photoscope.photo.Teller;
import photoscope.photo.Told;
import photoscope.photo.ToldIOException;
import photoscope.sources.SidecarName;

/** Takes over what XMP files beside photos say: a file's word, above that inside the photo and below the user's. */
final class XmpSidecars {
    private static final Logger LOG = LoggerFactory.getLogger(XmpSidecars.class);
    private static final long LONGEST_FILE = 64 << 20;
    private final Catalog catalog;

    XmpSidecars(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Reads a file that is new, changed or gone. */
    void read(SidecarFileRow row) {
        List<FileRow> files = catalog.read(session -> filesOf(session, row.path()));
        SidecarFileRow now = state(row.path(), files);
        Map<FileRow, List<AnnotationRow>> said = new LinkedHashMap<>();
        files.forEach(file -> said.put(file, said(file.path())));
        Map<FileRow, OutsideFacts> facts = new LinkedHashMap<>();
        files.forEach(file -> facts.put(file, facts(row.path(), file.path())));
        boolean isThere = Files.exists(row.path());
        catalog.change(session -> {
            said.forEach((file, rows) -> apply(session, file, rows));
            applyFacts(session, row.path(), files, facts);
            if (isThere) {
                session.sidecarFiles().put(now);
            } else {
                session.sidecarFiles().remove(row.path());
            }
        });
    }

    private static SidecarFileRow state(Path path, List<FileRow> files) {
        Integer photo = files.isEmpty() ? null : files.getFirst().photo();
        try {
            if (Files.exists(path)) {
                words(path);
            }
            return SidecarFiles.row(path, photo == null ? SidecarState.WAITING : SidecarState.READ, photo, "",
                    Sentence.NONE);
        } catch (IOException e) {
            return SidecarFiles.row(path, SidecarState.UNREADABLE, photo, "",
                    Sentence.of("It can't be read: %s", Told.by(e)));
        }
    }

    /** The photos' files that an XMP file may be about. */
    private static List<FileRow> filesOf(CatalogSession session, Path xmp) {
        Path named = SidecarName.withoutEnding(xmp);
        List<FileRow> files = new ArrayList<>();
        session.files().at(named).filter(file -> file.state() != FileState.MISSING).ifPresent(files::add);
        Path folder = named.getParent();
        if (folder != null) {
            String stem = String.valueOf(named.getFileName());
            session.files()
                    .withStem(folder, stem)
                    .stream()
                    .filter(file -> SidecarName.stem(file.name()).equals(stem))
                    .forEach(files::add);
        }
        return files.stream().filter(file -> file.photo() != null).toList();
    }

    private static void apply(CatalogSession session, FileRow file, List<AnnotationRow> said) {
        Integer photo = file.photo();
        if (photo == null) {
            return;
        }
        PhotoAnnotations annotations = new PhotoAnnotations(session);
        for (Stored old : annotations.given(photo)) {
            if (old.source() == ValueSource.FILE) {
                session.annotations().remove(photo, old.field().key(), ValueSource.FILE.code());
            }
        }
        said.forEach(row -> session.annotations().set(photo, row));
        annotations.refresh(photo);
    }

    private static void applyFacts(CatalogSession session, Path xmp, List<FileRow> files,
            Map<FileRow, OutsideFacts> facts) {
        Teller teller = new Teller(Origin.XMP, xmp.toString());
        OutsideFactsWriter writer = new OutsideFactsWriter(session);
        Set<Integer> before = new HashSet<>(session.told().photosOf(teller));
        for (FileRow file : files) {
            Integer photo = file.photo();
            if (photo != null) {
                writer.applyAsStored(photo, teller, facts.getOrDefault(file, OutsideFacts.NONE));
                before.remove(photo);
            }
        }
        before.forEach(photo -> writer.clear(photo, teller));
    }

    /** What else one XMP file says of a photo; nothing where it is not there, not understood or of another photo. */
    private static OutsideFacts facts(Path xmp, Path photo) {
        try {
            XmpWords words = Files.exists(xmp) ? words(xmp) : null;
            return words != null && isFor(words, xmp, photo) ? words.facts() : OutsideFacts.NONE;
        } catch (IOException e) {
            return OutsideFacts.NONE; // told where the file's state is noted
        }
    }

    /** What the XMP files of a photo say, the one with its whole name first. */
    private static List<AnnotationRow> said(Path photo) {
        List<Stored> said = new ArrayList<>();
        for (Path path : SidecarName.xmp(photo)) {
            try {
                if (Files.exists(path)) {
                    XmpWords words = words(path);
                    Instant at = Files.getLastModifiedTime(path).toInstant();
                    said.addAll(isFor(words, path, photo) ? Stored.inFile(inFile(words), at) : List.of());
                }
            } catch (IOException e) {
                LOG.info("{} can't be read: {}", path, e.getMessage());
            }
        }
        Map<Field, Stored> first = Precedence.prevailing(said);
        return first.values().stream().map(Stored::row).toList();
    }

    private static boolean isFor(XmpWords words, Path xmp, Path photo) {
        String extension = words.extension();
        boolean isWholeName = SidecarName.withoutEnding(xmp).equals(photo);
        return isWholeName || extension == null
                || String.valueOf(photo.getFileName())
                        .toLowerCase(Locale.ROOT)
                        .endsWith("." + extension.toLowerCase(Locale.ROOT));
    }

    private static FileWords inFile(XmpWords words) {
        return new FileWords(words.rating().stars(), words.title(), words.caption(), words.keywords());
    }

    private static XmpWords words(Path path) throws IOException {
        if (Files.size(path) > LONGEST_FILE) {
            throw new ToldIOException(Sentence.of("it is too large"));
        }
        return XmpFile.read(Files.readAllBytes(path));
    }
}
