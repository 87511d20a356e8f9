package org.waqai.extract.party;

import java.util.List;
import org.waqai.arabic.WordForm;
import org.waqai.extract.reading.Document;
import org.waqai.model.Faction;

/**
 * Factions named in a document by one expression: tokens {@code [from, to)}.
 *
 * @param factions one for a name; several where "the two sides" refers back to them
 * @param form how its first word was read: what was written together with it
 */
public record PartyMention(int from, int to, List<Faction> factions, Sort sort, WordForm form) {

    /** What sort of expression it is. */
    public enum Sort {
        /** A body of the conflict by its name. */
        NAME,
        /** A body that is no side here and can only stand between the sides: the United Nations, a state far away. */
        OUTSIDER,
        /** Only what sort of people they are, which a name behind may tell: مسلحون. */
        KIND,
        /** A word for what was named before: الطرفان، المجموعة. */
        REFERENCE
    }

    public PartyMention {
        factions = List.copyOf(factions);
    }

    /** The faction, or the first of those referred to. */
    public Faction faction() {
        return factions.getFirst();
    }

    /** The words as written, without "and" and prepositions before the first: الأهالي of "والأهالي", الجيش of "للجيش". */
    public String written(Document document) {
        String words = document.words(from, to);
        int joined = (form.conjunction() ? 1 : 0) + (form.preposition() == WordForm.NONE ? 0 : 1);
        boolean merged = form.preposition() == 'ل' && words.startsWith("لل", joined - 1);
        return merged ? "ا" + words.substring(joined) : words.substring(joined);
    }

    /** Whether it can be a side of a fight: no rescuers, envoys or civilians. */
    public boolean mayFight() {
        return sort != Sort.OUTSIDER && !isCivilian();
    }

    /** Whether it names no body, only people of a sort: مسلحون، وجهاء. */
    public boolean isGeneric() {
        return faction().id().startsWith("any.");
    }

    /** Whether it is a body that no table has, read by its head word: عشيرة العساكرة. */
    public boolean isUnlisted() {
        return faction().id().startsWith("x.");
    }

    /** Whether it names a state as such, and no body of it. */
    boolean isCountry() {
        return faction().id().indexOf('.') < 0;
    }

    /** Whether they are settlers, who are civilians where they are attacked. */
    boolean isSettlers() {
        return faction().id().equals("il.settlers");
    }

    /** Whether they are suspects and wanted men, who are nobody's target (ruling 4 of the guidelines). */
    boolean isWanted() {
        return faction().id().equals("any.outlaws") || faction().id().equals("any.smugglers");
    }

    boolean isCivilian() {
        return faction().id().equals("any.civilians");
    }

    /** Whether it is a family: those of its house who are attacked are civilians. */
    boolean isHousehold() {
        return faction().name().startsWith("عائلة ") || faction().name().startsWith("أسرة ");
    }

    /** Whether it stands for several. */
    public boolean collective() {
        return factions.size() > 1;
    }
}
