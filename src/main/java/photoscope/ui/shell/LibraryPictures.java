package photoscope.ui.shell;

import java.util.Optional;

import photoscope.library.PhotoPicture;
import photoscope.library.Photos;
import photoscope.photo.PhotoId;
import photoscope.ui.picture.PictureSource;

/**
 * The pictures of a library's photos.
 *
 * @param photos where they are
 */
record LibraryPictures(Photos photos) implements PictureSource {
    @Override
    public Optional<byte[]> thumbnail(PhotoId photo) {
        return photos.thumbnail(photo);
    }

    @Override
    public PhotoPicture picture(PhotoId photo, int maxSide) throws InterruptedException {
        return photos.picture(photo, maxSide);
    }
}
