package photoscope.models;

import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.TensorInfo;
import org.jspecify.annotations.Nullable;

import photoscope.photo.Embedding;
import photoscope.photo.Sentence;
import photoscope.photo.Told;

/** One ONNX file that gives embeddings, opened from its path; what it names and shapes is checked against the pack. */
final class OnnxEncoder implements AutoCloseable {
    private final ModelPack.Ready pack;
    private final String file;
    private final OrtSession session;
    private final String output;

    /**
     * @param outputName the usual name of its embedding output
     * @throws ModelException if it can't be opened or has no output that could be the embedding
     */
    OnnxEncoder(ModelPack.Ready pack, String file, String outputName, EncoderOptions options) throws ModelException {
        this.pack = pack;
        this.file = file;
        Path path = pack.folder().resolve(file);
        if (!Files.isRegularFile(path)) {
            throw ModelException.damaged(pack.id(), Sentence.of("%s is missing", path));
        }
        OrtEnvironment environment = environment();
        try (SessionOptions settings = settings(options)) {
            this.session = environment.createSession(path.toString(), settings);
        } catch (OrtException e) {
            throw ModelException.damaged(pack.id(),
                    Sentence.of("%s is no ONNX model that can be loaded (%s)", path, Told.by(e)), e);
        }
        try {
            this.output = output(outputName);
        } catch (OrtException | ModelException e) {
            close();
            throw e instanceof ModelException known ? known : disagreement(Told.by(e), e);
        }
    }

    /**
     * The one environment of this process. It is told to send nothing to its maker: on Windows it would tell the
     * system's own collector of each session.
     *
     * @throws ModelException if there is no ONNX Runtime for this kind of computer
     */
    static OrtEnvironment environment() throws ModelException {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            return environment;
        } catch (OrtException e) {
            throw new ModelException(
                    Sentence.of("ONNX Runtime cannot be told to keep everything to itself: %s", Told.by(e)), e);
        } catch (LinkageError e) {
            throw new ModelException(
                    Sentence.of("ONNX Runtime cannot be loaded on this computer (%s): it exists for Linux, Windows and"
                            + " Macs with Apple processors, 64 bit", e),
                    e);
        }
    }

    private static SessionOptions settings(EncoderOptions options) throws OrtException {
        SessionOptions settings = new SessionOptions();
        settings.setOptimizationLevel(SessionOptions.OptLevel.ALL_OPT);
        settings.setInterOpNumThreads(1);
        settings.setIntraOpNumThreads(options.threads());
        settings.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
        settings.addConfigEntry("session.intra_op.allow_spinning", options.spinning() ? "1" : "0");
        return settings;
    }

    /** By its name, else the only one of two dimensions. */
    private String output(String usual) throws OrtException, ModelException {
        List<String> candidates = session.getOutputInfo()
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().getInfo() instanceof TensorInfo info
                        && info.type == OnnxJavaType.FLOAT && info.getShape().length == 2)
                .map(Map.Entry::getKey)
                .toList();
        if (candidates.contains(usual)) {
            return usual;
        }
        if (candidates.size() == 1) {
            return candidates.getFirst();
        }
        throw disagreement(Sentence.of("its outputs %s hold no embedding named %s nor a single one of two dimensions",
                session.getOutputNames(), usual), null);
    }

    Set<String> inputs() {
        return session.getInputNames();
    }

    /** The shape of an input as the model declares it; -1 where it takes any. */
    long[] shapeOf(String input) throws ModelException {
        try {
            NodeInfo node = session.getInputInfo().get(input);
            if (node != null && node.getInfo() instanceof TensorInfo info) {
                return info.getShape();
            }
            throw disagreement(Sentence.of("its input %s is no tensor", input), null);
        } catch (OrtException e) {
            throw disagreement(Told.by(e), e);
        }
    }

    /** Refuses a model that asks for anything that these names do not give. */
    void requireInputs(Set<String> needed, Set<String> given) throws ModelException {
        if (!inputs().containsAll(needed) || !given.containsAll(inputs())) {
            throw disagreement(Sentence.of("it asks for %s, where %s is expected",
                    inputs().stream().sorted().collect(Collectors.joining(", ")),
                    needed.stream().sorted().collect(Collectors.joining(", "))), null);
        }
    }

    /**
     * Runs the model: one embedding a row, empty where the row is no direction.
     *
     * @throws ModelException if the model fails or gives rows of another number or length than the pack promises
     */
    List<Optional<Embedding>> embeddings(Map<String, OnnxTensor> inputs, int count) throws ModelException {
        try (OrtSession.Result result = session.run(inputs, Set.of(output))) {
            if (!(result.get(0) instanceof OnnxTensor tensor)) {
                throw disagreement(Sentence.of("it gives no tensor"), null);
            }
            long[] shape = tensor.getInfo().getShape();
            if (shape.length != 2 || shape[0] != count || shape[1] != pack.manifest().dimensions()) {
                throw disagreement(Sentence.of("it gives %s numbers, not [%s, %s]", Arrays.toString(shape), count,
                        pack.manifest().dimensions()), null);
            }
            return embeddings(tensor.getFloatBuffer(), count);
        } catch (OrtException e) {
            throw disagreement(Sentence.of("it failed (%s)", Told.by(e)), e);
        }
    }

    private List<Optional<Embedding>> embeddings(FloatBuffer rows, int count) {
        List<Optional<Embedding>> embeddings = new ArrayList<>(count);
        for (int row = 0; row < count; row++) {
            float[] values = new float[pack.manifest().dimensions()];
            rows.get(values);
            embeddings.add(direction(values));
        }
        return embeddings;
    }

    private static Optional<Embedding> direction(float[] values) {
        try {
            return Optional.of(Embedding.normalized(values));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** For a model that is not what its manifest says. */
    ModelException disagreement(Sentence what, @Nullable Throwable cause) {
        Sentence message = Sentence.of("%s does not fit its manifest: %s", pack.folder().resolve(file), what);
        return cause == null
                ? ModelException.damaged(pack.id(), message)
                : ModelException.damaged(pack.id(), message, cause);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(file + " cannot be closed", e);
        }
    }
}
