package photoscope.tidying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import photoscope.annotations.OutsideFactsWriter;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.catalog.FolderTable;
import photoscope.catalog.SourceRow;

/** Lets the catalog know where files lie now, so that none is read again; what it knows already is no trouble. */
final class CatalogMoves {
    private final CatalogSession session;
    private final List<SourceRow> sources;
    private final Set<Integer> photos = new HashSet<>();

    CatalogMoves(CatalogSession session) {
        this.session = session;
        this.sources = session.sources().all();
    }

    void apply(OrganizeMode mode, List<FileMove> moves) {
        for (FileMove move : moves) {
            if (move.isMedia()) {
                at(move.from()).ifPresent(row -> apply(mode, move, row));
            } else {
                applyBeside(mode, move);
            }
        }
        photos.forEach(photo -> session.photos().refreshPlaces(photo, session.files()));
    }

    private void apply(OrganizeMode mode, FileMove move, FileRow row) {
        String name = String.valueOf(move.to().getFileName());
        Optional<Integer> folder = mode == OrganizeMode.REMOVE ? Optional.empty() : folder(move.to());
        switch (mode) {
            case MOVE -> {
                if (folder.isPresent() && at(move.to()).isEmpty()) {
                    session.files().move(row.id(), folder.get(), name, modified(move));
                    session.problems().moved(move.from(), move.to());
                }
            }
            case COPY -> {
                if (folder.isPresent() && at(move.to()).isEmpty()) {
                    copied(move, row,
                            session.files().add(folder.get(), name, row.size(), modified(move), FileState.NEW));
                }
            }
            case REMOVE -> session.files().forget(row.id());
        }
        if (row.photo() != null) {
            photos.add(row.photo());
        }
    }

    private void copied(FileMove move, FileRow row, long copy) {
        if (row.hash() != null && row.photo() != null && row.state() == FileState.INDEXED
                && !row.path().equals(move.to())) {
            session.files().setIndexed(copy, row.hash(), row.photo());
        }
    }

    private void applyBeside(OrganizeMode mode, FileMove move) {
        switch (mode) {
            case MOVE -> {
                session.sidecarFiles().at(move.from()).ifPresent(row -> {
                    session.sidecarFiles().remove(move.from());
                    session.sidecarFiles().put(row.at(move.to()));
                });
                session.told().moved(move.from(), move.to());
            }
            case COPY -> {
                // the next scan comes by it
            }
            case REMOVE -> {
                session.sidecarFiles().remove(move.from());
                OutsideFactsWriter outside = new OutsideFactsWriter(session);
                session.told()
                        .photosOfAll(move.from().toString())
                        .forEach((teller, told) -> told.forEach(photo -> outside.clear(photo, teller)));
            }
        }
    }

    /** As it is on the disk now, which may keep times less finely than where it came from. */
    private static long modified(FileMove move) {
        try {
            return Files.getLastModifiedTime(move.to()).toMillis();
        } catch (IOException _) {
            return move.modified();
        }
    }

    private Optional<FileRow> at(Path path) {
        return source(path).flatMap(source -> session.folders().at(source.id(), relative(source, path)))
                .flatMap(folder -> session.files().inFolder(folder.id(), String.valueOf(path.getFileName())));
    }

    private Optional<Integer> folder(Path file) {
        return source(file).map(source -> session.folders().seen(source.id(), relative(source, file), source.scan()));
    }

    private Optional<SourceRow> source(Path path) {
        return sources.stream().filter(source -> path.startsWith(source.path())).findFirst();
    }

    private static String relative(SourceRow source, Path file) {
        return FolderTable.relative(source.path(), file.resolveSibling(".").normalize());
    }
}
