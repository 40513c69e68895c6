package photoscope.library;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.indexing.PhotoReading;
import photoscope.media.MediaMemory;
import photoscope.media.MediaReader;
import photoscope.media.process.DecoderCommand;
import photoscope.media.process.DecoderProcesses;
import photoscope.models.ClipModel;
import photoscope.models.EncoderOptions;
import photoscope.models.ImageEncoder;
import photoscope.models.ModelException;
import photoscope.models.PackManifest;
import photoscope.photo.Embedding;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.pixels.Picture;

/** A library's model pack, opened when it is first needed, and how its pictures are read. */
final class LibraryModel implements AutoCloseable {
    private final LibraryEnvironment environment;
    private final PackManifest manifest;
    private final MediaMemory memory = MediaMemory.ofThisProcess();
    private final DecoderProcesses decoders = new DecoderProcesses(DecoderCommand.ofThisJava(),
            Runtime.getRuntime().availableProcessors());
    private @Nullable ClipModel opened;

    LibraryModel(LibraryEnvironment environment, PackManifest manifest) {
        this.environment = environment;
        this.manifest = manifest;
    }

    PackManifest manifest() {
        return manifest;
    }

    /**
     * The model, ready to encode.
     *
     * @throws ModelException if the pack is not installed or is damaged
     */
    synchronized ClipModel open() throws ModelException {
        if (opened == null) {
            opened = ClipModel.open(environment.packs().ready(manifest.id()),
                    EncoderOptions.threads(Runtime.getRuntime().availableProcessors()));
        }
        return opened;
    }

    /** The same, for people. */
    ClipModel openForPeople() throws LibraryException {
        try {
            return open();
        } catch (ModelException e) {
            throw new LibraryException(Told.by(e), e);
        }
    }

    /** How files become pictures. */
    PhotoReading reading(Settings settings) {
        Duration limit = Duration.ofSeconds(settings.number(Setting.FILE_SECONDS));
        return PhotoReading.with(MediaReader.with(decoders, memory, limit, environment.clock()),
                settings.filmSampling(), settings.hasRegions());
    }

    /** Pixels that the short side of a picture must have at least to be embedded as well as it can be. */
    int decodeShortSide() {
        return PhotoReading.decodeShortSide(manifest.image().size());
    }

    /**
     * The embedding of a picture.
     *
     * @param label what it is called in messages
     * @throws LibraryException if the model can't be used, or can make nothing of it
     */
    Embedding embed(Picture picture, String label) throws LibraryException {
        try {
            ImageEncoder encoder = open().imageEncoder();
            return encoder.encode(List.of(encoder.prepare(picture)))
                    .getFirst()
                    .orElseThrow(() -> new LibraryException(
                            Sentence.of("%s: the model can make nothing of this picture.", label)));
        } catch (ModelException e) {
            throw new LibraryException(Told.by(e), e);
        }
    }

    @Override
    public synchronized void close() {
        decoders.close();
        if (opened != null) {
            opened.close();
        }
    }
}
