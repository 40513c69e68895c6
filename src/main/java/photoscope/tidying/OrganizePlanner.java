package photoscope.tidying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.Catalog;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.catalog.FolderRow;
import photoscope.catalog.FolderTable;
import photoscope.catalog.PhotoColumns;
import photoscope.catalog.PhotoRow;
import photoscope.catalog.SourceRow;
import photoscope.photo.OrdinalSet;
import photoscope.photo.Sentence;
import photoscope.sources.ScanRules;
import photoscope.tidying.LeftOut.Reason;

/** Proposes where photos go by a layout. Looks at their folders, and changes nothing. */
public final class OrganizePlanner {
    private final Catalog catalog;
    private final Albums albums;
    private final FolderLayout layout;
    private final OrganizeTarget target;
    private final OrganizeMode mode;
    private final FolderNames names = new FolderNames();
    private final List<List<FileMove>> units = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final TidyingProgress progress = new TidyingProgress();
    private List<SourceRow> sources = List.of();
    private long inPlace;

    /**
     * @param mode move or copy
     */
    public OrganizePlanner(Catalog catalog, Albums albums, FolderLayout layout, OrganizeTarget target,
            OrganizeMode mode) {
        this.catalog = catalog;
        this.albums = albums;
        this.layout = layout;
        this.target = target;
        this.mode = mode;
    }

    /** How far it is. */
    public TidyingProgress progress() {
        return progress;
    }

    /**
     * Makes the plan, once.
     *
     * @param photos ordinals; what stays together with one of them goes with it
     * @param mayGoOn is asked for each folder; a plan that was ended is not whole
     * @throws TidyingRefused if the target can't be one
     */
    public OrganizePlan plan(OrdinalSet photos, BooleanSupplier mayGoOn) throws TidyingRefused {
        sources = catalog.read(session -> session.sources().all());
        if (target instanceof OrganizeTarget.Folder(Path path)) {
            check(path);
        }
        Map<Integer, Set<Integer>> byFolder = new TreeMap<>();
        PhotoColumns.View columns = catalog.photos().view();
        photos.forEach(photo -> byFolder.computeIfAbsent(columns.folders()[photo], _ -> new HashSet<>()).add(photo));
        Map<Integer, FolderRow> folders = new HashMap<>();
        catalog.read(session -> session.folders().all()).forEach(folder -> folders.put(folder.id(), folder));
        progress.begin("Looking where photos would go", byFolder.size());
        byFolder.forEach((folder, wanted) -> {
            FolderRow row = folders.get(folder);
            Optional<SourceRow> source = sources.stream()
                    .filter(one -> row != null && one.id() == row.source())
                    .findFirst();
            if (row != null && source.isPresent() && mayGoOn.getAsBoolean()) {
                progress.at(source.get().path().resolve(row.path()));
                plan(row, source.get(), wanted);
            }
            progress.done(1);
        });
        return new OrganizePlan(layout.text(), mode, units, inPlace, leftOut);
    }

    private void check(Path path) throws TidyingRefused {
        if (ScanRules.isInForeignBundle(path)) {
            throw new TidyingRefused(Sentence
                    .of("%s is another program's library, which nothing is moved into. Choose another folder.", path));
        }
        if (sources.stream().noneMatch(source -> path.startsWith(source.path()))) {
            throw new TidyingRefused(Sentence.of(
                    "%s lies in no folder of the library. Choose one that does, or add it with --add-source.", path));
        }
    }

    private void plan(FolderRow folder, SourceRow source, Set<Integer> wanted) {
        Path path = source.path().resolve(folder.path()).normalize();
        Optional<Reason> reason = whyNot(source, path);
        try {
            if (reason.isEmpty()) {
                planUnits(folder, source, path, wanted);
            }
        } catch (IOException e) {
            reason = Optional.of(Reason.UNREADABLE);
        }
        reason.ifPresent(why -> catalog.read(session -> session.files().inFolder(folder.id()))
                .stream()
                .filter(row -> row.photo() != null && wanted.contains(row.photo()))
                .forEach(row -> leftOut.add(new LeftOut(row.path(), why))));
    }

    private Optional<Reason> whyNot(SourceRow source, Path folder) {
        if (!Files.isDirectory(source.path())) {
            return Optional.of(Reason.AWAY);
        } else if (ScanRules.isInForeignBundle(folder)) {
            return Optional.of(Reason.FOREIGN);
        } else if (!Files.isDirectory(folder)) {
            return Optional.of(Reason.GONE);
        } else if (mode == OrganizeMode.MOVE && !Files.isWritable(folder)) {
            return Optional.of(Reason.READ_ONLY);
        }
        try {
            boolean isHere = PortableName.fold(folder.toRealPath().toString())
                    .equals(PortableName.fold(folder.toString()));
            return isHere ? Optional.empty() : Optional.of(Reason.LINKED);
        } catch (IOException e) {
            return Optional.of(Reason.UNREADABLE);
        }
    }

    private void planUnits(FolderRow folder, SourceRow source, Path path, Set<Integer> wanted) throws IOException {
        List<String> present = FolderUnits.names(path);
        FolderUnits found = catalog.read(session -> FolderUnits.of(session, folder.id(), present));
        Set<Integer> seen = new HashSet<>();
        Map<Integer, PhotoRow> photos = new HashMap<>();
        catalog.read(session -> session.photos().at(wanted, session.files()))
                .forEach(photo -> photos.put(photo.ordinal(), photo));
        for (List<GroupMember> unit : found.units()) {
            List<Integer> own = unit.stream()
                    .map(member -> found.rows().get(member.name()))
                    .filter(row -> row != null && row.photo() != null && wanted.contains(row.photo()))
                    .map(row -> row == null || row.photo() == null ? -1 : row.photo())
                    .toList();
            if (!own.isEmpty()) {
                seen.addAll(own);
                plan(unit, found, new Place(source, path, photos));
            }
        }
        found.rows().values().forEach(row -> {
            if (row.photo() != null && wanted.contains(row.photo()) && !seen.contains(row.photo())) {
                leftOut.add(new LeftOut(row.path(), Reason.GONE));
            }
        });
    }

    /** Where a unit lies, and what is known of the photos there. */
    private record Place(SourceRow source, Path folder, Map<Integer, PhotoRow> photos) {}

    private void plan(List<GroupMember> unit, FolderUnits found, Place place) throws IOException {
        Path first = place.folder.resolve(unit.getFirst().name());
        for (GroupMember member : unit) {
            if (member.isMedia()
                    && !isAsIndexed(place.folder.resolve(member.name()), found.rows().get(member.name()))) {
                leftOut.add(new LeftOut(place.folder.resolve(member.name()), Reason.CHANGED));
                return;
            }
        }
        GroupMember leader = found.leader(unit);
        LayoutValues values = values(unit, leader, found, place);
        if (values == null || !layout.places(values)) {
            leftOut.add(new LeftOut(first, Reason.NOTHING_TO_GO_BY));
            return;
        }
        Path root = target instanceof OrganizeTarget.Folder(Path path) ? path : place.source.path();
        Path to = names.below(root, layout.folders(values));
        List<FileMove> moves = moves(unit, leader, values, place.folder, to);
        if (moves.isEmpty()) {
            inPlace += unit.size();
        } else if (moves.stream().anyMatch(move -> move.isMedia() && !isLookedAt(move.to()))) {
            leftOut.add(new LeftOut(first, Reason.WOULD_BE_EXCLUDED));
        } else {
            for (FileMove move : moves) {
                names.take(to, String.valueOf(move.to().getFileName()));
            }
            units.add(moves);
        }
    }

    private static boolean isAsIndexed(Path file, @Nullable FileRow row) throws IOException {
        boolean isRead = row != null && (row.state() == FileState.INDEXED || row.state() == FileState.FAILED);
        return isRead && row != null && row.isPathExact() && FileTimes.isAsNoted(file, row.size(), row.modified());
    }

    private @Nullable LayoutValues values(List<GroupMember> unit, GroupMember leader, FolderUnits found, Place place) {
        List<GroupMember> order = new ArrayList<>(List.of(leader));
        order.addAll(unit);
        for (GroupMember member : order) {
            FileRow row = found.rows().get(member.name());
            Integer ordinal = row == null ? null : row.photo();
            PhotoRow photo = ordinal == null ? null : place.photos.get(ordinal);
            if (photo == null && ordinal != null) {
                photo = catalog.read(session -> session.photos().at(ordinal, session.files())).orElse(null);
            }
            if (photo != null) {
                return new LayoutValues(photo.facts().takenAt().local(), photo.facts().camera(), photo.type().name(),
                        albums.of(photo.ordinal()).orElse(null), String.valueOf(place.source.path().getFileName()),
                        leader.stem());
            }
        }
        return null;
    }

    /** Empty where all lie there already. */
    private List<FileMove> moves(List<GroupMember> unit, GroupMember leader, LayoutValues values, Path folder, Path to)
            throws IOException {
        for (int number = 1;; number++) {
            List<FileMove> moves = new ArrayList<>();
            boolean isFree = true;
            for (GroupMember member : unit) {
                String stem = member.stem().equals(leader.stem()) ? layout.name(values) : member.stem();
                Path from = folder.resolve(member.name());
                Path wish = to.resolve(member.renamed(stem + ImportPlan.suffix(number)));
                boolean stays = wish.equals(from) || isCopied(from, wish);
                isFree &= stays || !names.isTaken(to, String.valueOf(wish.getFileName()));
                if (!stays) {
                    moves.add(new FileMove(from, wish, Files.size(from),
                            Files.getLastModifiedTime(from, LinkOption.NOFOLLOW_LINKS).toMillis(), member.isMedia()));
                }
            }
            if (isFree) {
                return moves;
            }
        }
    }

    /** A copy that was made before is not made again. */
    private boolean isCopied(Path from, Path to) throws IOException {
        return mode == OrganizeMode.COPY && Files.isRegularFile(to) && Files.size(to) == Files.size(from)
                && Files.mismatch(from, to) < 0;
    }

    private boolean isLookedAt(Path file) {
        return sources.stream()
                .filter(source -> file.startsWith(source.path()))
                .anyMatch(source -> ScanRules.of(source.includes(), source.excludes())
                        .looksAt(FolderTable.relative(source.path(), file)));
    }
}
