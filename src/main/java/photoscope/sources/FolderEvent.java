package photoscope.sources;

import java.nio.file.Path;

/** What the system tells of a folder that is watched. */
sealed interface FolderEvent {
    /** Something has come into it, or has become its own: a file or a folder. */
    record Created(Path folder, String name) implements FolderEvent {}

    /** Something in it was written to. */
    record Modified(Path folder, String name) implements FolderEvent {}

    /** Something in it is gone. */
    record Deleted(Path folder, String name) implements FolderEvent {}

    /** So much has happened in it that the system tells no more. */
    record Overflowed(Path folder) implements FolderEvent {}

    /** It is not watched any more: deleted, moved away, or on a drive that was taken out. */
    record Gone(Path folder) implements FolderEvent {}
}
