package photoscope.vectors;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Plain loops until vector instructions have proved faster. The Vector API is a hundred times slower than plain
 * loops until the compiler has seen enough of it (about half a second), and stays so on a Java that lacks the
 * module or a compiler for it; so it is tried in the background while plain loops answer the first queries.
 */
final class FastestDotProduct implements Supplier<DotProduct> {
    private static final int ROUNDS = 400;
    private static final int CODES = 256;
    private static final int ADVANTAGE = 2;

    private final Executor executor;
    private final int padded;
    private final AtomicBoolean tried = new AtomicBoolean();
    private volatile DotProduct fastest = new PlainDotProduct();

    FastestDotProduct(Executor executor, int dimensions) {
        this.executor = executor;
        this.padded = Codes.paddedLength(dimensions);
    }

    /** The fastest that is known by now. */
    @Override
    public DotProduct get() {
        if (!tried.get() && tried.compareAndSet(false, true) && isVectorModulePresent()) {
            executor.execute(this::tryVectors);
        }
        return fastest;
    }

    private static boolean isVectorModulePresent() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }

    private void tryVectors() {
        if (!VectorDotProduct.isPossible()) {
            return;
        }
        DotProduct plain = new PlainDotProduct();
        DotProduct vector = new VectorDotProduct();
        try (Arena arena = Arena.ofShared()) {
            MemorySegment codes = arena.allocate((long) CODES * padded);
            for (int round = 0; round < ROUNDS && !Thread.currentThread().isInterrupted(); round++) {
                if (nanoseconds(vector, codes) * ADVANTAGE < nanoseconds(plain, codes)) {
                    fastest = vector;
                    return;
                }
            }
        }
    }

    private long nanoseconds(DotProduct dot, MemorySegment codes) {
        short[] query = new short[padded];
        long start = System.nanoTime();
        for (int i = 0; i < CODES; i++) {
            query[i % padded] += (short) dot.of(codes, (long) i * padded, query);
        }
        return System.nanoTime() - start;
    }
}
