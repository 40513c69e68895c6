package photoscope.ui.notice;

import java.util.List;

import org.kordamp.ikonli.Ikon;

/**
 * What stands where something would be shown but is not: nothing there yet, nothing found, an error, still loading.
 *
 * @param icon says it at a glance
 * @param title in a few words
 * @param sentence what it means and what to do
 * @param isLoading whether something is on its way, which a turning ring shows in place of the icon
 * @param actions buttons below, the usual one first
 */
public record Message(Ikon icon, String title, String sentence, boolean isLoading, List<Notice.Action> actions) {
    public Message {
        actions = List.copyOf(actions);
    }
}
