package photoscope.models;

import java.nio.file.Path;

import photoscope.photo.Sentence;

/** A model pack as it is found on this computer. */
public sealed interface ModelPack {
    /** Its name in commands and folders. */
    String id();

    /** Its name for people. */
    String title();

    /** All files are there in their sizes; {@code folder} holds them. */
    record Ready(PackManifest manifest, Path folder) implements ModelPack {
        @Override
        public String id() {
            return manifest.id();
        }

        @Override
        public String title() {
            return manifest.title();
        }
    }

    /** Known, and none of its files are here. */
    record NotInstalled(PackManifest manifest) implements ModelPack {
        @Override
        public String id() {
            return manifest.id();
        }

        @Override
        public String title() {
            return manifest.title();
        }
    }

    /** Files are missing or wrong; {@code reason} says which and what to do. */
    record Damaged(PackManifest manifest, Sentence reason) implements ModelPack {
        @Override
        public String id() {
            return manifest.id();
        }

        @Override
        public String title() {
            return manifest.title();
        }
    }

    /** A folder whose manifest cannot be used; {@code id} is the folder's name, {@code reason} says why. */
    record Unreadable(String id, Sentence reason) implements ModelPack {
        @Override
        public String title() {
            return id;
        }
    }
}
