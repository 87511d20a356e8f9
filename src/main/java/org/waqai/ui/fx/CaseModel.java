package org.waqai.ui.fx;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.waqai.model.Incident;
import org.waqai.model.IncidentFilter;
import org.waqai.model.Outline;
import org.waqai.model.Words;
import org.waqai.session.CaseSession;
import org.waqai.session.CaseView;
import org.waqai.session.query.AlsoSearched;
import org.waqai.session.query.QueryProblem;
import org.waqai.session.wording.Language;

/**
 * The open case as the parts of the window see it: one observable view, and requests that are carried out off the window's
 * thread. All methods are called on the window's thread.
 */
public final class CaseModel implements AutoCloseable {

    private final CaseSession session;
    private final FxBridge bridge;
    private final ReadOnlyObjectWrapper<CaseView> view;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final CaseSession.Watch watch;
    private final Review review;
    private final Desk desk;
    private final EnglishPlaces englishPlaces;
    private final Set<Path> opened = new HashSet<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * How far the reading of files has come.
     *
     * @param done bytes read
     * @param total bytes in all; negative while unknown
     */
    public record Reading(long done, long total, Runnable cancel) {
    }

    /** The case is not closed with this model; that is for who opened it. */
    public CaseModel(CaseSession session, FxBridge bridge) {
        this(session, bridge, Desk.bare());
    }

    /**
     * The case is not closed with this model; that is for who opened it.
     *
     * @param desk what the window has at hand beside the case
     */
    public CaseModel(CaseSession session, FxBridge bridge, Desk desk) {
        this.session = session;
        this.bridge = bridge;
        this.desk = desk;
        this.englishPlaces = new EnglishPlaces(desk.names().places());
        this.review = new Review(session, bridge, this::link);
        this.view = new ReadOnlyObjectWrapper<>(session.view());
        this.watch = session.watch(bridge.newest(view::set));
    }

    public ReadOnlyObjectProperty<CaseView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public CaseView view() {
        return view.get();
    }

    /** Present while files are being read. */
    public ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Changes the filter, starting from the one that holds when the change is carried out. */
    public void filter(UnaryOperator<IncidentFilter> change) {
        bridge.step(() -> session.filter(change.apply(session.view().filter())));
    }

    /** Makes a query the filter and hands on what in it is not understood, with hints in a language. */
    public void search(String query, Language language, Consumer<List<QueryProblem>> problems) {
        prepare(() -> session.search(query, language), problems);
    }

    /** Hands on the query that asks for a filter. */
    public void query(IncidentFilter filter, Language language, Consumer<String> written) {
        prepare(() -> session.query(filter, language), written);
    }

    /** Hands on the phrases for which synonyms are searched too. */
    public void alsoSearched(Words words, Consumer<List<AlsoSearched>> phrases) {
        prepare(() -> session.alsoSearched(words), phrases);
    }

    /** Hands on the incidents that a filter would show, {@code most} at the most, whatever the present filter. */
    public void found(IncidentFilter filter, int most, Consumer<List<Incident>> shown) {
        prepare(() -> session.found(filter, most), shown);
    }

    /** Hands on the incidents that a filter would show in outline, however many. */
    public void outlines(IncidentFilter filter, Consumer<List<Outline>> shown) {
        prepare(() -> session.outlines(filter), shown);
    }

    public void select(Optional<String> incident) {
        bridge.step(() -> session.select(incident));
    }

    /** Works something out off the window's thread, after all earlier requests, and shows it on the window's thread. */
    public <T> void prepare(Supplier<T> work, Consumer<T> shown) {
        bridge.step(() -> {
            T prepared = work.get();
            bridge.show(() -> shown.accept(prepared));
        });
    }

    /** Takes back what was done last, be it a change of the filter or a decision. */
    public void undo() {
        review.step(session::undo);
    }

    public void redo() {
        review.step(session::redo);
    }

    /** What people decide about the incidents. */
    public Review review() {
        return review;
    }

    public EnglishPlaces englishPlaces() {
        return englishPlaces;
    }

    /** What the window has at hand beside the case. */
    public Desk desk() {
        return desk;
    }

    /** Gives the case another file and goes on with {@code saved}; why it cannot, {@link Review#failureProperty} tells. */
    public void saveAs(Path file, Runnable saved) {
        review.attempt(() -> {
            session.saveAs(file);
            bridge.show(saved);
        });
    }

    /** The files that were read into the case here. */
    public Set<Path> opened() {
        return Set.copyOf(opened);
    }

    /** Reads files into the case, with progress, until done or cancelled. */
    public void open(List<Path> files) {
        opened.addAll(files);
        AtomicBoolean cancelled = new AtomicBoolean();
        Runnable cancel = () -> cancelled.set(true);
        reading.set(Optional.of(new Reading(0, -1, cancel)));
        Consumer<Optional<Reading>> shown = bridge.newest(reading::set);
        bridge.longWork(() -> {
            try {
                session.open(
                        files,
                        (done, total) -> shown.accept(Optional.of(new Reading(done, total, cancel))),
                        cancelled::get);
            } finally {
                shown.accept(Optional.empty());
            }
            session.link(closed::get);
        });
    }

    /** Finds out, off the window's thread, what the articles tell together. */
    public void link() {
        bridge.longWork(() -> session.link(closed::get));
    }

    @Override
    public void close() {
        closed.set(true);
        watch.close();
    }
}
