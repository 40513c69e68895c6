package photoscope.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

import photoscope.models.ModelPacks;
import photoscope.photo.Sentence;
import photoscope.storage.AtomicFile;

/**
 * The file {@code library.json}: what a library is before anything in it is opened.
 *
 * @param id its name for ever
 * @param format version of the folder's layout
 * @param pack the model pack that its vectors come from
 * @param sources what is indexed; the catalog knows too, but may be the thing that has to be built again
 */
record LibraryDescriptor(UUID id, int format, String pack, List<Path> sources) {
    static final int FORMAT = 1;

    static LibraryDescriptor create(String pack) {
        return new LibraryDescriptor(UUID.randomUUID(), FORMAT, pack, List.of());
    }

    /** That of a library, made now where there is none. */
    static LibraryDescriptor in(LibraryFolder folder) throws LibraryException, IOException {
        if (Files.exists(folder.descriptor())) {
            return read(folder.descriptor());
        }
        LibraryDescriptor created = create(ModelPacks.DEFAULT);
        created.write(folder.descriptor());
        return created;
    }

    LibraryDescriptor withPack(String newPack) {
        return new LibraryDescriptor(id, format, newPack, sources);
    }

    LibraryDescriptor withSources(List<Path> newSources) {
        return new LibraryDescriptor(id, format, pack, newSources);
    }

    static LibraryDescriptor read(Path file) throws LibraryException, IOException {
        try {
            JsonNode json = new ObjectMapper().readTree(Files.readAllBytes(file));
            int format = json.path("format").asInt();
            if (format > FORMAT) {
                throw new LibraryException(LibraryException.Kind.TOO_NEW,
                        Sentence.of("The library %s was made by a newer Photoscope. Update Photoscope to open it.",
                                file.getParent()));
            }
            String pack = json.path("pack").asText();
            if (format < 1 || pack.isEmpty()) {
                throw damaged(file, new IOException("fields are missing"));
            }
            List<Path> sources = new ArrayList<>();
            json.path("sources").forEach(source -> sources.add(Path.of(source.asText())));
            return new LibraryDescriptor(UUID.fromString(json.path("id").asText()), format, pack, sources);
        } catch (JacksonException | IllegalArgumentException e) {
            throw damaged(file, e);
        }
    }

    void write(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ObjectNode json = mapper.createObjectNode().put("id", id.toString()).put("format", format).put("pack", pack);
        var list = json.putArray("sources");
        sources.forEach(source -> list.add(source.toString()));
        AtomicFile.write(file, mapper.writeValueAsBytes(json));
    }

    private static LibraryException damaged(Path file, Exception cause) {
        return new LibraryException(Sentence.of(
                "The file %s is damaged. Delete it and index your folders again: the rest of the library" + " is kept.",
                file), cause);
    }
}
