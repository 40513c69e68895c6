package photoscope.library;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import photoscope.catalog.Catalog;
import photoscope.catalog.PhotoColumns;
import photoscope.catalog.PhotoFlags;
import photoscope.photo.OrdinalSet;

/** Finds photos that can be opened although the file that stands for them is away: another of the same content is there. */
final class ReachableCopies {
    private final Catalog catalog;
    private long asOf = -1;
    private BitSet lastGone = new BitSet();
    private OrdinalSet found = new OrdinalSet(0);

    ReachableCopies(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Those photos, looked for only where something has changed since; one call at a time. */
    OrdinalSet outside(BitSet gone) {
        long now = catalog.photoSequence();
        if (now != asOf || !gone.equals(lastGone)) {
            List<Integer> away = away(gone);
            found = away.isEmpty()
                    ? new OrdinalSet(0)
                    : catalog.read(session -> session.files().photosOutside(gone, away));
            asOf = now;
            lastGone = gone;
        }
        return found;
    }

    private List<Integer> away(BitSet gone) {
        PhotoColumns.View view = catalog.photos().view();
        List<Integer> away = new ArrayList<>();
        for (int photo = 0; photo < view.size(); photo++) {
            if ((view.flags()[photo] & PhotoFlags.COPIES) != 0 && gone.get(view.folders()[photo])) {
                away.add(photo);
            }
        }
        return away;
    }
}
