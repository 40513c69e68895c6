import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What the app image takes, part by part. */
final class Sizes {
    private static final long MOST_MEGABYTES = 180;

    private Sizes() {}

    /** @throws IOException if it is larger than promised */
    static void print(AppImage image) throws IOException {
        Map<String, Long> parts = new TreeMap<>();
        for (Path file : Folders.files(image.root())) {
            parts.merge(part(image, file), Files.size(file), Long::sum);
        }
        long all = parts.values().stream().mapToLong(Long::longValue).sum();
        parts.forEach((part, bytes) -> System.out.printf("%8.1f MB  %s%n", bytes / 1e6, part));
        System.out.printf("%8.1f MB  all%n", all / 1e6);
        if (all > MOST_MEGABYTES * 1_000_000) {
            throw new IOException("The app image is larger than " + MOST_MEGABYTES + " MB.");
        }
    }

    private static String part(AppImage image, Path file) {
        String name = file.getFileName().toString();
        if (file.startsWith(image.runtime())) {
            return "Java";
        }
        if (name.startsWith(AppImage.CACHE)) {
            return "cache of classes";
        }
        if (file.startsWith(image.app().resolve("models"))) {
            return "starter model";
        }
        if (name.contains("onnxruntime")) {
            return "ONNX Runtime";
        }
        if (name.startsWith("ffmpeg") || name.startsWith("javacpp")) {
            return "FFmpeg";
        }
        if (name.startsWith("javafx") || file.getParent().equals(image.app()) && !name.endsWith(".jar")) {
            return "JavaFX";
        }
        return name.startsWith("photoscope") ? "Photoscope" : "other libraries";
    }
}
