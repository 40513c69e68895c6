package photoscope.ui.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import photoscope.library.SourceEntry;
import photoscope.library.SourceState;
import photoscope.ui.language.Words;

/** Says of a source what people want to know. */
final class SourceWords {
    private static final int DAYS_IN_WORDS = 14;
    private final Words words;
    private final Clock clock;

    SourceWords(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    String state(SourceEntry source) {
        return words.get("sources.state." + source.state());
    }

    /** What to do about it; empty where all is well. */
    String help(SourceEntry source) {
        return source.state() == SourceState.ONLINE
                ? ""
                : words.format(
                        "sources.help." + source.state()
                                + (source.volume().isEmpty() && source.state() == SourceState.AWAY ? ".folder" : ""),
                        source.drive(), source.path().toString());
    }

    /** Kind, counts, drive and the last scan. */
    String facts(SourceEntry source) {
        List<String> facts = new ArrayList<>();
        facts.add(words.get("sources.kind." + source.kind()));
        facts.add(words.format("sources.photos", source.photos()));
        if (source.problems() > 0) {
            facts.add(words.format("sources.problems", source.problems()));
        }
        if (!source.volume().isEmpty()) {
            facts.add(words.format("sources.volume", source.volume()));
        } else if (source.isOnline() && source.isRecognised()) {
            facts.add(words.get("sources.thisComputer"));
        }
        facts.add(scanned(source));
        return String.join(" \u00b7 ", facts);
    }

    private String scanned(SourceEntry source) {
        Instant at = source.scannedAt();
        if (at == null) {
            return words.get("sources.scanned.never");
        }
        Duration ago = Duration.between(at, clock.instant());
        if (ago.toMinutes() < 1) {
            return words.get("sources.scanned.now");
        }
        if (ago.toHours() < 1) {
            return words.format("sources.scanned.minutes", ago.toMinutes());
        }
        if (ago.toDays() < 1) {
            return words.format("sources.scanned.hours", ago.toHours());
        }
        return ago.toDays() < DAYS_IN_WORDS
                ? words.format("sources.scanned.days", ago.toDays())
                : words.format("sources.scanned.on",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(words.locale())
                                .format(at.atZone(clock.getZone())));
    }
}
