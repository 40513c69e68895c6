package photoscope.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avutil.AV_FRAME_DATA_ICC_PROFILE;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_side_data;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avformat.AVStreamGroup;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVFrameSideData;
import org.jspecify.annotations.Nullable;

import photoscope.media.ffmpeg.DecodeException.Kind;
import photoscope.photo.Sentence;
import photoscope.pixels.TargetSize;

/** Decodes still pictures with FFmpeg, on the calling thread. */
public final class StillDecoder {
    /** FFmpeg's mjpeg halves a side at most so often. */
    private static final int MOST_HALVINGS = 3;
    private static final int FEWEST_BYTES = 8;

    public StillDecoder() {
        av_log_set_level(AV_LOG_QUIET);
    }

    /**
     * The picture, not yet turned, of the wanted size.
     *
     * @throws DecodeException if none can be made of these bytes
     */
    public Still decode(StillRequest request) throws DecodeException {
        if (request.bytes().length < FEWEST_BYTES) {
            throw DecodeException.damaged(Sentence.of("it is too short"));
        }
        return request.format().isBare() ? bare(request) : contained(request);
    }

    private static Still bare(StillRequest request) throws DecodeException {
        AVPacket packet = NativeResult.allocated(av_packet_alloc());
        try {
            NativeResult.checked(av_new_packet(packet, request.bytes().length));
            packet.data().put(request.bytes());
            int halvings = halvings(request);
            try (PacketDecoder decoder = PacketDecoder.open(request.format().codec(), null, request.mostPixels(),
                    halvings)) {
                return still(decoder, packet, request, new SideData(Orientation.UPRIGHT, null));
            }
        } finally {
            av_packet_free(packet);
        }
    }

    private static int halvings(StillRequest request) {
        if (request.format() != StillFormat.JPEG) {
            return 0;
        }
        TargetSize size = TargetSize.of(request.width(), request.height(), request.shortSide());
        int halvings = 0;
        while (halvings < MOST_HALVINGS && request.width() >> (halvings + 1) >= size.width()
                && request.height() >> (halvings + 1) >= size.height()) {
            halvings++;
        }
        return halvings;
    }

    private static Still contained(StillRequest request) throws DecodeException {
        Still picture = picked(request, false);
        if (picture == null) {
            throw new DecodeException(Kind.UNSUPPORTED, Sentence.of("there is no decoder for what is in it"));
        }
        boolean hasAlpha = request.format() == StillFormat.HEIF && Alpha.isDeclaredIn(request.bytes());
        Still alpha = hasAlpha ? picked(request, true) : null;
        return alpha == null ? picture : Alpha.overWhite(picture, alpha);
    }

    /**
     * A picture of the file; null where there is none.
     *
     * @param alpha whether the picture of how transparent it is is wanted, not the picture itself
     */
    private static @Nullable Still picked(StillRequest request, boolean alpha) throws DecodeException {
        try (Demuxer demuxer = Demuxer.open(request.bytes(), request.format().demuxer())) {
            PictureChoice picture = PictureChoice.of(demuxer.context());
            return switch (alpha ? picture.alpha(demuxer.context()) : picture) {
                case PictureChoice.Tiles(AVStreamGroup group) -> TileGrid.decode(demuxer, group, request);
                case PictureChoice.Whole(AVStream stream) -> whole(demuxer, stream, request);
                case PictureChoice.None() -> null;
            };
        }
    }

    private static Still whole(Demuxer demuxer, AVStream stream, StillRequest request) throws DecodeException {
        AVPacket packet = NativeResult.allocated(av_packet_alloc());
        try (PacketDecoder decoder = PacketDecoder.open(stream.codecpar().codec_id(), stream.codecpar(),
                request.mostPixels(), 0)) {
            while (demuxer.next(packet)) {
                if (packet.stream_index() == stream.index()) {
                    return still(decoder, packet, request, SideData.of(stream.codecpar()));
                }
                av_packet_unref(packet);
            }
            throw DecodeException.damaged(Sentence.of("its picture is cut off"));
        } finally {
            av_packet_free(packet);
        }
    }

    private static Still still(PacketDecoder decoder, AVPacket packet, StillRequest request, SideData around)
            throws DecodeException {
        AVFrame frame = NativeResult.allocated(av_frame_alloc());
        try {
            decoder.send(packet);
            if (!decoder.receive(frame)) {
                decoder.send(null);
                if (!decoder.receive(frame)) {
                    throw DecodeException.damaged(Sentence.of("there is no whole picture in it"));
                }
            }
            return still(frame, request, around);
        } finally {
            av_frame_free(frame);
        }
    }

    /** What a decoded frame becomes. */
    static Still still(AVFrame frame, StillRequest request, SideData around) throws DecodeException {
        boolean isReduced = request.format() == StillFormat.JPEG;
        if (frame.decode_error_flags() != 0 && isReduced) {
            throw DecodeException.damaged(Sentence.of("it has errors"));
        }
        int fullWidth = isReduced ? request.width() : frame.width();
        int fullHeight = isReduced ? request.height() : frame.height();
        if ((long) fullWidth * fullHeight > request.mostPixels()) {
            throw new DecodeException(Kind.TOO_LARGE, Sentence.of("%s x %s pixels", fullWidth, fullHeight));
        }
        TargetSize size = TargetSize.of(fullWidth, fullHeight, request.shortSide());
        byte[] profile = around.profile() == null ? profile(frame) : around.profile();
        return new Still(size.width(), size.height(),
                Scaling.rgb(frame, size.width(), size.height(), isReduced ? 1 : size.reduction()), fullWidth,
                fullHeight, around.orientation(), profile);
    }

    private static byte @Nullable [] profile(AVFrame frame) {
        AVFrameSideData block = av_frame_get_side_data(frame, AV_FRAME_DATA_ICC_PROFILE);
        if (block == null || block.size() > SideData.LARGEST_PROFILE) {
            return null;
        }
        byte[] profile = new byte[(int) block.size()];
        block.data().get(profile);
        return profile;
    }
}
