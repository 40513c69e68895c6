package photoscope.ui.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

import photoscope.ui.grid.GridBadges;
import photoscope.ui.grid.GridDescription;
import photoscope.ui.grid.GridItems;
import photoscope.ui.grid.GridSection;

/** Any number of photos over twenty years of months, whose small pictures are a few real ones over and over. */
public final class SyntheticPhotos implements GridItems {
    private static final int YEARS = 20;
    private static final int MONTHS = 12;
    private static final int LATEST = 2025;
    private static final int STEPS = 8;

    private static final class Sample {
        private final byte[] jpeg;
        private final float aspect;
        private final int color;

        Sample(byte[] jpeg, Image image) {
            this.jpeg = jpeg;
            this.aspect = (float) (image.getWidth() / image.getHeight());
            this.color = average(image);
        }
    }

    private final int size;
    private final List<Sample> samples;
    private final List<GridSection> sections = new ArrayList<>();

    private SyntheticPhotos(int size, List<Sample> samples) {
        this.size = size;
        this.samples = samples;
        int months = YEARS * MONTHS;
        int last = -1;
        for (int month = 0; month < months; month++) {
            int start = (int) ((long) size * month / months);
            if (start > last && start < size) {
                YearMonth when = YearMonth.of(LATEST, MONTHS).minusMonths(month);
                sections.add(new GridSection(start, when.toString(), when));
                last = start;
            }
        }
    }

    /**
     * Reads the samples.
     *
     * @param folder of small JPEGs, some hundred of which are used
     */
    public static SyntheticPhotos of(Path folder, int size) throws IOException {
        List<Sample> samples = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".jpg")).sorted().limit(400).toList();
        }
        for (Path file : files) {
            byte[] jpeg = Files.readAllBytes(file);
            Image image = new Image(new ByteArrayInputStream(jpeg));
            if (!image.isError()) {
                samples.add(new Sample(jpeg, image));
            }
        }
        if (samples.isEmpty()) {
            throw new IOException(folder + " holds no JPEGs (.jpg): name a folder with some small ones");
        }
        return new SyntheticPhotos(size, samples);
    }

    private static int average(Image image) {
        double red = 0;
        double green = 0;
        double blue = 0;
        for (int row = 0; row < STEPS; row++) {
            for (int column = 0; column < STEPS; column++) {
                Color color = image.getPixelReader()
                        .getColor((int) (image.getWidth() * (column + 0.5) / STEPS),
                                (int) (image.getHeight() * (row + 0.5) / STEPS));
                red += color.getRed();
                green += color.getGreen();
                blue += color.getBlue();
            }
        }
        double scale = 255.0 / (STEPS * STEPS);
        return (int) (red * scale) << 16 | (int) (green * scale) << 8 | (int) (blue * scale);
    }

    /** The small picture of a photo. */
    Optional<byte[]> jpeg(long id) {
        return Optional.of(sample((int) id).jpeg);
    }

    private Sample sample(int index) {
        // neighbours differ, and the order is not the same in every round
        return samples.get((int) (((index * 2_654_435_761L) >>> 7) % samples.size()));
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long id(int index) {
        return index;
    }

    @Override
    public float aspect(int index) {
        return sample(index).aspect;
    }

    @Override
    public int averageColor(int index) {
        return sample(index).color;
    }

    @Override
    public int badges(int index) {
        int badges = index % 7 == 3 ? GridBadges.FAVOURITE : GridBadges.NONE;
        badges |= index % 11 == 5 ? GridBadges.VIDEO : GridBadges.NONE;
        return badges | (index % 5 == 2 ? GridBadges.ofRating(1 + index % 5) : GridBadges.NONE);
    }

    @Override
    public List<GridSection> sections() {
        return sections;
    }

    @Override
    public @Nullable String hoverText(int index) {
        return null;
    }

    @Override
    public Map<Long, GridDescription> describe(List<Long> ids) {
        return Map.of();
    }
}
