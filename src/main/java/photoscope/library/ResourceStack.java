package photoscope.library;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

import photoscope.photo.Told;
import photoscope.photo.ToldIOException;

/**
 * What was opened, closed in the reverse order; a failure to close one does not keep the others open. Any thread may
 * add to it.
 */
final class ResourceStack implements AutoCloseable {
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    synchronized <T extends AutoCloseable> T push(T resource) {
        opened.push(resource);
        return resource;
    }

    @Override
    public synchronized void close() throws IOException {
        IOException first = null;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                if (first == null) {
                    first = new ToldIOException(Told.by(e), e);
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
