/** What people decide about a dossier: notes, replies, decisions. */
@NullMarked
package dev.parallax.review;

import org.jspecify.annotations.NullMarked;
