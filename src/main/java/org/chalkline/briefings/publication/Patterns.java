package org.chalkline.briefings.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chalkline.briefings.Suspicion;

/**
 * What gives away that a statement may be none for the public, in English and Spanish. They ask too often rather than too
 * seldom: an alarm for nothing costs a tick.
 */
final class Patterns {

    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3}";
    private static final String SITE = NAME
            + " (?:Elementary|Middle|High|Primary|School|Academy|Campus|Library|Annex|Preschool)(?: School)?\\b|"
            + "\\b(?:Escuela|Primaria|Secundaria|Preparatoria|Academia|Biblioteca)(?: Primaria| Secundaria)? " + NAME;
    private static final Pattern GAP = Pattern.compile(
            "(?i:\\b(?:no|not|none|without|lacks?|lacking|missing|broken|unlocked|unsecured|unprotected|"
                    + "outdated|only|weak|fails?|failed|gaps?|blind|oldest|worst|sin|falta|faltan|ningún|ninguna|rota|roto|abierta)\\b)");

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+|\\n");

    private static final Map<Suspicion, Pattern> ALL = all();

    private Patterns() {}

    private static Map<Suspicion, Pattern> all() {
        var all = new EnumMap<Suspicion, Pattern>(Suspicion.class);
        all.put(Suspicion.SITE_GAP, Pattern.compile("(" + SITE + ")"));
        all.put(Suspicion.SITE, Pattern.compile("(" + SITE + ")"));
        all.put(
                Suspicion.PRODUCT,
                Pattern.compile(
                        // A number with a point that is no money and no share.
                        "((?<![\\p{L}\\d.,$])[vV]?\\d+\\.\\d+(?:\\.\\d+)*\\b(?!\\.?\\d|[\\s\\u00a0]?(?:%|[MkB]\\b|mil\\b|por ))"
                                + "|\\b(?i:version|versión|firmware|release)\\s\\d+|\\b[vV]\\d+\\b|\\b(?i:" + products()
                                + ")\\b)"));
        all.put(
                Suspicion.ADDRESS,
                Pattern.compile(
                        "(\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b" // of a machine
                                + "|\\b\\p{XDigit}{2}(?:[:-]\\p{XDigit}{2}){5}\\b"
                                + "|\\b\\p{XDigit}{1,4}:(?:\\p{XDigit}{0,4}:){2,6}\\p{XDigit}{1,4}\\b"
                                + "|[\\w.+-]+@[\\w-]+\\.[\\w.-]+"
                                + "|\\b[\\w-]+(?:\\.[\\w-]+)*\\.(?:local|lan|internal|corp|intra)\\b"
                                + "|(?:\\(\\d{3}\\) ?|\\b\\d{3}[-. ])\\d{3}[-. ]\\d{4}\\b"
                                + "|\\b\\d{1,6} (?:[NSEW]\\.? )?" + NAME
                                + " (?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Highway|Hwy|Way)\\b"
                                + "|\\b(?:Calle|Avenida|Camino) " + NAME + ",? (?:#|núm\\.? ?)?\\d+)"));
        all.put(
                Suspicion.SERIAL,
                Pattern.compile(
                        "((?i:\\bserial\\b|\\bS/N\\b|\\basset tag\\b|número de serie)"
                                + "|\\b(?=[A-Z\\d-]*[A-Z])(?=[A-Z\\d-]*\\d[A-Z\\d-]*\\d[A-Z\\d-]*\\d)[A-Z\\d][A-Z\\d-]{6,}\\b)"));
        all.put(
                Suspicion.CAMERAS,
                Pattern.compile(
                        "((?i:\\b(?:\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|no|"
                                + "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|docenas?|cientos?)"
                                + "(?: of| de)?(?: \\p{L}+)? (?:cameras?|cámaras?)\\b|\\bblind spots?\\b|\\bpuntos? ciegos?\\b))"));
        all.put(
                Suspicion.BID,
                Pattern.compile(
                        "((?i:\\b(?:bids?|bidders?|RFPs?|RFQs?|sealed|tenders?|licitaci(?:ón|ones)|oferentes?)\\b))"));
        all.put(
                Suspicion.PROTECTION,
                Pattern.compile(
                        "((?i:\\b(?:MFA|multi-?factor|second sign-in|back-?ups?|firewalls?|penetration|vulnerab\\w*|unpatched|"
                                + "(?:past|end of) support|insurance|deductible|ransomware|access control|door locks?|audit finding|"
                                + "segundo paso|copias? de seguridad|cortafuegos|vulnerab\\p{L}*|póliza|seguro cibernético)\\b))"));
        return all;
    }

    private static String products() {
        try (var in = Objects.requireNonNull(Patterns.class.getResourceAsStream("products.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a text that look like it. */
    static Optional<String> find(Suspicion suspicion, String text) {
        var pattern = ALL.get(suspicion);
        if (pattern == null) {
            return Optional.empty();
        }
        if (suspicion == Suspicion.SITE_GAP) {
            // Within one sentence: a report has a "not" somewhere.
            return SENTENCE.splitAsStream(text)
                    .filter(sentence -> GAP.matcher(sentence).find())
                    .flatMap(sentence -> first(pattern, sentence).stream())
                    .findFirst();
        }
        return first(pattern, text);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static List<Suspicion> suspicions() {
        return List.copyOf(ALL.keySet());
    }
}
