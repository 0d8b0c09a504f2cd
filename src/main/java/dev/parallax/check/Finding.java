package dev.parallax.check;

import dev.parallax.text.Place;
import java.util.List;

/**
 * What a check reports.
 *
 * @param check the id of the check, such as {@code name}
 * @param message what is found, in plain words for an editor
 * @param places where, in the texts concerned; the text that is at fault first
 * @param evidence what the check saw, in a few words; empty where the message says it all
 * @param suggestion what to write instead; empty where there is no better wording to offer
 */
public record Finding(
        String check, Severity severity, String message, List<Place> places, String evidence, String suggestion) {
    public Finding {
        places = List.copyOf(places);
    }
}
