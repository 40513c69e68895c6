package photoscope.indexing;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.Catalog;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.photo.OrdinalSet;

/** Walks through one file each of the photos that parts belong to, those that are at hand. */
final class UnembeddedFiles implements Iterator<FileRow> {
    private final Catalog catalog;
    private final SourceAccess access;
    private final OrdinalSet parts;
    private final int[] photos;
    private final OrdinalSet seen = new OrdinalSet(0);
    private int part = -1;
    private @Nullable FileRow next;

    UnembeddedFiles(Catalog catalog, SourceAccess access, OrdinalSet parts) {
        this.catalog = catalog;
        this.access = access;
        this.parts = parts;
        this.photos = catalog.parts().view().photos();
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            part = parts.nextSet(part + 1);
            if (part < 0 || part >= photos.length) {
                return false;
            }
            if (!seen.contains(photos[part])) {
                seen.set(photos[part]);
                next = file(photos[part]).orElse(null);
            }
        }
        return true;
    }

    @Override
    public FileRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        FileRow file = next;
        next = null;
        return file;
    }

    private Optional<FileRow> file(int photo) {
        List<FileRow> files = catalog.read(session -> session.files().ofPhoto(photo));
        return files.stream()
                .filter(file -> file.state() == FileState.INDEXED && !catalog.reach().isAway(file.folder())
                        && access.exists(file.path()))
                .findFirst();
    }
}
