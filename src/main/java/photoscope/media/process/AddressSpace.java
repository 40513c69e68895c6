package photoscope.media.process;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bounds what a process may allocate, its native code included: beyond it allocations fail, and a file that wants
 * gigabytes is one failure and not the end of the computer's memory. Only Linux holds to it (setrlimit, RLIMIT_AS);
 * elsewhere the limit of pixels has to do.
 */
final class AddressSpace {
    private static final int RLIMIT_AS = 9;
    private static final Path SIZES = Path.of("/proc/self/statm");
    private static final int PAGE_BYTES = 4096;

    private AddressSpace() {}

    /** Leaves so many bytes beyond what is taken now. */
    @SuppressWarnings("restricted") // the one native call that Java has no class for
    static void limit(long bytes) throws IOException {
        if (!Files.exists(SIZES)) {
            return;
        }
        long taken = Long.parseLong(Files.readString(SIZES).split(" ", -1)[0]) * PAGE_BYTES;
        Linker linker = Linker.nativeLinker();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment limit = arena.allocate(ValueLayout.JAVA_LONG, 2);
            limit.setAtIndex(ValueLayout.JAVA_LONG, 0, taken + bytes);
            limit.setAtIndex(ValueLayout.JAVA_LONG, 1, taken + bytes);
            int result = (int) linker
                    .downcallHandle(linker.defaultLookup().find("setrlimit").orElseThrow(),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS))
                    .invokeExact(RLIMIT_AS, limit);
            if (result != 0) {
                throw new IOException("this system refuses a limit of " + (taken + bytes) + " bytes");
            }
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
