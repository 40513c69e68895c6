package photoscope.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FolderTable;
import photoscope.catalog.SourceRow;
import photoscope.indexing.SourceScope;
import photoscope.platform.VolumeInfo;
import photoscope.platform.Volumes;
import photoscope.sources.FolderPart;
import photoscope.sources.ScanRules;
import photoscope.sources.macphotos.PhotosBundle;

/**
 * The folders that a library indexes: no two of them overlap. A library of Photos is a source of its own wherever it
 * lies: the folder around it passes it over.
 */
final class SourceRegistry {
    private final Catalog catalog;
    private final Volumes volumes;

    SourceRegistry(Catalog catalog, Volumes volumes) {
        this.catalog = catalog;
        this.volumes = volumes;
    }

    List<SourceRow> all() {
        return catalog.read(session -> session.sources().all());
    }

    /**
     * The sources that these folders belong to, made where they are new. A folder inside a source is a part of that;
     * one around other sources takes their place.
     *
     * @throws LibraryException if one is no folder
     */
    List<SourceScope> register(List<Path> folders, List<String> includes, List<String> excludes)
            throws LibraryException {
        Map<Integer, SourceRow> sources = new LinkedHashMap<>();
        Map<Integer, List<FolderPart>> parts = new HashMap<>();
        for (Path folder : folders) {
            SourceScope scope = register(folder, includes, excludes);
            int id = scope.source().id();
            sources.put(id, scope.source());
            parts.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(scope.parts());
        }
        return sources.values()
                .stream()
                .map(source -> new SourceScope(source, Objects.requireNonNull(parts.get(source.id())), false))
                .toList();
    }

    private SourceScope register(Path folder, List<String> includes, List<String> excludes) throws LibraryException {
        Path path;
        VolumeInfo volume;
        try {
            Path real = folder.toRealPath();
            path = PhotosBundle.enclosing(real).orElse(real);
            volume = volumes.of(path);
        } catch (IOException e) {
            Optional<SourceRow> away = enclosing(folder.toAbsolutePath().normalize());
            if (away.isPresent()) {
                return SourceScope.whole(away.get());
            }
            throw new LibraryException(
                    "There is no folder " + folder + ". Check its name, and that its drive is" + " connected.", e);
        }
        if (!Files.isDirectory(path)) {
            throw new LibraryException(folder + " is a file. Photoscope indexes folders: name the one that holds it.");
        }
        if (!PhotosBundle.isOne(path) && ScanRules.isInForeignBundle(path)) {
            throw new LibraryException(folder + " is a library of iPhoto, Aperture or another program, which can't be"
                    + " read. Open it in Photos, which makes a library of its own of it, and name that one.");
        }
        SourceRow source = catalog.write(session -> register(session, path, volume, includes, excludes));
        FolderPart part = FolderPart.deep(FolderTable.relative(source.path(), path));
        return new SourceScope(source, List.of(part), false);
    }

    private SourceRow register(CatalogSession session, Path path, VolumeInfo volume, List<String> includes,
            List<String> excludes) {
        int volumeId = session.volumes().seen(volume.identity(), volume.label(), volume.mountPoint().toString());
        List<SourceRow> known = session.sources().all();
        Optional<SourceRow> around = known.stream().filter(source -> isIn(path, source.path())).findFirst();
        if (around.isPresent()) {
            SourceRow source = around.get();
            if (source.path().equals(path) && !(includes.isEmpty() && excludes.isEmpty())) {
                session.sources().setPatterns(source.id(), includes, excludes);
            }
            return session.sources().at(source.path()).orElseThrow();
        }
        SourceRow added = session.sources().recall(volumeId, path, includes, excludes).map(recalled -> {
            session.photos().refreshForgotten(recalled.id(), session.files());
            return recalled;
        }).orElseGet(() -> {
            session.sources().add(volumeId, path, includes, excludes);
            return session.sources().at(path).orElseThrow();
        });
        known.stream()
                .filter(source -> isIn(source.path(), path))
                .forEach(inner -> session.sources().absorb(inner, added));
        return added;
    }

    /** Takes a source out of the list. */
    void forget(int id) throws LibraryException {
        SourceRow source = withId(id);
        catalog.change(session -> {
            session.sources().forget(id);
            session.files().setAllMissing(id);
            session.problems().forgetIn(source.path());
            session.photos().refreshForgotten(id, session.files());
        });
    }

    void setPatterns(int id, List<String> includes, List<String> excludes) throws LibraryException {
        withId(id);
        catalog.change(session -> session.sources().setPatterns(id, includes, excludes));
    }

    private SourceRow withId(int id) throws LibraryException {
        return all().stream()
                .filter(source -> source.id() == id)
                .findFirst()
                .orElseThrow(() -> new LibraryException("This folder is not indexed any more."));
    }

    private Optional<SourceRow> enclosing(Path path) {
        return all().stream().filter(source -> isIn(path, source.path())).findFirst();
    }

    /** Whether a scan of a source would come by a path: libraries of Photos are passed over by all but themselves. */
    private static boolean isIn(Path path, Path source) {
        return path.startsWith(source) && PhotosBundle.enclosing(path).equals(PhotosBundle.enclosing(source));
    }
}
