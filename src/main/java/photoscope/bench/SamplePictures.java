package photoscope.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import photoscope.library.LibraryException;
import photoscope.media.AverageColor;
import photoscope.media.JpegWriter;
import photoscope.media.MediaMemory;
import photoscope.media.MediaReader;
import photoscope.media.MediaResult;
import photoscope.photo.ContentHash;
import photoscope.pixels.Picture;
import photoscope.pixels.Resize;
import photoscope.pixels.ResizeFilter;

/** Thumbnails as indexing would make them, which photos that do not exist have by turns. */
final class SamplePictures {
    private static final int SHORT_SIDE = 256;
    private static final float QUALITY = 0.8f;
    private static final int MOST = 400;
    private static final int MADE = 48;

    /** A thumbnail. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Sample(byte[] jpeg, int width, int height, int color, ContentHash hash) {}

    private final List<Sample> samples;

    private SamplePictures(List<Sample> samples) {
        this.samples = List.copyOf(samples);
    }

    /**
     * Those of the photos in a folder, some hundred at most; what can't be read is left out.
     *
     * @throws LibraryException if none can be read
     */
    static SamplePictures of(Path folder, Clock clock) throws IOException, LibraryException, InterruptedException {
        MediaReader reader = MediaReader.inProcess(MediaMemory.ofThisProcess(), Duration.ofMinutes(1), clock);
        List<Sample> samples = new ArrayList<>();
        for (Path file : SamplePhotos.in(folder).stream().limit(MOST).toList()) {
            if (reader.read(file, SHORT_SIDE) instanceof MediaResult.Content content) {
                samples.add(sample(content.picture()));
            }
        }
        if (samples.isEmpty()) {
            throw new LibraryException(folder + " holds no photos that can be read: name a folder with some.");
        }
        return new SamplePictures(samples);
    }

    /** Made ones of the usual proportions. */
    static SamplePictures made() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (int number = 0; number < MADE; number++) {
            samples.add(sample(number % 3 == 0
                    ? DetailedPicture.of(SHORT_SIDE, SHORT_SIDE * 3 / 2, number)
                    : DetailedPicture.of(SHORT_SIDE * 4 / 3, SHORT_SIDE, number)));
        }
        return new SamplePictures(samples);
    }

    private static Sample sample(Picture picture) throws IOException {
        Picture small = Resize.shrinkShortSide(picture, SHORT_SIDE, ResizeFilter.BILINEAR);
        byte[] jpeg = new JpegWriter(QUALITY).write(small);
        return new Sample(jpeg, small.width(), small.height(), AverageColor.of(small), ContentHash.of(jpeg));
    }

    List<Sample> all() {
        return samples;
    }

    /** That of a photo: neighbours differ, and the order is not the same in every round. */
    Sample of(int number) {
        return samples.get((int) (((number * 2_654_435_761L) >>> 7) % samples.size()));
    }
}
