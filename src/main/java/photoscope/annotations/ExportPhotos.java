package photoscope.annotations;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.CatalogSession;
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
            case Target.WholeFolder() -> photos(numbers(folder), "", null);
            case Target.Named(String name) -> photos(numbers(folder), name, name);
            case Target.InFolderBeside(String name) -> photos(foldersBeside(folder), name, name);
            case Target.FromRoot(String path) -> fromRoot(folder, path);
        };
    }

    private List<Integer> beside(Path folder, JsonPhotoName name) {
        List<Integer> photos = new ArrayList<>();
        List<String> films = new ArrayList<>();
        List<Integer> ofFilms = new ArrayList<>();
        for (int number : numbers(folder)) {
            session.files().photosWithPrefix(number, name.prefix(), (file, photo) -> {
                if (name.means(file)) {
                    photos.add(photo);
                } else if (name.meansFilmOf(file)) {
                    films.add(file);
                    ofFilms.add(photo);
                }
            });
        }
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
            return parent == null || !file.startsWith(root) ? List.of() : photos(numbers(parent), name, name);
        } catch (InvalidPathException e) {
            return List.of(); // a name that can't be one here
        }
    }

    private List<Integer> photos(List<Integer> numbers, String prefix, @Nullable String name) {
        List<Integer> photos = new ArrayList<>();
        for (int number : numbers) {
            session.files().photosWithPrefix(number, prefix, (file, photo) -> {
                if (name == null || file.equals(name)) {
                    photos.add(photo);
                }
            });
        }
        return photos;
    }

    private List<Integer> numbers(Path folder) {
        return folders.computeIfAbsent(folder, session.folders()::at);
    }

    private List<Integer> foldersBeside(Path folder) {
        Path parent = folder.getParent();
        return parent == null ? List.of() : besides.computeIfAbsent(parent, session.folders()::directlyIn);
    }
}
