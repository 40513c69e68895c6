package photoscope.ui.annotate;

import java.util.List;

import photoscope.photo.PhotoId;

/** Finds photos that look alike. Asked on worker threads. */
public interface Neighbours {
    /** Photos like these, these left out, the most alike first. */
    List<Neighbour> like(List<PhotoId> photos) throws InterruptedException;

    /**
     * A photo that looks like others.
     *
     * @param score how much, 0 to 1
     * @param name of its file
     * @param isWeak whether chance may have brought it here
     */
    record Neighbour(PhotoId photo, float score, String name, boolean isWeak) {}
}
