package photoscope.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Tells of what happens in folders: the system's way of watching them. */
interface FolderEvents extends AutoCloseable {
    /** Opens a new way to watch. */
    interface Source {
        /**
         * @throws IOException if the system gives no more of them
         */
        FolderEvents open() throws IOException;
    }

    /** Whether to register a folder is to watch all below it too. */
    boolean coverTrees();

    /**
     * Watches a folder from now on. One that is watched already is no trouble.
     *
     * @throws java.nio.file.FileSystemException if this folder can't be watched
     * @throws IOException if the system watches no more folders
     */
    void register(Path folder) throws IOException;

    /** Watches a folder and those below it no more: they are gone, or somewhere else. */
    void forget(Path folder);

    /** What has happened since, some at a time; waits until something has, and returns now and then in any case. */
    List<FolderEvent> take() throws InterruptedException;

    @Override
    void close();
}
