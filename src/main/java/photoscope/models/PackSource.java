package photoscope.models;

import java.net.URI;
import java.nio.file.Path;

import photoscope.photo.Sentence;

/** Where a pack's files are taken from. */
public sealed interface PackSource {
    /** The system property that names a mirror. */
    String MIRROR_PROPERTY = "photoscope.models.mirror";

    /** Each file from the address in the manifest. */
    record Addresses() implements PackSource {}

    /** Each file from {@code base/PACK/FILE}. */
    record Mirror(URI base) implements PackSource {
        URI address(PackManifest manifest, PackFile file) {
            String text = base.toString();
            return URI.create(text + (text.endsWith("/") ? "" : "/") + manifest.id() + "/" + file.name());
        }
    }

    /** Each file from this folder on this computer, by its name in the manifest or by the last part of that. */
    record Folder(Path folder) implements PackSource {}

    /**
     * The mirror that {@value #MIRROR_PROPERTY} names, else the manifests' addresses.
     *
     * @throws ModelException if the property is no address
     */
    static PackSource standard() throws ModelException {
        String mirror = System.getProperty(MIRROR_PROPERTY, "");
        if (mirror.isBlank()) {
            return new Addresses();
        }
        try {
            URI base = URI.create(mirror.strip());
            if (base.getHost() != null && ("http".equals(base.getScheme()) || "https".equals(base.getScheme()))) {
                return new Mirror(base);
            }
            throw new ModelException(Sentence.of("%s is %s: it has to start with https://", MIRROR_PROPERTY, mirror));
        } catch (IllegalArgumentException e) {
            throw new ModelException(Sentence.of("%s is no address: %s", MIRROR_PROPERTY, mirror), e);
        }
    }
}
