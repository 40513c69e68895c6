package photoscope.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import photoscope.annotations.Annotation;
import photoscope.library.Library;
import photoscope.library.PhotoCard;
import photoscope.library.PhotoStack;
import photoscope.photo.PhotoId;
import photoscope.ui.details.DetailWords;
import photoscope.ui.details.DetailsSource;
import photoscope.ui.details.FileReach;
import photoscope.ui.details.Notes;
import photoscope.ui.details.PhotoDetails;
import photoscope.ui.details.SeveralDetails;
import photoscope.ui.details.StackedPhoto;
import photoscope.ui.gallery.Descriptions;
import photoscope.ui.grid.GridDescription;

/** What a library knows of its photos, as inspector, lightbox and grid tell it. */
final class LibraryDetails implements DetailsSource, Descriptions {
    private final Library library;
    private final DetailWords words;

    LibraryDetails(Library library, DetailWords words) {
        this.library = library;
        this.words = words;
    }

    @Override
    public Optional<PhotoDetails> of(PhotoId photo) {
        return library.photos().cardsOf(List.of(photo)).stream().findFirst().map(this::details);
    }

    @Override
    public SeveralDetails of(List<PhotoId> photos) {
        long bytes = library.photos().cardsOf(photos).stream().mapToLong(card -> Math.max(0, card.bytes())).sum();
        return new SeveralDetails(library.annotating().summary(photos), bytes);
    }

    @Override
    public Map<Long, GridDescription> describe(List<Long> ids) {
        return library.photos()
                .cardsOf(ids.stream().map(PhotoId::new).toList())
                .stream()
                .collect(Collectors.toMap(card -> card.id().value(),
                        card -> new GridDescription(card.name(), words.date(card.facts().takenAt()))));
    }

    private PhotoDetails details(PhotoCard card) {
        String source = library.photos().sourceOf(card.path()).map(LibraryDetails::name).orElse("");
        return new PhotoDetails(card.id(), card.path(), card.name(), card.otherPaths(), card.kind(), card.type(),
                card.bytes(), reach(card), source, card.facts(), stack(card), card.groups(), notes(card.annotation()),
                library.problems().at(card.path()).orElse(null));
    }

    private FileReach reach(PhotoCard card) {
        if (library.sources().isSilent(card.path())) {
            return FileReach.SILENT;
        }
        return card.missing() || library.photos().isAway(card.path()) ? FileReach.AWAY : FileReach.THERE;
    }

    private List<StackedPhoto> stack(PhotoCard card) {
        PhotoStack stack = card.stack();
        if (stack == null) {
            return List.of();
        }
        List<PhotoId> all = new ArrayList<>(List.of(stack.leader()));
        all.addAll(stack.members().keySet());
        return library.photos()
                .cardsOf(all)
                .stream()
                .map(one -> new StackedPhoto(one.id(), one.name(), stack.members().get(one.id())))
                .toList();
    }

    private static Notes notes(Annotation annotation) {
        return new Notes(Optional.ofNullable(annotation.titleText()).orElse(""),
                Optional.ofNullable(annotation.captionText()).orElse(""), annotation.stars().stars(),
                annotation.isFavourite(), annotation.isHidden(), annotation.tagNames());
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
