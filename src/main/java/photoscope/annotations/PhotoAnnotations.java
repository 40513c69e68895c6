package photoscope.annotations;

import java.util.List;

import photoscope.catalog.AnnotationTable;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileWords;
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
        table.setPrevailing(photo, annotation.stars().stars(), annotation.isFavourite(), annotation.isHidden());
    }

    /** What was given to a photo by all but its file. */
    List<Stored> given(int photo) {
        return table.of(photo).stream().map(Stored::of).toList();
    }
}
