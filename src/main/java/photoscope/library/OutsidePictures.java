package photoscope.library;

import java.nio.file.Path;
import java.util.Optional;

import photoscope.catalog.FileState;
import photoscope.indexing.IndexTargets;
import photoscope.indexing.PhotoReading;
import photoscope.media.MediaException;
import photoscope.media.MediaResult;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.pixels.Picture;
import photoscope.pixels.Region;
import photoscope.pixels.Resize;
import photoscope.pixels.ResizeFilter;
import photoscope.search.QueryPicture.Outside;

/** Makes pictures to search with of what is no photo of the library. */
final class OutsidePictures {
    private final IndexTargets targets;
    private final LibraryModel model;
    private final Settings settings;
    private final Thumbnails thumbnails;

    OutsidePictures(IndexTargets targets, LibraryModel model, Settings settings) {
        this.targets = targets;
        this.model = model;
        this.settings = settings;
        this.thumbnails = new Thumbnails(targets.catalog(), targets.thumbnails());
    }

    Outside ofFile(Path file, String label, boolean isWanted) throws LibraryException, InterruptedException {
        return outside(picture(reading().reader().read(file, model.decodeShortSide()), label), label, isWanted);
    }

    Outside ofBytes(byte[] image, String label, boolean isWanted) throws LibraryException, InterruptedException {
        return outside(picture(reading().reader().read(image, model.decodeShortSide()), label), label, isWanted);
    }

    Outside ofRegion(PhotoId photo, Region region, boolean isWanted) throws LibraryException, InterruptedException {
        int ordinal = targets.catalog().photos().ordinalOf(photo);
        if (ordinal < 0) {
            throw new LibraryException(Sentence.of("This photo is no longer in the library."));
        }
        Optional<Path> file = targets.catalog()
                .read(session -> session.files().ofPhoto(ordinal))
                .stream()
                .filter(row -> row.state() != FileState.MISSING)
                .map(row -> row.path())
                .findFirst();
        int side = region.wholeShortSide(model.decodeShortSide());
        MediaResult read = file.isPresent() ? reading().reader().read(file.get(), side) : null;
        Picture whole = read instanceof MediaResult.Content content ? content.picture() : thumbnail(ordinal);
        String label = file.map(path -> String.valueOf(path.getFileName())).orElse("photo");
        return outside(region.of(whole), label, isWanted);
    }

    private Picture thumbnail(int ordinal) throws LibraryException, InterruptedException {
        byte[] jpeg = thumbnails.of(ordinal)
                .orElseThrow(() -> new LibraryException(
                        Sentence.of("This photo's file is away, and there is no small picture of it either. Connect its"
                                + " drive to search with it.")));
        try {
            return reading().reader().readSmall(jpeg);
        } catch (MediaException e) {
            throw new LibraryException(Told.by(e), e);
        }
    }

    private static Picture picture(MediaResult read, String label) throws LibraryException {
        return switch (read) {
            case MediaResult.Failure failure ->
                throw new LibraryException(Sentence.of("%s: %s", label, failure.problem().reason()));
            case MediaResult.Content content -> content.picture();
        };
    }

    private Outside outside(Picture picture, String label, boolean isWanted) throws LibraryException {
        Picture small = Resize.shrinkShortSide(picture, PhotoReading.THUMBNAIL_SHORT_SIDE, ResizeFilter.BILINEAR);
        return new Outside(model.embed(picture, label), label, isWanted, reading().thumbnailWriter().write(small));
    }

    private PhotoReading reading() {
        return model.reading(settings);
    }
}
