package photoscope.annotations;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import photoscope.annotations.Edit.AddTag;
import photoscope.annotations.Edit.SetRating;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;

/** Edits all photos of a library, again and again, and says which edits are acknowledged: made to be killed. */
public final class EditingProcess {
    private EditingProcess() {}

    /** Expects the root folder of {@link AnnotatedPhotos}, and {@code once} to end after one edit. */
    public static void main(String[] arguments) throws Exception {
        boolean once = arguments.length > 1;
        AnnotatedPhotos photos = new AnnotatedPhotos(Path.of(arguments[0]));
        long[] ids = photos.catalog().photos().view().ids();
        List<PhotoId> all = IntStream.range(0, photos.catalog().photos().view().size())
                .mapToObj(photo -> new PhotoId(ids[photo]))
                .toList();
        Annotations annotations = photos.open();
        for (int i = 0; i < (once ? 1 : 1_000); i++) {
            Acknowledged done = annotations.apply(all,
                    List.of(new SetRating(new Rating(i % 5 + 1)), new AddTag("tag " + i % 10)));
            System.out.println("> acknowledged " + done.number());
        }
        SidecarsWaiting waiting = photos.awaitSidecars();
        System.out.println("> waiting " + waiting.unwritten() + " " + waiting.kept());
        photos.close();
    }
}
