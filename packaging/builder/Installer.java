import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The package that people install: .deb, .dmg or .msi. */
final class Installer {
    private static final String UPGRADE_ID = "2f1c6f0e-5a4b-4b0c-9d61-7f6f3a3d9a57";
    private final Project project;
    private final Icons icons;
    private final AppImage image;

    Installer(Project project, Icons icons, AppImage image) {
        this.project = project;
        this.icons = icons;
        this.image = image;
    }

    Path make() throws IOException, InterruptedException {
        Path out = Files.createDirectories(project.work().resolve("out"));
        if (Target.current().isLinux()) {
            return new DebianPackage(project, icons, image).make(out);
        }
        List<String> words = new ArrayList<>(List.of("--name", "Photoscope", "--app-version",
                Versions.ofPackage(project), "--app-image", image.root().toString(), "--dest", out.toString(),
                "--license-file", project.home().resolve("LICENSE").toString()));
        for (String kind : List.of("images", "videos")) {
            words.addAll(List.of("--file-associations",
                    project.packaging().resolve("associations/" + kind + ".properties").toString()));
        }
        if (Target.current() == Target.WINDOWS_X64) {
            words.addAll(List.of("--type", "msi", "--win-menu", "--win-per-user-install", "--win-upgrade-uuid",
                    UPGRADE_ID));
        } else {
            words.addAll(List.of("--type", "dmg"));
        }
        Command.tool("jpackage", words);
        return out;
    }
}
