package photoscope.ui.sidebar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import photoscope.library.AlbumEntry;
import photoscope.ui.language.Words;
import photoscope.ui.sidebar.SidebarRow.Entry;

/** Puts the lines of albums together, with their folders as levels. */
final class AlbumRows {
    private static final int FIRST = 40;
    private final Words words;
    private final Function<AlbumEntry, Entry> entry;

    AlbumRows(Words words, Function<AlbumEntry, Entry> entry) {
        this.words = words;
        this.entry = entry;
    }

    /**
     * The lines; none where there is no album.
     *
     * @param albums folder by folder
     */
    List<SidebarRow> of(List<AlbumEntry> albums, SidebarShown shown) {
        List<SidebarRow> rows = new ArrayList<>();
        List<String> before = List.of();
        for (AlbumEntry album : albums) {
            if (addFolders(rows, before, album.folders(), shown)) {
                rows.add(entry.apply(album));
            }
            before = album.folders();
        }
        boolean isWhole = shown.isWhole(SidebarSection.ALBUMS);
        if (rows.size() <= FIRST) {
            return rows;
        }
        List<SidebarRow> some = new ArrayList<>(isWhole ? rows : rows.subList(0, FIRST));
        some.add(new SidebarRow.More(SidebarSection.ALBUMS,
                isWhole ? words.get("tags.fewer") : words.format("tags.all", albums.size())));
        return some;
    }

    /** Adds the folders that begin here, as far as those around them are open; returns whether all are. */
    private boolean addFolders(List<SidebarRow> rows, List<String> before, List<String> folders, SidebarShown shown) {
        int common = 0;
        while (common < Math.min(before.size(), folders.size()) && before.get(common).equals(folders.get(common))) {
            common++;
        }
        for (int level = 0; level < folders.size(); level++) {
            List<String> path = List.copyOf(folders.subList(0, level + 1));
            boolean isOpen = shown.isOpen(path);
            if (level >= common) {
                String title = folders.get(level);
                rows.add(new SidebarRow.Folder(SidebarSection.ALBUMS, path, title, level, isOpen,
                        words.format(isOpen ? "spoken.folderOpen" : "spoken.folderClosed", title)));
            }
            if (!isOpen) {
                return false;
            }
        }
        return true;
    }
}
