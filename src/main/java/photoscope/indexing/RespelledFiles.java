package photoscope.indexing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.catalog.FolderRow;
import photoscope.catalog.SourceRow;
import photoscope.sources.Found;
import photoscope.sources.ScannedFile;

/**
 * Files and folders that the catalog knows in another spelling. Only what a scan does not come by in the spelling that is
 * known is taken for it: where a disk tells capital letters apart, both may be there.
 */
final class RespelledFiles {
    private final SourceRow source;
    private final List<Found> waiting = new ArrayList<>();
    private @Nullable Map<String, FolderRow> folders;
    private @Nullable Map<String, FileRow> bySpelling;

    RespelledFiles(SourceRow source) {
        this.source = source;
    }

    /** A new folder is to be looked at. */
    void enter() {
        waiting.clear();
        bySpelling = null;
    }

    /** Whether a file that is not known has to wait for the end of its folder, as one that is known may be the same. */
    boolean waits(Found found, ScannedFile file, Map<String, FileRow> notSeen) {
        Map<String, FileRow> known = bySpelling;
        if (known == null) {
            known = new HashMap<>();
            for (FileRow row : notSeen.values()) {
                known.put(Spelling.folded(row.name()), row);
            }
            bySpelling = known;
        }
        boolean waits = known.containsKey(Spelling.folded(file.name()));
        if (waits) {
            waiting.add(found);
        }
        return waits;
    }

    List<Found> waiting() {
        return List.copyOf(waiting);
    }

    /** Gives the row of a file that was not met, and looks the same but for its spelling, this spelling. */
    void respell(CatalogSession session, ScannedFile file, Map<String, FileRow> notSeen) {
        FileRow row = bySpelling == null ? null : bySpelling.get(Spelling.folded(file.name()));
        if (row != null && notSeen.containsKey(row.name()) && row.state() != FileState.MISSING
                && row.size() == file.size()) {
            notSeen.remove(row.name());
            session.files().rename(row.id(), file.name());
            session.files().withId(row.id()).ifPresent(now -> notSeen.put(now.name(), now));
            if (row.photo() != null) {
                session.photos().refreshNames(row.photo(), session.files());
            }
        }
    }

    /** Gives a folder that is known in another spelling this one, where most of what was found in it is known there. */
    void respellFolder(CatalogSession session, FolderFindings findings) {
        if (session.folders().at(source.id(), findings.folder()).isPresent()) {
            return;
        }
        FolderRow folder = folders(session).get(Spelling.folded(findings.folder()));
        if (folder == null || folder.path().equals(findings.folder())) {
            return;
        }
        Map<String, Long> sizes = new HashMap<>();
        session.files().inFolder(folder.id()).forEach(row -> sizes.put(Spelling.folded(row.name()), row.size()));
        long files = findings.found().stream().filter(Found.Candidate.class::isInstance).count();
        long known = findings.found()
                .stream()
                .filter(found -> found instanceof Found.Candidate candidate && Long.valueOf(candidate.file().size())
                        .equals(sizes.get(Spelling.folded(candidate.file().name()))))
                .count();
        if (2 * known >= files && known > 0) {
            session.folders().rename(folder.id(), findings.folder());
            folders = null;
        }
    }

    private Map<String, FolderRow> folders(CatalogSession session) {
        Map<String, FolderRow> known = folders;
        if (known == null) {
            known = new HashMap<>();
            for (FolderRow folder : session.folders().all()) {
                if (folder.source() == source.id()) {
                    known.put(Spelling.folded(folder.path()), folder);
                }
            }
            folders = known;
        }
        return known;
    }
}
