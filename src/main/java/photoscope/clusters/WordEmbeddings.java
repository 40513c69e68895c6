package photoscope.clusters;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.models.ModelException;
import photoscope.storage.AtomicFile;
import photoscope.storage.Checksum;

/** The vocabulary's embeddings by one model, kept in a file: it is encoded once for each pack. */
final class WordEmbeddings {
    private static final Logger LOG = LoggerFactory.getLogger(WordEmbeddings.class);
    private static final String PROMPT = "a photo of ";

    private final Path file;
    private final VocabularySource source;
    private final int dimensions;
    private final Vocabulary vocabulary;

    WordEmbeddings(VocabularySource source, int dimensions, Vocabulary vocabulary) {
        this.file = source.file();
        this.source = source;
        this.dimensions = dimensions;
        this.vocabulary = vocabulary;
    }

    /** Suggestions by this model; none where the model can't be had, which is logged. */
    synchronized Optional<NameSuggestions> suggestions() {
        try {
            Optional<float[][]> kept = read();
            float[][] embeddings = kept.isPresent() ? kept.get() : encode();
            if (kept.isEmpty()) {
                write(embeddings);
            }
            return Optional.of(new NameSuggestions(vocabulary.words(), embeddings));
        } catch (ModelException | IOException e) {
            LOG.warn("No names can be suggested: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private float[][] encode() throws ModelException {
        List<NameWord> words = vocabulary.words();
        float[][] embeddings = new float[words.size()][];
        for (int i = 0; i < embeddings.length; i++) {
            embeddings[i] = source.encoder().encode(PROMPT + words.get(i).english()).values();
        }
        return embeddings;
    }

    /** Empty where there is no file, or one of other words or of another model. */
    private Optional<float[][]> read() throws IOException {
        if (!Files.exists(file) || Files.size(file) != fileBytes()) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int body = bytes.length - Integer.BYTES;
        boolean isOurs = buffer.getLong() == source.fingerprint() && buffer.getInt() == wordsChecksum()
                && buffer.getInt(body) == Checksum.of(bytes, 0, body);
        if (!isOurs) {
            return Optional.empty();
        }
        float[][] embeddings = new float[vocabulary.words().size()][dimensions];
        for (float[] embedding : embeddings) {
            for (int d = 0; d < dimensions; d++) {
                embedding[d] = buffer.getFloat();
            }
        }
        return Optional.of(embeddings);
    }

    private void write(float[][] embeddings) throws IOException {
        byte[] bytes = new byte[fileBytes()];
        ByteBuffer buffer = ByteBuffer.wrap(bytes).putLong(source.fingerprint()).putInt(wordsChecksum());
        for (float[] embedding : embeddings) {
            for (float value : embedding) {
                buffer.putFloat(value);
            }
        }
        buffer.putInt(Checksum.of(bytes, 0, bytes.length - Integer.BYTES));
        AtomicFile.write(file, bytes);
    }

    private int fileBytes() {
        return Long.BYTES + 2 * Integer.BYTES + vocabulary.words().size() * dimensions * Float.BYTES;
    }

    private int wordsChecksum() {
        String all = vocabulary.words().stream().map(NameWord::english).collect(Collectors.joining("\n", PROMPT, ""));
        byte[] bytes = all.getBytes(StandardCharsets.UTF_8);
        return Checksum.of(bytes, 0, bytes.length);
    }
}
