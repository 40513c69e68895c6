package photoscope.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * A query in Lucene's terms.
 *
 * @param required patterns that have to match in some field
 * @param optional patterns that add to the score
 * @param excluded patterns that must match nowhere
 */
record QueryPlan(List<WordPattern> required, List<WordPattern> optional, List<WordPattern> excluded) {
    /** A little for a word that stands in several fields, most for the best of them. */
    private static final float OTHER_FIELDS = 0.1f;

    static QueryPlan of(WordQuery query) {
        boolean typing = query.lastIsPrefix();
        return new QueryPlan(WordPattern.of(query.required(), typing && query.optional().isEmpty()),
                WordPattern.of(query.optional(), typing), WordPattern.of(query.excluded(), false));
    }

    /** Whether there is nothing to look for; what is excluded alone finds nothing. */
    boolean isEmpty() {
        return required.isEmpty() && optional.isEmpty();
    }

    /** The query that ranks. */
    Query ranked(IndexReader reader) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (WordPattern pattern : required) {
            all.add(anywhere(pattern, reader), Occur.MUST);
        }
        for (WordPattern pattern : optional) {
            all.add(anywhere(pattern, reader), Occur.SHOULD);
        }
        for (WordPattern pattern : excluded) {
            all.add(anywhere(pattern, reader), Occur.MUST_NOT);
        }
        return all.build();
    }

    /** Finds what matched in one field, to give as a reason. */
    Query in(WordField field, IndexReader reader) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (WordPattern pattern : Stream.concat(required.stream(), optional.stream()).toList()) {
            any.add(pattern.in(field, reader), Occur.SHOULD);
        }
        return any.build();
    }

    /** A pattern in whichever field it weighs most. */
    static Query anywhere(WordPattern pattern, IndexReader reader) throws IOException {
        List<Query> fields = new ArrayList<>();
        for (WordField field : WordField.values()) {
            fields.add(new BoostQuery(pattern.in(field, reader), field.boost()));
        }
        return new DisjunctionMaxQuery(fields, OTHER_FIELDS);
    }
}
