package photoscope.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import photoscope.catalog.Catalog;
import photoscope.catalog.FileRow;
import photoscope.catalog.FolderRow;
import photoscope.catalog.FolderTable;
import photoscope.catalog.SourceRow;

/** Tells by some of a source's files whether a folder is that source, where volumes can't tell. */
final class FamiliarFiles {
    private static final int SAMPLE = 16;
    private final Catalog catalog;

    FamiliarFiles(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Whether at least half of a sample of the source's files lie in the folder, with their sizes. A source of which no
     * file is known is in every folder.
     */
    boolean areIn(SourceRow source, Path folder) {
        List<FileRow> sample = sample(source);
        long there = sample.stream().filter(file -> isThere(file, at(source, file, folder))).count();
        return 2 * there >= sample.size();
    }

    /** Whether one file at least of a sample is there, or none is known. */
    boolean isAnyIn(SourceRow source, Path folder) {
        List<FileRow> sample = sample(source);
        return sample.isEmpty() || sample.stream().anyMatch(file -> isThere(file, at(source, file, folder)));
    }

    /** Some of the files that were read, from folders all over the source. */
    List<FileRow> sample(SourceRow source) {
        return catalog.read(session -> {
            List<FolderRow> folders = new ArrayList<>(
                    session.folders().all().stream().filter(folder -> folder.source() == source.id()).toList());
            Collections.shuffle(folders);
            int fromEach = Math.ceilDiv(SAMPLE, Math.max(1, Math.min(folders.size(), SAMPLE)));
            List<FileRow> sample = new ArrayList<>();
            for (FolderRow folder : folders) {
                if (sample.size() < SAMPLE) {
                    sample.addAll(session.files().readIn(folder.id(), fromEach));
                }
            }
            return sample;
        });
    }

    static Path at(SourceRow source, FileRow file, Path folder) {
        return folder.resolve(FolderTable.relative(source.path(), file.path()));
    }

    static boolean isThere(FileRow file, Path path) {
        try {
            return Files.size(path) == file.size();
        } catch (IOException e) {
            return false;
        }
    }
}
