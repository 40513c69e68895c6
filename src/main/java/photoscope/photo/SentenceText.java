package photoscope.photo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A sentence as one text, to be kept and sent: pattern and arguments with U+001F between them, each argument with a
 * letter for what it is. A text without that is a sentence without arguments, as catalogs of older versions hold them.
 */
public final class SentenceText {
    private static final char SEPARATOR = '\u001f';
    /** More than any sentence of ours has; what goes deeper was not written by us. */
    private static final int DEEPEST = 8;

    private SentenceText() {}

    public static String of(Sentence sentence) {
        StringBuilder text = new StringBuilder();
        write(sentence, text);
        return text.toString();
    }

    private static void write(Sentence sentence, StringBuilder text) {
        text.append(plain(sentence.pattern()));
        for (Object argument : sentence.arguments()) {
            text.append(SEPARATOR);
            switch (argument) {
                case Sentence inner -> {
                    write(inner, text.append('('));
                    text.append(SEPARATOR).append(')');
                }
                case Long number -> text.append('d').append(number);
                default -> text.append('s').append(plain(argument.toString()));
            }
        }
    }

    private static String plain(String text) {
        return text.replace(SEPARATOR, ' ');
    }

    /** What {@link #of} has written; anything else as it stands. */
    public static Sentence read(String text) {
        Iterator<String> parts = List.of(text.split(String.valueOf(SEPARATOR), -1)).iterator();
        try {
            return read(parts.next(), parts, 0);
        } catch (IllegalArgumentException e) {
            return Sentence.verbatim(plain(text));
        }
    }

    private static Sentence read(String pattern, Iterator<String> parts, int depth) {
        List<Object> arguments = new ArrayList<>();
        while (parts.hasNext()) {
            String part = parts.next();
            if (part.equals(")") && depth > 0) {
                return new Sentence(pattern, arguments);
            }
            arguments.add(argument(part, parts, depth));
        }
        return new Sentence(pattern, arguments);
    }

    private static Object argument(String part, Iterator<String> parts, int depth) {
        if (part.startsWith("s")) {
            return part.substring(1);
        } else if (part.startsWith("d")) {
            return Long.valueOf(part.substring(1));
        } else if (part.startsWith("(") && depth < DEEPEST) {
            return read(part.substring(1), parts, depth + 1);
        }
        throw new IllegalArgumentException("argument " + part);
    }
}
