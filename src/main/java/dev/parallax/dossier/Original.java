package dev.parallax.dossier;

/**
 * What a text was read from; kept with it so that reading can be repeated.
 *
 * @param name the name of the file or the address of the page, for people; empty for pasted words
 * @param mediaType as far as known, with the charset that a server told, such as {@code text/html; charset=gbk}
 * @param bytes not copied and never changed
 */
public record Original(String name, String mediaType, byte[] bytes) {}
