package photoscope.words;

import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/** How a photo's words lie in the index: words with places per field, whole values, and the photo's id; no text. */
final class IndexedDocument {
    /** Holds the photo's id as a column. */
    static final String PHOTO = "photo";

    private static final String KEY = "id";
    private static final int LONGEST_VALUE = 1000;
    /** Stands between a value as it is compared and as it was written. */
    private static final char SEPARATOR = '\0';
    private static final FieldType WORDS = words();

    private IndexedDocument() {}

    static Document of(WordDocument photo) {
        Document document = new Document();
        document.add(new StringField(KEY, key(photo.photo().value()), Field.Store.NO));
        document.add(new NumericDocValuesField(PHOTO, photo.photo().value()));
        add(document, WordField.NAME, photo.fileName());
        add(document, WordField.FOLDER, photo.folder());
        add(document, WordField.TITLE, photo.title());
        add(document, WordField.CAPTION, photo.caption());
        photo.keywords().forEach(keyword -> add(document, WordField.KEYWORDS, keyword));
        photo.albums().forEach(album -> add(document, WordField.ALBUM, album));
        photo.persons().forEach(person -> add(document, WordField.PERSON, person));
        photo.notes().forEach(note -> add(document, WordField.NOTES, note));
        add(document, WordField.ARTIST, photo.artist());
        add(document, WordField.CAMERA, photo.camera());
        add(document, WordField.PLACE, photo.place());
        return document;
    }

    /** The term that names a photo's document. */
    static Term term(long photoId) {
        return new Term(KEY, key(photoId));
    }

    /** What every value that equals this one begins with. */
    static String wholePrefix(String value) {
        return Folding.wholly(cut(value)) + SEPARATOR;
    }

    /** A whole value's term as compared and as written. */
    static List<String> spellings(String wholeTerm) {
        int separator = wholeTerm.indexOf(SEPARATOR);
        return List.of(wholeTerm.substring(0, separator), wholeTerm.substring(separator + 1));
    }

    private static void add(Document document, WordField field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        document.add(new Field(field.key(), text, WORDS));
        if (field.isWhole()) {
            String value = cut(text).replace(SEPARATOR, ' ').strip();
            document.add(new StringField(field.wholeKey(), wholePrefix(value) + value, Field.Store.NO));
        }
    }

    private static String cut(String text) {
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) : text;
    }

    private static BytesRef key(long photoId) {
        byte[] bytes = new byte[Long.BYTES];
        NumericUtils.longToSortableBytes(photoId, bytes, 0);
        return new BytesRef(bytes);
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }
}
