package photoscope.models;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CancellationException;
import java.util.function.ToLongFunction;

import photoscope.photo.Sentence;

/**
 * Brings packs into the folder of installed packs. Files are loaded into a hidden folder beside, checked by SHA-256 and
 * moved into place together, so that a pack is there wholly or not at all; an installation that was cut or cancelled
 * goes on where it was.
 */
public final class PackInstaller {
    private static final long SPARE_BYTES = 16L << 20;

    private final Path installed;
    private final DownloadLimits limits;
    private final ToLongFunction<Path> freeBytes;

    /** For packs in this folder, which is made where it is missing. */
    public PackInstaller(Path installed) {
        this(installed, DownloadLimits.STANDARD, folder -> folder.toFile().getUsableSpace());
    }

    PackInstaller(Path installed, DownloadLimits limits, ToLongFunction<Path> freeBytes) {
        this.installed = installed;
        this.limits = limits;
        this.freeBytes = freeBytes;
    }

    /**
     * Installs a pack, in place of what there was under its id.
     *
     * @throws ModelException if it can't be had, is not what its manifest says, or the disk is too small
     * @throws CancellationException if the listener wished so
     * @throws InterruptedException if the thread was interrupted; what has come is kept
     */
    public ModelPack.Ready install(PackManifest manifest, PackSource source, InstallListener listener)
            throws ModelException, InterruptedException {
        try {
            Files.createDirectories(installed);
            try (InstallLock _ = InstallLock.take(installed, manifest.id())) {
                PackStaging staging = new PackStaging(installed, manifest);
                requireSpace(manifest, staging.bytesPresent());
                load(manifest, source, staging, new Transfer(manifest, listener));
                return new ModelPack.Ready(manifest, staging.moveIntoPlace());
            }
        } catch (IOException e) {
            throw new ModelException(
                    Sentence.of("Model pack %s cannot be installed in %s: %s", manifest.id(), installed, e), e);
        }
    }

    /** Whether there is anything of a pack in the folder of installed packs, be it part of a download. */
    public boolean isInstalled(String id) {
        return Files.isDirectory(installed.resolve(id)) || Files.isDirectory(partial(id));
    }

    /**
     * Deletes what was installed of a pack, at once: it never stands there in part.
     *
     * @throws ModelException if it can't be deleted, or is being installed
     */
    public void remove(String id) throws ModelException {
        try (InstallLock _ = InstallLock.take(installed, id)) {
            Path target = installed.resolve(id);
            Path old = installed.resolve("." + id + ".old");
            PackStaging.deleteTree(old);
            if (Files.isDirectory(target)) {
                Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
                PackStaging.deleteTree(old);
            }
            PackStaging.deleteTree(partial(id));
        } catch (IOException e) {
            throw new ModelException(Sentence.of("Model pack %s cannot be deleted from %s: %s", id, installed, e), e);
        }
    }

    private Path partial(String id) {
        return installed.resolve("." + id + ".partial");
    }

    private void requireSpace(PackManifest manifest, long present) throws ModelException {
        long needed = manifest.bytes() - present;
        long free = freeBytes.applyAsLong(installed);
        if (free < needed + SPARE_BYTES) {
            throw new ModelException(Sentence.of("Model pack %s needs %s in %s, but only %s are free there",
                    manifest.id(), megabytes(needed + SPARE_BYTES), installed, megabytes(free)));
        }
    }

    private void load(PackManifest manifest, PackSource source, PackStaging staging, Transfer transfer)
            throws IOException, ModelException, InterruptedException {
        try (Download download = new Download(limits)) {
            for (PackFile file : manifest.files()) {
                if (!staging.has(file)) {
                    load(file, manifest, source, staging, transfer, download);
                }
                transfer.finish(file);
            }
        }
    }

    private static void load(PackFile file, PackManifest manifest, PackSource source, PackStaging staging,
            Transfer transfer, Download download) throws IOException, ModelException, InterruptedException {
        switch (source) {
            case PackSource.Folder(Path folder) -> {
                Path original = original(file, folder);
                copy(original, staging.part(file), file, transfer);
                accept(file, staging, original.toString());
            }
            case PackSource.Mirror mirror ->
                download(mirror.address(manifest, file), file, staging, transfer, download);
            case PackSource.Addresses _ -> download(file.address()
                    .orElseThrow(() -> new ModelException(Sentence
                            .of("Model pack %s has no address to load %s from, as it comes with Photoscope: install"
                                    + " Photoscope again (in a checkout: git checkout models), or name a folder that has it"
                                    + " with --from", manifest.id(), file.name()))),
                    file, staging, transfer, download);
        }
    }

    private static void download(URI address, PackFile file, PackStaging staging, Transfer transfer, Download download)
            throws IOException, ModelException, InterruptedException {
        boolean pieced = download.fetch(address, staging.part(file), file, transfer);
        if (pieced && staging.accept(file)) {
            return;
        }
        if (pieced) {
            download.fetch(address, staging.part(file), file, transfer);
        }
        accept(file, staging, address.toString());
    }

    private static void accept(PackFile file, PackStaging staging, String origin) throws IOException, ModelException {
        if (!staging.accept(file)) {
            throw new ModelException(
                    Sentence.of("%s has other contents than the manifest promises (SHA-256), so it was thrown away; try"
                            + " another source", origin));
        }
    }

    private static void copy(Path original, Path part, PackFile file, Transfer transfer)
            throws IOException, ModelException {
        if (Files.size(original) != file.bytes()) {
            throw new ModelException(
                    Sentence.of("%s has %s bytes instead of %s", original, Files.size(original), file.bytes()));
        }
        try (InputStream in = Files.newInputStream(original)) {
            transfer.append(in, part, 0, file.bytes(), () -> {});
        }
    }

    private static Path original(PackFile file, Path folder) throws ModelException {
        Path whole = file.in(folder);
        Path flat = folder.resolve(whole.getFileName());
        if (Files.isRegularFile(whole)) {
            return whole;
        }
        if (Files.isRegularFile(flat)) {
            return flat;
        }
        throw new ModelException(Sentence.of("%s has no file %s", folder, file.name()));
    }

    private static String megabytes(long bytes) {
        return (bytes + 999_999) / 1_000_000 + " MB";
    }
}
