package photoscope.models;

import org.jspecify.annotations.Nullable;

/**
 * The encoders of one pack. Each is loaded when it is first asked for and kept until {@link #close}: a search by words does
 * not pay for the image model, nor indexing for the text model. A load that failed is tried again the next time.
 */
public final class ClipModel implements AutoCloseable {
    private final ModelPack.Ready pack;
    private final EncoderOptions options;
    private final Object imageLock = new Object();
    private final Object textLock = new Object();
    private @Nullable ImageEncoder image;
    private @Nullable TextEncoder text;
    private volatile boolean closed;

    private ClipModel(ModelPack.Ready pack, EncoderOptions options) {
        this.pack = pack;
        this.options = options;
    }

    /** A model whose encoders will be loaded from this pack; nothing is read yet. */
    public static ClipModel open(ModelPack.Ready pack, EncoderOptions options) {
        return new ClipModel(pack, options);
    }

    public PackManifest manifest() {
        return pack.manifest();
    }

    /** Embeddings of models with the same fingerprint compare, others do not. */
    public long fingerprint() {
        return pack.manifest().fingerprint();
    }

    /** Coordinates of each embedding. */
    public int dimensions() {
        return pack.manifest().dimensions();
    }

    /**
     * The encoder of pictures.
     *
     * @throws ModelException if its file is missing, broken, or does not fit the manifest
     */
    public ImageEncoder imageEncoder() throws ModelException {
        synchronized (imageLock) {
            requireOpen();
            if (image == null) {
                image = ImageEncoder.open(pack, options);
            }
            return image;
        }
    }

    /**
     * The encoder of words.
     *
     * @throws ModelException if its files are missing, broken, or do not fit the manifest
     */
    public TextEncoder textEncoder() throws ModelException {
        synchronized (textLock) {
            requireOpen();
            if (text == null) {
                text = TextEncoder.open(pack, options);
            }
            return text;
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the model is closed");
        }
    }

    /** Frees both encoders, after the batch that runs. */
    @Override
    public void close() {
        closed = true;
        synchronized (imageLock) {
            if (image != null) {
                image.close();
            }
        }
        synchronized (textLock) {
            if (text != null) {
                text.close();
            }
        }
    }
}
