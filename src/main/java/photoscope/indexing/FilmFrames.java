package photoscope.indexing;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.FileRow;
import photoscope.indexing.ReadResult.FilmFrame;
import photoscope.indexing.ReadResult.Fresh;
import photoscope.media.BlankPicture;
import photoscope.media.FilmResult;
import photoscope.media.FrameSink;
import photoscope.photo.ContentHash;
import photoscope.pixels.Picture;

/** Hands on the frames of a film, and keeps back the one that stands for it: the first that shows something. */
final class FilmFrames implements FrameSink {
    private final FileRow file;
    private final ContentHash hash;
    private final LookMaker looks;
    private final ReadStage.Results results;
    private @Nullable Frame poster;

    FilmFrames(FileRow file, ContentHash hash, LookMaker looks, ReadStage.Results results) {
        this.file = file;
        this.hash = hash;
        this.looks = looks;
        this.results = results;
    }

    private record Frame(int milliseconds, Look look, boolean isBlank) {}

    @Override
    public boolean take(long milliseconds, Picture picture) throws InterruptedException {
        Frame frame = new Frame((int) Math.min(milliseconds, Integer.MAX_VALUE), looks.of(picture),
                BlankPicture.is(picture));
        Frame before = poster;
        if (before == null || (before.isBlank && !frame.isBlank)) {
            poster = frame;
            return before == null || handOn(before);
        }
        return handOn(frame);
    }

    private boolean handOn(Frame frame) throws InterruptedException {
        return results.put(new FilmFrame(file, frame.milliseconds, hash.ofFrame(frame.milliseconds),
                frame.look.thumbnail(), frame.look.tensor()));
    }

    /** The film, after all its frames. */
    Fresh film(FileStat stat, FilmResult film) {
        Frame frame = Objects.requireNonNull(poster, "a film without frames is refused");
        return new Fresh(file, stat, hash, film.type(), film.facts(), frame.look, frame.milliseconds);
    }
}
