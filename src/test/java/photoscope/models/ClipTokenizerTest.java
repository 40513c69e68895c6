package photoscope.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import photoscope.SharedFiles;
import photoscope.models.TextInput.Padding;
import photoscope.models.TokenizerFiles.TokenizerJson;
import photoscope.models.TokenizerFiles.VocabularyAndMerges;

class ClipTokenizerTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TokenizerFiles TWO_FILES = new VocabularyAndMerges("vocab.json", "merges.txt");
    private static ClipTokenizer tokenizer;

    @BeforeAll
    static void open() throws ModelException {
        tokenizer = ClipTokenizer.open(SamplePacks.starter(), input(TWO_FILES, Padding.END));
    }

    @Test
    void tokensAreThoseOfTheReference() throws IOException {
        JsonNode texts = JSON.readTree(SharedFiles.path("models/starter/reference.json").toFile()).get("texts");
        assertThat(texts).hasSize(47);
        for (JsonNode entry : texts) {
            assertThat(tokenizer.encode(entry.get("text").asText())).as(entry.get("text").asText())
                    .isEqualTo(JSON.convertValue(entry.get("input_ids"), long[].class));
        }
    }

    @ParameterizedTest
    @MethodSource("nastyTexts")
    void anyUnicodeGivesTheTokensOfHuggingFacesTokenizer(String text, List<Long> expected) {
        assertThat(words(tokenizer.encode(text))).isEqualTo(expected);
    }

    /** Computed with Hugging Face tokenizers 0.23 from the same vocabulary and merges. */
    static List<Arguments> nastyTexts() {
        return List.of(arguments("e\u0301te\u0301 \u00e9t\u00e9", List.of(3459L, 39694L, 3459L, 39694L)),
                arguments("\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66 family",
                        List.of(25023L, 26304L, 48938L, 4244L, 964L, 355L, 1315L)),
                arguments("\ud83c\udde9\ud83c\uddea flag", List.of(21531L, 4859L)),
                arguments("\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645",
                        List.of(12986L, 10948L, 25722L, 16378L, 22625L, 16378L, 12973L, 18843L, 12973L, 29945L)),
                arguments("\u0928\u092e\u0938\u094d\u0924\u0947",
                        List.of(3124L, 101L, 48254L, 28505L, 19389L, 27263L, 25130L)),
                arguments("\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35",
                        List.of(37883L, 30245L, 14978L, 37883L, 38825L, 20278L)),
                arguments("\u0130stanbul I\u0131", List.of(328L, 16384L, 11231L, 72L, 41901L)),
                arguments("\u00a0no\u3000break\u2009space\u0085x", List.of(871L, 2568L, 2138L, 343L)),
                arguments("zero\u200bwidth", List.of(5848L, 9844L, 23571L)),
                arguments("\ufeffbom", List.of(171L, 119L, 379L, 19469L)),
                arguments("a\u0000b", List.of(320L, 444L, 321L)),
                arguments("\u00bd \u2167 \u0663 x\u00b2", List.of(33613L, 158L, 227L, 371L, 149L, 352L, 343L, 41175L)),
                arguments("it's IT'S it\u2019s 'tis 's",
                        List.of(585L, 568L, 585L, 568L, 585L, 728L, 503L, 338L, 713L, 533L, 568L)),
                arguments("...!!??--__##", List.of(3002L, 1443L, 5195L, 2154L, 2355L, 15483L)),
                arguments("\ufffd", List.of(39802L)),
                arguments("\ud840\udc00\ud835\udc00", List.of(172L, 254L, 222L, 222L, 15889L, 478L)),
                arguments("\u1e9e \ufb01", List.of(127L, 509L, 171L, 105L, 479L)),
                arguments("A\u030a\u0327", List.of(127L, 354L, 136L, 356L)),
                arguments("don't've'll", List.of(847L, 713L, 1200L, 1342L)),
                arguments("a\r\nb\tc", List.of(320L, 321L, 322L)), arguments("100% \u20ac5.00 C++ #1",
                        List.of(272L, 271L, 271L, 260L, 6309L, 276L, 269L, 271L, 271L, 322L, 19056L, 258L, 272L)));
    }

    @Test
    void halfASurrogateIsATextToo() {
        assertThat(tokenizer.encode("\ud83d dog")).hasSize(77).contains(1929);
    }

    @Test
    void aBookIsCutWithTheEndTokenLast() {
        for (String text : List.of("dog ".repeat(500_000), "x".repeat(500_000), "\ud83d\ude42".repeat(100_000))) {
            long[] tokens = tokenizer.encode(text);
            assertThat(tokens).hasSize(77);
            assertThat(tokens[0]).isEqualTo(49406);
            assertThat(tokens[76]).isEqualTo(49407);
            assertThat(Arrays.stream(tokens).filter(token -> token == 49407).count()).isEqualTo(1);
        }
    }

    @Test
    void paddingAndAttentionFollowTheFirstEndToken() throws ModelException {
        long[] tokens = ClipTokenizer.open(SamplePacks.starter(), input(TWO_FILES, Padding.ZERO)).encode("red car");
        assertThat(tokens).startsWith(49406, 736, 1615, 49407, 0, 0).endsWith(0);
        assertThat(LongStream.of(tokenizer.attention(tokens)).sum()).isEqualTo(4);
        assertThat(tokenizer.attention(tokenizer.encode("red car"))).startsWith(1, 1, 1, 1, 0).endsWith(0);
    }

    @Test
    void huggingFacesFormGivesTheSameTokensWithMergesAsTextsOrAsPairs(@TempDir Path folder) throws Exception {
        for (boolean pairs : new boolean[]{false, true}) {
            Files.writeString(folder.resolve("tokenizer.json"), JSON.writeValueAsString(tokenizerJson(pairs)));
            ClipTokenizer other = ClipTokenizer.open(folder, input(new TokenizerJson("tokenizer.json"), Padding.END));
            for (String text : List.of("a photo of a cat", "\ud83d\ude42 smile", "caf\u00e9 na\u00efve", "")) {
                assertThat(other.encode(text)).isEqualTo(tokenizer.encode(text));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void brokenFilesAreRefusedByName(String name, String content, @TempDir Path folder) throws IOException {
        TokenizerFiles files = name.equals("tokenizer.json") ? new TokenizerJson(name) : TWO_FILES;
        Files.writeString(folder.resolve("vocab.json"), "{\"a\":0,\"<|startoftext|>\":1,\"<|endoftext|>\":2}");
        Files.writeString(folder.resolve("merges.txt"), "#version: 0.2\na b\n");
        Files.writeString(folder.resolve(name), content);
        assertThatThrownBy(() -> ClipTokenizer.open(folder, input(files, Padding.END)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining(folder.toString());
    }

    static List<Arguments> brokenFiles() {
        return List.of(arguments("vocab.json", ""), arguments("vocab.json", "[]"), arguments("vocab.json", "{\"a\":"),
                arguments("vocab.json", "{\"a\":\"b\"}"), arguments("vocab.json", "{\"a\":1}"),
                arguments("vocab.json", "{\"a\":99999999999}"), arguments("merges.txt", "#version: 0.2\nalone\n"),
                arguments("tokenizer.json", "{}"), arguments("tokenizer.json", "{\"model\":{\"vocab\":{}}}"),
                arguments("tokenizer.json", "{\"model\":{\"vocab\":{\"a\":1},\"merges\":[[\"a\"]]}}"),
                arguments("tokenizer.json", "{\"model\":{\"vocab\":{\"a\":1},\"merges\":[3]}}"),
                arguments("tokenizer.json", "{\"model\":{\"vocab\":{\"a\":1},\"merges\":{}}}"),
                arguments("tokenizer.json", "{\"model\":{\"vocab\":{\"a\":1},\"merges\":[\"a b\""));
    }

    @Test
    void aMissingFileIsRefusedByName(@TempDir Path folder) {
        assertThatThrownBy(() -> ClipTokenizer.open(folder, input(TWO_FILES, Padding.END)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("vocab.json");
    }

    private static JsonNode tokenizerJson(boolean pairs) throws IOException {
        Path starter = SamplePacks.starter();
        ObjectNode root = JSON.createObjectNode();
        root.putObject("normalizer").put("type", "Sequence").putArray("normalizers");
        ObjectNode model = root.putObject("model");
        model.put("type", "BPE");
        model.set("vocab", JSON.readTree(starter.resolve("vocab.json").toFile()));
        ArrayNode merges = model.putArray("merges");
        for (String line : Files.readAllLines(starter.resolve("merges.txt")).stream().skip(1).toList()) {
            if (pairs) {
                List.of(line.split(" ")).forEach(merges.addArray()::add);
            } else {
                merges.add(line);
            }
        }
        return root;
    }

    private static TextInput input(TokenizerFiles files, Padding padding) {
        return new TextInput("text_model.onnx", files, 77, padding);
    }

    private static List<Long> words(long[] tokens) {
        List<Long> words = new ArrayList<>();
        for (int i = 1; tokens[i] != 49407; i++) {
            words.add(tokens[i]);
        }
        return words;
    }
}
