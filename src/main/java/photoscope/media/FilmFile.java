package photoscope.media;

import java.io.IOException;

import photoscope.media.ffmpeg.PlayRequest;
import photoscope.media.playback.PlayedFilm;
import photoscope.media.process.DecoderProcesses.Refusal;
import photoscope.photo.FileType;
import photoscope.photo.MediaKind;

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
                throw new NotPlayable("This is no video.");
            }
            return new PlayRequest(VideoTypes.format(type), part.path().toAbsolutePath().toString(), part.offset(),
                    part.length(), withSound, MOST_PIXELS);
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new NotPlayable("The file can't be read: check that its disk is still connected.");
        } catch (MediaException e) {
            throw new NotPlayable(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String reason(Refusal refusal, String detail) {
        String said = detail.isEmpty() ? "" : " (" + detail + ")";
        return switch (refusal) {
            case DAMAGED -> "The " + type + " file is damaged and can't be played" + said + ".";
            case UNSUPPORTED -> "This kind of " + type + " file can't be played here yet" + said + ".";
            case TOO_LARGE -> "The video's pictures are too large to be played here" + said + ".";
            case TIMED_OUT -> "Decoding took too long and was given up; the file may be damaged.";
            case CRASHED -> "The decoder broke off at this " + type + " file; it may be damaged.";
        };
    }
}
