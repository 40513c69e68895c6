package photoscope.ui.details;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import photoscope.SharedFiles;
import photoscope.library.PhotoPicture;
import photoscope.media.AverageColor;
import photoscope.media.JpegWriter;
import photoscope.media.MediaMemory;
import photoscope.media.MediaReader;
import photoscope.media.MediaResult;
import photoscope.photo.Facts;
import photoscope.photo.MediaKind;
import photoscope.photo.PhotoId;
import photoscope.pixels.Picture;
import photoscope.pixels.Resize;
import photoscope.pixels.ResizeFilter;
import photoscope.ui.picture.PictureSource;

/** Real photos, without a library around them. */
public final class SamplePhotos implements PictureSource, DetailsSource {
    private static final int THUMBNAIL = 256;

    private final MediaReader reader = MediaReader.inProcess(MediaMemory.ofThisProcess(), Duration.ofSeconds(30),
            Clock.systemUTC());
    private final List<Integer> asked = new CopyOnWriteArrayList<>();
    private final Map<PhotoId, Path> files = new LinkedHashMap<>();

    /** Photos by their paths below the folder of sample photos. */
    public SamplePhotos(String... paths) {
        for (String path : paths) {
            files.put(new PhotoId(files.size() + 1), SharedFiles.path("photos/" + path));
        }
    }

    /** Some that look good, upright, on their side, and wide; the last is damaged. */
    public static SamplePhotos usual() {
        return new SamplePhotos("captions/flickr8k/1000268201_693b08cb0e.jpg",
                "metadata/photoprism/internal/photoprism/testdata/panorama360.jpg",
                "metadata/orientation/Landscape_6.jpg", "metadata/orientation/Landscape_3.jpg",
                "captions/flickr8k/1001773457_577c3a7d70.jpg", "captions/flickr8k/1003163366_44323f5815.jpg",
                "captions/flickr8k/1007129816_e794419615.jpg", "captions/flickr8k/1015584366_dfcec3c85a.jpg",
                "captions/flickr8k/101669240_b2d3e7f17b.jpg", "captions/flickr8k/1016887272_03199f49c4.jpg",
                "broken/made-here/header-only.jpg");
    }

    public List<PhotoId> ids() {
        return new ArrayList<>(files.keySet());
    }

    /** Width / height of the upright picture, 1 where it is not known. */
    public float aspect(PhotoId photo) {
        Facts facts = content(photo, 64).map(MediaResult.Content::facts).orElse(null);
        return facts == null || facts.height() == 0 ? 1 : (float) facts.width() / facts.height();
    }

    /** 0xRRGGBB. */
    public int averageColor(PhotoId photo) {
        return content(photo, 64).map(content -> AverageColor.of(content.picture())).orElse(0x606060);
    }

    @Override
    public Optional<byte[]> thumbnail(PhotoId photo) {
        return content(photo, THUMBNAIL).map(content -> new JpegWriter(0.85f)
                .write(Resize.shrinkShortSide(content.picture(), THUMBNAIL, ResizeFilter.BILINEAR)));
    }

    @Override
    public PhotoPicture picture(PhotoId photo, int maxSide) throws InterruptedException {
        float aspect = aspect(photo);
        int shortSide = (int) Math.ceil(maxSide * Math.min(aspect, 1 / aspect));
        return switch (reader.read(file(photo), shortSide)) {
            case MediaResult.Failure failure -> new PhotoPicture.NotShown(false, failure.problem().reason());
            case MediaResult.Content content -> new PhotoPicture.Shown(noLarger(content.picture(), maxSide),
                    content.facts().width(), content.facts().height());
        };
    }

    @Override
    public List<Integer> moments(PhotoId film) {
        return List.of(0, 12_000, 83_500);
    }

    @Override
    public Optional<byte[]> thumbnail(PhotoId film, int milliseconds) {
        return thumbnail(film);
    }

    @Override
    public PhotoPicture picture(PhotoId film, int milliseconds, int maxSide) throws InterruptedException {
        asked.add(milliseconds);
        return picture(film, maxSide);
    }

    /** The moments that pictures were asked for at. */
    public List<Integer> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Optional<PhotoDetails> of(PhotoId photo) {
        return content(photo, 64).map(content -> {
            Facts facts = content.facts();
            Notes notes = new Notes(facts.title() == null ? "" : facts.title(),
                    facts.caption() == null ? "" : facts.caption(), facts.rating().stars(), false, false,
                    facts.keywords());
            return new PhotoDetails(photo, file(photo), List.of(), MediaKind.PHOTO, content.type(), content.size(),
                    FileReach.THERE, "Pictures", facts, List.of(), notes, null);
        });
    }

    @Override
    public SeveralDetails of(List<PhotoId> photos) {
        return new SampleSeveral(this::of).of(photos);
    }

    private Optional<MediaResult.Content> content(PhotoId photo, int shortSide) {
        try {
            return reader.read(file(photo), shortSide) instanceof MediaResult.Content content
                    ? Optional.of(content)
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Path file(PhotoId photo) {
        return Optional.ofNullable(files.get(photo)).orElseThrow();
    }

    private static Picture noLarger(Picture picture, int maxSide) {
        double scale = (double) maxSide / Math.max(picture.width(), picture.height());
        return scale >= 1
                ? picture
                : Resize.to(picture, (int) Math.max(1, Math.round(picture.width() * scale)),
                        (int) Math.max(1, Math.round(picture.height() * scale)), ResizeFilter.BILINEAR);
    }
}
