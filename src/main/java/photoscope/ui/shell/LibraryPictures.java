package photoscope.ui.shell;

import java.util.List;
import java.util.Optional;

import photoscope.library.FilmMoment;
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

    @Override
    public List<Integer> moments(PhotoId film) {
        return photos.moments(film).stream().map(FilmMoment::milliseconds).toList();
    }

    @Override
    public Optional<byte[]> thumbnail(PhotoId film, int milliseconds) {
        return photos.moments(film)
                .stream()
                .filter(moment -> moment.milliseconds() == milliseconds)
                .findFirst()
                .flatMap(photos::thumbnail);
    }

    @Override
    public PhotoPicture picture(PhotoId film, int milliseconds, int maxSide) throws InterruptedException {
        return photos.frame(film, milliseconds, maxSide);
    }
}
