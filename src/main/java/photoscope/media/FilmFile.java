package photoscope.media;

import java.io.IOException;

import photoscope.media.ffmpeg.PlayRequest;
import photoscope.media.playback.PlayedFilm;
import photoscope.media.process.DecoderProcesses.Refusal;
import photoscope.photo.FileType;
import photoscope.photo.MediaKind;
import photoscope.photo.Sentence;
import photoscope.photo.Told;

/** A film as it lies on the disk, to be played. */
final class FilmFile implements PlayedFilm {
    /** Twice those of 8K. */
    private static final long MOST_PIXELS = 64_000_000;

    private final FilmPlayers.Lookup lookup;
    private volatile FileType type = FileType.MP4;

    FilmFile(FilmPlayers.Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public PlayRequest request(boolean withSound) throws NotPlayable, InterruptedException {
        FilmPart part = lookup.find();
        try (FileSource file = new FileSource(part.path())) {
            ByteSource film = part.length() == 0 ? file : new PartSource(file, new Span(part.offset(), part.length()));
            type = FileTypes.detect(film, "");
            if (type.kind() != MediaKind.VIDEO) {
                throw new NotPlayable(Sentence.of("This is no video."));
            }
            return new PlayRequest(VideoTypes.format(type), part.path().toAbsolutePath().toString(), part.offset(),
                    part.length(), withSound, MOST_PIXELS);
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new NotPlayable(Sentence.of("The file can't be read: check that its disk is still connected."));
        } catch (MediaException e) {
            throw new NotPlayable(Told.by(e));
        }
    }

    @Override
    public Sentence reason(Refusal refusal, Sentence detail) {
        return switch (refusal) {
            case DAMAGED -> detail.isEmpty()
                    ? Sentence.of("The %s file is damaged and can't be played.", type)
                    : Sentence.of("The %s file is damaged and can't be played (%s).", type, detail);
            case UNSUPPORTED -> detail.isEmpty()
                    ? Sentence.of("This kind of %s file can't be played here yet.", type)
                    : Sentence.of("This kind of %s file can't be played here yet (%s).", type, detail);
            case TOO_LARGE -> detail.isEmpty()
                    ? Sentence.of("The video's pictures are too large to be played here.")
                    : Sentence.of("The video's pictures are too large to be played here (%s).", detail);
            case TIMED_OUT -> Sentence.of("Decoding took too long and was given up; the file may be damaged.");
            case CRASHED -> Sentence.of("The decoder broke off at this %s file; it may be damaged.", type);
        };
    }
}
