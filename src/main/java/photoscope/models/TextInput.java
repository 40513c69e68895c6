package photoscope.models;

/**
 * What a text model wants to read.
 *
 * @param model the file's name
 * @param tokenizer the files that say how text becomes token numbers
 * @param length tokens of every input, start and end token included
 * @param padding what fills the places after the end token
 */
public record TextInput(String model, TokenizerFiles tokenizer, int length, Padding padding) {
    /** What fills the places after the end token. */
    public enum Padding {
        /** The end token again. */
        END,
        /** Token number 0. */
        ZERO
    }
}
