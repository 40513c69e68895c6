package photoscope.ui.shell;

import java.util.stream.IntStream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.command.Command;
import photoscope.ui.command.CommandControls;
import photoscope.ui.language.Words;

/** The menu for the selected photos. */
final class PhotoMenu {
    private PhotoMenu() {}

    static ContextMenu of(CommandControls controls, Words words) {
        Menu rate = new Menu(words.get("rate"), new FontIcon(Command.rate(1).icon()));
        IntStream.rangeClosed(0, 5)
                .map(below -> 5 - below)
                .forEach(stars -> rate.getItems().add(controls.menuItem(Command.rate(stars))));
        Menu cluster = new Menu(words.get("thisCluster"), new FontIcon(Command.SHOW_CLUSTERS.icon()));
        cluster.getItems()
                .addAll(controls.menuItem(Command.APPROVE_MEMBER), controls.menuItem(Command.REJECT_MEMBER),
                        controls.menuItem(Command.UNDECIDE_MEMBER), controls.menuItem(Command.REMOVE_FROM_CLUSTER),
                        new SeparatorMenuItem(), controls.menuItem(Command.MORE_LIKE_CLUSTER),
                        controls.menuItem(Command.ANNOTATE_CLUSTER));
        ContextMenu menu = new ContextMenu();
        menu.getItems()
                .addAll(controls.menuItem(Command.OPEN), controls.menuItem(Command.OPEN_STACK),
                        controls.menuItem(Command.OPEN_WITH_SYSTEM), controls.menuItem(Command.REVEAL),
                        new SeparatorMenuItem(), controls.menuItem(Command.FIND_SIMILAR),
                        controls.menuItem(Command.ADD_TO_SEEDS), controls.menuItem(Command.ADD_AGAINST_SEEDS),
                        new SeparatorMenuItem(), rate, controls.menuItem(Command.FAVOURITE),
                        controls.menuItem(Command.TAGS), controls.menuItem(Command.ANNOTATE),
                        controls.menuItem(Command.HIDE), controls.menuItem(Command.ADD_TO_CLUSTER),
                        controls.menuItem(Command.NAME_THESE), cluster, new SeparatorMenuItem(),
                        controls.menuItem(Command.COPY_FILE), controls.menuItem(Command.COPY_PATH),
                        controls.menuItem(Command.RETRY));
        return menu;
    }
}
