package dev.parallax.dossier;

/**
 * A kind of edit that {@link History} keeps, undoes and redoes. Steps are reverted strictly last first, so that whoever
 * reverts an edit finds just what the edit left.
 *
 * @param <E> what is kept of each edit, a type that Jackson can write and read: what was, and what is
 */
public interface Undoable<E> {
    /** The type of the edits; its simple name marks them in the log and must never change. */
    Class<E> type();

    /** What the edit does, in a few words such as "Add text". */
    String label(E edit);

    /** Makes the edit, and makes it again; called inside a transaction that holds the dossier. */
    void apply(String dossierId, E edit);

    /** Takes the edit back; called inside a transaction that holds the dossier. */
    void revert(String dossierId, E edit);
}
