package photoscope.models;

import java.util.List;

/** The files of a byte-pair tokenizer, in one of its two common forms. */
public sealed interface TokenizerFiles {
    /** Names of the files in the pack. */
    List<String> names();

    /** OpenAI's form: a JSON object of token to number, and a text file with one merge a line. */
    record VocabularyAndMerges(String vocabulary, String merges) implements TokenizerFiles {
        @Override
        public List<String> names() {
            return List.of(vocabulary, merges);
        }
    }

    /** Hugging Face's {@code tokenizer.json}, which holds both. */
    record TokenizerJson(String file) implements TokenizerFiles {
        @Override
        public List<String> names() {
            return List.of(file);
        }
    }
}
