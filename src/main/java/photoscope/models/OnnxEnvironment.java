package photoscope.models;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import ai.onnxruntime.OrtEnvironment;

/**
 * The one environment of ONNX Runtime in this process. While it is made, ONNX Runtime 1.29 looks through the process's
 * command line by recursion, some 250 bytes of stack a character: on an ordinary thread a command line of 4000
 * characters (a long class path, a hundred folders) ends the process. So it is made on a thread with a deep stack, of
 * which only what is used is taken.
 */
final class OnnxEnvironment {
    private static final long STACK_BYTES = 256L << 20;
    private static final FutureTask<OrtEnvironment> MADE = new FutureTask<>(OrtEnvironment::getEnvironment);

    private OnnxEnvironment() {}

    /**
     * Made by the first who asks.
     *
     * @throws ModelException if there is no ONNX Runtime for this kind of computer
     */
    static OrtEnvironment get() throws ModelException {
        try {
            if (!MADE.isDone()) {
                Thread.ofPlatform().name("onnx-environment").daemon().stackSize(STACK_BYTES).start(MADE)
                        .join();
            }
            return MADE.get();
        } catch (ExecutionException e) {
            throw new ModelException("ONNX Runtime cannot be loaded on this computer (" + e.getCause()
                    + "): it exists for Linux, Windows and Macs with Apple processors, 64 bit", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelException("Loading ONNX Runtime was interrupted.", e);
        }
    }
}
