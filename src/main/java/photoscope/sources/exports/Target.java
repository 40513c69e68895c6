package photoscope.sources.exports;

/** Which photos a file of an export speaks of. */
public sealed interface Target {
    /**
     * Those in the file's own folder whose names it means.
     *
     * @param name tells which
     */
    record Beside(JsonPhotoName name) implements Target {}

    /** All directly in the file's own folder. */
    record WholeFolder() implements Target {}

    /**
     * The one of this name in the file's own folder.
     *
     * @param name with its ending
     */
    record Named(String name) implements Target {}

    /**
     * The one of this name in a folder beside the file's own.
     *
     * @param name with its ending
     */
    record InFolderBeside(String name) implements Target {}

    /**
     * The one at this path from the root of the download, which is some folder above the file.
     *
     * @param path separated by {@code /}
     */
    record FromRoot(String path) implements Target {}
}
