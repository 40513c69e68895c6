package photoscope.indexing;

import photoscope.media.AverageColor;
import photoscope.media.JpegWriter;
import photoscope.media.PerceptualHash;
import photoscope.models.ImageEncoder;
import photoscope.photo.Stage;
import photoscope.pixels.Picture;
import photoscope.pixels.Resize;
import photoscope.pixels.ResizeFilter;

/** Makes of decoded pictures what the library keeps. Thread-safe. */
final class LookMaker {
    private final JpegWriter thumbnailWriter;
    private final ImageEncoder encoder;
    private final StageTimes times;

    LookMaker(JpegWriter thumbnailWriter, ImageEncoder encoder, StageTimes times) {
        this.thumbnailWriter = thumbnailWriter;
        this.encoder = encoder;
        this.times = times;
    }

    /** What the encoder takes of a picture of which nothing else is kept. */
    float[] tensor(Picture picture) {
        long start = System.nanoTime();
        float[] tensor = encoder.prepare(picture);
        times.add(Stage.EMBED, start);
        return tensor;
    }

    Look of(Picture picture) {
        long start = System.nanoTime();
        Picture small = Resize.shrinkShortSide(picture, PhotoReading.THUMBNAIL_SHORT_SIDE, ResizeFilter.BILINEAR);
        byte[] thumbnail = thumbnailWriter.write(small);
        long perceptualHash = PerceptualHash.of(small);
        int color = AverageColor.of(small);
        long done = times.add(Stage.THUMBNAIL, start);
        float[] tensor = encoder.prepare(picture);
        times.add(Stage.EMBED, done);
        return new Look(thumbnail, perceptualHash, color, tensor);
    }
}
