package org.waqai.extract.incident;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.waqai.extract.casualty.TollMention;
import org.waqai.extract.event.EventMention;
import org.waqai.extract.party.RoleFinder;
import org.waqai.extract.place.PlaceMention;
import org.waqai.extract.reading.Sentence;
import org.waqai.model.Ceasefire;
import org.waqai.model.DateRange;
import org.waqai.model.Faction;
import org.waqai.model.IncidentType;
import org.waqai.model.Place;
import org.waqai.model.Precision;
import org.waqai.model.Reading;
import org.waqai.model.When;

/** An incident while the article is being read: it grows with each sentence that tells of it. */
final class Draft {

    /** What becomes of a truce that the text has told of. */
    private static final Set<Ceasefire.Status> TURNS =
            EnumSet.of(Ceasefire.Status.COLLAPSED, Ceasefire.Status.REJECTED, Ceasefire.Status.EXTENDED);

    private final List<EventMention> events = new ArrayList<>();
    private final Map<String, PlaceMention> places = new LinkedHashMap<>();
    private final List<RoleFinder.Part> parts = new ArrayList<>();
    private final Set<Faction> factions = new LinkedHashSet<>();
    private final List<TollMention> tolls = new ArrayList<>();
    private final Set<Sentence> sentences = new LinkedHashSet<>();
    private Optional<Reading<When>> when = Optional.empty();
    private boolean placesInherited;
    private boolean apart;
    private final IncidentType type;

    Draft(EventMention event) {
        this.type = event.type();
        events.add(event);
        sentences.add(event.sentence());
    }

    IncidentType type() {
        return type;
    }

    EventMention event() {
        return events.getFirst();
    }

    List<EventMention> events() {
        return events;
    }

    Set<Sentence> sentences() {
        return sentences;
    }

    List<PlaceMention> places() {
        return List.copyOf(places.values());
    }

    boolean hasOwnPlace() {
        return !places.isEmpty() && !placesInherited;
    }

    List<RoleFinder.Part> parts() {
        return parts;
    }

    List<TollMention> tolls() {
        return tolls;
    }

    /** Keeps it from what is told of the whole: it is one of several. */
    void setApart() {
        apart = true;
    }

    boolean isApart() {
        return apart;
    }

    /** Whether it is an incident by its own words, and not only with parties that are lent to it. */
    boolean tellsOfItself() {
        boolean turned = event().truce().filter(TURNS::contains).isPresent();
        return turned || !tolls.isEmpty() || !parts.isEmpty()
                || (hasOwnPlace() && events.stream().anyMatch(event -> event.trigger().strong()));
    }

    /** Whether it tells of people who came to harm; that nobody did is no such toll. */
    boolean isHarmful() {
        for (TollMention toll : tolls) {
            if (!toll.isZero()) {
                return true;
            }
        }
        return false;
    }

    Optional<Reading<When>> when() {
        return when;
    }

    Optional<DateRange> days() {
        return when.flatMap(reading -> reading.value().days());
    }

    /** The time from which what is told next can be counted; of what goes on, its first day. */
    Optional<When.Dated> beginning() {
        return when.map(Reading::value).filter(When.Dated.class::isInstance).map(When.Dated.class::cast).map(dated -> dated.ongoing()
                ? new When.Dated(DateRange.of(dated.range().first()), Precision.DAY, dated.basis(), dated.part(), false)
                : dated);
    }

    Sentence lastSentence() {
        return events.getLast().sentence();
    }

    /** Whether a time stands in its own sentence. */
    boolean hasOwnTime() {
        return when.isPresent();
    }

    /** Whether only a month or a year is told: history, as a rule. */
    boolean isDatedRoughly() {
        return when.filter(reading -> reading.value() instanceof When.Dated dated && dated.precision() != Precision.DAY).isPresent();
    }

    Set<Faction> factions() {
        return factions;
    }

    void time(Reading<When> reading) {
        when = Optional.of(reading);
    }

    void place(PlaceMention mention) {
        if (placesInherited) {
            places.clear();
            placesInherited = false;
        }
        places.putIfAbsent(mention.place().name(), mention);
    }

    /** Takes other places for its own. */
    void replacePlaces(List<PlaceMention> mentions) {
        places.clear();
        mentions.forEach(this::place);
    }

    /** A place that the sentence does not name itself; it gives way to any that is named. */
    void inherit(List<PlaceMention> mentions) {
        if (places.isEmpty()) {
            mentions.forEach(mention -> places.putIfAbsent(mention.place().name(), mention));
            placesInherited = true;
        }
    }

    /** Takes the places that were only inherited for larger ones: a truce holds in the town, not in one street. */
    void widenInherited(UnaryOperator<PlaceMention> wider) {
        if (placesInherited) {
            List<PlaceMention> narrow = places();
            places.clear();
            narrow.stream().map(wider).forEach(mention -> places.putIfAbsent(mention.place().name(), mention));
        }
    }

    void part(RoleFinder.Part part) {
        parts.add(part);
        factions.add(part.faction());
    }

    void toll(TollMention toll) {
        tolls.add(toll);
    }

    /** Takes over what a later telling of the same incident adds. */
    void absorb(Draft other) {
        boolean concluded = isOnlyHinted() && !other.isOnlyHinted();
        events.addAll(other.events);
        sentences.addAll(other.sentences);
        if (other.hasOwnPlace()) {
            other.places.values().forEach(this::place);
        } else {
            inherit(other.places());
        }
        other.parts.forEach(this::part);
        tolls.addAll(other.tolls);
        if (other.when.isPresent() && (days().isEmpty() || isLonger(other) || concluded)) {
            when = other.when;
        }
    }

    /** "تدخل لفض الاشتباك … ثم وُقّع اتفاق وقف إطلاق النار": the time of a truce is that of the agreement, not of the first step to it. */
    private boolean isOnlyHinted() {
        return type == IncidentType.CEASEFIRE && events.stream().noneMatch(event -> event.trigger().strong());
    }

    /** "منذ 20 نيسان": a beginning told later widens the time of what still goes on. */
    private boolean isLonger(Draft other) {
        return other.when.orElseThrow().value() instanceof When.Dated dated && dated.ongoing()
                && other.days().filter(range -> range.overlaps(days().orElseThrow())).isPresent();
    }

    /** Whether some place of the one is, contains or lies in some place of the other. */
    boolean sharesPlace(Draft other) {
        for (PlaceMention mine : places.values()) {
            for (PlaceMention theirs : other.places.values()) {
                if (touches(mine.place(), theirs.place())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether every place of the one lies in some place of the other. */
    boolean liesWithin(Draft other) {
        return places.values().stream().allMatch(mine -> other.places.values().stream()
                .anyMatch(theirs -> mine.place().within().contains(theirs.place().name())));
    }

    private static boolean touches(Place one, Place other) {
        return one.name().equals(other.name()) || one.within().contains(other.name()) || other.within().contains(one.name());
    }

    /** Whether some party of the one is, belongs to or holds some party of the other. */
    boolean sharesParty(Draft other) {
        for (Faction mine : factions) {
            for (Faction theirs : other.factions) {
                if (mine.isWithin(theirs) || theirs.isWithin(mine)) {
                    return true;
                }
            }
        }
        return false;
    }
}
