package org.waqai.session.wording;

import java.util.List;
import java.util.Locale;
import org.waqai.model.LexiconFault;
import org.waqai.model.LexiconFault.Problem;

/** What is wrong with a user's lexicon, in one line: which file and line, what, and what to do. */
final class LexiconFaults {

    private final Phrases phrases;

    LexiconFaults(Phrases phrases) {
        this.phrases = phrases;
    }

    String fault(LexiconFault fault) {
        String file = phrases.foreign(fault.file());
        String problem = problem(fault.problem());
        return fault.line() > 0
                ? phrases.text("rejection.line", file, phrases.ordinal(fault.line()), problem)
                : phrases.text("rejection.file", file, problem);
    }

    private String problem(Problem problem) {
        String key = "LexiconFault." + problem.getClass().getSimpleName();
        return switch (problem) {
            case Problem.NoFolder() -> phrases.text(key);
            case Problem.UnknownFile(var known) -> phrases.text(key, list(known));
            case Problem.Unreadable(var detail) -> phrases.text(key, phrases.foreign(detail));
            case Problem.NotUtf8() -> phrases.text(key);
            case Problem.NothingToRemove() -> phrases.text(key);
            case Problem.EmptyCell(var column) -> phrases.text(key, phrases.ordinal(column));
            case Problem.NoWord(var written) -> phrases.text(key, phrases.foreign(written));
            case Problem.UnknownCode(var column, var written, var known) ->
                    phrases.text(key, phrases.ordinal(column), phrases.foreign(written), list(known));
            case Problem.BadValue(var column, var written, var expected) -> phrases.text(
                    key, phrases.ordinal(column), phrases.foreign(written),
                    phrases.text("LexiconFault.Expected." + expected.name().toLowerCase(Locale.ROOT)));
            case Problem.UnknownFaction(var column, var id) -> phrases.text(key, phrases.ordinal(column), phrases.foreign(id));
            case Problem.OwnAncestor() -> phrases.text(key);
        };
    }

    private String list(List<String> codes) {
        return phrases.foreign(String.join(", ", codes));
    }
}
