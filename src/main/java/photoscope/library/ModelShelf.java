package photoscope.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import photoscope.models.InstallListener;
import photoscope.models.ModelException;
import photoscope.models.ModelPack;
import photoscope.models.ModelPacks;
import photoscope.models.PackInstaller;
import photoscope.models.PackManifest;
import photoscope.models.PackSource;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.platform.SingleOwner;

/** The model packs of this computer, for people to look at and install. */
public final class ModelShelf {
    /** Follows an installation; called often. */
    public interface Listener {
        /** So many bytes of all are here. */
        void progressed(long bytes, long total);
    }

    private final ModelPacks packs;
    private final PackInstaller installer;

    public ModelShelf(LibraryEnvironment environment) {
        this.packs = environment.packs();
        this.installer = new PackInstaller(environment.installedModels());
    }

    /** All packs that are known, installed or not. */
    public List<PackEntry> all() {
        return packs.all().stream().map(ModelShelf::entry).toList();
    }

    /** One pack, if there is one of this id. */
    public Optional<PackEntry> find(String id) {
        return packs.find(id).map(ModelShelf::entry);
    }

    /**
     * Reads all of an installed pack.
     *
     * @return what is wrong with it, if something is
     */
    public Optional<Sentence> fault(String id) {
        try {
            ModelPacks.check(packs.ready(id));
            return Optional.empty();
        } catch (ModelException e) {
            return Optional.of(e.sentence());
        }
    }

    /**
     * Installs a pack: from a folder of files, or else from the mirror or the addresses in its manifest.
     *
     * @throws LibraryException if it can't be had or is not what its manifest says
     * @throws InterruptedException if the thread was interrupted, which ends it soon; what has come is kept, and
     *         installing it again goes on from there
     */
    public void install(String id, Optional<Path> from, Listener listener)
            throws LibraryException, InterruptedException {
        try {
            PackManifest manifest = packs.manifest(id);
            PackSource source = from.isPresent() ? new PackSource.Folder(from.get()) : PackSource.standard();
            installer.install(manifest, source, new Following(listener, Thread.currentThread()));
        } catch (CancellationException e) {
            Thread.interrupted();
            throw interruption(e);
        } catch (ModelException e) {
            if (Thread.interrupted()) {
                throw interruption(e);
            }
            throw new LibraryException(Told.by(e), e);
        }
    }

    private static InterruptedException interruption(Exception cause) {
        InterruptedException interrupted = new InterruptedException();
        interrupted.initCause(cause);
        return interrupted;
    }

    /** Ends an installation whose thread was interrupted, also between two reads that would not notice. */
    private record Following(Listener listener, Thread installing) implements InstallListener {
        @Override
        public void progressed(long bytes, long total) {
            listener.progressed(bytes, total);
        }

        @Override
        public boolean cancelled() {
            return installing.isInterrupted();
        }
    }

    /** Whether there is anything that {@link #remove} would delete. */
    public boolean isRemovable(String id) {
        return installer.isInstalled(id);
    }

    /**
     * Deletes an installed pack, or what was loaded of it. Vectors that libraries made with it are kept.
     *
     * @param libraries that must not be using it
     * @throws LibraryException if one does, if it comes with Photoscope, or can't be deleted
     */
    public void remove(String id, List<LibraryFolder> libraries) throws LibraryException {
        if (!installer.isInstalled(id)) {
            throw new LibraryException(find(id).isPresent()
                    ? Sentence
                            .of("Model pack %s was not installed, so there is nothing to remove: a pack that comes with"
                                    + " Photoscope stays.", id)
                    : Sentence.of("There is no model pack named %s.", id));
        }
        try {
            for (LibraryFolder folder : libraries) {
                if (Files.exists(folder.descriptor())
                        && LibraryDescriptor.read(folder.descriptor()).pack().equals(id)) {
                    throw new LibraryException(Sentence.of(
                            "Model pack %s is used by the library in %s. Choose another pack for it before.", id,
                            folder.root()));
                }
            }
            installer.remove(id);
        } catch (ModelException e) {
            throw new LibraryException(Told.by(e), e);
        } catch (IOException e) {
            throw new LibraryException(Sentence.of("A library could not be asked which pack it uses: %s", Told.by(e)),
                    e);
        }
    }

    /**
     * Has a library use another pack, which must be ready; its vectors by other packs are kept.
     *
     * @throws LibraryException if the pack can't be used, or the library is in use
     */
    public void use(LibraryFolder folder, String pack) throws LibraryException {
        try {
            packs.ready(pack);
            Files.createDirectories(folder.root());
            try (SingleOwner _ = SingleOwner.of(folder.root())) {
                LibraryDescriptor.in(folder).withPack(pack).write(folder.descriptor());
            }
        } catch (ModelException e) {
            throw new LibraryException(Told.by(e), e);
        } catch (IOException e) {
            throw LibraryException.notOpened(folder, e);
        }
    }

    private static PackEntry entry(ModelPack pack) {
        return switch (pack) {
            case ModelPack.Ready ready -> entry(ready.manifest(), PackEntry.State.READY, Sentence.NONE);
            case ModelPack.NotInstalled known -> entry(known.manifest(), PackEntry.State.NOT_INSTALLED, Sentence.NONE);
            case ModelPack.Damaged damaged -> entry(damaged.manifest(), PackEntry.State.DAMAGED, damaged.reason());
            case ModelPack.Unreadable unreadable -> new PackEntry(unreadable.id(), unreadable.id(), "", "", 0, 0,
                    PackEntry.State.DAMAGED, unreadable.reason());
        };
    }

    private static PackEntry entry(PackManifest manifest, PackEntry.State state, Sentence reason) {
        return new PackEntry(manifest.id(), manifest.title(), manifest.description(), manifest.licence(),
                manifest.dimensions(), manifest.bytes(), state, reason);
    }
}
