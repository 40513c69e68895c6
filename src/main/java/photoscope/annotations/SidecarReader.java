package photoscope.annotations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.catalog.SidecarFileRow;
import photoscope.catalog.SidecarState;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.sources.ExportName;
import photoscope.sources.SidecarName;

/** Reads sidecars that are new or look different, and takes over what they say of the photos that they are of. */
final class SidecarReader {
    private static final Logger LOG = LoggerFactory.getLogger(SidecarReader.class);
    private static final int PAGE = 200;
    private static final long UNKNOWN_SIZE = -1;
    private final Catalog catalog;
    private final AnnotationPlaces places;
    private final Clock clock;
    private final OutsideWord outside;
    private final AnsweringSources answering;
    private final PhotoFinder finder;
    private final XmpSidecars xmp;
    private final ExportSidecars exports;

    SidecarReader(Catalog catalog, AnnotationPlaces places, Clock clock, OutsideWord outside,
            AnsweringSources answering) {
        this.catalog = catalog;
        this.places = places;
        this.clock = clock;
        this.outside = outside;
        this.answering = answering;
        this.finder = new PhotoFinder(catalog.photos(), catalog.parts());
        this.xmp = new XmpSidecars(catalog);
        this.exports = new ExportSidecars(catalog);
    }

    /** What one file comes down to. */
    private record Reading(SidecarFileRow row, @Nullable PhotoChange news, @Nullable Integer rewrite) {}

    /** Looks at photos' sidecars now, and has those read that look different: of what lies beside these photos. */
    void look(List<PhotoId> photos) {
        answering.forget();
        Map<Path, Optional<SidecarFileRow>> known = catalog.read(session -> {
            Map<Path, Optional<SidecarFileRow>> rows = new LinkedHashMap<>();
            for (PhotoId photo : photos) {
                int ordinal = catalog.photos().ordinalOf(photo);
                if (ordinal >= 0) {
                    session.files().ofPhoto(ordinal).stream().findFirst().map(FileRow::path).ifPresent(file -> {
                        Path annotation = SidecarName.annotation(file);
                        rows.put(annotation, session.sidecarFiles().at(annotation));
                        SidecarName.xmp(file).forEach(xmp -> rows.put(xmp, session.sidecarFiles().at(xmp)));
                    });
                }
            }
            return rows;
        });
        List<Path> changed = new ArrayList<>();
        known.forEach((path, row) -> {
            if (!answering.isAway(path) && Files.isDirectory(path.resolveSibling("."))
                    && SidecarFiles.hasChanged(path, row)) {
                changed.add(path);
            }
        });
        if (!changed.isEmpty()) {
            catalog.change(session -> changed.forEach(session.sidecarFiles()::markToRead));
        }
    }

    /**
     * Reads some that are to be read; returns how many those were.
     *
     * @throws IOException if the journal can't be written
     */
    int readSome() throws IOException {
        List<SidecarFileRow> page = catalog.read(session -> session.sidecarFiles().inState(SidecarState.TO_READ, PAGE));
        if (!page.isEmpty()) {
            answering.forget();
        }
        List<SidecarFileRow> there = page.stream().filter(row -> !answering.isAway(row.path())).toList();
        postpone(page.stream().filter(row -> answering.isAway(row.path())).toList());
        there.stream().filter(row -> SidecarName.isXmp(row.path())).forEach(xmp::read);
        exports.read(there.stream().filter(row -> ExportName.isOne(row.path())).toList());
        List<SidecarFileRow> own = there.stream().filter(row -> SidecarName.isAnnotation(row.path())).toList();
        List<Reading> readings = catalog.read(session -> own.stream().map(row -> read(session, row)).toList());
        List<PhotoChange> news = readings.stream().map(Reading::news).flatMap(Stream::ofNullable).toList();
        if (!news.isEmpty()) {
            outside.take(news);
        }
        catalog.change(session -> readings.forEach(reading -> {
            if (reading.row.state() == SidecarState.TO_READ) {
                session.sidecarFiles().remove(reading.row.path());
            } else {
                session.sidecarFiles().put(reading.row);
            }
            if (reading.rewrite != null) {
                session.pendingSidecars().add(reading.rewrite);
            }
        }));
        return page.size();
    }

    /** What can't be looked at now looks changed to the next scan. */
    private void postpone(List<SidecarFileRow> away) {
        if (!away.isEmpty()) {
            catalog.change(session -> away.forEach(row -> session.sidecarFiles()
                    .put(new SidecarFileRow(row.path(), UNKNOWN_SIZE, 0, SidecarState.READ, row.photo(), row.held(),
                            row.reason()))));
        }
    }

    private Reading read(CatalogSession session, SidecarFileRow row) {
        Path path = row.path();
        try {
            Optional<SidecarText> text = SidecarFiles.existing(path);
            // what a file that is gone held is needed where its photo turns up elsewhere
            return text.isEmpty()
                    ? new Reading(row.photo() == null ? row : row.with(SidecarState.READ, Sentence.NONE), null, null)
                    : read(session, row, text.get());
        } catch (IOException e) {
            LOG.info("{} can't be read: {}", path, e.getMessage());
            return new Reading(SidecarFiles.row(path, SidecarState.UNREADABLE, null, "",
                    Sentence.of("It can't be read: %s.", Told.by(e))), null, null);
        }
    }

    private Reading read(CatalogSession session, SidecarFileRow row, SidecarText text) throws IOException {
        Path path = row.path();
        Optional<FileRow> file = session.files()
                .at(SidecarName.withoutEnding(path))
                .filter(found -> found.photo() != null && found.state() != FileState.MISSING);
        if (file.isPresent()) {
            PhotoSidecar sidecar = PhotoSidecar.of(catalog, session, photo(file.get()));
            return text.isOf(sidecar.photo(), sidecar.hash())
                    ? taken(session, sidecar, path, text, false)
                    : orphan(path, row,
                            Sentence.of("It names another photo than %s, which lies beside it.", sidecar.name()));
        }
        int moved = finder.find(session, text);
        if (moved == PhotoFinder.NONE) {
            return orphan(path, row, Sentence.of("There is no photo %s beside it.", text.name()));
        }
        PhotoSidecar sidecar = PhotoSidecar.of(catalog, session, moved);
        boolean isAt = sidecar.file() != null && Files.exists(sidecar.file());
        return isAt
                ? taken(session, sidecar, path, text, true)
                : orphan(path, row, Sentence.of("Its photo %s is neither beside it nor anywhere else.", text.name()));
    }

    private static int photo(FileRow file) {
        Integer photo = file.photo();
        return photo == null ? PhotoFinder.NONE : photo;
    }

    /**
     * @param hasMoved whether the photo lies elsewhere, so that the sidecar has to follow it
     */
    private Reading taken(CatalogSession session, PhotoSidecar sidecar, Path path, SidecarText text, boolean hasMoved)
            throws IOException {
        boolean isPending = session.pendingSidecars().of(sidecar.ordinal()).isPresent();
        boolean isOurs = text.isAsWrittenBy(places.library());
        List<ValueChange> changes = isOurs && isPending
                ? List.of()
                : SidecarMerge.news(sidecar, path, text, places.library(), clock.instant());
        boolean isConflict = changes.stream().anyMatch(change -> change.source() == ValueSource.CONFLICT);
        SidecarFileRow row = SidecarFiles.row(path, SidecarState.READ, sidecar.ordinal(),
                Held.of(text.values(places.library())).toString(), Sentence.NONE);
        return new Reading(row, changes.isEmpty() ? null : sidecar.changed(changes),
                hasMoved || isConflict ? sidecar.ordinal() : null);
    }

    private static Reading orphan(Path path, SidecarFileRow before, Sentence reason) {
        SidecarFileRow now = SidecarFiles.row(path, SidecarState.ORPHAN, null, "", reason);
        SidecarFileRow ignored = ignored(now);
        return new Reading(before.held().equals(ignored.held()) ? ignored : now, null, null);
    }

    /** The same while the user ignores it, known by its size and time: changed, it is told of again. */
    static SidecarFileRow ignored(SidecarFileRow orphan) {
        return new SidecarFileRow(orphan.path(), orphan.size(), orphan.modified(), SidecarState.IGNORED, null,
                "ignored " + orphan.size() + " " + orphan.modified(), orphan.reason());
    }
}
