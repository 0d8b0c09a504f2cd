package dev.parallax.dossier;

/**
 * Says, after it is stored, that a dossier was created, edited, deleted or restored; published to Spring's listeners in
 * the thread of the person who did it.
 *
 * @param label what was done, in a few words such as "Add text"
 */
public record DossierChanged(String dossierId, String label) {}
