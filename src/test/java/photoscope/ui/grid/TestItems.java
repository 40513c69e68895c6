package photoscope.ui.grid;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;

import photoscope.pixels.Region;

/** Items with the ids given, of mixed proportions, in sections of a number of items. */
record TestItems(List<Long> ids, int sectionLength) implements GridItems {
    /** An item whose film's moment was found, and that moment's picture. */
    static final long FOUND_FILM = 5000;
    static final long FOUND_MOMENT = -5000;
    /** An item of which the lower right was found. */
    static final long FOUND_REGION = 5001;
    private static final float[] ASPECTS = {1.5f, 0.67f, 1, 1.78f, 10, 0.1f, 1.33f};

    static TestItems count(int size) {
        return new TestItems(LongStream.range(0, size).map(index -> 1000 + index).boxed().toList(), 0);
    }

    static TestItems months(int size, int sectionLength) {
        return new TestItems(count(size).ids(), sectionLength);
    }

    @Override
    public int size() {
        return ids.size();
    }

    @Override
    public long id(int index) {
        return ids.get(index);
    }

    @Override
    public float aspect(int index) {
        return ASPECTS[(int) (id(index) % ASPECTS.length)];
    }

    @Override
    public int averageColor(int index) {
        return 0x808080;
    }

    @Override
    public long picture(int index) {
        return id(index) == FOUND_FILM ? FOUND_MOMENT : id(index);
    }

    @Override
    public @Nullable Finding finding(int index) {
        if (id(index) == FOUND_FILM) {
            return new Finding("1:20", null);
        }
        return id(index) == FOUND_REGION ? new Finding("", new Region(0.5, 0.5, 0.5, 0.5)) : null;
    }

    @Override
    public List<GridSection> sections() {
        List<GridSection> sections = new ArrayList<>();
        for (int start = 0; sectionLength > 0 && start < size(); start += sectionLength) {
            YearMonth month = YearMonth.of(2024, 12).minusMonths(sections.size());
            sections.add(new GridSection(start, month.toString(), month));
        }
        return sections;
    }

    @Override
    public Map<Long, GridDescription> describe(List<Long> some) {
        return some.stream()
                .collect(Collectors.toMap(Function.identity(), id -> new GridDescription("IMG_" + id, "3 May 2024")));
    }
}
