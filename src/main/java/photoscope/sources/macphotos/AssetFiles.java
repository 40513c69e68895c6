package photoscope.sources.macphotos;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;

import photoscope.photo.FileRole;
import photoscope.photo.FileType;

/**
 * Which files are whose, by the names that Photos gives them: {@code UUID.heic} and beside it {@code UUID_3.mov}, the
 * film of a Live Photo, and {@code UUID_4.dng}, the raw file; among the renders {@code UUID_1_201_a.jpeg}, an edited
 * picture, {@code UUID_2_0_a.mov}, an edited film, and {@code UUID_2_100_a.mov}, the film of an edited Live Photo.
 */
public final class AssetFiles {
    private AssetFiles() {}

    /**
     * A file of a picture.
     *
     * @param role what it is
     * @param file as the caller knows files
     */
    public record AssetFile<T>(FileRole role, T file) {}

    /** A name as names are compared: systems write letters with accents in two ways, and some heed no capitals. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /**
     * What there is of a picture where its original lies.
     *
     * @param names the files of that folder by {@link #key}
     */
    public static <T> List<AssetFile<T>> originals(PhotosAsset asset, NavigableMap<String, T> names) {
        List<AssetFile<T>> files = new ArrayList<>();
        String name = key(asset.fileName());
        T original = names.get(name);
        if (original != null) {
            files.add(new AssetFile<>(FileRole.ORIGINAL, original));
        }
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        beginning(names, stem + "_3.").ifPresent(film -> files.add(new AssetFile<>(FileRole.FILM, film)));
        beginning(names, stem + "_4.").ifPresent(raw -> files.add(new AssetFile<>(FileRole.RAW, raw)));
        return files;
    }

    /** The same of its edited versions. */
    public static <T> List<AssetFile<T>> edits(PhotosAsset asset, NavigableMap<String, T> names) {
        List<AssetFile<T>> files = new ArrayList<>();
        String stem = key(asset.uuid());
        beginning(names, stem + (asset.isFilm() ? "_2_0_a." : "_1_201_a."))
                .ifPresent(edit -> files.add(new AssetFile<>(FileRole.EDIT, edit)));
        beginning(names, stem + "_2_100_a.").ifPresent(film -> files.add(new AssetFile<>(FileRole.EDITED_FILM, film)));
        return files;
    }

    /**
     * What people call a file: the name that its picture had before Photos gave it another, with the ending that the file
     * has now where that is of another format.
     *
     * @param fileName in the library
     */
    public static String shownName(PhotosAsset asset, String fileName) {
        String original = asset.originalName();
        Optional<FileType> type = FileType.ofName(fileName);
        if (type.isEmpty() || type.equals(FileType.ofName(original))) {
            return original;
        }
        int dot = original.lastIndexOf('.');
        return (dot <= 0 ? original : original.substring(0, dot)) + fileName.substring(fileName.lastIndexOf('.'));
    }

    private static <T> Optional<T> beginning(NavigableMap<String, T> names, String beginning) {
        String name = names.ceilingKey(beginning);
        return name == null || !name.startsWith(beginning) || FileType.ofName(name).isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(names.get(name));
    }
}
