package photoscope.annotations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import photoscope.catalog.AnnotationTable;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileWords;
import photoscope.catalog.PhotoFlags;
import photoscope.photo.Facts;

/** The annotations of photos, as one reading or writing of the catalog sees them. */
public final class PhotoAnnotations {
    private final AnnotationTable table;
    private final Map<Integer, List<Stored>> read = new HashMap<>();

    public PhotoAnnotations(CatalogSession session) {
        this.table = session.annotations();
    }

    /** Those of many photos, read at once as they are now; of others, one by one. */
    public PhotoAnnotations(CatalogSession session, Collection<Integer> photos) {
        this(session);
        photos.forEach(photo -> read.put(photo, new ArrayList<>()));
        table.ofAll(read.keySet(), (photo, row) -> Objects.requireNonNull(read.get(photo)).add(Stored.of(row)));
    }

    /** What holds for a photo. */
    public Annotation of(int photo) {
        return Precedence.of(table.fileWords(photo), given(photo));
    }

    /** The same where it is known already what the file says. */
    public Annotation of(int photo, Facts facts) {
        return Precedence.of(new FileWords(facts.rating().stars(), facts.title(), facts.caption(), facts.keywords()),
                given(photo));
    }

    /** Brings the photo's columns up to what holds now; to be called whenever something was set, or the file changed. */
    public void refresh(int photo) {
        refresh(photo, table.fileWords(photo));
    }

    /** The same for all that were read at once. */
    void refreshAll() {
        Map<Integer, FileWords> words = table.fileWords(read.keySet());
        read.keySet().forEach(photo -> refresh(photo, words.getOrDefault(photo, FileWords.NONE)));
    }

    private void refresh(int photo, FileWords file) {
        List<Stored> given = given(photo);
        Annotation annotation = Precedence.of(file, given);
        int conflicts = given.stream().anyMatch(value -> value.source() == ValueSource.CONFLICT)
                ? PhotoFlags.HAS_CONFLICTS
                : 0;
        int marked = given.stream().anyMatch(PhotoAnnotations::isMark) ? PhotoFlags.MARKED : 0;
        table.setPrevailing(photo, annotation.stars().stars(), flags(annotation) | conflicts | marked);
    }

    /** Something that a person said and would look for. */
    private static boolean isMark(Stored value) {
        return (value.source() == ValueSource.USER || value.source() == ValueSource.SIDECAR) && value.text() != null
                && !value.field().equals(Field.HIDDEN) && !value.field().is(Field.Many.CLUSTER);
    }

    private static int flags(Annotation annotation) {
        return (annotation.isFavourite() ? PhotoFlags.FAVOURITE : 0) | (annotation.isHidden() ? PhotoFlags.HIDDEN : 0)
                | (annotation.decided() == ReviewStatus.APPROVED ? PhotoFlags.APPROVED : 0)
                | (annotation.decided() == ReviewStatus.REJECTED ? PhotoFlags.REJECTED : 0)
                | (annotation.titleText() != null ? PhotoFlags.HAS_TITLE : 0)
                | (annotation.captionText() != null ? PhotoFlags.HAS_CAPTION : 0)
                | (annotation.tags().isEmpty() ? 0 : PhotoFlags.HAS_TAGS)
                | (annotation.comments().isEmpty() ? 0 : PhotoFlags.HAS_COMMENTS);
    }

    /** What was given to a photo by all but its file. */
    List<Stored> given(int photo) {
        List<Stored> known = read.get(photo);
        return known == null ? table.of(photo).stream().map(Stored::of).toList() : known;
    }
}
