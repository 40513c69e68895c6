package photoscope.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;

/**
 * What tells that a file was changed.
 *
 * @param size bytes
 * @param modified last modification
 */
record FileStamp(long size, FileTime modified) {
    /** Looks at the file; only a regular one, for reading a pipe or a device may never end. */
    static FileStamp of(Path path) throws IOException, MediaException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw MediaException.reading(ProblemKind.NOT_A_PICTURE,
                    attributes.isDirectory()
                            ? Sentence.of("This is a folder, not a file.")
                            : Sentence.of("This is a device or a pipe, not a file."));
        }
        return new FileStamp(attributes.size(), attributes.lastModifiedTime());
    }

    /** Fails where the file is no longer as it was. */
    void expectUnchanged(Path path) throws IOException, MediaException {
        if (!equals(of(path))) {
            throw MediaException.reading(ProblemKind.UNREADABLE,
                    Sentence.of("The file was changed while it was being read; index it again when it is finished."));
        }
    }
}
