package photoscope.ui.job;

import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import photoscope.library.LibraryException;
import photoscope.library.ModelShelf;
import photoscope.library.PackEntry;
import photoscope.photo.Progress;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;

/** Installs a model pack; what was loaded before it is cancelled stays for the next time. */
public final class InstallJob implements Job {
    private record Bytes(long done, long total) {}

    private final ModelShelf shelf;
    private final PackEntry pack;
    private final Optional<Path> from;
    private final Words words;
    private volatile Bytes bytes;
    private @Nullable Thread installing;
    private boolean cancelled;

    /**
     * @param from a folder with the pack's files; none to load them from the network
     */
    public InstallJob(ModelShelf shelf, PackEntry pack, Optional<Path> from, Language language) {
        this.shelf = shelf;
        this.pack = pack;
        this.from = from;
        this.words = language.wordsOf(InstallJob.class);
        this.bytes = new Bytes(0, pack.bytes());
    }

    @Override
    public String title() {
        return words.format("installing", pack.title());
    }

    @Override
    public Progress progress() {
        Bytes now = bytes;
        return new Progress("", now.done, now.total, true, 0, "");
    }

    @Override
    public Unit unit() {
        return Unit.BYTES;
    }

    @Override
    public Outcome run() throws LibraryException {
        if (!begin()) {
            return Outcome.cancelled("");
        }
        try {
            shelf.install(pack.id(), from, (done, total) -> bytes = new Bytes(done, total));
            return Outcome.done(words.format("installed", pack.title()));
        } catch (InterruptedException _) {
            return Outcome.cancelled(words.format("notInstalled", pack.title()));
        } finally {
            end();
        }
    }

    private synchronized boolean begin() {
        installing = Thread.currentThread();
        return !cancelled;
    }

    /** An interruption that came too late must not hit what this thread does next. */
    private synchronized void end() {
        installing = null;
        Thread.interrupted();
    }

    @Override
    public synchronized void cancel() {
        cancelled = true;
        if (installing != null) {
            installing.interrupt();
        }
    }
}
