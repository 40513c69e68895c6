package photoscope.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avutil.AV_FRAME_CROP_UNALIGNED;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_apply_cropping;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_copy_props;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.avutil.av_image_copy_plane;
import static org.bytedeco.ffmpeg.global.avutil.av_image_get_linesize;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_count_planes;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStreamGroup;
import org.bytedeco.ffmpeg.avformat.AVStreamGroupTileGrid;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;
import org.bytedeco.javacpp.BytePointer;

import photoscope.media.ffmpeg.DecodeException.Kind;
import photoscope.photo.Sentence;

/** A picture in tiles, as telephones write HEIC (ISO/IEC 23008-12, derived image "grid"): one decoder reads all of them. */
final class TileGrid implements AutoCloseable {
    private static final int MOST_TILES = 4096;
    private static final int LUMA_PLANES = 1;
    private static final int ALPHA_PLANE = 3;

    private final AVStreamGroupTileGrid grid;
    /** Where the tiles of a stream go, by the stream's index. */
    private final Map<Integer, List<Integer>> tiles = new HashMap<>();
    private final AVFrame canvas;
    private int placed;

    private TileGrid(AVStreamGroup group, AVStreamGroupTileGrid grid) throws DecodeException {
        this.grid = grid;
        for (int tile = 0; tile < grid.nb_tiles(); tile++) {
            int stream = grid.offsets_idx(tile);
            if (stream >= group.nb_streams()) {
                throw DecodeException.damaged(Sentence.of("its tiles are not all there"));
            }
            tiles.computeIfAbsent(group.streams(stream).index(), _ -> new ArrayList<>()).add(tile);
        }
        canvas = NativeResult.allocated(av_frame_alloc());
    }

    static Still decode(Demuxer demuxer, AVStreamGroup group, StillRequest request) throws DecodeException {
        AVStreamGroupTileGrid grid = group.params_tile_grid();
        if (grid.nb_tiles() < 1 || grid.nb_tiles() > MOST_TILES) {
            throw DecodeException.damaged(Sentence.of("it has %s tiles", grid.nb_tiles()));
        }
        if ((long) grid.coded_width() * grid.coded_height() > request.mostPixels()) {
            throw new DecodeException(Kind.TOO_LARGE,
                    Sentence.of("%s x %s pixels", grid.coded_width(), grid.coded_height()));
        }
        AVCodecParameters first = group.streams(0).codecpar();
        try (TileGrid picture = new TileGrid(group, grid);
                PacketDecoder decoder = PacketDecoder.open(first.codec_id(), first, request.mostPixels(), 0)) {
            picture.place(demuxer, decoder);
            picture.crop();
            return StillDecoder.still(picture.canvas, request, SideData.of(grid).or(SideData.of(first)));
        }
    }

    private void place(Demuxer demuxer, PacketDecoder decoder) throws DecodeException {
        AVPacket packet = NativeResult.allocated(av_packet_alloc());
        AVFrame frame = NativeResult.allocated(av_frame_alloc());
        try {
            while (demuxer.next(packet)) {
                if (tiles.containsKey(packet.stream_index())) {
                    packet.pts(packet.stream_index());
                    decoder.send(packet);
                    placeReady(decoder, frame);
                }
                av_packet_unref(packet);
            }
            decoder.send(null);
            placeReady(decoder, frame);
        } finally {
            av_frame_free(frame);
            av_packet_free(packet);
        }
        if (placed < grid.nb_tiles()) {
            throw DecodeException.damaged(Sentence.of("%s of its %s tiles can be read", placed, grid.nb_tiles()));
        }
    }

    private void placeReady(PacketDecoder decoder, AVFrame frame) throws DecodeException {
        while (decoder.receive(frame)) {
            if (placed == 0) {
                begin(frame);
            }
            for (int tile : tiles.getOrDefault((int) frame.pts(), List.of())) {
                put(frame, tile);
                placed++;
            }
            av_frame_unref(frame);
        }
    }

    private void begin(AVFrame tile) throws DecodeException {
        canvas.format(tile.format()).width(grid.coded_width()).height(grid.coded_height());
        NativeResult.checked(av_frame_get_buffer(canvas, 0));
        NativeResult.checked(av_frame_copy_props(canvas, tile));
    }

    private void put(AVFrame tile, int number) throws DecodeException {
        int x = grid.offsets_horizontal(number);
        int y = grid.offsets_vertical(number);
        int width = Math.min(tile.width(), canvas.width() - x);
        int height = Math.min(tile.height(), canvas.height() - y);
        if (tile.format() != canvas.format() || x < 0 || y < 0 || width < 1 || height < 1) {
            throw DecodeException.damaged(Sentence.of("its tiles do not fit together"));
        }
        AVPixFmtDescriptor description = av_pix_fmt_desc_get(tile.format());
        for (int plane = 0; plane < av_pix_fmt_count_planes(tile.format()); plane++) {
            int shift = plane < LUMA_PLANES || plane == ALPHA_PLANE ? 0 : description.log2_chroma_h();
            int left = av_image_get_linesize(tile.format(), x, plane);
            int line = av_image_get_linesize(tile.format(), width, plane);
            int lines = (height + (1 << shift) - 1) >> shift;
            BytePointer target = new BytePointer(canvas.data(plane))
                    .position((long) (y >> shift) * canvas.linesize(plane) + left);
            av_image_copy_plane(target, canvas.linesize(plane), tile.data(plane), tile.linesize(plane), line, lines);
        }
    }

    /** The last column and row of tiles reach beyond the picture. */
    private void crop() throws DecodeException {
        int right = canvas.width() - grid.horizontal_offset() - grid.width();
        int bottom = canvas.height() - grid.vertical_offset() - grid.height();
        if (grid.width() < 1 || grid.height() < 1 || right < 0 || bottom < 0 || grid.horizontal_offset() < 0
                || grid.vertical_offset() < 0) {
            throw DecodeException.damaged(Sentence.of("its picture lies outside of its tiles"));
        }
        canvas.crop_left(grid.horizontal_offset())
                .crop_top(grid.vertical_offset())
                .crop_right(right)
                .crop_bottom(bottom);
        NativeResult.checked(av_frame_apply_cropping(canvas, AV_FRAME_CROP_UNALIGNED));
    }

    @Override
    public void close() {
        av_frame_free(canvas);
    }
}
