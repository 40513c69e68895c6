package photoscope.indexing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.StackTable;
import photoscope.sources.macphotos.PhotosBundle;

/** Brings the stacks up to the catalog: decides anew for folders in which a photo has come, gone or changed. */
final class StackFollower {
    /** The property with the number of the last change that the stacks have followed. */
    private static final String FOLLOWED = "stacks.followed";
    /** The property with the number of the rules that decided. */
    private static final String RULES = "stacks.rules";
    /** Raised when the rules change, so that all folders are decided anew. */
    private static final String PRESENT_RULES = "3";
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
        List<Integer> folders = new ArrayList<>(catalog.read(session -> session.stacks().foldersChangedAfter(last)));
        decideByLinks(folders);
        for (int from = 0; from < folders.size(); from += FOLDERS_IN_A_TRANSACTION) {
            List<Integer> some = folders.subList(from, Math.min(folders.size(), from + FOLDERS_IN_A_TRANSACTION));
            catalog.change(session -> some.forEach(folder -> decide(session.stacks(), folder)));
        }
        catalog.change(session -> {
            session.properties().set(FOLLOWED, Long.toString(now));
            session.properties().set(RULES, PRESENT_RULES);
        });
    }

    /** Libraries of other programs say themselves what belongs together, across their folders. */
    private void decideByLinks(List<Integer> changed) {
        Map<Integer, Integer> libraries = catalog.read(session -> {
            Map<Integer, Integer> byFolder = new HashMap<>();
            session.sources()
                    .withForgotten()
                    .stream()
                    .filter(source -> PhotosBundle.isOne(source.path()))
                    .forEach(source -> session.folders()
                            .ofSource(source.id())
                            .forEach(folder -> byFolder.put(folder.id(), source.id())));
            return byFolder;
        });
        Set<Integer> sources = new TreeSet<>();
        changed.removeIf(folder -> {
            Integer source = libraries.get(folder);
            if (source != null) {
                sources.add(source);
            }
            return source != null;
        });
        sources.forEach(source -> catalog.change(session -> session.stacks()
                .replaceIn(source, LinkedStackRules.decide(session.assetFiles().linked(source)))));
    }

    private static void decide(StackTable stacks, int folder) {
        stacks.replace(folder, StackRules.decide(stacks.candidates(folder)));
    }

    private static long followed(CatalogSession session) {
        boolean isByThese = session.properties().get(RULES).equals(Optional.of(PRESENT_RULES));
        return isByThese ? session.properties().get(FOLLOWED).map(Long::parseLong).orElse(0L) : 0;
    }
}
