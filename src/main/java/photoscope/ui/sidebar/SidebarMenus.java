package photoscope.ui.sidebar;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.library.SavedSearch;
import photoscope.library.SourceEntry;
import photoscope.ui.language.Words;
import photoscope.ui.sidebar.SidebarRow.Subject;

/** The context menus of sources and saved searches. */
final class SidebarMenus {
    private final SidebarView view;
    private final SidebarModel model;
    private final SidebarActions actions;
    private final Words words;

    SidebarMenus(SidebarView view, SidebarModel model, SidebarActions actions, Words words) {
        this.view = view;
        this.model = model;
        this.actions = actions;
        this.words = words;
    }

    Optional<ContextMenu> of(Subject subject) {
        return switch (subject) {
            case Subject.Source source -> Optional.of(source(source.source()));
            case Subject.Search search -> Optional.of(search(search.search()));
            case Subject.Part _,Subject.Album _,Subject.Tag _ -> Optional.empty();
        };
    }

    private ContextMenu source(SourceEntry source) {
        MenuItem index = item("source.index", Feather.REFRESH_CW, () -> actions.index(source));
        MenuItem reveal = item("source.reveal", Feather.FOLDER, () -> actions.reveal(source.path()));
        if (!source.isOnline()) {
            index.setDisable(true);
            index.setText(words.format("notWhileAway", index.getText()));
            reveal.setDisable(true);
            reveal.setText(words.format("notWhileAway", reveal.getText()));
        }
        return new ContextMenu(item("source.show", Feather.IMAGE, () -> model.go(SidebarPlaces.folder(source.path()))),
                index, reveal, new SeparatorMenuItem(),
                item("source.settings", Feather.SETTINGS, actions::showSourceSettings));
    }

    private ContextMenu search(SavedSearch search) {
        MenuItem up = item("search.up", Feather.ARROW_UP, () -> model.move(search, -1));
        MenuItem down = item("search.down", Feather.ARROW_DOWN, () -> model.move(search, 1));
        ContextMenu menu = new ContextMenu(
                item("search.run", Feather.SEARCH, () -> model.go(SidebarPlaces.search(search))),
                item("search.rename", Feather.EDIT_2, () -> view.rename(search)), up, down, new SeparatorMenuItem(),
                item("search.delete", Feather.TRASH_2, () -> view.delete(search)));
        menu.setOnShowing(_ -> {
            up.setDisable(!model.canMove(search, -1));
            down.setDisable(!model.canMove(search, 1));
        });
        return menu;
    }

    private MenuItem item(String key, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(words.get(key), new FontIcon(icon));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
