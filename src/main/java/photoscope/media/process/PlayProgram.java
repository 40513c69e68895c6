package photoscope.media.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import photoscope.media.ffmpeg.DecodeException;
import photoscope.media.ffmpeg.DecodeException.Kind;
import photoscope.media.ffmpeg.FilmPlayer;
import photoscope.media.ffmpeg.PlayRequest;
import photoscope.photo.Sentence;

/** The part of a decoder's process that plays films. */
final class PlayProgram {
    private PlayProgram() {}

    /** Plays for as long as items are asked for; returns the last answer. */
    static Wire.Answer play(PlayRequest request, DataInputStream in, DataOutputStream out) throws IOException {
        try (FilmPlayer player = FilmPlayer.open(request)) {
            Wire.write(new Wire.Played(player.facts()), out);
            while (true) {
                switch (in.read()) {
                    case Wire.GO_ON ->
                        Wire.write(new Wire.Played(player.next(in.readLong(), in.readInt(), in.readInt())), out);
                    case PlayWire.SEEK -> player.seek(in.readLong(), in.readBoolean());
                    default -> {
                        return new Wire.End();
                    }
                }
            }
        } catch (DecodeException e) {
            return new Wire.Failed(e.kind(), e.sentence());
        } catch (OutOfMemoryError e) {
            return new Wire.Failed(Kind.TOO_LARGE, Sentence.of("there is not enough memory for it"));
        }
    }
}
