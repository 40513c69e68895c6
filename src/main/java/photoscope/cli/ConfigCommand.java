package photoscope.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.Setting;

/** {@code photoscope config}. */
@Command(name = "config", description = "Show or change the library's settings.",
        footer = {"", "Examples:", "  photoscope config                     show all",
            "  photoscope config search.log off", "  photoscope config --unset search.log"})
final class ConfigCommand extends LibraryCommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "KEY", description = "Which setting.")
    private @Nullable String key;

    @Parameters(index = "1", arity = "0..1", paramLabel = "VALUE", description = "Its new value.")
    private @Nullable String value;

    @Option(names = "--unset", description = "Go back to the standard value.")
    private boolean unset;

    @Override
    public Integer call() throws LibraryException {
        if (unset && key == null) {
            throw new ParameterException(spec.commandLine(), "Say which setting is to be unset");
        }
        try (Library library = photoscope.open()) {
            if (key != null) {
                String name = key;
                Setting setting = Setting.withKey(name)
                        .orElseThrow(() -> new LibraryException(
                                "There is no setting '" + name + "'. 'photoscope config' lists them all."));
                if (unset) {
                    library.settings().unset(setting);
                } else if (value != null) {
                    library.settings().set(setting, value);
                }
            }
            show(library);
            return ExitCode.DONE;
        }
    }

    private void show(Library library) {
        Map<String, String> shown = new LinkedHashMap<>();
        library.settings().all().forEach((setting, current) -> {
            if (key == null || setting.key().equalsIgnoreCase(key)) {
                shown.put(setting.key(), current);
                if (!terminal().isJson()) {
                    terminal().line(
                            String.format(Locale.ROOT, "%-20s %-8s %s", setting.key(), current, setting.description()));
                }
            }
        });
        if (terminal().isJson()) {
            terminal().json(shown);
        }
    }
}
