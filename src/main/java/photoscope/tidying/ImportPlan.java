package photoscope.tidying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import photoscope.media.MediaException;
import photoscope.media.MediaReader;
import photoscope.media.TypedFacts;
import photoscope.photo.ContentHash;
import photoscope.tidying.ImportedFile.Outcome;

/** Decides for each file of a card whether it is to be copied, and where to. Reads, and writes nothing. */
final class ImportPlan {
    private final ImportRequest request;
    private final MediaReader reader;
    private final KnownContent library;
    private final ZoneId zone;
    private final FolderNames names = new FolderNames();
    private final Map<Long, Integer> sizes = new HashMap<>();
    private final Map<ContentHash, Path> planned = new HashMap<>();

    ImportPlan(ImportRequest request, MediaReader reader, KnownContent library, ZoneId zone, List<CardGroup> groups)
            throws IOException {
        this.request = request;
        this.reader = reader;
        this.library = library;
        this.zone = zone;
        for (CardGroup group : groups) {
            for (GroupMember member : group.members()) {
                sizes.merge(Files.size(group.path(member)), 1, Integer::sum);
            }
        }
    }

    /** What is to become of the files of a group: each has outcome NEW, or one for which nothing need be done. */
    List<ImportedFile> of(CardGroup group) throws IOException, InterruptedException {
        boolean isPlanned = false;
        try {
            List<ImportedFile> files = plan(group);
            isPlanned = true;
            return files;
        } finally {
            if (!isPlanned) { // the same elsewhere on the card is copied instead
                planned.values().removeAll(group.members().stream().map(group::path).toList());
            }
        }
    }

    private List<ImportedFile> plan(CardGroup group) throws IOException, InterruptedException {
        List<ImportedFile> files = new ArrayList<>();
        List<GroupMember> coming = new ArrayList<>();
        @Nullable
        Path home = null;
        for (GroupMember member : group.members().stream().filter(GroupMember::isMedia).toList()) {
            Optional<ImportedFile> known = known(group.path(member));
            if (known.isPresent()) {
                files.add(known.get());
                home = known.get().outcome() == Outcome.IN_LIBRARY ? known.get().to() : home;
            } else {
                coming.add(member);
            }
        }
        List<GroupMember> beside = group.members().stream().filter(member -> !member.isMedia()).toList();
        if (coming.isEmpty()) {
            for (GroupMember member : beside) {
                files.add(besideKnown(group.path(member), home, files));
            }
        } else {
            coming.addAll(beside);
            files.addAll(placed(group, coming));
        }
        return files;
    }

    private Optional<ImportedFile> known(Path file) throws IOException, InterruptedException {
        long bytes = Files.size(file);
        Optional<KnownContent.Place> place = library.find(file);
        if (place.isPresent()) {
            Outcome outcome = place.get() instanceof KnownContent.Place.Here ? Outcome.IN_LIBRARY : Outcome.AWAY;
            return Optional.of(new ImportedFile(file, place.get().path(), bytes, outcome));
        }
        if (sizes.getOrDefault(bytes, 0) > 1) {
            Path first = planned.putIfAbsent(VerifiedCopy.hash(file), file);
            if (first != null) {
                return Optional.of(new ImportedFile(file, first, bytes, Outcome.TWICE));
            }
        }
        return Optional.empty();
    }

    /** What belongs to a photo that is in the library already lies there too, or only on the card. */
    private static ImportedFile besideKnown(Path file, @Nullable Path home, List<ImportedFile> media)
            throws IOException {
        long bytes = Files.size(file);
        if (home != null) {
            String own = NameGroups.stem(String.valueOf(media.getFirst().from().getFileName()));
            String name = String.valueOf(file.getFileName());
            String stem = NameGroups.stem(String.valueOf(home.getFileName()));
            Path there = home.resolveSibling(name.startsWith(own) ? stem + name.substring(own.length()) : name);
            if (Files.isRegularFile(there) && Files.mismatch(file, there) < 0) {
                return new ImportedFile(file, there, bytes, Outcome.IN_LIBRARY);
            }
        }
        boolean isTwice = media.stream().allMatch(one -> one.outcome() == Outcome.TWICE);
        Path first = isTwice ? media.getFirst().to() : null;
        Path besideFirst = first == null ? null : first.resolveSibling(String.valueOf(file.getFileName()));
        boolean isSame = besideFirst != null && !besideFirst.equals(file) && Files.isRegularFile(besideFirst)
                && Files.mismatch(file, besideFirst) < 0;
        return new ImportedFile(file, isSame ? besideFirst : null, bytes, isSame ? Outcome.TWICE : Outcome.LEFT);
    }

    private List<ImportedFile> placed(CardGroup group, List<GroupMember> members)
            throws IOException, InterruptedException {
        LayoutValues values = values(group);
        FolderLayout layout = request.layout().places(values) ? request.layout() : FolderLayout.byMonth();
        Path folder = names.below(request.to(), layout.folders(values));
        String leader = group.leader().stem();
        for (int number = 1;; number++) {
            List<ImportedFile> files = new ArrayList<>();
            for (GroupMember member : members) {
                boolean isLeaders = member.stem().equals(leader);
                String stem = (isLeaders ? layout.name(values) : member.stem()) + suffix(number);
                Path from = group.path(member);
                Path to = folder.resolve(member.renamed(stem));
                boolean isThere = Files.isRegularFile(to) && Files.size(to) == Files.size(from)
                        && Files.mismatch(from, to) < 0;
                files.add(new ImportedFile(from, to, Files.size(from), isThere ? Outcome.THERE : Outcome.NEW));
            }
            if (areFree(folder, files)) {
                for (ImportedFile file : files) {
                    names.take(folder, name(file));
                }
                return files;
            }
        }
    }

    private boolean areFree(Path folder, List<ImportedFile> files) throws IOException {
        for (ImportedFile file : files) {
            if (file.outcome() == Outcome.NEW && names.isTaken(folder, name(file))) {
                return false;
            }
        }
        return true;
    }

    private static String name(ImportedFile file) {
        return file.to() == null ? "" : String.valueOf(file.to().getFileName());
    }

    /** What is put behind a name that is taken. */
    static String suffix(int number) {
        return number == 1 ? "" : " (" + number + ")";
    }

    private LayoutValues values(CardGroup group) throws IOException, InterruptedException {
        GroupMember leader = group.leader();
        Path file = group.path(leader);
        LocalDateTime taken = LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), zone);
        String camera = null;
        String type = NameGroups.stem(leader.name()).equals(leader.name())
                ? ""
                : leader.name().substring(leader.name().lastIndexOf('.') + 1);
        try {
            TypedFacts read = reader.facts(file);
            taken = read.facts().takenAt().local();
            camera = read.facts().camera();
            type = read.type().name();
        } catch (MediaException _) {
            // what can't be read is copied all the same, by the time of its file
        }
        return new LayoutValues(taken, camera, type, request.album(), sourceFolder(request.from()), leader.stem());
    }

    /** The name of a card rather than of the folder that every camera makes on it. */
    private static String sourceFolder(Path from) {
        Path parent = from.getParent();
        boolean isCameras = String.valueOf(from.getFileName()).equalsIgnoreCase("DCIM") && parent != null;
        Path named = isCameras && parent != null ? parent.getFileName() : from.getFileName();
        return named == null ? "" : named.toString();
    }
}
