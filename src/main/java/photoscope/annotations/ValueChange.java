package photoscope.annotations;

/** What the user says of one field, before and after. */
record ValueChange(Field field, Setting from, Setting to) {
    ValueChange reversed() {
        return new ValueChange(field, to, from);
    }
}
