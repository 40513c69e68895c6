package photoscope.annotations;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileTable;
import photoscope.sources.exports.JsonPhotoName;
import photoscope.sources.exports.Target;

/** Finds the photos that files of exports speak of. Asks for each folder's number once, as many files lie in one. */
final class ExportPhotos {
    private final CatalogSession session;
    private final Map<Path, List<Integer>> folders = new HashMap<>();
    private final Map<Path, List<Integer>> besides = new HashMap<>();
    /** The root of each download, by the folder of the file that speaks, once a photo was found from it. */
    private final Map<Path, Path> roots = new HashMap<>();

    ExportPhotos(CatalogSession session) {
        this.session = session;
    }

    /** The ordinals of those that a file means. */
    List<Integer> of(Path file, Target target) {
        Path folder = file.getParent();
        if (folder == null) {
            return List.of();
        }
        return switch (target) {
            case Target.Beside(JsonPhotoName name) -> beside(folder, name);
            case Target.WholeFolder() -> all(numbers(folder));
            case Target.Named(String name) -> named(numbers(folder), name);
            case Target.InFolderBeside(String name) -> named(foldersBeside(folder), name);
            case Target.FromRoot(String path) -> fromRoot(folder, path);
        };
    }

    private List<Integer> beside(Path folder, JsonPhotoName name) {
        List<Integer> photos = new ArrayList<>();
        List<String> films = new ArrayList<>();
        List<Integer> ofFilms = new ArrayList<>();
        forEach(numbers(folder), name.prefixes(), (file, photo) -> {
            if (name.means(file)) {
                photos.add(photo);
            } else if (name.meansFilmOf(file)) {
                films.add(file);
                ofFilms.add(photo);
            }
        });
        for (int i = 0; i < films.size(); i++) {
            if (!hasOwn(folder, films.get(i))) {
                photos.add(ofFilms.get(i));
            }
        }
        return photos;
    }

    /** Whether a film of a picture's name is spoken of by a file of its own. */
    private boolean hasOwn(Path folder, String film) {
        return session.sidecarFiles()
                .withPrefix(folder, film + ".")
                .stream()
                .anyMatch(path -> JsonPhotoName.of(String.valueOf(path.getFileName())).means(film));
    }

    private List<Integer> fromRoot(Path folder, String path) {
        Path known = roots.get(folder);
        if (known != null) {
            return at(known, path);
        }
        for (@Nullable
        Path root = folder; root != null; root = root.getParent()) {
            List<Integer> photos = at(root, path);
            if (!photos.isEmpty()) {
                roots.put(folder, root);
                return photos;
            }
        }
        return List.of();
    }

    private List<Integer> at(Path root, String path) {
        try {
            Path file = root.resolve(path).normalize();
            Path parent = file.getParent();
            String name = String.valueOf(file.getFileName());
            return parent == null || !file.startsWith(root) ? List.of() : named(numbers(parent), name);
        } catch (InvalidPathException e) {
            return List.of(); // a name that can't be one here
        }
    }

    private List<Integer> named(List<Integer> folderNumbers, String name) {
        List<String> spellings = JsonPhotoName.spellings(name);
        List<Integer> photos = new ArrayList<>();
        forEach(folderNumbers, spellings, (file, photo) -> {
            if (spellings.contains(file)) {
                photos.add(photo);
            }
        });
        return photos;
    }

    private List<Integer> all(List<Integer> folderNumbers) {
        List<Integer> photos = new ArrayList<>();
        forEach(folderNumbers, List.of(""), (_, photo) -> photos.add(photo));
        return photos;
    }

    private void forEach(List<Integer> folderNumbers, List<String> prefixes, FileTable.NamedPhotoSink sink) {
        for (int number : folderNumbers) {
            prefixes.forEach(prefix -> session.files().photosWithPrefix(number, prefix, sink));
        }
    }

    private List<Integer> numbers(Path folder) {
        return folders.computeIfAbsent(folder, session.folders()::at);
    }

    private List<Integer> foldersBeside(Path folder) {
        Path parent = folder.getParent();
        return parent == null ? List.of() : besides.computeIfAbsent(parent, session.folders()::directlyIn);
    }
}
