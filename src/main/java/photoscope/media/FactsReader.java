package photoscope.media;

import java.io.IOException;
import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.photo.Extras;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;
import photoscope.photo.Told;

/** Reads what a picture's file says about it; broken metadata cost only themselves. Safe for many threads. */
public final class FactsReader {
    private static final Logger LOG = LoggerFactory.getLogger(FactsReader.class);

    private final TakenAtReader dates;

    /**
     * @param clock tells dates in the future, and the zone in which file times are shown
     */
    public FactsReader(Clock clock) {
        dates = new TakenAtReader(clock);
    }

    /** Understands what films' containers say. */
    FilmFacts films() {
        return new FilmFacts(dates);
    }

    /**
     * The facts; size 0 x 0 where the file does not say it.
     *
     * @throws MediaException only if the file is on a disk that can no longer be read
     */
    public Facts read(LoadedFile file, FileType type) throws MediaException {
        try (ByteSource source = file.open()) {
            Envelope envelope = Envelope.read(source, type);
            try {
                ParsedMetadata metadata = ParsedMetadata.of(envelope, source, type);
                return facts(file, envelope, metadata, ExtrasReader.read(source, type, envelope, metadata));
            } catch (RuntimeException e) {
                LOG.debug("metadata that can't be interpreted", e);
                return facts(file, envelope, ParsedMetadata.NONE, Extras.NONE);
            }
        } catch (IOException e) {
            throw MediaException.reading(ProblemKind.UNREADABLE, Sentence
                    .of("The file can't be read again (%s): check that its disk is still connected.", Told.by(e)));
        }
    }

    private Facts facts(LoadedFile file, Envelope envelope, ParsedMetadata metadata, Extras extras) {
        CameraReader camera = new CameraReader(metadata);
        WordsReader words = new WordsReader(metadata);
        int orientation = envelope.orientation() == 0 ? camera.orientation() : envelope.orientation();
        boolean turned = orientation >= 5;
        return new Facts(turned ? envelope.height() : envelope.width(), turned ? envelope.width() : envelope.height(),
                orientation, dates.read(metadata, String.valueOf(file.path().getFileName()), file.modified()),
                camera.camera(), camera.lens(), camera.exposure(), PlaceReader.read(metadata), words.title(),
                words.caption(), words.keywords(), words.rating(), words.artist(), null, extras,
                XmpPersons.read(metadata.packets()));
    }
}
