package photoscope.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_ICC_PROFILE;

import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVStreamGroupTileGrid;
import org.jspecify.annotations.Nullable;

/**
 * What a container says of a picture beside its pixels.
 *
 * @param orientation EXIF orientation 1 to 8
 * @param profile an ICC profile
 */
@SuppressWarnings("ArrayRecordComponent") // read only
record SideData(int orientation, byte @Nullable [] profile) {
    static final int LARGEST_PROFILE = 4 << 20;

    static SideData of(AVCodecParameters parameters) {
        return of(parameters.coded_side_data(), parameters.nb_coded_side_data());
    }

    static SideData of(AVStreamGroupTileGrid grid) {
        return of(grid.coded_side_data(), grid.nb_coded_side_data());
    }

    /** What this does not say is as the other says it. */
    SideData or(SideData other) {
        return new SideData(orientation == Orientation.UPRIGHT ? other.orientation : orientation,
                profile == null ? other.profile : profile);
    }

    private static SideData of(AVPacketSideData blocks, int count) {
        int orientation = Orientation.UPRIGHT;
        byte[] profile = null;
        for (int i = 0; i < count; i++) {
            AVPacketSideData block = blocks.getPointer(i);
            if (block.type() == AV_PKT_DATA_DISPLAYMATRIX) {
                orientation = Orientation.ofDisplayMatrix(block.data(), block.size());
            } else if (block.type() == AV_PKT_DATA_ICC_PROFILE && block.size() <= LARGEST_PROFILE) {
                profile = new byte[(int) block.size()];
                block.data().get(profile);
            }
        }
        return new SideData(orientation, profile);
    }
}
