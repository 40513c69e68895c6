package photoscope.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import photoscope.library.LibraryException;
import photoscope.media.JpegWriter;
import photoscope.media.MediaMemory;
import photoscope.media.MediaReader;
import photoscope.media.MediaResult;
import photoscope.media.ffmpeg.DecodeException;
import photoscope.media.ffmpeg.FrameChoice;
import photoscope.media.ffmpeg.StillDecoder;
import photoscope.media.ffmpeg.StillFormat;
import photoscope.media.ffmpeg.StillRequest;
import photoscope.media.ffmpeg.VideoFormat;
import photoscope.media.ffmpeg.VideoFrame;
import photoscope.media.ffmpeg.VideoReader;
import photoscope.media.ffmpeg.VideoRequest;
import photoscope.media.process.DecoderCommand;
import photoscope.media.process.DecoderProcesses;
import photoscope.pixels.Picture;

/** How quick pictures are made of files, in turns with the programs that do it best, on one thread each. */
public final class DecodeBench implements Bench {
    private static final int FILES = 24;
    private static final int ROUNDS = 3;
    private static final int FILM_ROUNDS = 5;
    private static final int SHORT_SIDE = 512;
    private static final double JPEG_MOST = 1.4;
    private static final double HEIC_MOST = 1.2;
    /** Of FFmpeg's rate 0.8 at least. */
    private static final double FILM_MOST = 1.25;

    private final WorkFolder work;
    private final Optional<Path> heic;
    private final Optional<Path> film;

    /**
     * @param heic a tiled picture of 12 megapixels, to be decoded too
     * @param film an MP4 or MOV of 1080 lines, whose key frames are to be decoded too
     */
    public DecodeBench(WorkFolder work, Optional<Path> heic, Optional<Path> film) {
        this.work = work;
        this.heic = heic;
        this.film = film;
    }

    /** Something that is done to a file. */
    private interface Step {
        void run(Path file) throws IOException, InterruptedException, LibraryException;
    }

    @Override
    public String name() {
        return "decode";
    }

    @Override
    public String description() {
        return "Files read, hashed and decoded to " + SHORT_SIDE
                + " pixels as indexing does it, in a decoder's process;"
                + " beside it the best that other programs do with the same files.";
    }

    @Override
    public BenchReport run() throws LibraryException, IOException, InterruptedException {
        List<Measurement> figures = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        try (DecoderProcesses processes = new DecoderProcesses(DecoderCommand.ofThisJava(), 1)) {
            MediaReader reader = MediaReader.with(processes, MediaMemory.ofThisProcess(), Duration.ofMinutes(1),
                    Clock.systemUTC());
            jpeg(reader, figures, notes);
            if (heic.isPresent()) {
                heic(reader, heic.get(), figures);
            }
        }
        if (film.isPresent()) {
            film(film.get(), figures, notes);
        }
        return BenchReport.of(this, figures, notes);
    }

    private void jpeg(MediaReader reader, List<Measurement> figures, List<String> notes)
            throws IOException, LibraryException, InterruptedException {
        work.say("Making photos of 12 megapixels");
        Path folder = work.filled("photos-to-decode", into -> SamplePhotos.make(into, FILES, 4000, 3000));
        List<Path> files = SamplePhotos.in(folder);
        JpegWriter writer = new JpegWriter(0.8f);
        Picture thumbnail = read(reader, files.getFirst(), 256);
        Step ours = file -> writer.write(read(reader, file, 256));
        Step theirs = file -> {
            djpeg(file);
            writer.write(thumbnail);
        };
        try {
            djpeg(files.getFirst());
        } catch (IOException e) {
            notes.add("Without djpeg (Debian: libjpeg-turbo-progs) JPEGs were not compared: " + e.getMessage());
            return;
        }
        compare("12 MP JPEG to thumbnail", "libjpeg-turbo's djpeg at 1/8 and the same encoding", files, ours, theirs,
                JPEG_MOST, figures);
    }

    private static void djpeg(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("djpeg", "-scale", "1/8", file.toString()).redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("djpeg failed");
        }
    }

    private static void heic(MediaReader reader, Path file, List<Measurement> figures)
            throws IOException, LibraryException, InterruptedException {
        StillDecoder decoder = new StillDecoder();
        Step theirs = path -> {
            try {
                decoder.decode(
                        new StillRequest(StillFormat.HEIF, Files.readAllBytes(path), 0, 0, SHORT_SIDE, 1L << 30));
            } catch (DecodeException e) {
                throw new LibraryException(path + ": " + e.getMessage(), e);
            }
        };
        compare("HEIC", "FFmpeg's API in this process", Collections.nCopies(FILES, file),
                path -> read(reader, path, SHORT_SIDE), theirs, HEIC_MOST, figures);
    }

    private static void film(Path file, List<Measurement> figures, List<String> notes)
            throws IOException, LibraryException, InterruptedException {
        try {
            ffmpeg(file);
        } catch (IOException e) {
            notes.add("Without FFmpeg's program in the path key frames were not compared: " + e.getMessage());
            return;
        }
        List<Long> times = keyframes(file, 1);
        long interval = IntStream.range(1, times.size())
                .mapToLong(i -> times.get(i) - times.get(i - 1))
                .min()
                .orElse(1);
        if (keyframes(file, interval).size() != times.size()) {
            throw new LibraryException("The key frames of " + file + " do not come in equal steps, so that both sides"
                    + " would not do the same.");
        }
        compare("Key frames of the film", "FFmpeg's program, one thread for each of its parts",
                Collections.nCopies(FILM_ROUNDS, file), film -> keyframes(film, interval), DecodeBench::ffmpeg,
                FILM_MOST, figures);
        notes.add(times.size()
                + " key frames. On one core alone, as by 'taskset -c 0', both sides have as many threads.");
    }

    /**
     * Decodes a film's key frames and makes them smaller.
     *
     * @param interval milliseconds from one that is looked for to the next
     * @return their times in milliseconds
     */
    private static List<Long> keyframes(Path film, long interval) throws LibraryException {
        List<Long> times = new ArrayList<>();
        try (VideoReader reader = VideoReader.open(new VideoRequest(VideoFormat.MOV, film.toString(), SHORT_SIDE, 0,
                FrameChoice.KEYFRAMES, interval, Integer.MAX_VALUE, 1L << 30))) {
            for (Optional<VideoFrame> frame = reader.next(); frame.isPresent(); frame = reader.next()) {
                times.add(frame.get().milliseconds());
            }
            return times;
        } catch (DecodeException e) {
            throw new LibraryException(film + ": " + e.getMessage(), e);
        }
    }

    private static void ffmpeg(Path film) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("ffmpeg", "-v", "error", "-threads", "1", "-skip_frame", "nokey", "-i",
                film.toString(), "-an", "-fps_mode", "passthrough", "-filter_threads", "1", "-vf",
                "scale=-2:" + SHORT_SIDE, "-pix_fmt", "bgr24", "-f", "rawvideo", "-y", "/dev/null")
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("ffmpeg failed");
        }
    }

    private static Picture read(MediaReader reader, Path file, int shortSide)
            throws LibraryException, InterruptedException {
        return switch (reader.read(file, shortSide)) {
            case MediaResult.Content content -> content.picture();
            case MediaResult.Failure failure -> throw new LibraryException(file + ": " + failure.problem().reason());
        };
    }

    private static void compare(String what, String reference, List<Path> files, Step ours, Step theirs, double most,
            List<Measurement> figures) throws IOException, LibraryException, InterruptedException {
        List<Double> own = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Path file : files) {
                double first = milliseconds(ours, file);
                double second = milliseconds(theirs, file);
                // in the first round both sides' code is still being compiled
                if (round > 0) {
                    own.add(first);
                    other.add(second);
                }
            }
        }
        figures.add(Measurement.of(what, median(own), "ms"));
        figures.add(Measurement.of(what + ", " + reference, median(other), "ms"));
        figures.add(Measurement.promised(what + ", ratio", median(own) / median(other), "", Target.atMost(most)));
    }

    private static double milliseconds(Step step, Path file)
            throws IOException, LibraryException, InterruptedException {
        Stopwatch watch = new Stopwatch();
        step.run(file);
        return watch.milliseconds();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
