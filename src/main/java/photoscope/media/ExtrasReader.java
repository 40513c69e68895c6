package photoscope.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import com.drew.metadata.exif.makernotes.AppleMakernoteDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.photo.EmbeddedFilm;
import photoscope.photo.Extras;
import photoscope.photo.FileType;
import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;
import photoscope.photo.Told;

/** Reads what a file holds beside one still picture, and what ties it to other files. */
final class ExtrasReader {
    private static final Logger LOG = LoggerFactory.getLogger(ExtrasReader.class);
    private static final int LONGEST_NAME = 100;

    private ExtrasReader() {}

    /** From the structure of a file of a known type; what is broken gives nothing. */
    static Extras read(Path path, FileType type) throws MediaException {
        try (FileSource source = new FileSource(path)) {
            Envelope envelope = Envelope.read(source, type);
            return read(source, type, envelope, ParsedMetadata.of(envelope, source, type));
        } catch (IOException e) {
            throw MediaException.reading(ProblemKind.UNREADABLE,
                    Sentence.of("The file can't be read (%s): check that its disk is still connected.", Told.by(e)));
        } catch (RuntimeException e) {
            LOG.debug("structure that can't be interpreted", e);
            return Extras.NONE;
        }
    }

    static Extras read(ByteSource source, FileType type, Envelope envelope, ParsedMetadata metadata)
            throws IOException {
        return switch (type) {
            case JPEG, HEIC, RAW -> picture(source, type, envelope, metadata);
            case GIF, PNG, WEBP, AVIF -> new Extras(null, null, Animation.isIn(source, type), null);
            case MP4, MOV -> Extras.tied(QuickTimeKeys.contentIdentifier(source), null, null);
            default -> Extras.NONE;
        };
    }

    private static Extras picture(ByteSource source, FileType type, Envelope envelope, ParsedMetadata metadata)
            throws IOException {
        Optional<MotionPhoto> motion = type == FileType.RAW ? Optional.empty() : MotionPhoto.in(source, type, envelope);
        return Extras.tied(apple(metadata, AppleMakernoteDirectory.TAG_CONTENT_IDENTIFIER),
                apple(metadata, AppleMakernoteDirectory.TAG_BURST_UUID),
                motion.map(film -> new EmbeddedFilm(film.offset(), film.length())).orElse(null));
    }

    private static @Nullable String apple(ParsedMetadata metadata, int tag) {
        return metadata.all(AppleMakernoteDirectory.class)
                .stream()
                .map(note -> note.getString(tag))
                .filter(name -> name != null && !name.isBlank() && name.length() <= LONGEST_NAME)
                .findFirst()
                .orElse(null);
    }

    /** Of a film, whose own decoder has read it already. */
    static Extras ofFilm(LoadedFile file) {
        try (ByteSource source = file.open()) {
            return Extras.tied(QuickTimeKeys.contentIdentifier(source), null, null);
        } catch (IOException | RuntimeException e) {
            LOG.debug("structure that can't be interpreted", e);
            return Extras.NONE;
        }
    }
}
