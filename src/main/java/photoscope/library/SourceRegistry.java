package photoscope.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import photoscope.photo.Sentence;
import photoscope.platform.NotAnswering;
import photoscope.platform.SlowPlaces;
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
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private final Catalog catalog;
    private final Volumes volumes;
    private final SlowPlaces slow;
    private final SourcePlaces places;

    SourceRegistry(Catalog catalog, Volumes volumes, SlowPlaces slow, SourcePlaces places) {
        this.catalog = catalog;
        this.volumes = volumes;
        this.slow = slow;
        this.places = places;
    }

    /** A folder as the system spells it. */
    private record Place(Path path, VolumeInfo volume, boolean isFolder) {}

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
        Map<Integer, SourceSight> sights = places.look();
        for (Path folder : folders) {
            SourceScope scope = register(folder, sights, includes, excludes);
            int id = scope.source().id();
            sources.put(id, scope.source());
            parts.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(scope.parts());
        }
        return sources.values()
                .stream()
                .map(source -> new SourceScope(source, Objects.requireNonNull(parts.get(source.id())), false))
                .toList();
    }

    private SourceScope register(Path folder, Map<Integer, SourceSight> sights, List<String> includes,
            List<String> excludes) throws LibraryException {
        Path named = folder.toAbsolutePath().normalize();
        Place place;
        try {
            place = asKnown(slow.ask(named.toString(), LIMIT, () -> place(named)), sights);
        } catch (IOException e) {
            Optional<SourceRow> away = all().stream().filter(source -> isIn(named, source.path())).findFirst();
            if (away.isPresent()) {
                return SourceScope.whole(away.get());
            }
            throw new LibraryException(e instanceof NotAnswering
                    ? Sentence.of("%s does not answer. Check its drive or share, and try again.", folder)
                    : Sentence.of("There is no folder %s. Check its name, and that its drive is connected.", folder),
                    e);
        }
        if (!place.isFolder) {
            throw new LibraryException(
                    Sentence.of("%s is a file. Photoscope indexes folders: name the one that holds it.", folder));
        }
        if (!PhotosBundle.isOne(place.path) && ScanRules.isInForeignBundle(place.path)) {
            throw new LibraryException(Sentence
                    .of("%s is a library of iPhoto, Aperture or another program, which can't be read. Open it in"
                            + " Photos, which makes a library of its own of it, and name that one.", folder));
        }
        SourceRow source = catalog.write(session -> register(session, place, sights, includes, excludes));
        FolderPart part = FolderPart.deep(FolderTable.relative(source.path(), place.path));
        return new SourceScope(source, List.of(part), false);
    }

    /** One disk may be mounted at two places: its folders have the paths by which they are known already. */
    private Place asKnown(Place place, Map<Integer, SourceSight> sights) throws LibraryException {
        for (SourceSight sight : sights.values()) {
            VolumeInfo known = sight.found();
            String within = SourcePlaces.within(place.volume, place.path);
            if (known != null && within != null && known.identity().equals(place.volume.identity())
                    && !known.mountPoint().equals(place.volume.mountPoint())) {
                if (places.hasTwin(known)) {
                    throw new LibraryException(Sentence.of(
                            "%s says that it is the same drive as %s, as a copied drive does. To have both, give one"
                                    + " of them another identity (UUID); else disconnect one.",
                            place.volume.mountPoint(), known.mountPoint()));
                }
                return new Place(known.mountPoint().resolve(within), known, place.isFolder);
            }
        }
        return place;
    }

    private Place place(Path named) throws IOException {
        Path there = named.toRealPath();
        Path real = SpelledPath.of(PhotosBundle.enclosing(there).orElse(there),
                all().stream().map(SourceRow::path).toList());
        return new Place(real, volumes.of(real), Files.isDirectory(real));
    }

    private static SourceRow register(CatalogSession session, Place place, Map<Integer, SourceSight> sights,
            List<String> includes, List<String> excludes) {
        Path path = place.path;
        VolumeInfo volume = place.volume;
        int volumeId = session.volumes().seen(volume.identity(), volume.label(), volume.mountPoint().toString());
        giveWay(session, path, volumeId, sights);
        List<SourceRow> known = session.sources().all();
        Optional<SourceRow> around = known.stream().filter(source -> isIn(path, source.path())).findFirst();
        if (around.isPresent()) {
            SourceRow source = around.get();
            session.sources().keep(source.id(), false);
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
        session.sources().place(added.id(), volumeId, SourcePlaces.within(volume, path));
        known.stream()
                .filter(source -> isIn(source.path(), path))
                .forEach(inner -> session.sources().absorb(inner, added));
        return session.sources().at(path).orElseThrow();
    }

    /** Sources of other volumes that once lay here do not take in what lies here now. */
    private static void giveWay(CatalogSession session, Path path, int volume, Map<Integer, SourceSight> sights) {
        for (SourceRow source : session.sources().withForgotten()) {
            SourceSight sight = sights.get(source.id());
            boolean isThere = sight != null && sight.isThere();
            boolean isHere = sight == null ? path.equals(source.path()) : path.startsWith(source.path());
            if (isHere && !isThere && source.volume() != volume) {
                SourcePlaces.giveWay(session, source);
            }
        }
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

    /** Has a source not looked at any more. */
    void keep(int id) throws LibraryException {
        withId(id);
        catalog.change(session -> session.sources().keep(id, true));
    }

    void setPatterns(int id, List<String> includes, List<String> excludes) throws LibraryException {
        withId(id);
        catalog.change(session -> session.sources().setPatterns(id, includes, excludes));
    }

    SourceRow withId(int id) throws LibraryException {
        return all().stream()
                .filter(source -> source.id() == id)
                .findFirst()
                .orElseThrow(() -> new LibraryException(Sentence.of("This folder is not indexed any more.")));
    }

    /** Whether a scan of a source would come by a path: libraries of Photos are passed over by all but themselves. */
    private static boolean isIn(Path path, Path source) {
        return path.startsWith(source) && PhotosBundle.enclosing(path).equals(PhotosBundle.enclosing(source));
    }
}
