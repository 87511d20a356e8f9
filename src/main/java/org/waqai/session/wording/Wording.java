package org.waqai.session.wording;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import org.waqai.model.Article;
import org.waqai.model.Coded;
import org.waqai.model.Count;
import org.waqai.model.DateRange;
import org.waqai.model.Faction;
import org.waqai.model.Incident;
import org.waqai.model.Losses;
import org.waqai.model.Outcome;
import org.waqai.model.Party;
import org.waqai.model.Place;
import org.waqai.model.PlacePath;
import org.waqai.model.Reason;
import org.waqai.model.Role;
import org.waqai.model.Toll;
import org.waqai.model.Totals;
import org.waqai.model.When;

/**
 * The facts of a case in the words of one language. Immutable; another language or other digits are another wording.
 *
 * <p>Ranges and names that run against the direction of the text are kept apart as {@link Isolation} says, so that every text may
 * be put into a longer one as it is.
 */
public final class Wording {

    private final Language language;
    private final Phrases phrases;
    private final Dates dates;
    private final Casualties casualties;
    private final Actors actors;
    private final Explanations explanations;
    private final Refusals refusals;
    private final Summaries summaries;

    /**
     * A wording in one language, with {@link Isolation#ISOLATES}.
     *
     * @param months used by Arabic only
     * @param digits used by Arabic only
     */
    public Wording(Language language, MonthNames months, Digits digits) {
        this(language, months, digits, Isolation.ISOLATES);
    }

    /**
     * A wording in one language.
     *
     * @param months used by Arabic only
     * @param digits used by Arabic only
     */
    public Wording(Language language, MonthNames months, Digits digits, Isolation isolation) {
        this.language = language;
        this.phrases = new Phrases(language, months, digits, isolation);
        this.dates = new Dates(phrases);
        this.casualties = new Casualties(phrases);
        this.actors = new Actors(phrases);
        this.explanations = new Explanations(phrases, dates);
        this.refusals = new Refusals(phrases);
        this.summaries = new Summaries(this, phrases);
    }

    public Language language() {
        return language;
    }

    /** The word for a member of a closed set: an incident type, role, kind of place, outcome, status and so on. */
    public String word(Coded constant) {
        return phrases.word(constant);
    }

    /** What happened, and of a truce how far it has come: "اشتباك", "وقف إطلاق نار (مقترح)". */
    public String type(Incident incident) {
        return summaries.type(incident);
    }

    /** A number of things, thousands grouped. */
    public String number(long number) {
        return phrases.number(number);
    }

    /** "21 نيسان 2021، مساءً", "ليل 21–22 نيسان 2021", "أيلول 2018", "2016", "بلا تاريخ". */
    public String when(When when) {
        return dates.when(when);
    }

    /** "21 نيسان 2021" */
    public String day(LocalDate day) {
        return dates.day(day);
    }

    /** "20–25 نيسان 2021" */
    public String days(DateRange range) {
        return dates.days(range);
    }

    /** "21 نيسان" */
    public String dayOfYear(MonthDay day) {
        return dates.dayOfYear(day);
    }

    /** "نيسان" */
    public String month(Month month) {
        return phrases.month(month);
    }

    /** "نيسان 2021" */
    public String month(YearMonth month) {
        return dates.month(month);
    }

    /** "2021", never grouped. */
    public String year(int year) {
        return dates.year(year);
    }

    /** "الخميس" */
    public String weekday(DayOfWeek day) {
        return dates.weekday(day);
    }

    /** How long a stretch of days lasts, roughly: "6 أيام", "31 شهراً", "4 سنوات". */
    public String duration(DateRange days) {
        return dates.duration(days);
    }

    /** One toll in full: "مقتل طفلين", "إصابة 5 مدنيين على الأقل". */
    public String toll(Toll toll) {
        return casualties.toll(toll);
    }

    /** The tolls of one incident in short, each person counted once as {@link Losses} does: "قتلى 4–9 · 3 جرحى". Empty for none. */
    public String losses(List<Toll> tolls) {
        return casualties.losses(tolls);
    }

    /** "3 قتلى", "قتلى 4–9", "قتلى ≥ 2", "عشرات القتلى". */
    public String losses(Outcome outcome, Count count) {
        return casualties.losses(outcome, count);
    }

    /** The parties and what they do to each other: "أ ← ب", "أ ↔ ب · ج (وسيط)". */
    public String parties(List<Party> parties) {
        return actors.parties(parties);
    }

    /** A party with its role: "روسيا (وسيط)". */
    public String party(Party party) {
        return actors.party(party);
    }

    /** A party with its role, the role first: "مبادِر: روسيا". */
    public String actor(Role role, String party) {
        return phrases.text("party.as", word(role), party);
    }

    /** Of an incident that has nothing to do with a truce. */
    public String noCeasefire() {
        return phrases.text("ceasefire.none");
    }

    /** Of a value that nobody knows. */
    public String unknown() {
        return phrases.text("value.unknown");
    }

    public String faction(Faction faction) {
        return phrases.factionName(faction);
    }

    /** The faction below all it belongs to: "قسد › الأسايش". */
    public String lineage(Faction faction) {
        return actors.lineage(faction);
    }

    /** A name or the words of others, kept apart from the text around them where they run the other way. */
    public String name(String name) {
        return phrases.name(name);
    }

    /** Stands for {@link Faction#UNKNOWN_ID}. */
    public String unknownFaction() {
        return phrases.text("party.none");
    }

    /** "حي طي، القامشلي" */
    public String place(Place place) {
        return actors.place(place);
    }

    /** The last name of the path; {@link PlacePath#UNKNOWN} has a name too. */
    public String place(PlacePath path) {
        return path.equals(PlacePath.UNKNOWN) ? phrases.text("place.none") : phrases.name(path.leaf());
    }

    public String places(List<Place> places) {
        return actors.places(places);
    }

    /** Why a value was inferred; {@code article} is the one it was read from, whose words the reason may quote. */
    public String reason(Reason reason, Article article) {
        return explanations.reason(reason, article);
    }

    /** Why something could not be read or written. */
    public Refusals refusals() {
        return refusals;
    }

    /** "3 حوادث" */
    public String incidents(int count) {
        return phrases.counted("incidents", count, phrases.number(count));
    }

    /** "مقالان" */
    public String articles(int count) {
        return phrases.counted("articles", count, phrases.number(count));
    }

    /** What many articles amount to together, in the same words. */
    public StoryWording stories() {
        return new StoryWording(this, phrases, dates);
    }

    /** An incident in one line: time, type, places, parties, losses. */
    public String incident(Incident incident) {
        return summaries.incident(incident);
    }

    /**
     * What a list of incidents amounts to: "37 من 212 حادثة · 9 بلا تاريخ · قتلى 4–9 · 5 بلا رقم". The killed are those of whom
     * the incidents give a number; incidents that tell of killed without one are counted at the end.
     *
     * @param total how many incidents there are, those left out by the filter included
     */
    public String totals(Totals totals, int total) {
        return summaries.totals(totals, total);
    }
}
