import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The package for Debian and Ubuntu, put together by dpkg-deb: the app in {@code /opt/photoscope}, the command on the
 * path, a desktop entry with the types it opens, icons, licences. Installing unpacks what is
 * compressed, removing deletes just that: no library is touched.
 */
final class DebianPackage {
    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> DATA = PosixFilePermissions.fromString("rw-r--r--");
    private static final List<Integer> ICONS = List.of(16, 32, 48, 64, 128, 256, 512);
    private final Project project;
    private final Icons icons;
    private final AppImage image;
    private final Path root;

    DebianPackage(Project project, Icons icons, AppImage image) {
        this.project = project;
        this.icons = icons;
        this.image = image;
        this.root = project.work().resolve("deb");
    }

    Path make(Path out) throws IOException, InterruptedException {
        Path linux = project.packaging().resolve("linux");
        place(image.root(), "opt/photoscope");
        place(linux.resolve("photoscope.desktop"), "usr/share/applications/photoscope.desktop");
        for (int size : ICONS) {
            place(icons.png(size), "usr/share/icons/hicolor/" + size + "x" + size + "/apps/photoscope.png");
        }
        place(project.packaging().resolve("icon.svg"), "usr/share/icons/hicolor/scalable/apps/photoscope.svg");
        place(linux.resolve("copyright"), "usr/share/doc/photoscope/copyright");
        Path command = root.resolve("usr/bin/photoscope");
        Files.createDirectories(command.getParent());
        Files.createSymbolicLink(command, Path.of("../../opt/photoscope/bin/Photoscope"));
        writeControl(linux.resolve("control"));
        for (String script : List.of("postinst", "prerm")) {
            place(linux.resolve(script), "DEBIAN/" + script);
        }
        setPermissions();
        Folders.setTimes(root, project.time());
        Path file = out.resolve("photoscope_%s_%s.deb".formatted(Versions.ofPackage(project), architecture()));
        Command.run(root, List.of("env", "SOURCE_DATE_EPOCH=" + project.time().toInstant().getEpochSecond(), "dpkg-deb",
                "--root-owner-group", "-Zxz", "-z1", "--build", root.toString(), file.toString()));
        return file;
    }

    private void place(Path from, String to) throws IOException {
        Path target = root.resolve(to);
        Files.createDirectories(target.getParent());
        if (Files.isDirectory(from)) {
            Folders.copy(from, target);
        } else {
            Files.copy(from, target);
        }
    }

    private void writeControl(Path template) throws IOException {
        String control = Files.readString(template);
        Map<String, String> values = Map.of("VERSION", Versions.ofPackage(project), "ARCHITECTURE", architecture(),
                "KILOBYTES", Long.toString(Folders.bytes(root) / 1024));
        for (Map.Entry<String, String> value : values.entrySet()) {
            control = control.replace("@" + value.getKey() + "@", value.getValue());
        }
        Path file = root.resolve("DEBIAN/control");
        Files.createDirectories(file.getParent());
        Files.writeString(file, control);
    }

    private static String architecture() {
        return Target.current() == Target.LINUX_ARM ? "arm64" : "amd64";
    }

    private void setPermissions() throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(path -> !Files.isSymbolicLink(path)).toList()) {
                boolean isProgram = Files.isDirectory(path) || path.getParent().endsWith("bin")
                        || path.getParent().equals(root.resolve("DEBIAN")) && !path.endsWith("control")
                        || path.getFileName().toString().matches("jspawnhelper|jexec");
                Files.setPosixFilePermissions(path, isProgram ? PROGRAM : DATA);
            }
        }
    }
}
