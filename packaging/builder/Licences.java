import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The licences and notices that the libraries carry in their jars, so that people find them without opening jars. */
final class Licences {
    private static final Pattern TEXT = Pattern
            .compile("(?i)(.*/)?(licen[cs]e|notice|copying|thirdpartynotices|about)[^/]*(\\.(txt|md|html))?");
    private static final Pattern CLASS = Pattern.compile(".*\\.(class|java|properties|css|xml|json)");

    private Licences() {}

    static void collect(Project project, Path input) throws IOException {
        Path folder = input.resolve("licences");
        for (Path jar : project.libraries()) {
            String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
            try (InputStream file = Files.newInputStream(jar); ZipInputStream zip = new ZipInputStream(file)) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    String path = entry.getName();
                    if (TEXT.matcher(path).matches() && !CLASS.matcher(path).matches() && !entry.isDirectory()) {
                        Path copy = folder.resolve(name).resolve(path.replace('/', '-'));
                        Files.createDirectories(copy.getParent());
                        Files.write(copy, zip.readAllBytes());
                    }
                }
            }
        }
        Path texts = project.home().resolve("src/main/resources/photoscope/ui/about/licences");
        Folders.copy(texts, folder.resolve("texts"));
        Files.copy(project.home().resolve("LICENSE"), folder.resolve("LICENSE-Photoscope.txt"));
        Files.copy(project.home().resolve("target/classes/photoscope/ui/about/bom.json"), folder.resolve("bom.json"));
        Folders.setTimes(folder, project.time());
    }
}
