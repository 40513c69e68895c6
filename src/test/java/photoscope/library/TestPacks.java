package photoscope.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import photoscope.models.TinyOnnx;

/** Model packs that are made for a test. */
final class TestPacks {
    private TestPacks() {}

    /** The pack that comes with Photoscope. */
    static void copyStarter(Path models) throws IOException {
        copyStarterTo(models.resolve("starter"));
    }

    static void copyStarterTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.list(Path.of(System.getProperty("photoscope.models", "models"), "starter"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    /** A model that sees the average colour, and in black nothing at all; it takes next to no time. */
    static void makeColourBlindInTheDark(Path models, String id) throws IOException {
        Path folder = models.resolve(id);
        copyStarterTo(folder);
        Files.write(folder.resolve("vision_model.onnx"), TinyOnnx.channelMeans(-1, 8, List.of("image_embeds")));
        writeManifest(folder, id, 3, 8, 0);
    }

    static void writeManifest(Path folder, String id, int dimensions, int size, double mean) throws IOException {
        ObjectNode manifest = (ObjectNode) new ObjectMapper().readTree(folder.resolve("manifest.json").toFile());
        manifest.put("id", id).put("dimensions", dimensions);
        ObjectNode image = (ObjectNode) manifest.get("image");
        image.put("size", size).putArray("mean").add(mean).add(mean).add(mean);
        for (JsonNode file : manifest.get("files")) {
            byte[] bytes = Files.readAllBytes(folder.resolve(file.get("name").asText()));
            ((ObjectNode) file).put("bytes", bytes.length).put("sha256", sha256(bytes));
        }
        Files.writeString(folder.resolve("manifest.json"), manifest.toString());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
