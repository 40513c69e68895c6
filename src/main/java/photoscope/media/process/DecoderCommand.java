package photoscope.media.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command that starts a decoder's process with the Java and the classes of this one. */
public final class DecoderCommand {
    private static final String NATIVES = "org.bytedeco.javacpp.cachedir";
    /** The cache of classes that packages bring. */
    private static final String CACHE = "photoscope.aot";
    /** Room for the planes of a picture of 200 megapixels and what is made of them. */
    private static final long ADDRESS_SPACE = 2L << 30;

    private DecoderCommand() {}

    /** Words of the command. */
    public static List<String> ofThisJava() {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m",
                        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData",
                        // a crash is a problem of its file, not a report in the folder people happen to be in
                        "-XX:+SuppressFatalErrorMessage", "-Xlog:disable", "-Djava.awt.headless=true",
                        "--enable-native-access=ALL-UNNAMED"));
        // it was made with these headers, and would be refused without them
        Optional.ofNullable(System.getProperty(CACHE))
                .ifPresent(file -> command.addAll(List.of("-XX:+UseCompactObjectHeaders", "-XX:AOTCache=" + file)));
        Optional.ofNullable(System.getProperty(NATIVES))
                .ifPresent(folder -> command.add("-D" + NATIVES + "=" + folder));
        command.addAll(
                List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        DecoderProgram.class.getName(), Long.toString(ADDRESS_SPACE)));
        return command;
    }
}
