package photoscope.ui.browse;

import org.jspecify.annotations.Nullable;

import photoscope.library.PhotoList;
import photoscope.search.SearchAnswer;

/**
 * Photos as they are shown.
 *
 * @param place that they were asked for
 * @param photos in order
 * @param answer if they were searched for by words or pictures
 * @param cluster if they are those of a cluster, or like them
 */
public record Shown(Place.Photos place, PhotoList photos, @Nullable SearchAnswer answer,
        @Nullable ClusterPhotos cluster) {}
