package photoscope.annotations;

import java.util.List;

import photoscope.catalog.AnnotationTable;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileWords;
import photoscope.catalog.PhotoFlags;
import photoscope.photo.Facts;

/** The annotations of photos, as one reading or writing of the catalog sees them. */
public final class PhotoAnnotations {
    private final AnnotationTable table;

    public PhotoAnnotations(CatalogSession session) {
        this.table = session.annotations();
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
        Annotation annotation = of(photo);
        table.setPrevailing(photo, annotation.stars().stars(), flags(annotation));
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
        return table.of(photo).stream().map(Stored::of).toList();
    }
}
