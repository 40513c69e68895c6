import java.io.IOException;

/** Names of versions that packages take. */
final class Versions {
    private Versions() {}

    /** Numbers alone; macOS has none that begins with 0. */
    static String ofPackage(Project project) throws IOException {
        String version = project.version().replaceFirst("-.*", "");
        return Target.current() == Target.MAC_ARM && version.startsWith("0.") ? "1" + version.substring(1) : version;
    }
}
