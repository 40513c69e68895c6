package photoscope.ui.inspector;

import java.util.stream.Collectors;

import photoscope.search.Reason;
import photoscope.ui.language.Words;

/** Says in the window's language why a photo was found. */
final class ReasonWords {
    private static final String PLACE = "place.";
    private final Words words;

    ReasonWords(Words words) {
        this.words = words;
    }

    String of(Reason reason) {
        return switch (reason) {
            case Reason.LooksLike looks -> words.get("looksLike." + looks.to().name());
            case Reason.HasWords has -> words.format(has.all() ? "hasWords" : "hasSomeWords",
                    has.places().stream().map(this::place).collect(Collectors.joining(", ")));
            case Reason.FoundAt at -> words.format("foundAt", at.time());
            case Reason.FoundIn in -> words.get("foundIn." + in.place().name());
            case Reason.FitsFilters _ -> words.get("fitsFilters");
            case Reason.IsQuery _ -> words.get("isQuery");
            case Reason.NotCompared _ -> words.get("notCompared");
        };
    }

    private String place(String name) {
        return words.get(PLACE + name);
    }
}
