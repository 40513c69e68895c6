package photoscope.bench;

import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;

import photoscope.catalog.NewPhoto;
import photoscope.photo.ContentHash;
import photoscope.photo.DateSource;
import photoscope.photo.Exposure;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.GeoPoint;
import photoscope.photo.MediaKind;
import photoscope.photo.PartId;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.photo.TakenAt;

/** Photos as a catalog knows them, of which there are no files. */
final class SampleRows {
    private static final int PHOTOS_IN_A_FOLDER = 500;
    private static final int YEARS = 25;
    private static final int CAMERAS = 12;
    private static final LocalDateTime FIRST = LocalDateTime.of(2000, 1, 1, 0, 0);
    private final SplittableRandom random;
    private final SampleWords words;

    SampleRows(long seed) {
        this.random = new SplittableRandom(seed);
        this.words = new SampleWords(seed);
    }

    static String folder(int number) {
        return "album-%05d".formatted(number / PHOTOS_IN_A_FOLDER);
    }

    static String name(int number) {
        return "IMG_%07d.jpg".formatted(number);
    }

    /** The same photo with a picture: its proportions, its colour and its content. */
    static NewPhoto picturing(NewPhoto photo, SamplePictures.Sample sample) {
        Facts facts = photo.facts();
        return new NewPhoto(photo.id(), photo.part(), photo.kind(), photo.type(),
                new Facts(sample.width(), sample.height(), facts.orientation(), facts.takenAt(), facts.camera(),
                        facts.lens(), facts.exposure(), facts.place(), facts.title(), facts.caption(), facts.keywords(),
                        facts.rating(), facts.artist()),
                sample.hash(), photo.folder(), photo.perceptualHash(), sample.color());
    }

    /** The photo of this number in this folder of the catalog: one in three has a place, one in five a caption. */
    NewPhoto next(int number, int folder) {
        TakenAt taken = new TakenAt(FIRST.plusMinutes(random.nextInt(YEARS * 365 * 24 * 60)), null,
                DateSource.EXIF_ORIGINAL);
        GeoPoint place = number % 3 == 0
                ? new GeoPoint(random.nextDouble(-60, 70), random.nextDouble(-180, 180))
                : null;
        boolean isDescribed = number % 5 == 0;
        Facts facts = new Facts(4000, 3000, 1, taken, "Camera " + number % CAMERAS, null,
                new Exposure(0.01, 2.8, 200, 35.0), place, null, isDescribed ? words.sentence() : null,
                isDescribed ? words.keywords() : List.of(), new Rating(number % 10 == 0 ? 4 : 0), null);
        ContentHash hash = new ContentHash(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
        return new NewPhoto(PhotoId.random(), PartId.random(), MediaKind.PHOTO, FileType.JPEG, facts, hash, folder,
                random.nextLong(), random.nextInt(1 << 24));
    }
}
