package photoscope.sources;

import java.io.IOException;

import photoscope.photo.AwayReason;
import photoscope.photo.FileRole;
import photoscope.photo.FileType;
import photoscope.photo.Problem;

/** Something worth telling that a scan came upon. Other files are only counted. */
public sealed interface Found {
    /** Where, relative to the source, separated by {@code /}. */
    String path();

    /**
     * Probably a picture.
     *
     * @param file the file
     * @param typeByName what its name promises; its bytes decide
     */
    record Candidate(ScannedFile file, FileType typeByName) implements Found {
        @Override
        public String path() {
            return file.path();
        }
    }

    /**
     * A picture or film that this version does not read.
     *
     * @param file the file
     * @param format what its name promises
     */
    record Unsupported(ScannedFile file, OtherFormat format) implements Found {
        @Override
        public String path() {
            return file.path();
        }
    }

    /**
     * A file that says something of a photo beside it: see {@link SidecarName}.
     *
     * @param file the file
     */
    record Sidecar(ScannedFile file) implements Found {
        @Override
        public String path() {
            return file.path();
        }
    }

    /**
     * A file that the source tells of and that is not to be had now: in iCloud only, for instance.
     *
     * @param path where it would be; absolute where that is outside of the source
     * @param name that people know it by
     * @param role what it is to its picture
     * @param reason why
     */
    record Away(String path, String name, FileRole role, AwayReason reason) implements Found {}

    /**
     * Another program's photo library, a folder that looks like one file to people. Not looked into.
     *
     * @param path of the bundle; empty where the source itself is one
     */
    record SkippedBundle(String path) implements Found {}

    /**
     * A file or folder that could not be looked at. What is known at or under this path is not missing.
     *
     * @param path of the file or folder; empty for the source itself
     * @param problem why, with stage {@link photoscope.photo.Stage#SCAN}
     */
    record Unread(String path, Problem problem) implements Found {
        /** Says in words for people why. */
        public static Unread of(String path, IOException why) {
            return new Unread(path, ScanProblems.unreadable(why));
        }
    }
}
