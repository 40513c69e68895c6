package photoscope.sources.exports;

import photoscope.photo.OutsideFacts;

/**
 * What is said of some photos.
 *
 * @param facts faces are told of the picture as it is stored, before its orientation is applied
 */
public record Statement(Target target, OutsideFacts facts) {}
