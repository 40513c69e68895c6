package photoscope.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import photoscope.photo.Sentence;

/**
 * The model packs that this computer has or knows of: those that come with Photoscope (a manifest each, and for some
 * their files beside it) and those installed by a person. Each call looks at the disk again.
 */
public final class ModelPacks {
    /** The pack that needs no download. */
    public static final String DEFAULT = "starter";

    private final Path bundled;
    private final Path installed;

    /**
     * @param bundled the folder that comes with Photoscope, with a folder for each pack
     * @param installed where {@link PackInstaller} puts packs; need not exist
     */
    public ModelPacks(Path bundled, Path installed) {
        this.bundled = bundled;
        this.installed = installed;
    }

    /** All packs, by id. */
    public List<ModelPack> all() {
        return ids().stream().map(this::look).toList();
    }

    /** The pack of this id, in whatever state, if any folder has its name. */
    public Optional<ModelPack> find(String id) {
        return ids().contains(id) ? Optional.of(look(id)) : Optional.empty();
    }

    /**
     * The pack of this id, ready to be opened.
     *
     * @throws ModelException if it is unknown, not installed or damaged, with what to do
     */
    public ModelPack.Ready ready(String id) throws ModelException {
        return switch (find(id).orElseThrow(() -> unknown(id))) {
            case ModelPack.Ready ready -> ready;
            case ModelPack.NotInstalled _ -> throw new ModelException(Sentence
                    .of("Model pack %s is not installed. To install it: 'photoscope models install %s'", id, id));
            case ModelPack.Damaged damaged -> throw ModelException.damaged(id, damaged.reason());
            case ModelPack.Unreadable unreadable -> throw new ModelException(unreadable.reason());
        };
    }

    /**
     * The manifest of this id, as an installation needs it, whether or not its files are here.
     *
     * @throws ModelException if it is unknown or its manifest cannot be used
     */
    public PackManifest manifest(String id) throws ModelException {
        return switch (find(id).orElseThrow(() -> unknown(id))) {
            case ModelPack.Ready ready -> ready.manifest();
            case ModelPack.NotInstalled absent -> absent.manifest();
            case ModelPack.Damaged damaged -> damaged.manifest();
            case ModelPack.Unreadable unreadable -> throw new ModelException(unreadable.reason());
        };
    }

    /**
     * Reads every file of a pack from end to end, which takes about a second for each gigabyte or two.
     *
     * @throws ModelException if one is not what its manifest says
     */
    public static void check(ModelPack.Ready pack) throws ModelException {
        Optional<Sentence> fault = PackCheck.faultInContents(pack.manifest(), pack.folder());
        if (fault.isPresent()) {
            throw ModelException.damaged(pack.id(), fault.get());
        }
    }

    private Set<String> ids() {
        Set<String> ids = new TreeSet<>(foldersIn(bundled));
        ids.addAll(foldersIn(installed));
        return ids;
    }

    private ModelException unknown(String id) {
        List<String> known = all().stream().map(ModelPack::id).toList();
        return new ModelException(known.isEmpty()
                ? Sentence.of("The model packs that come with Photoscope are missing from %s: install Photoscope"
                        + " again, or start it with packaging/photoscope", bundled.toAbsolutePath())
                : Sentence.of("There is no model pack named %s. Known are: %s", id, String.join(", ", known)));
    }

    private ModelPack look(String id) {
        Path ours = bundled.resolve(id);
        Path theirs = installed.resolve(id);
        try {
            PackManifest manifest = manifestIn(hasManifest(ours) ? ours : theirs, id);
            Optional<Sentence> fault = faultIn(theirs, manifest);
            if (Files.isDirectory(theirs) && fault.isEmpty()) {
                return new ModelPack.Ready(manifest, theirs);
            }
            Optional<Sentence> bundledFault = PackCheck.faultInSizes(manifest, ours);
            if (bundledFault.isEmpty()) {
                return new ModelPack.Ready(manifest, ours);
            }
            if (Files.isDirectory(theirs)) {
                return new ModelPack.Damaged(manifest, fault.orElseThrow());
            }
            return manifest.files().stream().anyMatch(file -> Files.exists(file.in(ours)))
                    ? new ModelPack.Damaged(manifest, bundledFault.get())
                    : new ModelPack.NotInstalled(manifest);
        } catch (ModelException e) {
            return new ModelPack.Unreadable(id, e.sentence());
        }
    }

    /** An installed folder carries the manifest it was checked against, which has to mean the same embeddings. */
    private static Optional<Sentence> faultIn(Path folder, PackManifest manifest) {
        if (!hasManifest(folder)) {
            return Optional.of(Sentence.of("%s is missing", folder.resolve(PackManifest.FILE_NAME)));
        }
        try {
            PackManifest own = PackManifest.read(folder.resolve(PackManifest.FILE_NAME));
            return own.fingerprint() == manifest.fingerprint()
                    ? PackCheck.faultInSizes(manifest, folder)
                    : Optional
                            .of(Sentence.of("%s holds another version of the pack than this Photoscope knows", folder));
        } catch (ModelException e) {
            return Optional.of(e.sentence());
        }
    }

    private static PackManifest manifestIn(Path folder, String id) throws ModelException {
        PackManifest manifest = PackManifest.read(folder.resolve(PackManifest.FILE_NAME));
        if (!manifest.id().equals(id)) {
            throw new ModelException(
                    Sentence.of("The manifest in %s is of a pack named %s: the folder has to have that name", folder,
                            manifest.id()));
        }
        return manifest;
    }

    private static boolean hasManifest(Path folder) {
        return Files.isRegularFile(folder.resolve(PackManifest.FILE_NAME));
    }

    private static List<String> foldersIn(Path parent) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The model packs in " + parent + " cannot be listed", e);
        }
    }
}
