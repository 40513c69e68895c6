package photoscope.models;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import photoscope.models.TextInput.Padding;
import photoscope.photo.Sentence;

/**
 * CLIP's byte-level byte-pair encoding (Radford et al. 2021, {@code simple_tokenizer.py}) of any Unicode text: NFC,
 * lower case, words by CLIP's pattern, start and end token around, cut or padded to one length. Thread-safe.
 */
final class ClipTokenizer {
    private static final String START = "<|startoftext|>";
    private static final String END = "<|endoftext|>";
    private static final Pattern WORDS = Pattern.compile(Pattern.quote(START) + "|" + Pattern.quote(END)
            + "|'s|'t|'re|'ve|'m|'ll|'d|\\p{L}+|\\p{N}|[^\\s\\p{L}\\p{N}]+", Pattern.UNICODE_CHARACTER_CLASS);

    private final BytePairs pairs;
    private final int length;
    private final Padding padding;
    private final int start;
    private final int end;

    private ClipTokenizer(BytePairs pairs, int length, Padding padding, int start, int end) {
        this.pairs = pairs;
        this.length = length;
        this.padding = padding;
        this.start = start;
        this.end = end;
    }

    /**
     * The tokenizer of a pack in this folder.
     *
     * @throws ModelException if its files are missing or broken
     */
    static ClipTokenizer open(Path folder, TextInput text) throws ModelException {
        BytePairs pairs = TokenizerReader.read(folder, text.tokenizer());
        Integer start = pairs.numbers().get(START);
        Integer end = pairs.numbers().get(END);
        if (start == null || end == null) {
            throw new ModelException(Sentence.of("the vocabulary in %s lacks %s or %s", folder, START, END));
        }
        return new ClipTokenizer(pairs, text.length(), text.padding(), start, end);
    }

    /** The text's token numbers, always of the same length; a text too long is cut and still ends with the end token. */
    long[] encode(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        long[] tokens = new long[length];
        tokens[0] = start;
        int count = 1;
        Matcher words = WORDS.matcher(normal);
        while (count < length - 1 && words.find()) {
            for (int token : tokensOf(words.group())) {
                if (count < length - 1) {
                    tokens[count++] = token;
                }
            }
        }
        tokens[count++] = end;
        if (padding == Padding.END) {
            Arrays.fill(tokens, count, length, end);
        }
        return tokens;
    }

    /** 1 for each token up to the first end token, 0 for the padding after it. */
    long[] attention(long[] tokens) {
        long[] mask = new long[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            mask[i] = 1;
            if (tokens[i] == end) {
                break;
            }
        }
        return mask;
    }

    private int[] tokensOf(String word) {
        return switch (word) {
            case START -> new int[]{start};
            case END -> new int[]{end};
            default -> pairs.encode(ByteAlphabet.spell(word), end);
        };
    }
}
