package photoscope.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import photoscope.catalog.AlbumRow;
import photoscope.catalog.Catalog;
import photoscope.catalog.PhotoColumns;
import photoscope.catalog.PhotoFlags;
import photoscope.photo.OrdinalSet;

/** The albums of other programs. Counted when photos have changed, and remembered until they do again. */
final class Albums {
    private final Catalog catalog;
    private List<AlbumEntry> known = List.of();
    private long counted = -1;

    Albums(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Those with photos that lists show, folder by folder and then by title. */
    synchronized List<AlbumEntry> all() {
        long now = catalog.photoSequence();
        if (now != counted) {
            known = count();
            counted = now;
        }
        return known;
    }

    private List<AlbumEntry> count() {
        PhotoColumns.View photos = catalog.photos().view();
        Map<List<String>, OrdinalSet> members = new TreeMap<>(byFolders());
        boolean _ = catalog.read(session -> {
            Map<Integer, OrdinalSet> byAlbum = new HashMap<>();
            for (AlbumRow album : session.albums().all()) {
                List<String> path = new ArrayList<>(album.folders());
                path.add(album.title());
                byAlbum.put(album.id(), members.computeIfAbsent(path, _ -> new OrdinalSet(0)));
            }
            session.albums().eachMember((album, photo) -> {
                OrdinalSet of = byAlbum.get(album);
                if (of != null && photo < photos.size() && (photos.flags()[photo] & PhotoFlags.UNLISTED) == 0) {
                    of.set(photo);
                }
            });
            return true;
        });
        List<AlbumEntry> albums = new ArrayList<>();
        members.forEach((path, of) -> {
            if (!of.isEmpty()) {
                albums.add(new AlbumEntry(path.subList(0, path.size() - 1), path.getLast(), of.cardinality()));
            }
        });
        return List.copyOf(albums);
    }

    /** What lies in a folder stands together; of two names the shorter way comes first, letters' case aside. */
    private static Comparator<List<String>> byFolders() {
        return (one, other) -> {
            int both = Math.min(one.size(), other.size());
            for (int i = 0; i < both; i++) {
                // a folder comes before the albums beside it
                boolean isFolder = i < one.size() - 1;
                if (isFolder != i < other.size() - 1) {
                    return isFolder ? -1 : 1;
                }
                int order = String.CASE_INSENSITIVE_ORDER.compare(one.get(i), other.get(i));
                order = order == 0 ? one.get(i).compareTo(other.get(i)) : order;
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(one.size(), other.size());
        };
    }
}
