package org.chalkline.drawings;

import java.util.Locale;
import java.util.Map;

/**
 * The few words that a drawing adds to those of its chart, in one language.
 *
 * @param from over where money comes from
 * @param to over what it is for
 * @param thin before the parts of a bar that are too thin to be named within it
 * @param unplaced before what had no place beside its mark
 * @param bands by the tone of a risk's band
 */
record Words(
        Locale locale,
        String from,
        String to,
        String thin,
        String unplaced,
        String today,
        String critical,
        Map<String, String> bands) {

    private static final Words ENGLISH = new Words(
            Locale.US,
            "From",
            "For",
            "Thin parts: ",
            "Without room for their names: ",
            "Today",
            "critical",
            Map.of(
                    "risk-low", "Low, 1–4",
                    "risk-moderate", "Moderate, 5–9",
                    "risk-high", "High, 10–16",
                    "risk-critical", "Critical, 17–25"));

    private static final Words SPANISH = new Words(
            Locale.forLanguageTag("es-US"),
            "De",
            "Para",
            "Partes delgadas: ",
            "Sin lugar para sus nombres: ",
            "Hoy",
            "crítico",
            Map.of(
                    "risk-low", "Bajo, 1–4",
                    "risk-moderate", "Moderado, 5–9",
                    "risk-high", "Alto, 10–16",
                    "risk-critical", "Crítico, 17–25"));

    /** English where the language is not known. */
    static Words of(Locale language) {
        return language.getLanguage().equals("es") ? SPANISH : ENGLISH;
    }
}
