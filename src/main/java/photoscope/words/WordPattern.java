package photoscope.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * One word or exact phrase of a query, ready to be looked for in any field.
 *
 * @param text as the user wrote it
 * @param runs its words, at least one
 * @param isPrefix whether its last word is still being typed
 */
record WordPattern(String text, List<Run> runs, boolean isPrefix) {
    /** How many endings of a phrase's last, unfinished word are tried. */
    private static final int MOST_ENDINGS = 500;
    /** Words beyond this many no longer narrow a phrase. */
    private static final int MOST_RUNS = 40;
    private static final float UNFINISHED = 0.5f;

    WordPattern {
        runs = runs.stream().limit(MOST_RUNS).toList();
    }

    /** The entries that have anything to look for; the last of them may be unfinished. */
    static List<WordPattern> of(List<String> entries, boolean lastIsPrefix) {
        List<WordPattern> patterns = new ArrayList<>();
        int count = Math.min(entries.size(), WordQuery.MOST_ENTRIES);
        for (int i = 0; i < count; i++) {
            List<Run> runs = WordSplitter.split(entries.get(i));
            if (!runs.isEmpty()) {
                patterns.add(new WordPattern(entries.get(i), runs, lastIsPrefix && i == count - 1));
            }
        }
        return patterns;
    }

    /** Looks in one field. A finished word also counts as a beginning, and so stands above what only begins so. */
    Query in(WordField field, IndexReader reader) throws IOException {
        List<List<Run.Token>> readings = Run.queryTokens(runs);
        List<Query> ways = new ArrayList<>();
        for (List<Run.Token> tokens : readings) {
            ways.add(tokens.size() == 1
                    ? new TermQuery(new Term(field.key(), tokens.getFirst().text()))
                    : phrase(field, tokens));
        }
        Query finished = new DisjunctionMaxQuery(ways, 0);
        return isPrefix ? new DisjunctionMaxQuery(List.of(finished, begun(field, readings, reader)), 1) : finished;
    }

    private Query begun(WordField field, List<List<Run.Token>> readings, IndexReader reader) throws IOException {
        List<Query> ways = new ArrayList<>();
        for (List<Run.Token> tokens : readings) {
            ways.add(tokens.size() == 1
                    ? new PrefixQuery(new Term(field.key(), tokens.getFirst().text()))
                    : phraseWithEndings(field, tokens, reader));
        }
        if (field == WordField.NAME && readings.getFirst().size() > 1) {
            // the one way that has no limit of endings: IMG_2 begins a hundred thousand names
            ways.add(new PrefixQuery(new Term(field.wholeKey(), Folding.wholly(text))));
        }
        return new BoostQuery(new DisjunctionMaxQuery(ways, 0), UNFINISHED);
    }

    private static Query phrase(WordField field, List<Run.Token> tokens) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        tokens.forEach(token -> phrase.add(new Term(field.key(), token.text()), token.position()));
        return phrase.build();
    }

    private static Query phraseWithEndings(WordField field, List<Run.Token> tokens, IndexReader reader)
            throws IOException {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (Run.Token token : tokens.subList(0, tokens.size() - 1)) {
            phrase.add(new Term[]{new Term(field.key(), token.text())}, token.position());
        }
        Run.Token last = tokens.getLast();
        phrase.add(beginningWith(field, last.text(), reader), last.position());
        return phrase.build();
    }

    private static Term[] beginningWith(WordField field, String beginning, IndexReader reader) throws IOException {
        List<Term> found = new ArrayList<>();
        found.add(new Term(field.key(), beginning));
        Terms terms = MultiTerms.getTerms(reader, field.key());
        if (terms != null) {
            BytesRef prefix = new BytesRef(beginning);
            TermsEnum each = terms.iterator();
            boolean more = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
            while (more && found.size() < MOST_ENDINGS && StringHelper.startsWith(each.term(), prefix)) {
                found.add(new Term(field.key(), BytesRef.deepCopyOf(each.term())));
                more = each.next() != null;
            }
        }
        return found.stream().distinct().toArray(Term[]::new);
    }
}
