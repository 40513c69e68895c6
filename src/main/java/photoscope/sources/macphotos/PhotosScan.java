package photoscope.sources.macphotos;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import photoscope.photo.AwayReason;
import photoscope.photo.FileRole;
import photoscope.photo.FileType;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.sources.Found;
import photoscope.sources.OtherFormat;
import photoscope.sources.ScanCounts;
import photoscope.sources.ScanListener;
import photoscope.sources.ScanResult;
import photoscope.sources.ScanRules;
import photoscope.sources.ScannedFile;

/**
 * Looks through a library of Photos by its database: originals, edited versions, films of Live Photos and raw files of
 * what is not in the trash, as far as they lie in the library. Everything else in it is Photos' own. The database says
 * what there should be, the folders what there is: files that Photos has not downloaded are told as being away.
 */
public final class PhotosScan {
    private static final int BATCH = 1000;
    private static final int FILES_BETWEEN_CHECKS = 256;
    private final PhotosBundle library;
    private final Path temporary;
    private final ScanRules rules;
    private long folders;
    private long candidates;
    private long unsupported;
    private long unread;

    /**
     * @param library the folder of the library
     * @param rules which of its files are wanted; paths in the library count
     * @param temporary folder for a copy of the database
     */
    public PhotosScan(Path library, ScanRules rules, Path temporary) {
        this.library = new PhotosBundle(library);
        this.rules = rules;
        this.temporary = temporary;
    }

    /** Scans once, on the calling thread. */
    public ScanResult run(ScanListener listener) {
        if (!Files.isDirectory(library.root())) {
            return vanished();
        }
        try (PhotosDatabase database = PhotosDatabase.open(library, temporary)) {
            Visit originals = new Visit(listener);
            database.assets(originals::original);
            originals.end();
            Visit edits = new Visit(listener);
            if (originals.goesOn) {
                database.edited(edits::edit);
                edits.end();
            }
            if (!Files.exists(library.database())) {
                return vanished();
            }
            return originals.goesOn && edits.goesOn
                    ? new ScanResult.Finished(counts())
                    : new ScanResult.Cancelled(counts());
        } catch (PhotosLibraryException e) {
            return new ScanResult.SourceUnreadable(counts(), Told.by(e));
        }
    }

    private ScanResult vanished() {
        return new ScanResult.SourceVanished(counts(),
                Sentence.of("The library %s is not there. Connect its drive or share and scan again; nothing was"
                        + " marked missing.", library.root()));
    }

    private ScanCounts counts() {
        return new ScanCounts(folders, candidates, unsupported, 0, unread, "");
    }

    /** Goes through pictures of which those in one folder follow each other, and tells what it found by folders. */
    private final class Visit {
        private final ScanListener listener;
        private final List<Found> batch = new ArrayList<>();
        private @Nullable FolderListing folder;
        private long taken;
        private boolean goesOn = true;

        private Visit(ScanListener listener) {
            this.listener = listener;
        }

        boolean original(PhotosAsset asset) {
            if (asset.isReferenced()) {
                enter("");
                referenced(asset);
                return goOn();
            }
            FolderListing at = enter(asset.folder());
            Set<FileRole> there = EnumSet.noneOf(FileRole.class);
            for (AssetFiles.AssetFile<ScannedFile> file : AssetFiles.originals(asset, at.names())) {
                there.add(file.role());
                found(file.file());
            }
            if (at.isRead()) {
                lack(there, asset, FileRole.ORIGINAL, true, asset.fileName());
                lack(there, asset, FileRole.RAW, asset.hasRaw(), asset.uuid() + "_4");
                lack(there, asset, FileRole.FILM, asset.isLive(), asset.uuid() + "_3");
            }
            return goOn();
        }

        boolean edit(PhotosAsset asset) {
            FolderListing at = enter(asset.rendersFolder());
            Set<FileRole> there = EnumSet.noneOf(FileRole.class);
            for (AssetFiles.AssetFile<ScannedFile> file : AssetFiles.edits(asset, at.names())) {
                there.add(file.role());
                found(file.file());
            }
            if (at.isRead()) {
                lack(there, asset, FileRole.EDIT, true, asset.uuid() + (asset.isFilm() ? "_2_0_a" : "_1_201_a"));
            }
            return goOn();
        }

        private void referenced(PhotosAsset asset) {
            if (asset.referencedFile().filter(Files::exists).isEmpty()) {
                batch.add(new Found.Away(asset.folder() + "/" + asset.fileName(), asset.originalName(),
                        FileRole.ORIGINAL, AwayReason.REFERENCED));
            }
        }

        private void lack(Set<FileRole> there, PhotosAsset asset, FileRole role, boolean isExpected, String name) {
            if (isExpected && !there.contains(role) && folder != null) {
                batch.add(new Found.Away(folder.path() + "/" + name, asset.originalName(), role,
                        asset.isInCloud() ? AwayReason.IN_CLOUD : AwayReason.NOT_THERE));
            }
        }

        private void found(ScannedFile file) {
            if (!rules.takes(file.path())) {
                return;
            }
            Optional<FileType> type = FileType.ofName(file.name());
            if (type.isPresent()) {
                candidates++;
                batch.add(new Found.Candidate(file, type.get()));
            } else {
                OtherFormat.ofName(file.name()).ifPresent(format -> {
                    unsupported++;
                    batch.add(new Found.Unsupported(file, format));
                });
            }
        }

        private FolderListing enter(String path) {
            FolderListing now = folder;
            if (now == null || !now.path().equals(path)) {
                flush();
                now = path.isEmpty() ? FolderListing.outside() : FolderListing.read(library.root(), path);
                folder = now;
                folders++;
                if (now.trouble() != null) {
                    unread++;
                    batch.add(now.trouble());
                }
            }
            return now;
        }

        private boolean goOn() {
            if (batch.size() >= BATCH) {
                flush();
            }
            goesOn = ++taken % FILES_BETWEEN_CHECKS != 0 || listener.goOn();
            return goesOn;
        }

        void end() {
            flush();
        }

        private void flush() {
            if (!batch.isEmpty() && folder != null) {
                listener.found(folder.path(), List.copyOf(batch));
                batch.clear();
            }
        }
    }
}
