package photoscope.cli;

import java.util.List;
import java.util.Optional;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line in two lines, instead of showing the whole help. */
final class UsageErrors implements IParameterExceptionHandler {
    private static final int MOST_SUGGESTIONS = 2;
    private final PhotoscopeCommand photoscope;

    UsageErrors(PhotoscopeCommand photoscope) {
        this.photoscope = photoscope;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine line = e.getCommandLine();
        String help = " See '" + line.getCommandSpec().qualifiedName() + " --help'.";
        photoscope.terminal(isJson(List.of(arguments))).failure(sentence(e, line) + help);
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException e, CommandLine line) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().getFirst();
            boolean isOption = unmatched.isUnknownOption();
            String what = isOption ? "option" : line.getSubcommands().isEmpty() ? "argument" : "command";
            return (what.equals("argument")
                    ? "'" + first + "' is one argument too many."
                    : "There is no " + what + " '" + first + "'.") + suggestion(unmatched, isOption);
        }
        if (e instanceof MissingParameterException) {
            return ended(String.valueOf(e.getMessage()).replace("required parameter", "parameter"));
        }
        return ended(String.valueOf(e.getMessage()));
    }

    private static String suggestion(UnmatchedArgumentException e, boolean isOption) {
        List<String> close = e.getSuggestions()
                .stream()
                .map(name -> isOption ? name : name.substring(name.lastIndexOf(' ') + 1))
                .limit(MOST_SUGGESTIONS)
                .toList();
        return Optional.of(String.join(" or ", close))
                .filter(names -> !names.isEmpty())
                .map(names -> " Did you mean " + names + "?")
                .orElse("");
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".") || sentence.endsWith("?") ? sentence : sentence + ".";
    }

    /** The line could not be read to its end, so that nobody has set the option yet. */
    private static boolean isJson(List<String> arguments) {
        int end = arguments.indexOf("--");
        return (end < 0 ? arguments : arguments.subList(0, end)).contains("--json");
    }
}
