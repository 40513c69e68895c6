package photoscope.ui.sidebar;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.kordamp.ikonli.feather.Feather;

import photoscope.annotations.TagUse;
import photoscope.library.AlbumEntry;
import photoscope.library.SavedSearch;
import photoscope.library.SourceEntry;
import photoscope.ui.browse.Place;
import photoscope.ui.language.Words;
import photoscope.ui.sidebar.SidebarRow.Entry;
import photoscope.ui.sidebar.SidebarRow.Subject;

/** Puts the sidebar's lines together. */
final class SidebarRows {
    private static final int FIRST_TAGS = 30;
    private final Words words;
    private final NumberFormat numbers;

    SidebarRows(Words words) {
        this.words = words;
        this.numbers = NumberFormat.getIntegerInstance(words.locale());
    }

    /** All lines; the one whose place is most like where one is is the current one. */
    List<SidebarRow> of(SidebarContent content, List<SourceEntry> sources, Set<SidebarSection> collapsed,
            SidebarShown shown, Place here) {
        List<SidebarRow> rows = new ArrayList<>();
        for (SidebarSection section : SidebarSection.values()) {
            List<SidebarRow> lines = switch (section) {
                case LIBRARY -> library(content);
                case SOURCES -> filled(section, sources.stream().map(this::source).toList());
                case ALBUMS -> new AlbumRows(words, this::album).of(content.albums(), shown);
                case CLUSTERS, PEOPLE -> List.of();
                case TAGS -> filled(section, tags(content.tags(), shown.isWhole(section)));
                case SEARCHES -> filled(section, content.searches().stream().map(this::search).toList());
            };
            if (!lines.isEmpty()) {
                boolean isOpen = !collapsed.contains(section);
                rows.add(heading(section, isOpen));
                rows.addAll(isOpen ? lines : List.of());
            }
        }
        markCurrent(rows, here);
        return rows;
    }

    private static void markCurrent(List<SidebarRow> rows, Place here) {
        int best = -1;
        int likeness = 0;
        for (int i = 0; i < rows.size(); i++) {
            int like = rows.get(i) instanceof Entry entry ? SidebarPlaces.likeness(entry.place(), here) : 0;
            if (like > likeness) {
                best = i;
                likeness = like;
            }
        }
        if (best >= 0 && rows.get(best) instanceof Entry entry) {
            rows.set(best, entry.current(true));
        }
    }

    private SidebarRow heading(SidebarSection section, boolean isOpen) {
        String title = words.get(section.name());
        return new SidebarRow.Heading(section, title, isOpen,
                words.format(isOpen ? "spoken.open" : "spoken.closed", title));
    }

    private List<SidebarRow> filled(SidebarSection section, List<? extends SidebarRow> lines) {
        return lines.isEmpty()
                ? List.of(new SidebarRow.Hint(section, words.get("empty." + section)))
                : List.copyOf(lines);
    }

    private List<SidebarRow> library(SidebarContent content) {
        return List.of(part("all", Feather.IMAGE, Place.ALL, OptionalInt.of(content.all())),
                part("recent", Feather.CLOCK, SidebarPlaces.RECENT, OptionalInt.empty()),
                part("videos", Feather.FILM, SidebarPlaces.VIDEOS, OptionalInt.of(content.videos())),
                part("favourites", Feather.HEART, SidebarPlaces.FAVOURITES, OptionalInt.of(content.favourites())),
                part("clusters", Feather.LAYERS, SidebarPlaces.CLUSTERS, OptionalInt.of(content.clusters())),
                part("problems", Feather.ALERT_TRIANGLE, SidebarPlaces.PROBLEMS, OptionalInt.of(content.problems())));
    }

    private Entry part(String key, Feather icon, Place place, OptionalInt count) {
        return entry(SidebarSection.LIBRARY, key, icon, words.get("part." + key), place, count,
                words.get("tooltip." + key), "", new Subject.Part());
    }

    private Entry source(SourceEntry source) {
        String state = words.get("state." + source.state());
        boolean isPlaceKnown = !source.volume().isEmpty() || (source.isOnline() && source.isRecognised());
        String tooltip = isPlaceKnown
                ? words.format("tooltip.source", source.path(), state,
                        source.volume().isEmpty() ? words.get("disk") : source.volume())
                : words.format("tooltip.source.alone", source.path(), state);
        return entry(SidebarSection.SOURCES, "source " + source.id(), Feather.FOLDER, source.name(),
                SidebarPlaces.folder(source.path()), OptionalInt.of(source.photos()), tooltip, state,
                new Subject.Source(source));
    }

    private Entry album(AlbumEntry album) {
        return entry(SidebarSection.ALBUMS, "album " + album.path(), Feather.BOOK, album.title(),
                SidebarPlaces.album(album), OptionalInt.of(album.photos()), album.path(), "", new Subject.Album(album))
                .at(album.folders().size());
    }

    private List<SidebarRow> tags(List<TagUse> tags, boolean hasAll) {
        List<SidebarRow> rows = new ArrayList<>();
        tags.stream()
                .limit(hasAll ? tags.size() : FIRST_TAGS)
                .forEach(tag -> rows.add(entry(SidebarSection.TAGS, "tag " + tag.tag(), Feather.TAG, tag.tag(),
                        SidebarPlaces.tag(tag.tag()), OptionalInt.of(tag.photos()), tag.tag(), "",
                        new Subject.Tag(tag.tag()))));
        if (tags.size() > FIRST_TAGS) {
            rows.add(new SidebarRow.More(SidebarSection.TAGS,
                    hasAll ? words.get("tags.fewer") : words.format("tags.all", tags.size())));
        }
        return rows;
    }

    private Entry search(SavedSearch search) {
        return entry(SidebarSection.SEARCHES, "search " + search.id(), Feather.SEARCH, search.name(),
                SidebarPlaces.search(search), OptionalInt.empty(), search.name() + "\n" + search.query(), "",
                new Subject.Search(search));
    }

    private Entry entry(SidebarSection section, String key, Feather icon, String name, Place place, OptionalInt count,
            String tooltip, String state, Subject subject) {
        String counted = count.isPresent() ? numbers.format(count.getAsInt()) : "";
        String spoken = count.isPresent() ? words.format(spokenCount(place), name, count.getAsInt()) : name;
        return new Entry(section, key, icon, name, place, count, counted, tooltip,
                state.isEmpty() ? spoken : spoken + ", " + state, false, subject, 0);
    }

    private static String spokenCount(Place place) {
        return switch (place) {
            case Place.Photos _ -> "spoken.photos";
            case Place.Clusters _ -> "spoken.clusters";
            case Place.Problems _ -> "spoken.problems";
        };
    }
}
