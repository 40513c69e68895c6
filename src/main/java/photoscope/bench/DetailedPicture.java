package photoscope.bench;

import java.util.SplittableRandom;

import photoscope.pixels.Picture;

/**
 * Pictures that cost a decoder what photos cost: soft shapes, edges, texture at all scales and a sensor's noise. A
 * 12-megapixel one makes a JPEG of 3 to 6 MB at the quality that cameras use.
 */
final class DetailedPicture {
    private static final int[] CELLS = {700, 170, 44, 13, 5};
    private static final int[] STRENGTHS = {70, 40, 26, 18, 12};
    private static final int COLOR_CELL = 300;
    private static final int COLOR_STRENGTH = 45;
    private static final int NOISE = 13;
    private static final int SHAPES = 40;

    private final int width;
    private final int height;
    private final SplittableRandom random;
    private final int[] light;

    private DetailedPicture(int width, int height, long seed) {
        this.width = width;
        this.height = height;
        this.random = new SplittableRandom(seed);
        this.light = new int[width * height];
    }

    /** The picture of this number; the same number gives the same picture. */
    static Picture of(int width, int height, long seed) {
        return new DetailedPicture(width, height, seed).paint();
    }

    private Picture paint() {
        for (int octave = 0; octave < CELLS.length; octave++) {
            addClouds(light, CELLS[octave], STRENGTHS[octave]);
        }
        for (int shape = 0; shape < SHAPES; shape++) {
            addBox();
        }
        int[] red = new int[light.length];
        addClouds(red, COLOR_CELL, COLOR_STRENGTH);
        int[] blue = new int[light.length];
        addClouds(blue, COLOR_CELL, COLOR_STRENGTH);
        byte[] rgb = new byte[3 * light.length];
        for (int i = 0; i < light.length; i++) {
            long noise = random.nextLong();
            int bright = 128 + light[i] + (int) Math.floorMod(noise, 2L * NOISE + 1) - NOISE;
            rgb[3 * i] = channel(bright + red[i]);
            rgb[3 * i + 1] = channel(bright - (red[i] + blue[i]) / 2);
            rgb[3 * i + 2] = channel(bright + blue[i]);
        }
        return new Picture(width, height, rgb);
    }

    private static byte channel(int value) {
        return (byte) Math.clamp(value, 0, 255);
    }

    /** Random values on a grid, blended between: value noise. */
    private void addClouds(int[] into, int cell, int strength) {
        int columns = width / cell + 2;
        int[] grid = new int[columns * (height / cell + 2)];
        for (int i = 0; i < grid.length; i++) {
            grid[i] = random.nextInt(-strength, strength + 1);
        }
        for (int y = 0; y < height; y++) {
            int row = y / cell * columns;
            int down = y % cell;
            for (int x = 0; x < width; x++) {
                int at = row + x / cell;
                int right = x % cell;
                int upper = grid[at] * (cell - right) + grid[at + 1] * right;
                int lower = grid[at + columns] * (cell - right) + grid[at + columns + 1] * right;
                into[y * width + x] += (upper * (cell - down) + lower * down) / (cell * cell);
            }
        }
    }

    private void addBox() {
        int left = random.nextInt(width);
        int top = random.nextInt(height);
        int right = Math.min(width, left + 1 + random.nextInt(width / 4 + 1));
        int bottom = Math.min(height, top + 1 + random.nextInt(height / 4 + 1));
        int step = random.nextInt(-40, 41);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                light[y * width + x] += step;
            }
        }
    }
}
