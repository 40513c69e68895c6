package photoscope.annotations;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import photoscope.catalog.AnnotationRow;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.MomentTable;
import photoscope.catalog.ToldTable;
import photoscope.photo.Facts;
import photoscope.photo.Origin;
import photoscope.photo.OutsideFacts;
import photoscope.photo.Teller;

/**
 * Takes over what other programs say of photos: words as annotations of {@link ValueSource#PROGRAM}, dates, places,
 * albums and persons beside them. What the user wrote is never touched. Saying the same twice changes nothing.
 */
public final class OutsideFactsWriter {
    private static final Teller IN_FILE = new Teller(Origin.XMP, "");
    private final CatalogSession session;
    private final ToldTable told;

    /**
     * @param session a writing of the catalog
     */
    public OutsideFactsWriter(CatalogSession session) {
        this.session = session;
        this.told = session.told();
    }

    /**
     * Makes this all that one says of a photo.
     *
     * @return whether it is news
     */
    public boolean apply(int photo, Teller teller, OutsideFacts facts) {
        if (told.of(photo, teller).orElse(OutsideFacts.NONE).equals(facts)) {
            return false;
        }
        if (facts.isEmpty()) {
            told.remove(photo, teller);
        } else {
            told.put(photo, teller, facts);
        }
        merge(photo);
        session.photos().touch(photo);
        return true;
    }

    /** The same where faces are told of the picture as it is stored, as XMP does, and not of the upright one. */
    boolean applyAsStored(int photo, Teller teller, OutsideFacts facts) {
        boolean hasFaces = facts.persons().stream().anyMatch(person -> person.face() != null);
        int orientation = hasFaces
                ? session.photos().at(photo, session.files()).map(row -> row.facts().orientation()).orElse(1)
                : 1;
        return apply(photo, teller, facts.upright(orientation));
    }

    /** Takes over who is on a photo as its file says, once that was read. */
    public void applyPersonsInFile(int photo, Facts facts) {
        apply(photo, IN_FILE, OutsideFacts.ofPersons(facts.persons()).upright(facts.orientation()));
    }

    /**
     * Has one say nothing of a photo any more.
     *
     * @return whether it had
     */
    public boolean clear(int photo, Teller teller) {
        return apply(photo, teller, OutsideFacts.NONE);
    }

    /** Has one say nothing of any photo any more. */
    public void clear(Teller teller) {
        told.photosOf(teller).forEach(photo -> clear(photo, teller));
    }

    /** Decides anew what holds of what all say of a photo: to be called where its file was read anew. */
    public void merge(int photo) {
        OutsidePrecedence precedence = new OutsidePrecedence(told.of(photo), ZoneId.systemDefault());
        if (putWords(photo, precedence.words())) {
            new PhotoAnnotations(session).refresh(photo);
        }
        MomentTable moments = session.moments();
        moments.ofFile(photo).ifPresent(file -> moments.show(photo, precedence.moment(file)));
    }

    private boolean putWords(int photo, Map<Field, String> words) {
        Map<Field, String> before = new LinkedHashMap<>();
        new PhotoAnnotations(session).given(photo)
                .stream()
                .filter(value -> value.source() == ValueSource.PROGRAM)
                .forEach(value -> Optional.ofNullable(value.text()).ifPresent(text -> before.put(value.field(), text)));
        if (before.equals(words)) {
            return false;
        }
        before.keySet()
                .stream()
                .filter(field -> !words.containsKey(field))
                .forEach(field -> session.annotations().remove(photo, field.key(), ValueSource.PROGRAM.code()));
        Instant now = Instant.now();
        words.forEach((field, text) -> {
            if (!text.equals(before.get(field))) {
                session.annotations().set(photo, new AnnotationRow(field.key(), ValueSource.PROGRAM.code(), text, now));
            }
        });
        return true;
    }
}
