package photoscope.annotations;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileRow;
import photoscope.catalog.SidecarFileRow;
import photoscope.photo.ContentHash;
import photoscope.photo.PhotoId;
import photoscope.sources.SidecarName;

/**
 * What a photo's sidecar has to hold.
 *
 * @param ordinal of the photo
 * @param hash of its content, if it was ever read
 * @param file where it lies or lay; null if it has no file
 * @param given what was given to it, by whomever
 * @param known the files that are about it, as they were last looked at
 */
record PhotoSidecar(int ordinal, PhotoId photo, @Nullable ContentHash hash, @Nullable Path file, List<Stored> given,
        List<SidecarFileRow> known) {
    PhotoSidecar {
        given = List.copyOf(given);
        known = known.stream().filter(row -> SidecarName.isAnnotation(row.path())).toList();
    }

    static PhotoSidecar of(Catalog catalog, CatalogSession session, int ordinal) {
        Optional<FileRow> file = session.files().ofPhoto(ordinal).stream().findFirst();
        return new PhotoSidecar(ordinal, new PhotoId(catalog.photos().view().ids()[ordinal]),
                file.map(FileRow::hash).orElse(null), file.map(FileRow::path).orElse(null),
                new PhotoAnnotations(session).given(ordinal), session.sidecarFiles().ofPhoto(ordinal));
    }

    /** What prevails of what was given to it, the files' own words left out. */
    List<Stored> values() {
        return List.copyOf(
                Precedence.prevailing(given.stream().filter(value -> !value.source().isReadAnew()).toList()).values());
    }

    /** The file's name; empty if there is none. */
    String name() {
        return file == null ? "" : String.valueOf(file.getFileName());
    }

    PhotoChange changed(List<ValueChange> values) {
        return new PhotoChange(photo, hash, file == null ? null : file.toString(), values);
    }
}
