package photoscope.bench;

import java.util.List;
import java.util.SplittableRandom;

/** Captions, and what people would type to find them. */
final class SampleWords {
    private static final List<String> WHAT = List.of("dog", "cat", "child", "woman", "man", "bird", "horse", "bicycle",
            "boat", "car", "train", "house", "tower", "bridge", "tree", "flower", "cake", "table", "lamp", "guitar",
            "kite", "ball", "tent", "window", "statue", "market", "river", "mountain", "cloud", "snowman");
    private static final List<String> HOW = List.of("small", "old", "red", "blue", "green", "yellow", "white", "black",
            "happy", "wet", "bright", "quiet", "colourful", "wooden", "broken", "golden", "sleeping", "running",
            "smiling", "lonely");
    private static final List<String> WHERE = List.of("beach", "kitchen", "garden", "street", "forest", "park", "lake",
            "station", "field", "room", "harbour", "stadium", "school", "hill", "island", "desert", "castle",
            "playground", "office", "balcony");
    private static final List<String> WHEN = List.of("at night", "at sunset", "in winter", "in the rain", "in summer",
            "in the morning", "in fog", "on a birthday", "at a wedding", "on holiday");
    private final SplittableRandom random;

    SampleWords(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** "a wet dog in the garden at night": one of 120,000. */
    String sentence() {
        return "a " + any(HOW) + " " + any(WHAT) + " in the " + any(WHERE) + " " + any(WHEN);
    }

    /** Two or three tags. */
    List<String> keywords() {
        return List.of(any(WHAT), any(WHERE), any(HOW));
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
