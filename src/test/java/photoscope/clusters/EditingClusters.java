package photoscope.clusters;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import photoscope.photo.PhotoId;

/** Edits clusters again and again, and says what is acknowledged: made to be killed. */
public final class EditingClusters {
    private EditingClusters() {}

    /** Expects the folder of {@link GroupedPhotos}. */
    public static void main(String[] arguments) throws Exception {
        GroupedPhotos photos = new GroupedPhotos(Path.of(arguments[0]));
        long[] ids = photos.catalog.photos().view().ids();
        List<PhotoId> all = IntStream.range(0, photos.catalog.photos().view().size())
                .mapToObj(photo -> new PhotoId(ids[photo]))
                .toList();
        for (int i = 0; i < 1_000; i++) {
            String name = "run " + ProcessHandle.current().pid() + " no " + i;
            photos.users.create(ClusterKind.NAMED, name, all.stream().map(Member::of).toList());
            System.out.println("> acknowledged " + name);
        }
        photos.close();
    }
}
