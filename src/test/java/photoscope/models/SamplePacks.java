package photoscope.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Packs for tests: the project's own, and ones written on the spot. */
final class SamplePacks {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SamplePacks() {}

    /** The project's folder of packs. */
    static Path bundled() {
        return Path.of(System.getProperty("photoscope.models", "models"));
    }

    static Path starter() {
        return bundled().resolve("starter");
    }

    /** The starter's manifest as a tree to be changed. */
    static ObjectNode starterManifest() {
        try {
            return (ObjectNode) JSON.readTree(starter().resolve(PackManifest.FILE_NAME).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PackManifest parse(ObjectNode manifest) throws ModelException {
        return ManifestReader.parse(manifest.toString().getBytes(StandardCharsets.UTF_8), "manifest");
    }

    /** Fits the manifest's list of files, sizes and checksums to what lies in the folder, and writes it there. */
    static ModelPack.Ready ready(ObjectNode manifest, Path folder) throws IOException, ModelException {
        for (JsonNode file : manifest.withArray("files")) {
            Path path = folder.resolve(file.get("name").asText());
            ((ObjectNode) file).put("bytes", Files.size(path)).put("sha256", Sha256.of(path));
        }
        Files.writeString(folder.resolve(PackManifest.FILE_NAME), manifest.toString());
        return new ModelPack.Ready(parse(manifest), folder);
    }

    /** Copies files of the starter pack. */
    static void copyStarter(Path folder, String... names) throws IOException {
        for (String name : names) {
            Files.copy(starter().resolve(name), folder.resolve(name));
        }
    }

    /** A pack of two files of noise, loaded from this address; its encoders can't be opened. */
    static ObjectNode noise(String id, List<byte[]> contents, String address) {
        ObjectNode manifest = starterManifest();
        manifest.put("id", id);
        ArrayNode files = manifest.putArray("files");
        for (int i = 0; i < contents.size(); i++) {
            String name = "onnx/part" + i + ".bin";
            files.addObject()
                    .put("name", name)
                    .put("bytes", contents.get(i).length)
                    .put("sha256", sha256(contents.get(i)))
                    .put("address", address + name);
        }
        ((ObjectNode) manifest.get("image")).put("model", "onnx/part0.bin");
        ((ObjectNode) manifest.get("text")).put("model", "onnx/part0.bin");
        ((ObjectNode) manifest.get("text").get("tokenizer")).put("file", "onnx/part1.bin");
        return manifest;
    }

    /** Bytes that repeat nowhere. */
    static byte[] bytes(int length, int seed) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    /** Names in a folder, sorted, hidden ones included. */
    static List<String> names(Path folder) {
        String[] names = folder.toFile().list();
        return names == null ? List.of() : Arrays.stream(names).sorted().toList();
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.digest().digest(bytes));
    }
}
