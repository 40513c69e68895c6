package photoscope.indexing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import photoscope.catalog.AssetFileRow;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileRow;
import photoscope.catalog.SourceRow;
import photoscope.photo.FileRole;
import photoscope.sources.macphotos.AssetFiles;
import photoscope.sources.macphotos.AssetFiles.AssetFile;
import photoscope.sources.macphotos.PhotosAsset;

/** Finds the catalog's files of pictures in a library of Photos, and notes there what they belong to and are called. */
final class CatalogFiles {
    /** Pictures come by folders; their edits lie in another one. */
    private static final int FOLDERS_AT_HAND = 4;
    private final SourceRow source;
    private final Map<String, Folder> folders = new LinkedHashMap<>(8, 0.75f, true);

    /** The files that were read in one folder, by name, and what is known of them. */
    private record Folder(NavigableMap<String, FileRow> names, Map<Long, AssetFileRow> links) {}

    CatalogFiles(SourceRow source) {
        this.source = source;
    }

    /** The files of a picture that were read; also where it was left outside of the library and lies in a folder. */
    List<AssetFile<FileRow>> of(CatalogSession session, PhotosAsset asset) {
        List<AssetFile<FileRow>> files = new ArrayList<>();
        if (asset.isReferenced()) {
            asset.referencedFile()
                    .flatMap(session.files()::at)
                    .filter(CatalogFiles::isRead)
                    .ifPresent(file -> files.add(new AssetFile<>(FileRole.ORIGINAL, file)));
        } else {
            Folder originals = folder(session, asset.folder());
            AssetFiles.originals(asset, originals.names).forEach(file -> {
                note(session, asset, file, originals);
                files.add(file);
            });
        }
        if (asset.isEdited()) {
            Folder renders = folder(session, asset.rendersFolder());
            AssetFiles.edits(asset, renders.names).forEach(file -> {
                note(session, asset, file, renders);
                files.add(file);
            });
        }
        return files;
    }

    private static void note(CatalogSession session, PhotosAsset asset, AssetFile<FileRow> file, Folder folder) {
        FileRow row = file.file();
        AssetFileRow link = new AssetFileRow(row.id(), asset.uuid(), file.role(), asset.burst(), asset.burstRank());
        String shown = AssetFiles.shownName(asset, row.name());
        if (!link.equals(folder.links.get(row.id()))) {
            session.assetFiles().set(link);
            touch(session, row);
        }
        if (!shown.equals(row.shown())) {
            session.files().setShownName(row.id(), shown.equals(row.name()) ? null : shown);
            touch(session, row);
        }
    }

    private static void touch(CatalogSession session, FileRow row) {
        if (row.photo() != null) {
            session.photos().touch(row.photo());
        }
    }

    private Folder folder(CatalogSession session, String path) {
        Folder known = folders.get(path);
        if (known != null) {
            return known;
        }
        NavigableMap<String, FileRow> names = new TreeMap<>();
        Map<Long, AssetFileRow> links = session.folders().at(source.id(), path).map(folder -> {
            session.files()
                    .inFolder(folder.id())
                    .stream()
                    .filter(CatalogFiles::isRead)
                    .forEach(file -> names.put(AssetFiles.key(file.name()), file));
            return session.assetFiles().inFolder(folder.id());
        }).orElse(Map.of());
        Folder folder = new Folder(names, links);
        folders.put(path, folder);
        if (folders.size() > FOLDERS_AT_HAND) {
            folders.remove(folders.keySet().iterator().next());
        }
        return folder;
    }

    /** Also where it can't be read for the moment: what is said of its photo stands. */
    private static boolean isRead(FileRow file) {
        return file.photo() != null && switch (file.state()) {
            case INDEXED, CHANGED, FAILED -> true;
            case NEW, MISSING -> false;
        };
    }
}
