package photoscope.ui.sidebar;

import java.util.List;
import java.util.OptionalInt;

import org.kordamp.ikonli.feather.Feather;

import photoscope.library.AlbumEntry;
import photoscope.library.SavedSearch;
import photoscope.library.SourceEntry;
import photoscope.ui.browse.Place;

/** One line of the sidebar. */
public sealed interface SidebarRow {
    /** Where it stands. */
    SidebarSection section();

    /** What it stays the same line by while its words and counts change. */
    String key();

    /** What a screen reader says. */
    String spoken();

    /** A section's title, which opens and closes it. */
    record Heading(SidebarSection section, String title, boolean isOpen, String spoken) implements SidebarRow {
        @Override
        public String key() {
            return "heading " + section;
        }
    }

    /**
     * A place to go to.
     *
     * @param icon none for a source, which has a dot
     * @param count of photos; empty where nobody counts
     * @param countText the same as people write it
     * @param tooltip what the line has no room for; may be empty
     * @param isCurrent whether one is there
     * @param subject what it stands for
     * @param level how many folders of its section it lies in
     */
    record Entry(SidebarSection section, String key, Feather icon, String name, Place place, OptionalInt count,
            String countText, String tooltip, String spoken, boolean isCurrent, Subject subject,
            int level) implements SidebarRow {
        Entry current(boolean nowCurrent) {
            return nowCurrent == isCurrent
                    ? this
                    : new Entry(section, key, icon, name, place, count, countText, tooltip, spoken, nowCurrent, subject,
                            level);
        }

        Entry at(int atLevel) {
            return new Entry(section, key, icon, name, place, count, countText, tooltip, spoken, isCurrent, subject,
                    atLevel);
        }
    }

    /**
     * A folder of entries, which opens and closes.
     *
     * @param path titles of the folders that it lies in, the outermost first, and its own
     * @param level how many folders it lies in
     */
    record Folder(SidebarSection section, List<String> path, String title, int level, boolean isOpen,
            String spoken) implements SidebarRow {
        @Override
        public String key() {
            return "folder " + section + " " + String.join("\n", path);
        }
    }

    /** What an empty section is good for. */
    record Hint(SidebarSection section, String text) implements SidebarRow {
        @Override
        public String key() {
            return "hint " + section;
        }

        @Override
        public String spoken() {
            return text;
        }
    }

    /** Shows all of a long section, or its beginning again. */
    record More(SidebarSection section, String text) implements SidebarRow {
        @Override
        public String key() {
            return "more " + section;
        }

        @Override
        public String spoken() {
            return text;
        }
    }

    /** What an entry stands for, and so what can be done with it. */
    sealed interface Subject {
        /** A part of the library that is always there. */
        record Part() implements Subject {}

        /** A folder that is indexed. */
        record Source(SourceEntry source) implements Subject {}

        /** An album of another program. */
        record Album(AlbumEntry album) implements Subject {}

        /** A tag. */
        record Tag(String tag) implements Subject {}

        /** A search that the user keeps. */
        record Search(SavedSearch search) implements Subject {}
    }
}
