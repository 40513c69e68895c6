package photoscope.ui.annotate;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

import photoscope.annotations.Annotation;
import photoscope.annotations.AnnotationSummary;
import photoscope.annotations.Comment;
import photoscope.annotations.Common;
import photoscope.annotations.Edit;
import photoscope.annotations.ReviewStatus;
import photoscope.annotations.TagUse;
import photoscope.annotations.Value;
import photoscope.annotations.ValueSource;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;

/** Titles, tags, decisions and comments of photos that are in no library. */
final class SaidOfPhotos implements AnnotationSource, AnnotationEdits {
    static final PhotoId ONE = new PhotoId(1);
    static final PhotoId TWO = new PhotoId(2);
    private static final Instant MAY = Instant.parse("2026-05-03T10:00:00Z");

    final Map<PhotoId, String> titles = new ConcurrentHashMap<>(Map.of(ONE, "A dog", TWO, "A cat"));
    final Map<PhotoId, List<Comment>> comments = new ConcurrentHashMap<>();
    final List<String> made = new CopyOnWriteArrayList<>();
    volatile boolean isFull;

    @Override
    public Optional<Annotation> of(PhotoId photo) {
        return Optional.of(new Annotation(set(Rating.NONE), set(false), set(false), set(ReviewStatus.APPROVED),
                new Value<>(titles.get(photo), ValueSource.USER, MAY), unset(), List.of(set("pets")),
                comments.getOrDefault(photo, List.of()), List.of(), List.of()));
    }

    @Override
    public AnnotationSummary summary(List<PhotoId> photos) {
        List<@Nullable String> texts = new ArrayList<>();
        photos.forEach(photo -> texts.add(titles.get(photo)));
        return new AnnotationSummary(photos.size(), same(Rating.NONE), same(false), same(false),
                same(ReviewStatus.APPROVED), Common.of(texts), new Common<>(null, false),
                List.of(new TagUse("pets", photos.size())), Map.of("Owner", same("Ann")), List.of());
    }

    @Override
    public String name(PhotoId photo) {
        return photo.value() + ".jpg";
    }

    @Override
    public CompletionStage<?> apply(List<PhotoId> photos, List<Edit> edits) {
        if (isFull) {
            return CompletableFuture.failedFuture(new IOException("The disk is full."));
        }
        for (Edit edit : edits) {
            made.add(edit + " " + photos.size());
            if (edit instanceof Edit.SetTitle(String title)) {
                photos.forEach(photo -> titles.put(photo, title));
            } else if (edit instanceof Edit.WriteComment(String id, String text)) {
                photos.forEach(photo -> comments.put(photo, List.of(new Comment(id, text, ValueSource.USER, MAY))));
            }
        }
        return CompletableFuture.completedFuture(null);
    }

    private static <T> Value<T> set(T value) {
        return new Value<>(value, ValueSource.FILE, null);
    }

    private static Value<String> unset() {
        return new Value<>(null, ValueSource.FILE, null);
    }

    private static <T> Common<T> same(T value) {
        return new Common<>(value, false);
    }
}
