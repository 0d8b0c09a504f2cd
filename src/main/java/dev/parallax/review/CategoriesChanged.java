package dev.parallax.review;

/** Says, after it is stored, that the desk's categories are not as before; published to Spring's listeners. */
public record CategoriesChanged() {}
