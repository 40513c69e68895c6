package photoscope.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import photoscope.catalog.FileRow;
import photoscope.catalog.PartColumns;
import photoscope.catalog.PhotoColumns;
import photoscope.indexing.IndexTargets;
import photoscope.media.LoadedFile;
import photoscope.media.MediaReader;
import photoscope.media.MediaResult;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.pixels.Picture;
import photoscope.pixels.Resize;
import photoscope.pixels.ResizeFilter;
import photoscope.platform.NotAnswering;

/** Decodes photos to be looked at, within the memory that decoding may take. */
final class Pictures {
    private final IndexTargets targets;
    private final LibraryModel model;
    private final Settings settings;
    private final SourcePlaces places;

    Pictures(IndexTargets targets, LibraryModel model, Settings settings, SourcePlaces places) {
        this.targets = targets;
        this.model = model;
        this.settings = settings;
        this.places = places;
    }

    PhotoPicture of(PhotoId photo, int maxSide) throws InterruptedException {
        return of(photo, PartColumns.TIMELESS, maxSide);
    }

    /**
     * The same of a film at a time.
     *
     * @param milliseconds of a frame; {@link PartColumns#TIMELESS} for the one that stands for the film
     */
    PhotoPicture of(PhotoId photo, int milliseconds, int maxSide) throws InterruptedException {
        int ordinal = targets.catalog().photos().ordinalOf(photo);
        if (ordinal < 0) {
            return new PhotoPicture.NotShown(true, Sentence.of("This photo is no longer in the library."));
        }
        List<FileRow> files = targets.catalog().read(session -> session.files().ofPhoto(ordinal));
        for (FileRow file : files) {
            if (places.exists(file.path())) {
                // one for each picture: it counts decodes that can't be stopped, and looking on stops them all the time
                MediaReader reader = model.reading(settings).reader();
                int time = milliseconds == PartColumns.TIMELESS ? posterTime(ordinal) : milliseconds;
                int side = shortSide(ordinal, maxSide);
                return decoded(reader, file.path(), time, side, maxSide);
            }
        }
        return new PhotoPicture.NotShown(
                true, files
                        .isEmpty()
                                ? Sentence.of("This photo has no file any more.")
                                : places.whyAway(files.getFirst().path())
                                        .orElse(Sentence.of(
                                                "%s is not there. Connect its drive; if the file was moved or"
                                                        + " deleted, index its folder again.",
                                                files.getFirst().path())));
    }

    /** A share may stop answering at any time: the reading is left behind then, and others find their thread free. */
    private PhotoPicture decoded(MediaReader reader, Path path, int time, int side, int maxSide)
            throws InterruptedException {
        try (LoadedFile file = places.read(path, () -> reader.load(path), LoadedFile::close)) {
            return shown(time == PartColumns.TIMELESS ? reader.read(file, side) : reader.readFrame(file, time, side),
                    maxSide);
        } catch (NotAnswering e) {
            return new PhotoPicture.NotShown(true, SourcePlaces.whySilent(path));
        } catch (IOException e) {
            if (Thread.interrupted()) {
                throw (InterruptedException) new InterruptedException("Nobody waits for it.").initCause(e);
            }
            return new PhotoPicture.NotShown(false, Told.by(e));
        }
    }

    private int posterTime(int ordinal) {
        PartColumns parts = targets.catalog().parts();
        int[] own = parts.ofPhoto(ordinal);
        return own.length == 0 ? PartColumns.TIMELESS : parts.view().milliseconds()[own[0]];
    }

    /** For the long side to have at least as many pixels as wanted, where the picture has them. */
    private int shortSide(int ordinal, int maxSide) {
        PhotoColumns.View columns = targets.catalog().photos().view();
        float aspect = columns.aspects()[ordinal];
        double shortByLong = Math.min(aspect, 1 / aspect);
        return (int) Math.clamp(Math.ceil(maxSide * shortByLong), 1, Integer.MAX_VALUE);
    }

    private static PhotoPicture shown(MediaResult read, int maxSide) {
        return switch (read) {
            case MediaResult.Failure failure -> new PhotoPicture.NotShown(false, failure.problem().reason());
            case MediaResult.Content content -> {
                boolean isSizeKnown = content.facts().width() > 0 && content.facts().height() > 0;
                yield new PhotoPicture.Shown(noLarger(content.picture(), maxSide),
                        isSizeKnown ? content.facts().width() : content.picture().width(),
                        isSizeKnown ? content.facts().height() : content.picture().height());
            }
        };
    }

    private static Picture noLarger(Picture picture, int maxSide) {
        int longSide = Math.max(picture.width(), picture.height());
        if (longSide <= maxSide) {
            return picture;
        }
        double scale = (double) maxSide / longSide;
        return Resize.to(picture, Math.max(1, (int) Math.round(picture.width() * scale)),
                Math.max(1, (int) Math.round(picture.height() * scale)), ResizeFilter.BILINEAR);
    }
}
