package org.waqai.lexicon;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waqai.arabic.Faults;
import org.waqai.arabic.WordTable;
import org.waqai.model.Ceasefire;
import org.waqai.model.IncidentType;
import org.waqai.model.LexiconFault.Expected;
import org.waqai.model.LexiconFault.Problem;
import org.waqai.model.Outcome;
import org.waqai.model.Victim;

/** The tables of single words, row by row into the dictionary. The header of each file explains its columns. */
final class WordTables {

    /** What a carrier can be, as its table writes it. */
    private static final List<String> CARRIED = List.of("initiator", "initiator-after", "target", "target-after", "mediator", "sides",
            "all", "both", "participant", "place", "none");

    private final LexiconFiles files;
    private final PhraseDictionary.Builder dictionary;
    private final Factions factions;
    private final Faults faults;

    WordTables(LexiconFiles files, Factions factions, PhraseDictionary.Builder dictionary) {
        this.files = files;
        this.factions = factions;
        this.dictionary = dictionary;
        this.faults = files.faults();
    }

    void readAll() {
        files.phrases("times.tsv").forEach(row -> faults.constant(row, 1, Sense.TimeWord.Kind.class)
                .ifPresent(kind -> dictionary.add(row.cell(0), new Sense.TimeWord(kind, row.cell(2)))));
        new PlaceWords(dictionary, faults).read(files.phrases("place-heads.tsv"), files.phrases("place-cues.tsv"));
        files.phrases("faction-heads.tsv").forEach(this::factionHead);
        files.phrases("triggers.tsv").forEach(this::trigger);
        files.phrases("figures-of-speech.tsv").forEach(this::figure);
        files.phrases("modality.tsv").forEach(row -> faults.constant(row, 1, Sense.Modality.Kind.class)
                .ifPresent(kind -> dictionary.add(row.cell(0), new Sense.Modality(kind))));
        files.phrases("turning-words.tsv").forEach(row -> faults.constant(row, 1, Sense.TurningWord.Kind.class)
                .ifPresent(kind -> dictionary.add(row.cell(0), new Sense.TurningWord(kind))));
        files.phrases("victims.tsv").forEach(this::victim);
        files.phrases("outcomes.tsv").forEach(this::outcome);
        files.phrases("vague-numbers.tsv").forEach(this::quantity);
        files.phrases("function-words.tsv").forEach(row -> faults.constant(row, 1, Sense.FunctionWord.Kind.class)
                .ifPresent(kind -> dictionary.add(row.cell(0), new Sense.FunctionWord(kind))));
        files.phrases("name-openers.tsv").forEach(row -> dictionary.add(row.cell(0), new PlaceSense.NameOpener()));
        files.phrases("ceasefire-status.tsv").forEach(row -> faults.constant(row, 1, Ceasefire.Status.class)
                .ifPresent(status -> dictionary.add(row.cell(0), new Sense.TruceWord(status))));
        files.phrases("role-cues.tsv").forEach(this::roleCue);
        files.phrases("party-words.tsv").forEach(row -> faults.constant(row, 1, PartySense.PartyWord.Kind.class)
                .ifPresent(kind -> dictionary.add(row.cell(0), new PartySense.PartyWord(kind))));
        files.phrases("nationalities.tsv").forEach(this::nationality);
        files.phrases("carriers.tsv").forEach(this::carrier);
    }

    private void factionHead(WordTable.Row row) {
        Set<PartySense.FactionHead.Needs> needs = new LinkedHashSet<>();
        faults.constants(row, 3, PartySense.FactionHead.Needs.class).forEach(needs::add);
        PartySense.FactionHead head = new PartySense.FactionHead(row.cell(0), row.cell(2), needs);
        row.parts(1).forEach(form -> dictionary.add(form, head));
    }

    private void figure(WordTable.Row row) {
        Set<IncidentType> cancels = row.cell(2).equals("*")
                ? EnumSet.allOf(IncidentType.class)
                : new LinkedHashSet<>(faults.constants(row, 2, IncidentType.class));
        faults.constant(row, 1, Sense.Figure.Kind.class)
                .ifPresent(kind -> dictionary.add(row.cell(0), new Sense.Figure(kind, cancels)));
    }

    private void trigger(WordTable.Row row) {
        Optional<IncidentType> type = faults.constant(row, 1, IncidentType.class);
        Optional<Sense.Trigger.Form> form = faults.constant(row, 2, Sense.Trigger.Form.class);
        Optional<Strength> strength = faults.constant(row, 3, Strength.class);
        Optional<Sense.Trigger.Part> agent = faults.constant(row, 4, Sense.Trigger.Part.class);
        Optional<Sense.Trigger.Part> object = faults.constant(row, 5, Sense.Trigger.Part.class);
        if (type.isPresent() && form.isPresent() && strength.isPresent() && agent.isPresent() && object.isPresent()) {
            dictionary.add(row.cell(0), new Sense.Trigger(
                    type.get(), form.get(), strength.get() == Strength.STRONG, agent.get(), object.get(),
                    marks(row.cell(6))));
        }
    }

    /** The marks among the remarks of a trigger; the other remarks are for people. */
    private static Set<Sense.Trigger.Mark> marks(String note) {
        Set<Sense.Trigger.Mark> marks = EnumSet.noneOf(Sense.Trigger.Mark.class);
        for (Sense.Trigger.Mark mark : Sense.Trigger.Mark.values()) {
            if (note.contains(mark.name().toLowerCase(Locale.ROOT).replace('_', ' '))) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private enum Strength {
        STRONG, WEAK
    }

    /** The ب or ل that ends a cue is written together with the faction behind it, so it is no word of the phrase. */
    private void roleCue(WordTable.Row row) {
        faults.constant(row, 1, PartySense.RoleCue.Cue.class)
                .ifPresent(cue -> dictionary.add(withoutPreposition(row.cell(0)), new PartySense.RoleCue(cue)));
    }

    private static String withoutPreposition(String form) {
        return form.replaceFirst(" [لب]ـ?$", "");
    }

    private void victim(WordTable.Row row) {
        if (row.cell(2).equals("group")) {
            dictionary.add(row.cell(0), new HarmSense.ThingNoun());
            return;
        }
        boolean same = row.cell(1).equals("same");
        Optional<Victim> who = same ? Optional.empty() : faults.constant(row, 1, Victim.class);
        int number = switch (row.cell(2)) {
            case "1" -> 1;
            case "2" -> 2;
            case "plural" -> 0;
            default -> {
                faults.add(row, new Problem.UnknownCode(3, row.cell(2), List.of("1", "2", "plural", "group")));
                yield 0;
            }
        };
        Optional<Outcome> outcome = row.cell(3).isEmpty() ? Optional.empty() : faults.constant(row, 3, Outcome.class);
        if (same || who.isPresent()) {
            dictionary.add(row.cell(0), new HarmSense.VictimNoun(who, number, outcome));
        }
    }

    private void outcome(WordTable.Row row) {
        List<Outcome> outcomes = switch (row.cell(1)) {
            case "none" -> List.of();
            case "killed+injured" -> List.of(Outcome.KILLED, Outcome.INJURED);
            default -> faults.constant(row, 1, Outcome.class).stream().toList();
        };
        faults.constant(row, 2, HarmSense.OutcomeWord.Form.class)
                .ifPresent(form -> dictionary.add(row.cell(0), new HarmSense.OutcomeWord(outcomes, form)));
    }

    /** "home" is the government of the article's country, which no table knows; such an adjective names nobody. */
    private void nationality(WordTable.Row row) {
        if (row.cell(1).equals("home")) {
            return;
        }
        factions.byId(row.cell(1)).ifPresentOrElse(
                faction -> dictionary.add(row.cell(0), new PartySense.FactionName(faction, PartySense.FactionName.Usage.DEMONYM)),
                () -> faults.add(row, new Problem.UnknownFaction(2, row.cell(1))));
    }

    /** Which cue a carrier is; a carrier whose subject is the incident or the place tells nothing of roles. */
    private void carrier(WordTable.Row row) {
        switch (row.cell(2)) {
            case "initiator", "initiator-after" -> cue(row, PartySense.RoleCue.Cue.INITIATOR);
            case "target", "target-after" -> cue(row, PartySense.RoleCue.Cue.TARGET);
            case "mediator" -> cue(row, PartySense.RoleCue.Cue.MEDIATOR);
            case "sides" -> cue(row, PartySense.RoleCue.Cue.SIDES);
            case "both" -> dictionary.add(row.cell(0), new PartySense.BothSides(false));
            case "all" -> dictionary.add(row.cell(0), new PartySense.BothSides(true));
            case "participant", "place", "none" -> { }
            default -> faults.add(row, new Problem.UnknownCode(3, row.cell(2), CARRIED));
        }
    }

    private void cue(WordTable.Row row, PartySense.RoleCue.Cue cue) {
        dictionary.add(withoutPreposition(row.cell(0)), new PartySense.RoleCue(cue));
    }

    private void quantity(WordTable.Row row) {
        if (row.cell(1).equals("update")) {
            dictionary.add(row.cell(0), new HarmSense.Update());
            return;
        }
        Optional<HarmSense.Quantity.Effect> effect = faults.constant(row, 1, HarmSense.Quantity.Effect.class);
        int min = faults.optional(row, 2, Expected.NUMBER, Integer::valueOf).orElse(0);
        effect.ifPresent(known -> dictionary.add(row.cell(0), new HarmSense.Quantity(known, min)));
    }
}
