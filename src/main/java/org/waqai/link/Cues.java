package org.waqai.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waqai.arabic.Folding;
import org.waqai.arabic.TableFiles;
import org.waqai.arabic.Token;
import org.waqai.arabic.Tokenizer;
import org.waqai.arabic.WordTable;
import org.waqai.model.Incident;
import org.waqai.model.Reading;
import org.waqai.model.Role;
import org.waqai.model.Span;

/** Finds the words of {@code cues.tsv} in the sentences of an incident. Immutable. */
final class Cues {

    private static final Set<String> NEGATIONS = Set.of("لم", "ولم", "لن", "ولن", "لا", "ولا", "دون");

    private final Map<String, Cue> words = new HashMap<>();

    private Cues() {
    }

    /** Those of the table that the program brings. */
    static Cues bundled() {
        Cues cues = new Cues();
        for (WordTable.Row row : TableFiles.bundled().read(Cues.class, "cues.tsv").rows()) {
            cues.words.put(Folding.key(row.cell(1)), Cue.valueOf(row.cell(0).toUpperCase(Locale.ROOT)));
        }
        return cues;
    }

    /** What the sentences say; an admission counts where they name who did it. */
    Set<Cue> in(Incident incident, String text) {
        Set<Cue> found = EnumSet.noneOf(Cue.class);
        for (Span sentence : incident.evidence().spans()) {
            List<Token> tokens = Tokenizer.tokens(Folding.fold(sentence.in(text)));
            for (int i = 0; i < tokens.size(); i++) {
                Cue cue = words.get(bare(tokens.get(i).text()));
                boolean negated = i > 0 && NEGATIONS.contains(tokens.get(i - 1).text());
                if (cue != null && !negated && (cue != Cue.ADMITS || namesDoer(incident, sentence))) {
                    found.add(cue);
                }
            }
        }
        return found;
    }

    private String bare(String word) {
        boolean joined = word.length() > 1 && word.charAt(0) == 'و' && !words.containsKey(word);
        return joined ? word.substring(1) : word;
    }

    private static boolean namesDoer(Incident incident, Span sentence) {
        List<Span> doers = new ArrayList<>();
        incident.parties().stream()
                .filter(party -> party.value().role() == Role.INITIATOR)
                .map(Reading::evidence)
                .forEach(evidence -> doers.addAll(evidence.spans()));
        return doers.stream().anyMatch(sentence::contains);
    }
}
