package photoscope.indexing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.catalog.PartColumns;
import photoscope.photo.ContentHash;
import photoscope.photo.PartId;
import photoscope.photo.PhotoId;

/**
 * Decides which photo a file belongs to, by its content. A moved file keeps everything. Where several photos could be
 * meant, it is the one whose name, and folders above it, are the file's; where none or several are that nothing is
 * guessed, and the file is a new photo.
 */
final class Resolver {
    private final PartColumns parts;

    Resolver(PartColumns parts) {
        this.parts = parts;
    }

    /**
     * @param file as the catalog knows it now
     * @param hash of its content
     * @param taken photos that files of other content have got in the same batch, of which the catalog does not know
     */
    Resolution resolve(CatalogSession session, FileRow file, ContentHash hash, Set<Integer> taken) {
        Integer own = file.photo();
        List<Integer> sameContent = photosWith(hash).filter(photo -> !taken.contains(photo)).toList();
        if (own != null && sameContent.contains(own)) {
            return new Resolution.Same(own);
        }
        Places places = Places.of(session, file, sameContent);
        Optional<Integer> named = places.movedByName();
        if (named.isPresent()) {
            return new Resolution.Moved(named.get());
        }
        if (places.here().size() == 1) {
            return new Resolution.Copy(places.here().getFirst());
        }
        if (places.here().isEmpty() && places.gone().size() == 1) {
            return new Resolution.Moved(places.gone().getFirst());
        }
        boolean isNew = own == null || file.state() == FileState.NEW || taken.contains(own);
        if (own != null && !isNew && sameContent.isEmpty() && !isHere(session, own, file)) {
            return new Resolution.Edited(own);
        }
        return new Resolution.New(PhotoId.random(), PartId.random());
    }

    /** The photo that a file is whose content another file of its batch has too: only where its name tells. */
    Optional<Integer> movedTwin(CatalogSession session, FileRow file, ContentHash hash, Set<Integer> taken) {
        List<Integer> others = photosWith(hash).filter(photo -> !taken.contains(photo)).toList();
        return others.isEmpty() || file.photo() != null
                ? Optional.empty()
                : Places.of(session, file, photosWith(hash).toList()).movedByName().filter(others::contains);
    }

    private Stream<Integer> photosWith(ContentHash hash) {
        PartColumns.View view = parts.view();
        return Arrays.stream(parts.withHash(hash.first()))
                .filter(part -> view.hashes()[part] == hash.first())
                .map(part -> view.photos()[part])
                .distinct()
                .boxed();
    }

    /** Whether another file of the photo is where it was. */
    static boolean isHere(CatalogSession session, int photo, FileRow except) {
        return session.files()
                .ofPhoto(photo)
                .stream()
                .anyMatch(file -> file.state() == FileState.INDEXED && file.id() != except.id());
    }
}
