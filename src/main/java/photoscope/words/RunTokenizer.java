package photoscope.words;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands the words of {@link WordSplitter} to Lucene. */
final class RunTokenizer extends Tokenizer {
    /** Keeps phrases from reaching out of one keyword, or one reading, into the next. */
    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private Iterator<Run.Token> tokens = List.<Run.Token>of().iterator();
    private final char[] buffer = new char[1024];
    private int position;

    /** An analyzer of nothing but this. */
    static Analyzer analyzer() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
                return new TokenStreamComponents(new RunTokenizer());
            }

            @Override
            public int getPositionIncrementGap(String fieldName) {
                return GAP;
            }
        };
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        StringBuilder text = new StringBuilder();
        for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
            text.append(buffer, 0, n);
        }
        tokens = Run.indexTokens(WordSplitter.split(text.toString()), GAP).iterator();
        position = -1;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!tokens.hasNext()) {
            return false;
        }
        Run.Token token = tokens.next();
        term.append(token.text());
        increment.setPositionIncrement(token.position() - position);
        position = token.position();
        return true;
    }
}
