package photoscope.media.playback;

import java.util.Optional;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.media.ffmpeg.FilmItem;

/** The sound of this computer, by its usual output. */
final class SystemSound implements SoundOutputs {
    private static final Logger LOG = LoggerFactory.getLogger(SystemSound.class);
    private static final AudioFormat FORMAT = new AudioFormat(FilmItem.Sound.RATE, 16, 2, true, false);
    private static final DataLine.Info LINE = new DataLine.Info(SourceDataLine.class, FORMAT);
    /** A tenth of a second: less would stutter, more would be heard after one has pressed pause. */
    private static final int BUFFER_BYTES = FilmItem.Sound.RATE * FilmItem.Sound.BYTES_PER_SAMPLE / 10;

    @Override
    public boolean isThere() {
        return AudioSystem.isLineSupported(LINE);
    }

    @Override
    public Optional<SoundOutput> open() {
        try {
            SourceDataLine line = (SourceDataLine) AudioSystem.getLine(LINE);
            line.open(FORMAT, BUFFER_BYTES);
            return Optional.of(new LineOutput(line));
        } catch (LineUnavailableException | IllegalArgumentException e) {
            LOG.info("Films are played without sound: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private record LineOutput(SourceDataLine line) implements SoundOutput {
        @Override
        public void write(byte[] pcm, int length) {
            line.write(pcm, 0, length);
        }

        @Override
        public long waiting() {
            int bytes = line.getBufferSize() - line.available();
            return (long) bytes / FilmItem.Sound.BYTES_PER_SAMPLE * 1_000_000 / FilmItem.Sound.RATE;
        }

        @Override
        public void start() {
            line.start();
        }

        @Override
        public void stop() {
            line.stop();
        }

        @Override
        public void flush() {
            line.flush();
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
