import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** Has the app run once, so that Java keeps the classes it used ready in a cache: later starts take half the time. */
final class Training {
    private static final int PHOTOS = 60;
    private static final LocalDateTime FIRST = LocalDateTime.of(2020, 1, 1, 12, 0);
    private final Project project;
    private final AppImage image;

    Training(Project project, AppImage image) {
        this.project = project;
        this.image = image;
    }

    void run() throws IOException, InterruptedException {
        Path folder = project.work().resolve("training");
        drawPhotos(Files.createDirectories(folder.resolve("photos")));
        List<String> words = new ArrayList<>();
        if (Target.current().isLinux()) {
            // no window comes up before people's eyes, and none is needed
            words.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1280x800x24"));
        }
        words.add(image.runtime().resolve("bin/java").toString());
        for (String option : AppImage.options(project, "window")) {
            if (!option.contains(AppImage.CACHE)) {
                words.add(option.replace("$APPDIR", image.app().toString()));
            }
        }
        words.addAll(List.of("-XX:AOTCacheOutput=" + image.app().resolve(AppImage.CACHE), "-cp",
                String.join(System.getProperty("path.separator"),
                        image.jars().stream().map(jar -> image.app().resolve(jar).toString()).toList()),
                "photoscope.Training", folder.toString()));
        Command.run(folder, words);
        if (!Files.exists(image.app().resolve(AppImage.CACHE))) {
            throw new IOException("Java made no cache of the training.");
        }
        Files.setLastModifiedTime(image.app().resolve(AppImage.CACHE), project.time());
        Folders.delete(folder);
    }

    private static void drawPhotos(Path folder) throws IOException {
        Random random = new Random(7);
        for (int photo = 0; photo < PHOTOS; photo++) {
            BufferedImage picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = picture.createGraphics();
            for (int stroke = 0; stroke < 40; stroke++) {
                pen.setColor(new Color(random.nextInt(1 << 24)));
                pen.fillOval(random.nextInt(640), random.nextInt(480), random.nextInt(300), random.nextInt(300));
            }
            pen.dispose();
            String type = photo % 10 == 0 ? "png" : "jpg";
            Path file = folder.resolve("photo-%02d.%s".formatted(photo, type));
            ImageIO.write(picture, type, file.toFile());
            Files.setLastModifiedTime(file, FileTime.from(FIRST.plusDays(20L * photo).toInstant(ZoneOffset.UTC)));
        }
    }
}
