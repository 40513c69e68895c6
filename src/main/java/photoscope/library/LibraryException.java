package photoscope.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import photoscope.catalog.CatalogException;
import photoscope.clusters.ClusterRefused;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.platform.AlreadyOwnedException;

/** The library can't do what was asked; the message is for people and says what to do. */
public final class LibraryException extends Exception implements Told {
    /** What those who call can do something about. */
    public enum Kind {
        /** Another program has it open. */
        IN_USE,
        /** The catalog can't be read: a backup or a rebuild helps. */
        CATALOG_DAMAGED,
        /** The catalog holds code of strangers and is not opened: a rebuild helps. */
        UNTRUSTED,
        /** A newer Photoscope has made it. */
        TOO_NEW,
        /** There is no room left where it lies. */
        DISK_FULL,
        /** Its folder may not be written to. */
        NOT_WRITABLE,
        /** Another cluster has the name that one should get. */
        CLUSTER_NAME_TAKEN,
        /** A cluster can't have the name that it should get. */
        CLUSTER_NAME_WRONG,
        /** A cluster is not there any more. */
        CLUSTER_GONE,
        /** A cluster has to be named first. */
        CLUSTER_NOT_NAMED,
        /** Clusters or their photos were chosen with which that can't be done. */
        CLUSTER_CHOICE,
        /** Anything else. */
        OTHER
    }

    private static final long serialVersionUID = 1;
    private final Kind kind;
    private final transient Sentence sentence;

    public LibraryException(Sentence sentence) {
        this(Kind.OTHER, sentence);
    }

    public LibraryException(Sentence sentence, Throwable cause) {
        this(Kind.OTHER, sentence, cause);
    }

    /** In words of whoever asks, which need no translation. */
    public LibraryException(String message) {
        this(Sentence.verbatim(message));
    }

    /** In words of whoever asks, which need no translation. */
    public LibraryException(String message, Throwable cause) {
        this(Sentence.verbatim(message), cause);
    }

    LibraryException(Kind kind, Sentence sentence) {
        super(sentence.english());
        this.kind = kind;
        this.sentence = sentence;
    }

    LibraryException(Kind kind, Sentence sentence, Throwable cause) {
        super(sentence.english(), cause);
        this.kind = kind;
        this.sentence = sentence;
    }

    /** What went wrong in a room below, where it is something that people can be told. */
    public static Optional<LibraryException> explaining(Throwable e) {
        return switch (e) {
            case LibraryException known -> Optional.of(known);
            case CatalogException trouble -> Optional.of(of(trouble));
            case UncheckedIOException trouble -> Optional.of(new LibraryException(
                    Sentence.of("The library could not be read or written: %s", Told.by(trouble)), trouble));
            default -> Optional.empty();
        };
    }

    /** What people are told of a failure: what explains it where that is known, else what it says itself. */
    public static Sentence reason(Throwable e) {
        Throwable cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
        return Told.by(explaining(cause).<Throwable>map(known -> known).orElse(cause));
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    /** Whether the catalog is of no use as it is, and a backup or a rebuild helps. */
    public boolean isCatalogUseless() {
        return kind == Kind.CATALOG_DAMAGED || kind == Kind.UNTRUSTED;
    }

    static LibraryException of(ClusterRefused e) {
        return new LibraryException(switch (e.reason()) {
            case NAME_TAKEN -> Kind.CLUSTER_NAME_TAKEN;
            case NAME_WRONG -> Kind.CLUSTER_NAME_WRONG;
            case GONE -> Kind.CLUSTER_GONE;
            case NOT_NAMED -> Kind.CLUSTER_NOT_NAMED;
            case NOTHING_CHOSEN -> Kind.CLUSTER_CHOICE;
        }, Told.by(e), e);
    }

    static LibraryException of(CatalogException e) {
        return new LibraryException(switch (e.kind()) {
            case IN_USE -> Kind.IN_USE;
            case DAMAGED -> Kind.CATALOG_DAMAGED;
            case UNTRUSTED -> Kind.UNTRUSTED;
            case TOO_NEW -> Kind.TOO_NEW;
            case DISK_FULL -> Kind.DISK_FULL;
            case NOT_WRITABLE -> Kind.NOT_WRITABLE;
            case OTHER -> Kind.OTHER;
        }, Told.by(e), e);
    }

    /** A library that could not be opened or taken, for its folder's sake. */
    static LibraryException notOpened(LibraryFolder folder, IOException e) {
        return e instanceof AlreadyOwnedException
                ? new LibraryException(Kind.IN_USE, Told.by(e), e)
                : new LibraryException(Sentence.of("The library in %s can't be opened: %s", folder.root(), sentence(e)),
                        e);
    }

    /** What went wrong with a file, and what to do where that is known. */
    static Sentence sentence(IOException e) {
        Sentence sentence = e instanceof FileSystemException file && file.getReason() != null
                ? Sentence.of("%s: %s.", file.getFile(), file.getReason())
                : Told.by(e);
        String message = sentence.english();
        if (message.contains("No space left") && !message.contains("free some space")) {
            return message.endsWith(".")
                    ? Sentence.of("%s Free some space on its disk and start again: nothing that was finished is lost.",
                            sentence)
                    : Sentence.of("%s. Free some space on its disk and start again: nothing that was finished is lost.",
                            sentence);
        }
        return message.contains("Read-only file system") && !message.contains("choose another folder")
                ? Sentence.of("%s Choose another folder with --library.", sentence)
                : sentence;
    }

    public Kind kind() {
        return kind;
    }
}
