package photoscope.indexing;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.AwayFileRow;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.catalog.FolderRow;
import photoscope.catalog.FolderTable;
import photoscope.catalog.SourceRow;
import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;
import photoscope.photo.Stage;
import photoscope.sources.FolderPart;
import photoscope.sources.Found;
import photoscope.sources.OtherFormat;
import photoscope.sources.ScanRules;
import photoscope.sources.ScannedFile;

/** Compares folders as they are with the files that the catalog knows in them, by size and time alone. */
final class FolderComparison {
    private static final long MILLIS_UNTIL_FINISHED = 2_000;
    private final SourceRow source;
    private final boolean waits;
    private final int scan;
    private final IndexCounters counters;
    private final ScanRules rules;
    private final List<String> unread = new ArrayList<>();
    private final List<String> skippedBundles = new ArrayList<>();
    private final Set<Path> unfinished = new HashSet<>();
    private final SidecarComparison sidecars;
    private final RespelledFiles respelled;
    private @Nullable FolderRow folder;
    private Map<String, FileRow> notSeen = Map.of();

    FolderComparison(SourceScope scope, int scan, IndexCounters counters) {
        this.source = scope.source();
        this.waits = scope.isWatched();
        this.scan = scan;
        this.counters = counters;
        this.respelled = new RespelledFiles(source);
        this.sidecars = new SidecarComparison(counters);
        this.rules = ScanRules.of(source.includes(), source.excludes());
    }

    List<String> skippedBundles() {
        return skippedBundles;
    }

    /** Takes what was found in a folder; the batches of one folder come one after the other. */
    void compare(CatalogSession session, FolderFindings findings) {
        FolderRow now = folder;
        if (now == null || !now.path().equals(findings.folder())) {
            leaveFolder(session);
            respelled.enter();
            respelled.respellFolder(session, findings);
            now = new FolderRow(session.folders().seen(source.id(), findings.folder(), scan), source.id(),
                    findings.folder());
            folder = now;
            notSeen = new HashMap<>();
            session.files().inFolder(now.id()).forEach(file -> notSeen.put(file.name(), file));
            sidecars.enter(session, absolute(findings.folder()));
        }
        for (Found found : findings.found()) {
            switch (found) {
                case Found.Candidate candidate -> seen(session, now, candidate, candidate.file(), null);
                case Found.Unsupported other -> seen(session, now, other, other.file(), other.format());
                case Found.Sidecar sidecar -> sidecars.seen(session, absolute(sidecar.path()), sidecar.file());
                case Found.Away away -> session.awayFiles()
                        .seen(new AwayFileRow(source.id(), away.path(), away.name(), away.role(), away.reason()), scan);
                case Found.SkippedBundle bundle -> skippedBundles.add(absolute(bundle.path()).toString());
                case Found.Unread trouble -> {
                    unread.add(trouble.path());
                    counters.problems.increment();
                    session.problems().add(absolute(trouble.path()), null, trouble.problem(), Instant.now());
                }
            }
        }
    }

    /** Folders with files that are still being written, absolute. */
    Set<Path> unfinished() {
        return unfinished;
    }

    /** The scan has seen all of these parts: what it has not come by there is missing. */
    void finish(CatalogSession session, List<FolderPart> parts) {
        leaveFolder(session);
        for (FolderPart part : parts) {
            for (FolderRow unseen : unseen(session, part)) {
                session.files().inFolder(unseen.id()).forEach(file -> missing(session, file));
            }
        }
        session.awayFiles().forgetUnseen(source.id(), scan);
    }

    /** A folder that was scanned without those below tells of these only whether they are there. */
    private List<FolderRow> unseen(CatalogSession session, FolderPart part) {
        List<FolderRow> below = session.folders().unseen(source.id(), scan, part.folder());
        if (part.isDeep() || !Files.isDirectory(absolute(part.folder()))) {
            return below;
        }
        String prefix = part.folder().isEmpty() ? "" : part.folder() + "/";
        Map<String, Boolean> gone = new HashMap<>();
        return below.stream().filter(row -> {
            if (row.path().equals(part.folder())) {
                return true;
            }
            int end = row.path().indexOf('/', prefix.length());
            String child = end < 0 ? row.path() : row.path().substring(0, end);
            return gone.computeIfAbsent(child, path -> Files.notExists(absolute(path), LinkOption.NOFOLLOW_LINKS));
        }).toList();
    }

    private void seen(CatalogSession session, FolderRow in, Found found, ScannedFile file,
            @Nullable OtherFormat unsupported) {
        if (notSeen.containsKey(file.name()) || !respelled.waits(found, file, notSeen)) {
            seen(session, in, file, unsupported);
        }
    }

    private void seen(CatalogSession session, FolderRow in, ScannedFile file, @Nullable OtherFormat unsupported) {
        counters.scanned.increment();
        FileRow known = notSeen.remove(file.name());
        if (known != null && known.state() != FileState.MISSING && known.size() == file.size()
                && known.modified() == file.modifiedMillis()) {
            counters.unchanged.increment();
            return;
        }
        if (waits && isBeingWritten(file)) {
            unfinished.add(absolute(in.path()));
            return;
        }
        FileState state = stateOf(known, unsupported);
        long id;
        if (known == null) {
            id = session.files().add(in.id(), file.name(), file.size(), file.modifiedMillis(), state);
        } else {
            id = known.id();
            session.files().setSeen(id, file.size(), file.modifiedMillis(), state);
        }
        if (unsupported != null) {
            counters.problems.increment();
            session.problems().add(absolute(file.path()), id, cantReadYet(unsupported), Instant.now());
        }
    }

    /** Somebody may still be at it; a time in the future is another clock's. */
    private static boolean isBeingWritten(ScannedFile file) {
        return Math.abs(System.currentTimeMillis() - file.modifiedMillis()) < MILLIS_UNTIL_FINISHED;
    }

    /** A file that is back counts as new: another may have taken its name. */
    private static FileState stateOf(@Nullable FileRow known, @Nullable OtherFormat unsupported) {
        if (unsupported != null) {
            return FileState.FAILED;
        }
        boolean wasThere = known != null && known.photo() != null && known.state() != FileState.MISSING
                && known.state() != FileState.NEW;
        return wasThere ? FileState.CHANGED : FileState.NEW;
    }

    private void leaveFolder(CatalogSession session) {
        FolderRow left = folder;
        if (left != null) {
            for (Found found : respelled.waiting()) {
                if (found instanceof Found.Candidate candidate) {
                    respelled.respell(session, candidate.file(), notSeen);
                    seen(session, left, candidate.file(), null);
                } else if (found instanceof Found.Unsupported other) {
                    seen(session, left, other.file(), other.format());
                }
            }
            respelled.enter();
        }
        notSeen.values().forEach(file -> missing(session, file));
        notSeen = Map.of();
        sidecars.leave(session);
        folder = null;
    }

    private void missing(CatalogSession session, FileRow file) {
        String path = FolderTable.relative(source.path(), file.path());
        // a name that can't be written here can't be met here either
        if (file.state() == FileState.MISSING || !file.isPathExact() || !rules.looksAt(path) || isUnread(path)) {
            return;
        }
        counters.missing.increment();
        session.files().setState(file.id(), FileState.MISSING);
        session.problems().solved(file.path());
        if (file.photo() != null) {
            session.photos().refreshPlaces(file.photo(), session.files());
        }
    }

    private boolean isUnread(String path) {
        return unread.stream().anyMatch(at -> at.isEmpty() || path.equals(at) || path.startsWith(at + "/"));
    }

    private Path absolute(String path) {
        return path.isEmpty() ? source.path() : source.path().resolve(path);
    }

    private static Problem cantReadYet(OtherFormat format) {
        return new Problem(Stage.SCAN, ProblemKind.UNSUPPORTED,
                Sentence.of("%s pictures can't be read yet.", format.title()));
    }
}
