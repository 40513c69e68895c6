import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Builds the native package of the system it runs on. The JDK runs it from source: {@code packaging/build}.
 */
public final class Build {
    private static final Set<String> OPTIONS = Set.of("--image-only", "--skip-maven");

    private Build() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> options = List.of(arguments).subList(1, arguments.length);
        if (!OPTIONS.containsAll(options)) {
            System.err.println("packaging/build [--image-only] [--skip-maven]: makes the app image, and from it the"
                    + " package of this system; --skip-maven takes the jar that is in target already.");
            System.exit(options.contains("--help") ? 0 : 2);
        }
        if (Runtime.version().feature() != 25) {
            throw new IOException("This needs a JDK 25 and was started with " + Runtime.version());
        }
        Project project = new Project(Path.of(arguments[0]));
        if (!options.contains("--skip-maven")) {
            project.make();
        }
        Folders.delete(project.work());
        Files.createDirectories(project.work());
        step("Icons");
        Icons icons = Icons.of(project);
        step("Libraries, each without what other systems need");
        Path input = Files.createDirectories(project.work().resolve("input"));
        Libraries.copy(project, input);
        Licences.collect(project, input);
        step("Java");
        Path runtime = new RuntimeImage(project).make();
        step("App image");
        AppImage image = AppImage.make(project, icons, input, runtime);
        step("Training");
        new Training(project, image).run();
        image.pack();
        Folders.setTimes(image.root(), project.time());
        Sizes.print(image);
        if (!options.contains("--image-only")) {
            step("Package");
            System.out.println(new Installer(project, icons, image).make());
        }
    }

    private static void step(String name) {
        System.out.println("== " + name);
    }
}
