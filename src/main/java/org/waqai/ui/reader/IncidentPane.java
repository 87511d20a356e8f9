package org.waqai.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.waqai.model.Article;
import org.waqai.model.Change;
import org.waqai.model.Decided;
import org.waqai.model.Decision;
import org.waqai.model.JournalEntry;
import org.waqai.model.Span;
import org.waqai.session.story.CaseStories;
import org.waqai.session.story.StoryCard;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.Standing;
import org.waqai.ui.reader.form.CaseNames;
import org.waqai.ui.reader.form.DecisionForm;
import org.waqai.ui.reader.form.NameChoices;
import org.waqai.ui.reader.form.Subject;
import org.waqai.ui.reader.form.Swap;

/** The selected incident: its fields, what was decided about it, and the form in which something is decided now. */
final class IncidentPane extends VBox {

    private final CaseModel openCase;
    private final Look look;
    private final NameChoices choices;
    private final Consumer<Optional<Span>> marked;
    private final CardView card;
    private final HistoryView history;
    private final StoryView story;
    private final PaneTabs tabs;
    private final ScrollPane scroll = new ScrollPane();
    private final SimilarBar similar;
    private Optional<Article> article = Optional.empty();
    private Standing standing = new Standing(List.of(), "");
    private Optional<Decided> present = Optional.empty();
    private Optional<DecisionForm> form = Optional.empty();
    private Change.Field corrected = Change.Field.TIME;

    /**
     * A pane without an incident.
     *
     * @param reveal shows words in the article
     * @param marked is told which words of the article are to be marked once a form is over
     */
    IncidentPane(CaseModel openCase, Look look, Consumer<Span> reveal, Consumer<Optional<Span>> marked) {
        this.openCase = openCase;
        this.look = look;
        this.choices = new NameChoices(openCase.desk().names());
        this.marked = marked;
        this.card = new CardView(look, new OnCard(reveal));
        this.history = new HistoryView(look, entry -> decide(List.of(new Decision.Undo(entry)), ""));
        this.story = new StoryView(
                look, incident -> openCase.select(Optional.of(incident)), decision -> decide(List.of(decision), ""));
        this.tabs = new PaneTabs(openCase, look, this::turn);
        this.similar = new SimilarBar(openCase, look);
        getStyleClass().add("incident-pane");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(tabs, similar, scroll);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows an incident of an article, as it stands among the others; without one the pane is hidden, unless it holds a form. */
    void show(Article told, Standing all, Optional<Decided> incident) {
        boolean other = !incident.map(IncidentPane::id).equals(present.map(IncidentPane::id)) || !article.equals(Optional.of(told));
        article = Optional.of(told);
        standing = all;
        present = incident;
        if (other) {
            form = Optional.empty();
            tabs.chooseFields();
        }
        fill();
        incident.ifPresent(shown -> openCase.review().history(id(shown), entries -> showHistory(id(shown), entries)));
    }

    void clear() {
        present = Optional.empty();
        form = Optional.empty();
        fill();
    }

    private static String id(Decided decided) {
        return decided.incident().id();
    }

    private void showHistory(String incident, List<JournalEntry> entries) {
        if (present.map(IncidentPane::id).filter(incident::equals).isPresent()) {
            tabs.nameJournal(look.text("reader.journal", look.wording().number(entries.size())));
            history.show(entries, new JournalWords(look, openCase.desk().zone()), hindrance().isEmpty());
        }
    }

    private Optional<String> hindrance() {
        return openCase.review().hindrance(look);
    }

    private void fill() {
        present.ifPresent(decided -> article.ifPresent(told ->
                card.show(IncidentCard.of(decided, told, look.wording()), hindrance())));
        fillStory();
        Node shown = form.<Node>map(open -> open).orElse(tabs.isStory() ? story : tabs.isJournal() ? history : card);
        if (!shown.equals(scroll.getContent())) {
            scroll.setContent(shown);
            scroll.setVvalue(0);
        }
        setVisible(present.isPresent() || form.isPresent());
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    private void fillStory() {
        CaseStories stories = openCase.view().contents().stories();
        Optional<StoryCard> told = present.flatMap(decided -> stories.story(id(decided), look.wording()));
        String untold = stories.exceeded().isPresent() ? look.text("reader.story.unlinked") : "";
        tabs.nameStory(told.map(this::storyTitle).orElse(untold));
        present.ifPresent(decided -> told.ifPresent(shown -> story.show(shown, id(decided), hindrance().isPresent())));
        stories.exceeded().ifPresent(story::showUnlinked);
    }

    /** How sure it is, and how many tell it where several do. */
    private String storyTitle(StoryCard told) {
        String grade = look.wording().word(told.grade());
        return told.isLinked()
                ? look.text("reader.story.of", grade, look.wording().number(told.tellings().size()))
                : look.text("reader.story", grade);
    }

    private void turn() {
        form = Optional.empty();
        fill();
    }

    /** Gives the keys to the form, if there is one, else to the field that was corrected last. */
    void takeFocus() {
        if (form.isPresent()) {
            form.get().focusFirst();
        } else if (tabs.isStory() || tabs.isJournal()) {
            tabs.takeFocus();
        } else {
            card.focus(corrected);
        }
    }

    /** How high the pane would be if it had all the room. */
    double wantedHeight() {
        Node content = scroll.getContent();
        return content == null ? 0 : getChildren().getFirst().prefHeight(getWidth())
                + (similar.isVisible() ? similar.prefHeight(getWidth()) : 0) + content.prefHeight(getWidth());
    }

    /** Opens the form of a field, with these words as evidence where some are marked. */
    void correct(Change.Field field, Optional<Span> words) {
        corrected = field;
        subject(words).ifPresent(subject -> open(DecisionForm.correct(field, subject, names(), look, new OfForm())));
    }

    /** Opens the form of a new incident that these words tell. */
    void add(Span words) {
        article.ifPresent(told -> open(DecisionForm.add(told, words, standing, names(), look, new OfForm())));
    }

    private CaseNames names() {
        return CaseNames.of(choices, standing, openCase.view().counts());
    }

    private Optional<Subject> subject(Optional<Span> words) {
        return present.flatMap(decided -> article.map(told -> new Subject(decided, told, standing, words)));
    }

    private void open(DecisionForm next) {
        form = Optional.of(next);
        fill();
        next.focusFirst();
    }

    private void closeForm() {
        form = Optional.empty();
        marked.accept(Optional.empty());
        fill();
        takeFocus();
    }

    private void decide(List<Decision> decisions, String reason) {
        openCase.review().decide(decisions, reason);
    }

    /** What is swapped where one field of the present incident is corrected. */
    private Optional<Swap> swap(List<Decision> decisions) {
        return decisions.size() == 1 && decisions.getFirst() instanceof Decision.Correct(var id, var change)
                ? present.flatMap(decided -> Swap.of(change.field().of(decided.incident()), change))
                : Optional.empty();
    }

    private final class OfForm implements DecisionForm.Answers {

        @Override
        public void decide(List<Decision> decisions, String reason) {
            Optional<Swap> swap = swap(decisions);
            closeForm();
            IncidentPane.this.decide(decisions, reason);
            swap.ifPresent(done -> similar.look(done, reason));
            decisions.stream()
                    .filter(Decision.Add.class::isInstance)
                    .flatMap(added -> added.about().stream())
                    .findFirst()
                    .ifPresent(added -> openCase.select(Optional.of(added)));
        }

        @Override
        public void giveUp() {
            closeForm();
        }
    }

    private final class OnCard implements CardView.Gestures {

        private final Consumer<Span> reveal;

        OnCard(Consumer<Span> reveal) {
            this.reveal = reveal;
        }

        @Override
        public void correct(Change.Field field) {
            IncidentPane.this.correct(field, Optional.empty());
        }

        @Override
        public void confirm() {
            present.ifPresent(decided -> decide(List.of(new Decision.Confirm(id(decided))), ""));
        }

        @Override
        public void reject() {
            present.ifPresent(decided -> decide(List.of(new Decision.Reject(id(decided))), ""));
        }

        @Override
        public void split() {
            subject(Optional.empty()).ifPresent(subject -> open(DecisionForm.split(subject, look, new OfForm())));
        }

        @Override
        public void merge() {
            subject(Optional.empty()).ifPresent(subject -> open(DecisionForm.merge(subject, look, new OfForm())));
        }

        @Override
        public void reveal(Span words) {
            reveal.accept(words);
        }
    }
}
