package photoscope.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import photoscope.library.Library;
import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;
import photoscope.library.ModelShelf;
import photoscope.models.ModelException;
import photoscope.models.ModelPack;
import photoscope.models.ModelPacks;
import photoscope.photo.ContentHash;

/**
 * The model pack that a bench works with.
 *
 * @param environment where it is found
 * @param id its name
 */
public record BenchPack(LibraryEnvironment environment, String id) {
    private static final String CLIP_SHAPED = "clip-shaped";

    /** A pack that is installed. */
    public static BenchPack installed(LibraryEnvironment environment, String id) {
        return new BenchPack(environment, id);
    }

    /**
     * A pack made of a folder that holds vision_model.onnx and text_model.onnx in the form of CLIP ViT-B/32: 224
     * pixels, 77 tokens, 512 dimensions. The vocabulary is the starter pack's, which is CLIP's.
     */
    public static BenchPack ofModel(LibraryEnvironment environment, Path model, WorkFolder work) throws IOException {
        Path packs = work.path("packs");
        Path pack = work.empty("packs/" + CLIP_SHAPED);
        Path starter = environment.bundledModels().resolve(ModelPacks.DEFAULT);
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode manifest;
        try (InputStream template = BenchPack.class.getResourceAsStream("clip-shaped-manifest.json")) {
            manifest = (ObjectNode) mapper.readTree(template);
        }
        ArrayNode files = manifest.putArray("files");
        for (String name : new String[]{"vision_model.onnx", "text_model.onnx"}) {
            add(model.resolve(name), pack.resolve(name), files);
        }
        for (String name : new String[]{"vocab.json", "merges.txt"}) {
            add(starter.resolve(name), pack.resolve(name), files);
        }
        mapper.writeValue(pack.resolve("manifest.json").toFile(), manifest);
        return new BenchPack(
                new LibraryEnvironment(environment.bundledModels(), packs, environment.volumes(), environment.clock()),
                CLIP_SHAPED);
    }

    private static void add(Path original, Path copy, ArrayNode files) throws IOException {
        Files.copy(original, copy);
        files.addObject()
                .put("name", String.valueOf(copy.getFileName()))
                .put("bytes", Files.size(copy))
                .put("sha256", sha256(copy));
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = ContentHash.newDigest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    ModelPack.Ready ready() throws LibraryException {
        try {
            return packs().ready(id);
        } catch (ModelException e) {
            throw new LibraryException(String.valueOf(e.getMessage()), e);
        }
    }

    ModelPacks packs() {
        return new ModelPacks(environment.bundledModels(), environment.installedModels());
    }

    /** A library in this folder whose vectors come from this pack. */
    Library open(LibraryFolder folder) throws LibraryException {
        new ModelShelf(environment).use(folder, id);
        return Library.open(folder, environment);
    }
}
