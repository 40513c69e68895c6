package photoscope.library;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.indexing.PhotoReading;
import photoscope.media.MediaMemory;
import photoscope.media.MediaReader;
import photoscope.media.MediaResult;
import photoscope.models.ClipModel;
import photoscope.models.EncoderOptions;
import photoscope.models.ImageEncoder;
import photoscope.models.ModelException;
import photoscope.models.PackManifest;
import photoscope.photo.Embedding;

/** A library's model pack, opened when it is first needed, and how its pictures are read. */
final class LibraryModel implements AutoCloseable {
    private final LibraryEnvironment environment;
    private final PackManifest manifest;
    private final MediaMemory memory = MediaMemory.ofThisProcess();
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
            throw new LibraryException(String.valueOf(e.getMessage()), e);
        }
    }

    /** How files become pictures, with so many seconds for each. */
    PhotoReading reading(int secondsAFile) {
        return PhotoReading.with(MediaReader.inProcess(memory, Duration.ofSeconds(secondsAFile), environment.clock()));
    }

    /**
     * The embedding of any picture file.
     *
     * @throws LibraryException if it is none, or the model can't be used
     */
    Embedding embed(Path path, int secondsAFile) throws LibraryException, InterruptedException {
        try {
            ImageEncoder encoder = open().imageEncoder();
            int side = PhotoReading.decodeShortSide(manifest.image().size());
            return switch (reading(secondsAFile).reader().read(path, side)) {
                case MediaResult.Failure failure ->
                    throw new LibraryException(path + ": " + failure.problem().reason());
                case MediaResult.Content content -> encoder.encode(List.of(encoder.prepare(content.picture())))
                        .getFirst()
                        .orElseThrow(
                                () -> new LibraryException(path + ": the model can make nothing of this picture."));
            };
        } catch (ModelException e) {
            throw new LibraryException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public synchronized void close() {
        if (opened != null) {
            opened.close();
        }
    }
}
