package photoscope.ui.shell;

import java.util.List;
import java.util.Optional;

import photoscope.annotations.Annotation;
import photoscope.annotations.AnnotationSummary;
import photoscope.library.Library;
import photoscope.library.PhotoCard;
import photoscope.photo.PhotoId;
import photoscope.ui.annotate.AnnotationSource;

/** What a library's people have said of its photos. */
record LibraryAnnotations(Library library) implements AnnotationSource {
    @Override
    public Optional<Annotation> of(PhotoId photo) {
        return library.annotating().of(photo);
    }

    @Override
    public AnnotationSummary summary(List<PhotoId> photos) {
        return library.annotating().summary(photos);
    }

    @Override
    public String name(PhotoId photo) {
        return library.photos().cardsOf(List.of(photo)).stream().findFirst().map(PhotoCard::name).orElse("");
    }
}
