package photoscope.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import photoscope.catalog.Catalog;
import photoscope.catalog.FolderRow;
import photoscope.catalog.PhotoColumns;
import photoscope.catalog.SourceRow;
import photoscope.catalog.VolumeRow;
import photoscope.platform.Volumes;

/** Looks which sources are there, and counts their photos from the columns. */
final class SourceOverview {
    private final Catalog catalog;
    private final Volumes volumes;
    private final OnlineFolders online;

    SourceOverview(Catalog catalog, Volumes volumes, OnlineFolders online) {
        this.catalog = catalog;
        this.volumes = volumes;
        this.online = online;
    }

    /** The sources and folders of one moment. */
    private record Known(List<SourceRow> sources, List<FolderRow> folders, Map<Integer, VolumeRow> volumes) {}

    List<SourceEntry> look() {
        Known known = catalog.read(session -> {
            Map<Integer, VolumeRow> byId = new HashMap<>();
            session.volumes().all().forEach(volume -> byId.put(volume.id(), volume));
            return new Known(session.sources().all(), session.folders().all(), byId);
        });
        Set<Integer> away = new HashSet<>();
        for (SourceRow source : known.sources) {
            if (!isOnline(source, Optional.ofNullable(known.volumes.get(source.volume())))) {
                away.add(source.id());
            }
        }
        int[] sourceOf = sourceByFolder(known.folders);
        boolean[] areAway = new boolean[sourceOf.length];
        for (int folder = 0; folder < areAway.length; folder++) {
            areAway[folder] = away.contains(sourceOf[folder]);
        }
        online.set(areAway);
        Map<Integer, Integer> counts = photosBySource(sourceOf);
        return known.sources.stream()
                .map(source -> new SourceEntry(source.id(), source.path(),
                        Optional.ofNullable(known.volumes.get(source.volume())).map(VolumeRow::label).orElse(""),
                        !away.contains(source.id()), counts.getOrDefault(source.id(), 0), source.includes(),
                        source.excludes(), source.scannedAt()))
                .toList();
    }

    /** An unmounted drive leaves an empty folder behind, on another volume. */
    private boolean isOnline(SourceRow source, Optional<VolumeRow> volume) {
        if (!Files.isDirectory(source.path())) {
            return false;
        }
        try {
            String identity = volumes.of(source.path()).identity();
            return volume.filter(known -> known.identity().equals(identity)).isPresent() || hasEntries(source.path());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean hasEntries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findFirst().isPresent();
        }
    }

    private static int[] sourceByFolder(List<FolderRow> folders) {
        int[] sources = new int[folders.stream().mapToInt(FolderRow::id).max().orElse(0) + 1];
        folders.forEach(folder -> sources[folder.id()] = folder.source());
        return sources;
    }

    private Map<Integer, Integer> photosBySource(int[] sourceOf) {
        PhotoColumns.View photos = catalog.photos().view();
        int[] byFolder = new int[sourceOf.length];
        for (int photo = 0; photo < photos.size(); photo++) {
            int folder = photos.folders()[photo];
            if (folder < byFolder.length) {
                byFolder[folder]++;
            }
        }
        Map<Integer, Integer> counts = new HashMap<>();
        for (int folder = 0; folder < byFolder.length; folder++) {
            counts.merge(sourceOf[folder], byFolder[folder], Integer::sum);
        }
        return counts;
    }
}
