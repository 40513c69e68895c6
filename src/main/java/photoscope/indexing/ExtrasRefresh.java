package photoscope.indexing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.catalog.Catalog;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.media.MediaException;
import photoscope.media.MediaReader;
import photoscope.photo.Extras;
import photoscope.photo.FileType;

/**
 * Asks the files of photos that an older Photoscope has indexed what they hold beside a picture and what ties them to
 * others: from their structure, a millisecond each, with nothing decoded or embedded anew. Photos whose files are away
 * are asked at a later run.
 */
final class ExtrasRefresh {
    private static final Logger LOG = LoggerFactory.getLogger(ExtrasRefresh.class);
    private static final int PHOTOS_IN_A_TRANSACTION = 500;
    private final Catalog catalog;
    private final JobControl control;
    private final SourceAccess access;
    private final IndexCounters counters;

    ExtrasRefresh(Catalog catalog, JobControl control, SourceAccess access, IndexCounters counters) {
        this.catalog = catalog;
        this.control = control;
        this.access = access;
        this.counters = counters;
    }

    /** What a photo's file was found to hold. */
    private record Answer(int photo, Extras extras) {}

    void run() {
        long pending = catalog.read(session -> session.extras().countPending());
        if (pending == 0) {
            return;
        }
        counters.begin("Reading what ties files together", pending);
        List<Integer> page = pageAfter(-1);
        while (!page.isEmpty() && control.mayGoOn()) {
            List<Integer> photos = page;
            List<Answer> answers = ask(photos);
            catalog.change(session -> answers.forEach(answer -> {
                session.extras().set(answer.photo, answer.extras);
                session.photos().refreshNames(answer.photo, session.files());
            }));
            page = pageAfter(photos.getLast());
        }
    }

    private List<Integer> pageAfter(int photo) {
        return catalog.read(session -> session.extras().pendingAfter(photo, PHOTOS_IN_A_TRANSACTION));
    }

    private List<Answer> ask(List<Integer> photos) {
        Map<Integer, List<FileRow>> files = catalog.read(session -> session.files().ofPhotos(photos));
        byte[] types = catalog.photos().view().types();
        Map<Path, Boolean> folders = new HashMap<>();
        List<Answer> answers = new ArrayList<>();
        for (int photo : photos) {
            counters.done.increment();
            FileRow file = files.getOrDefault(photo, List.of())
                    .stream()
                    .filter(one -> one.state() == FileState.INDEXED && isThere(one, folders))
                    .findFirst()
                    .orElse(null);
            Extras extras = file == null ? null : extras(file, FileType.values()[types[photo]]);
            if (extras != null) {
                answers.add(new Answer(photo, extras));
            }
        }
        return answers;
    }

    /** Whether it is the one that was indexed; a folder that is away is asked for once. */
    private boolean isThere(FileRow file, Map<Path, Boolean> folders) {
        Path folder = file.path().getParent();
        if (folder == null || catalog.reach().isAway(file.folder())
                || !folders.computeIfAbsent(folder, access::exists)) {
            return false;
        }
        try {
            BasicFileAttributes now = Files.readAttributes(file.path(), BasicFileAttributes.class);
            return now.size() == file.size() && now.lastModifiedTime().toMillis() == file.modified();
        } catch (IOException e) {
            return false;
        }
    }

    private static @Nullable Extras extras(FileRow file, FileType type) {
        try {
            return MediaReader.extras(file.path(), type);
        } catch (MediaException e) {
            LOG.debug("{} is asked again at the next run", file.path(), e);
            return null;
        }
    }
}
