package photoscope.ui.lightbox;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import photoscope.photo.PhotoId;
import photoscope.pixels.Region;
import photoscope.ui.details.SamplePhotos;
import photoscope.ui.picture.PictureKey;

/** Real photos as a list of the lightbox. */
final class SampleList implements LightboxPhotos {
    private final List<PhotoId> ids;
    private final float[] aspects;
    private final int[] colors;
    final Set<Integer> favourites = new HashSet<>();
    int video = -1;
    int found = -1;
    int moment = PictureKey.NO_MOMENT;

    SampleList(SamplePhotos samples) {
        ids = samples.ids();
        aspects = new float[ids.size()];
        colors = new int[ids.size()];
        for (int i = 0; i < ids.size(); i++) {
            aspects[i] = samples.aspect(ids.get(i));
            colors[i] = samples.averageColor(ids.get(i));
        }
    }

    @Override
    public int size() {
        return ids.size();
    }

    @Override
    public PhotoId id(int index) {
        return ids.get(index);
    }

    @Override
    public float aspect(int index) {
        return aspects[index];
    }

    @Override
    public int averageColor(int index) {
        return colors[index];
    }

    @Override
    public boolean isFavourite(int index) {
        return favourites.contains(index);
    }

    @Override
    public boolean isVideo(int index) {
        return index == video;
    }

    @Override
    public @Nullable Region region(int index) {
        return index == found ? new Region(0.5, 0, 0.5, 0.5) : null;
    }

    @Override
    public int moment(int index) {
        return index == video ? moment : PictureKey.NO_MOMENT;
    }
}
