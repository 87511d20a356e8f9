package org.waqai.ui;

import static org.waqai.model.IncidentType.ATTACK;
import static org.waqai.model.IncidentType.CEASEFIRE;
import static org.waqai.model.IncidentType.CEASEFIRE_VIOLATION;
import static org.waqai.model.IncidentType.CLASH;
import static org.waqai.model.IncidentType.CONTROL_CHANGE;
import static org.waqai.model.IncidentType.DISPLACEMENT;
import static org.waqai.model.PlaceKind.CITY;
import static org.waqai.model.PlaceKind.NEIGHBOURHOOD;
import static org.waqai.model.PlaceKind.STREET;
import static org.waqai.model.Role.INITIATOR;
import static org.waqai.model.Role.MEDIATOR;
import static org.waqai.model.Role.PARTICIPANT;
import static org.waqai.model.Role.TARGET;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waqai.index.LuceneIndex;
import org.waqai.index.columns.Answer;
import org.waqai.model.Article;
import org.waqai.model.Ceasefire;
import org.waqai.model.Count;
import org.waqai.model.Evidence;
import org.waqai.model.Faction;
import org.waqai.model.IncidentFilter;
import org.waqai.model.Outcome;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.model.Reason;
import org.waqai.model.Rejection;
import org.waqai.model.Span;
import org.waqai.model.Victim;
import org.waqai.session.CaseSession;
import org.waqai.session.Cases;
import org.waqai.session.query.CaseNames;

/** Both seed articles with incidents written by hand, so that the window is tested apart from what the program reads. */
public final class SampleCase {

    public static final Faction SDF = new Faction("sy.sdf", "قسد", "SDF", Optional.empty());
    public static final Faction ASAYISH = new Faction("sy.asayish", "الأسايش", "Asayish", Optional.of(SDF));
    public static final Faction GOVERNMENT =
            new Faction("sy.government", "قوات الحكومة السورية", "Syrian government forces", Optional.empty());
    public static final Faction NATIONAL_DEFENCE =
            new Faction("sy.ndf", "الدفاع الوطني", "National Defence Forces", Optional.of(GOVERNMENT));
    public static final Faction RUSSIA = new Faction("ru", "روسيا", "Russia", Optional.empty());

    private static final String[] IN_QAMISHLI = {"القامشلي", "الحسكة", "سوريا"};
    private static final String[] IN_HASAKA = {"الحسكة", "سوريا"};

    private SampleCase() {
    }

    /** The dated seed, then the undated one. */
    public static List<ReadArticle> articles() {
        return List.of(dated(), undated());
    }

    /** An empty case into which these articles come from whatever file is opened, and the rest is refused. */
    public static CaseSession closed(Rejection... refused) {
        return Cases.waitingFor(articles(), refused);
    }

    /** A case that holds the articles. */
    public static CaseSession opened(Rejection... refused) {
        return Cases.of(articles(), refused);
    }

    /** The names in these articles. */
    public static CaseNames names() {
        try (LuceneIndex index = LuceneIndex.inMemory()) {
            index.put(articles());
            Answer all = index.ask(IncidentFilter.ALL);
            return CaseNames.of(index.glossary(), all.counts());
        }
    }

    private static ReadArticle dated() {
        Article article = seed("002_e6111705b880e152.txt", "عنب بلدي");
        Reason sunday = new Reason.YearFromWeekday(DayOfWeek.SUNDAY, MonthDay.of(4, 25), 2021);
        return new ReadArticle(
                article,
                Optional.of(new Reading<>(LocalDate.of(2021, 4, 25), Evidence.of(new Span(80, 90), "test", 0.9))),
                Stream.of(
                        Told.by(article, 1, CLASH, "استمرت المعارك في مدينة القامشلي، اليوم الأحد 25 من نيسان")
                                .on("2021-04-25", "الأحد 25 من نيسان", sunday)
                                .at(NEIGHBOURHOOD, "حي حلكو", IN_QAMISHLI)
                                .with(ASAYISH, PARTICIPANT, "الأسايش")
                                .with(NATIONAL_DEFENCE, PARTICIPANT, "الدفاع الوطني"),
                        Told.by(article, 2, DISPLACEMENT, "وكانت تلك الاشتباكات تسببت بحركة نزوح من الأحياء المذكورة")
                                .on("2021-04-25", "الأحد 25 من نيسان", sunday)
                                .at(NEIGHBOURHOOD, "حي حلكو", IN_QAMISHLI)
                                .at(NEIGHBOURHOOD, "حي طي", IN_QAMISHLI),
                        Told.by(article, 3, CONTROL_CHANGE, "سيطرت قوات “أسايش” في 23 من نيسان، على شارع السلام")
                                .on("2021-04-23", "23 من نيسان")
                                .at(STREET, "شارع السلام", IN_QAMISHLI)
                                .with(ASAYISH, INITIATOR, "أسايش")
                                .with(NATIONAL_DEFENCE, TARGET, "الدفاع الوطني"),
                        Told.by(article, 4, CEASEFIRE, "وتوصلت قوات “أسايش” و“الدفاع الوطني” إلى اتفاق مؤقت بوساطة روسية")
                                .on("2021-04-20", "2021-04-25", "20 من نيسان")
                                .at(CITY, "القامشلي", IN_HASAKA)
                                .with(ASAYISH, PARTICIPANT, "أسايش")
                                .with(NATIONAL_DEFENCE, PARTICIPANT, "الدفاع الوطني")
                                .with(RUSSIA, MEDIATOR, "روسية")
                                .truce(Ceasefire.Status.AGREED),
                        Told.by(article, 5, ATTACK, "ألقوا قنبلتين يدويتين على إحدى نقاط تفتيش “أسايش”")
                                .on("2021-04-17", "17 من نيسان")
                                .at(STREET, "شارع القوتلي", IN_QAMISHLI)
                                .with(NATIONAL_DEFENCE, INITIATOR, "الدفاع الوطني")
                                .with(ASAYISH, TARGET, "أسايش"),
                        Told.by(article, 6, CLASH, "عندما قُتل 18 عنصرًا من الطرفين")
                                .on("2018-09-01", "2018-09-30", "أيلول 2018")
                                .at(CITY, "القامشلي", IN_HASAKA)
                                .with(ASAYISH, PARTICIPANT, "أسايش")
                                .with(GOVERNMENT, PARTICIPANT, "قوات النظام")
                                .cost(Outcome.KILLED, Count.exactly(18), Victim.FIGHTER, "قُتل 18 عنصرًا")
                                .asBackground())
                        .map(Told::incident)
                        .toList());
    }

    private static ReadArticle undated() {
        Article seed = seed("000_e62994ba0c9572bc.txt", "أورينت نت");
        int comments = seed.text().indexOf("التعليقات (1)");
        Article article = new Article(seed.id(), seed.text(), seed.published(), seed.source(), seed.url(),
                List.of(new Span(comments, seed.text().length())));
        return new ReadArticle(
                article,
                Optional.empty(),
                Stream.of(
                        Told.by(article, 1, CLASH, "وكانت اشتباكات عنيفة اندلعت مساء الأربعاء، بين ميليشيا الدفاع الوطني"
                                        + " التابعة لميليشيا أسد و\"الأسايش\" في حي طي وسط مدينة القامشلي")
                                .at(NEIGHBOURHOOD, "حي طي", IN_QAMISHLI)
                                .with(NATIONAL_DEFENCE, PARTICIPANT, "ميليشيا الدفاع الوطني")
                                .with(ASAYISH, PARTICIPANT, "الأسايش")
                                .cost(Outcome.KILLED, Count.vague(2), Victim.FIGHTER, "قتل وجرح فيها عدد من عناصر الطرفين")
                                .cost(Outcome.INJURED, Count.vague(2), Victim.FIGHTER, "قتل وجرح فيها عدد من عناصر الطرفين"),
                        Told.by(article, 2, CEASEFIRE_VIOLATION, "إن ميليشيا \"الدفاع الوطني\" خرقت اتفاق وقف إطلاق النار")
                                .at(CITY, "القامشلي", IN_HASAKA)
                                .with(NATIONAL_DEFENCE, INITIATOR, "\"الدفاع الوطني\"")
                                .cost(Outcome.INJURED, Count.exactly(2), Victim.CHILD, "إصابة طفلين")
                                .cost(Outcome.KILLED, Count.exactly(1), Victim.CHILD, "طفلاً قتل")
                                .truce(Ceasefire.Status.VIOLATED))
                        .map(Told::incident)
                        .toList());
    }

    private static Article seed(String file, String source) {
        try {
            String text = Files.readString(Path.of("seeds", file));
            return new Article(file, text, Optional.empty(), Optional.of(source), Optional.empty(), List.of());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
