package org.waqai.extract.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.arabic.Token;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.HarmSense.OutcomeWord;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense.FactionName;
import org.waqai.lexicon.PlaceSense;
import org.waqai.lexicon.Sense;

/** Reads the personal names that stand behind nouns of people: {@code الطفلة أروى}, {@code القائد الميداني حسن الراشد}. */
final class PersonalNames {

    private static final int LONGEST_NAME = 4;
    private static final int SHORTEST_RELATION = 6;

    private final Document document;

    PersonalNames(Document document) {
        this.document = document;
    }

    /** {@code محمود السعدي وربيع عويد}: the names of two words and more that "and" joins. */
    List<String> all(int at) {
        Optional<String> quoted = quotedName(at);
        if (quoted.isPresent()) {
            return List.of(quoted.get());
        }
        List<String> names = new ArrayList<>();
        int start = at;
        int end = end(start, true);
        while (end >= start + 2) {
            String name = document.words(start, end);
            names.add(names.isEmpty() ? name : name.substring(1));
            start = document.token(end).isMark('،') || document.token(end).isMark(',') ? end + 1 : end;
            end = document.token(start).text().startsWith("و") ? end(start, true) : start;
        }
        return names;
    }

    /** {@code يدعى "أبو خالد"}. */
    private Optional<String> quotedName(int at) {
        for (int end = at + 2; document.token(at).isMark('"') && end <= at + 1 + LONGEST_NAME; end++) {
            if (document.token(end).isMark('"')) {
                return Optional.of(document.words(at + 1, end));
            }
        }
        return Optional.empty();
    }

    /** The end of a personal name; a surname with the article ends it. */
    int end(int at) {
        return end(at, false);
    }

    /** Where a name is announced, ربيع is one too. */
    private int end(int at, boolean announced) {
        int end = at;
        while (end < at + LONGEST_NAME && isNameWord(end, announced) && !(end == at && hasArticle(end))
                && !(end >= at + 2 && document.token(end).text().startsWith("و"))) {
            end++;
            if (hasArticle(end - 1)) {
                return end;
            }
        }
        return end;
    }

    private boolean isNameWord(int at, boolean announced) {
        Token token = document.token(at);
        if (!token.isWord() || token.text().length() < 2) {
            return false;
        }
        if (token.is("علي") && document.words(at, at + 1).endsWith("ي")) {
            return true;
        }
        for (Match match : document.matches(at)) {
            boolean harmless = match.sense() instanceof PlaceSense.NameOpener || match.form().pronoun()
                    || (match.sense() instanceof PlaceSense.PlaceName name && (announced || !name.place().free()))
                    || (announced && match.sense() instanceof Sense.TimeWord);
            if (!harmless) {
                return false;
            }
        }
        return true;
    }

    /** {@code القائد الميداني}, {@code الصحفية السورية}: an adjective of relation stands before the name. */
    boolean isRelation(int at) {
        String text = document.token(at).text();
        return hasArticle(at) && text.length() >= SHORTEST_RELATION && (text.endsWith("ي") || text.endsWith("يه"));
    }

    /** {@code جرح الفلسطيني محمود السعدي}: only a nationality stands before the name. */
    boolean isCitizen(int at) {
        return hasArticle(at) && document.sense(at - 1, OutcomeWord.class).isPresent()
                && document.sense(at, FactionName.class).filter(name -> name.usage() == FactionName.Usage.DEMONYM).isPresent()
                && end(at + 1) >= at + 3;
    }

    boolean hasArticle(int at) {
        return document.token(at).text().startsWith("ال");
    }
}
