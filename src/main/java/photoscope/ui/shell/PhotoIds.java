package photoscope.ui.shell;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import java.util.stream.LongStream;

import photoscope.photo.PhotoId;
import photoscope.ui.gallery.Gallery;
import photoscope.ui.grid.GridSelection;

/** Photos by their numbers, 8 bytes each: all of a large library may be selected at every key that is pressed. */
final class PhotoIds extends AbstractList<PhotoId> implements RandomAccess {
    private final long[] ids;

    private PhotoIds(long[] ids) {
        this.ids = ids;
    }

    /** Those selected in a gallery, without query pictures from elsewhere. */
    static PhotoIds of(GridSelection selection, Gallery gallery) {
        long[] ids = selection.ids();
        boolean hasOutside = gallery.photoAt(0) < 0;
        return new PhotoIds(
                hasOutside ? LongStream.of(ids).filter(id -> gallery.outside(id).isEmpty()).toArray() : ids);
    }

    @Override
    public PhotoId get(int index) {
        return new PhotoId(ids[index]);
    }

    @Override
    public int size() {
        return ids.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhotoIds photos ? Arrays.equals(ids, photos.ids) : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
