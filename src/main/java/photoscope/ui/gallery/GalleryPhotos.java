package photoscope.ui.gallery;

import org.jspecify.annotations.Nullable;

import photoscope.library.PhotoList;
import photoscope.photo.PhotoId;
import photoscope.pixels.Region;
import photoscope.ui.lightbox.LightboxPhotos;
import photoscope.ui.picture.PictureKey;

/**
 * A list of photos, as the lightbox goes through it.
 *
 * @param photos in the order of the grid
 */
public record GalleryPhotos(PhotoList photos) implements LightboxPhotos {
    @Override
    public int size() {
        return photos.size();
    }

    @Override
    public PhotoId id(int index) {
        return new PhotoId(photos.id(index));
    }

    @Override
    public float aspect(int index) {
        return photos.aspect(index);
    }

    @Override
    public int averageColor(int index) {
        return photos.averageColor(index);
    }

    @Override
    public boolean isFavourite(int index) {
        return photos.isFavourite(index);
    }

    @Override
    public boolean isAway(int index) {
        return photos.isMissing(index) || photos.isOffline(index);
    }

    @Override
    public boolean isVideo(int index) {
        return photos.isVideo(index);
    }

    @Override
    public @Nullable Region region(int index) {
        return photos.region(index);
    }

    @Override
    public int moment(int index) {
        return photos.moment(index).orElse(PictureKey.NO_MOMENT);
    }
}
