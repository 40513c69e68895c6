package photoscope.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import photoscope.library.Library;
import photoscope.library.PhotoCard;
import photoscope.library.PhotoStack;
import photoscope.photo.Film;
import photoscope.photo.PhotoId;
import photoscope.photo.StackRole;
import photoscope.pixels.Region;
import photoscope.search.QueryPicture;
import photoscope.search.QueryProblem;
import photoscope.search.Reason;
import photoscope.search.SearchAnswer;
import photoscope.search.SearchResult;

/** Shows the answer to a search. */
final class AnswerView {
    private final Terminal terminal;
    private final Library library;
    private final boolean explain;

    AnswerView(Terminal terminal, Library library, boolean explain) {
        this.terminal = terminal;
        this.library = library;
        this.explain = explain;
    }

    void show(SearchAnswer answer) {
        Map<PhotoId, PhotoCard> cards = new LinkedHashMap<>();
        library.photos()
                .cards(answer.results().stream().map(SearchResult::ordinal).toList())
                .forEach(card -> cards.put(card.id(), card));
        if (terminal.isJson()) {
            terminal.json(json(answer, cards, paths(cards.values())));
        } else {
            lines(answer, cards);
        }
    }

    /** Where the photos of these photos' stacks lie. */
    private Map<PhotoId, Path> paths(Collection<PhotoCard> cards) {
        List<PhotoId> stacked = cards.stream()
                .map(PhotoCard::stack)
                .filter(Objects::nonNull)
                .flatMap(stack -> Stream.concat(Stream.of(stack.leader()), stack.members().keySet().stream()))
                .distinct()
                .toList();
        Map<PhotoId, Path> paths = new LinkedHashMap<>();
        library.photos().cardsOf(stacked).forEach(card -> paths.put(card.id(), card.path()));
        return paths;
    }

    private static String called(PhotoCard card) {
        return card.path().endsWith(card.name()) ? "" : "  (" + card.name() + ")";
    }

    private void lines(SearchAnswer answer, Map<PhotoId, PhotoCard> cards) {
        answer.query().problems().stream().map(QueryProblem::line).forEach(terminal::note);
        answer.notes().forEach(note -> terminal.note(note.english()));
        outside(answer).forEach(label -> terminal.line(" query  " + label));
        boolean dividerShown = false;
        for (SearchResult result : answer.results()) {
            PhotoCard card = cards.get(result.photo());
            if (card == null) {
                continue;
            }
            if (result.isWeak() && !dividerShown) {
                dividerShown = true;
                terminal.line("------- weaker matches");
            }
            terminal.line(score(result) + "  " + card.path() + called(card) + moment(result)
                    + (card.missing() ? "  (missing)" : "") + stack(card));
            if (explain) {
                result.reasons().forEach(reason -> terminal.line("        " + reason.line()));
                SearchResult.Ranks ranks = result.ranks();
                if (ranks != null) {
                    terminal.line(String.format(Locale.ROOT, "        cosine %s, rank by look %d, by words %d",
                            result.cosine(), ranks.byLook(), ranks.byWords()));
                }
            }
        }
        if (answer.emptiedBy() != null) {
            terminal.line(answer.emptiedBy().line());
        } else if (answer.results().isEmpty()) {
            terminal.line("The library has no photos yet. Index some first: 'photoscope index ~/Pictures'");
        }
        if (answer.pending() > 0) {
            terminal.note(String.format(Locale.ROOT,
                    "%,d photos can't be found by what they show yet:" + " 'photoscope index' goes on.",
                    answer.pending()));
        }
        if (explain) {
            terminal.line(String.format(Locale.ROOT, "%,d photos pass the filters, %,d vectors compared; %s.",
                    answer.photos(), answer.searched(), answer.times().line()));
            if (!answer.plan().isEmpty()) {
                terminal.line("Vectors: " + answer.plan() + ".");
            }
        }
    }

    /** What stands behind a photo: how often as what. */
    private static String stack(PhotoCard card) {
        PhotoStack stack = card.stack();
        if (stack == null || !stack.leader().equals(card.id())) {
            return "";
        }
        Map<StackRole, Integer> roles = new EnumMap<>(StackRole.class);
        stack.members().values().forEach(role -> roles.merge(role, 1, Integer::sum));
        return roles.entrySet()
                .stream()
                .map(role -> (role.getValue() > 1 ? role.getValue() + " " : "") + word(role.getKey()))
                .collect(Collectors.joining(", ", "  (+ ", ")"));
    }

    private static String word(StackRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static String moment(SearchResult result) {
        Integer time = result.milliseconds();
        return (time == null ? "" : "  at " + Quantities.moment(time)) + result.reasons()
                .stream()
                .filter(Reason.FoundIn.class::isInstance)
                .map(reason -> "  " + reason.line().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static String score(SearchResult result) {
        if (result.isQuery()) {
            return " query";
        }
        Float score = result.score();
        return score == null ? "     -" : String.format(Locale.ROOT, "%5.1f%%", 100 * score);
    }

    private static List<String> outside(SearchAnswer answer) {
        List<String> labels = new ArrayList<>();
        for (QueryPicture picture : answer.pictures()) {
            if (picture instanceof QueryPicture.Outside outside && outside.isWanted()) {
                labels.add(outside.label());
            }
        }
        return labels;
    }

    private static Map<String, Object> json(SearchAnswer answer, Map<PhotoId, PhotoCard> cards,
            Map<PhotoId, Path> paths) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("query", answer.query().text());
        json.put("pictures", outside(answer));
        json.put("results",
                answer.results()
                        .stream()
                        .map(result -> json(result, cards.get(result.photo()), paths))
                        .filter(Objects::nonNull)
                        .toList());
        json.put("divider", answer.divider());
        json.put("photos", answer.photos());
        json.put("searched", answer.searched());
        json.put("pending", answer.pending());
        if (answer.emptiedBy() != null) {
            json.put("emptiedBy", answer.emptiedBy().line());
        }
        List<String> notes = new ArrayList<>(answer.query().problems().stream().map(QueryProblem::line).toList());
        answer.notes().forEach(note -> notes.add(note.english()));
        json.put("notes", notes);
        json.put("microseconds", answer.times());
        return json;
    }

    /** As fractions of the upright picture. */
    private static Map<String, Object> json(Region region) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("x", region.x());
        json.put("y", region.y());
        json.put("width", region.width());
        json.put("height", region.height());
        return json;
    }

    private static Map<String, Object> json(PhotoStack stack, Map<PhotoId, Path> paths) {
        Map<String, Object> members = new LinkedHashMap<>();
        Map<String, Object> files = new LinkedHashMap<>();
        stack.members().forEach((photo, role) -> members.put(photo.hex(), word(role)));
        Stream.concat(Stream.of(stack.leader()), stack.members().keySet().stream())
                .forEach(photo -> files.put(photo.hex(), String.valueOf(paths.get(photo))));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("leader", stack.leader().hex());
        json.put("members", members);
        json.put("paths", files);
        return json;
    }

    /** What is told of a file of another format than its name says. */
    private static String note(PhotoCard card) {
        String name = String.valueOf(card.path().getFileName());
        return "The content is " + card.type() + ", though the name ends in " + name.substring(name.lastIndexOf('.'));
    }

    private static @Nullable Map<String, Object> json(SearchResult result, @Nullable PhotoCard card,
            Map<PhotoId, Path> paths) {
        if (card == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", card.path().toString());
        json.put("name", card.name());
        json.put("score", result.score());
        json.put("weak", result.isWeak());
        json.put("reasons", result.reasons().stream().map(Reason::line).toList());
        json.put("cosine", result.cosine());
        json.put("isQuery", result.isQuery());
        json.put("missing", card.missing());
        json.put("id", card.id().hex());
        json.put("takenAt", card.facts().takenAt().local().toString());
        Integer time = result.milliseconds();
        Film film = card.facts().film();
        json.put("time", time == null ? null : time / 1_000.0);
        json.put("region", result.region() == null ? null : json(result.region()));
        json.put("duration", film == null ? null : film.milliseconds() / 1_000.0);
        PhotoStack stack = card.stack();
        json.put("stack", stack == null ? null : json(stack, paths));
        json.put("live", card.isLive());
        json.put("animated", card.facts().extras().isAnimated());
        json.put("note", card.isMisnamed() ? note(card) : null);
        json.put("albums", card.groups().albums());
        json.put("persons", card.groups().persons());
        json.put("copies", card.otherPaths().stream().map(Path::toString).toList());
        return json;
    }
}
