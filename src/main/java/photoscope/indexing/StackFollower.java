package photoscope.indexing;

import java.util.List;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.StackTable;

/** Brings the stacks up to the catalog: decides anew for folders in which a photo has come, gone or changed. */
final class StackFollower {
    /** The property with the number of the last change that the stacks have followed. */
    private static final String FOLLOWED = "stacks.followed";
    private static final int FOLDERS_IN_A_TRANSACTION = 200;

    private final Catalog catalog;

    StackFollower(Catalog catalog) {
        this.catalog = catalog;
    }

    /** A run that is cut off begins again from where the last complete one was. */
    void follow() {
        long last = catalog.read(StackFollower::followed);
        long now = catalog.photoSequence();
        if (now == last) {
            return;
        }
        List<Integer> folders = catalog.read(session -> session.stacks().foldersChangedAfter(last));
        for (int from = 0; from < folders.size(); from += FOLDERS_IN_A_TRANSACTION) {
            List<Integer> some = folders.subList(from, Math.min(folders.size(), from + FOLDERS_IN_A_TRANSACTION));
            catalog.change(session -> some.forEach(folder -> decide(session.stacks(), folder)));
        }
        catalog.change(session -> session.properties().set(FOLLOWED, Long.toString(now)));
    }

    private static void decide(StackTable stacks, int folder) {
        stacks.replace(folder, StackRules.decide(stacks.candidates(folder)));
    }

    private static long followed(CatalogSession session) {
        return session.properties().get(FOLLOWED).map(Long::parseLong).orElse(0L);
    }
}
