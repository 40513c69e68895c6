package photoscope.ui.settings;

import photoscope.library.PackEntry;

/**
 * A model pack in the list.
 *
 * @param pack what it is
 * @param isInUse whether the library's vectors come from it
 * @param isRemovable whether it was installed and so can be removed
 */
public record PackItem(PackEntry pack, boolean isInUse, boolean isRemovable) {}
