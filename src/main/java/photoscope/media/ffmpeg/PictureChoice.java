package photoscope.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_DEFAULT;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_DEPENDENT;
import static org.bytedeco.ffmpeg.global.avformat.AV_STREAM_GROUP_PARAMS_TILE_GRID;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;

import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avformat.AVStreamGroup;
import org.bytedeco.ffmpeg.avformat.AVStreamGroupTileGrid;

/** Which of the pictures in a file is meant. */
sealed interface PictureChoice {
    /** One of tiles. */
    record Tiles(AVStreamGroup group) implements PictureChoice {}

    /** One stream. */
    record Whole(AVStream stream) implements PictureChoice {}

    /** There is none. */
    record None() implements PictureChoice {}

    /** The one that stands for the file, or else the first tiled or the largest. */
    static PictureChoice of(AVFormatContext context) {
        PictureChoice found = new None();
        for (int i = 0; i < context.nb_streams(); i++) {
            AVStream stream = context.streams(i);
            boolean isLarger = !(found instanceof Whole(AVStream other)) || pixels(stream) > pixels(other);
            if (isPicture(stream) && (is(stream.disposition(), AV_DISPOSITION_DEFAULT) || isLarger)) {
                found = new Whole(stream);
            }
            if (isPicture(stream) && is(stream.disposition(), AV_DISPOSITION_DEFAULT)) {
                break;
            }
        }
        boolean stands = found instanceof Whole(AVStream stream) && is(stream.disposition(), AV_DISPOSITION_DEFAULT);
        for (int i = context.nb_stream_groups() - 1; i >= 0; i--) {
            AVStreamGroup group = context.stream_groups(i);
            boolean standsForFile = is(group.disposition(), AV_DISPOSITION_DEFAULT);
            if (isGrid(group) && (standsForFile || !stands)) {
                found = new Tiles(group);
                stands = standsForFile;
            }
        }
        return found;
    }

    /** The other picture of this size, as far as sizes are known, which says how transparent this one is. */
    default PictureChoice alpha(AVFormatContext context) {
        switch (this) {
            case Tiles(AVStreamGroup group) -> {
                AVStreamGroupTileGrid grid = group.params_tile_grid();
                for (int i = 0; i < context.nb_stream_groups(); i++) {
                    AVStreamGroup other = context.stream_groups(i);
                    if (isGrid(other) && other.index() != group.index()
                            && other.params_tile_grid().width() == grid.width()
                            && other.params_tile_grid().height() == grid.height()) {
                        return new Tiles(other);
                    }
                }
            }
            case Whole(AVStream stream) -> {
                for (int i = 0; i < context.nb_streams(); i++) {
                    AVStream other = context.streams(i);
                    if (isPicture(other) && other.index() != stream.index()
                            && !is(other.disposition(), AV_DISPOSITION_DEPENDENT)
                            && (pixels(other) == 0 || pixels(other) == pixels(stream))) {
                        return new Whole(other);
                    }
                }
            }
            case None() -> {
                return this;
            }
        }
        return new None();
    }

    private static boolean isGrid(AVStreamGroup group) {
        return group.type() == AV_STREAM_GROUP_PARAMS_TILE_GRID;
    }

    private static boolean isPicture(AVStream stream) {
        return stream.codecpar().codec_type() == AVMEDIA_TYPE_VIDEO;
    }

    private static long pixels(AVStream stream) {
        return (long) stream.codecpar().width() * stream.codecpar().height();
    }

    private static boolean is(int disposition, int flag) {
        return (disposition & flag) != 0;
    }
}
