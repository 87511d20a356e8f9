package org.waqai.ui.fx;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.waqai.model.CaseException;
import org.waqai.model.Decision;
import org.waqai.model.JournalEntry;
import org.waqai.session.CaseSession;

/** What people decide about the incidents of a case, as the parts of the window see it. Called on the window's thread. */
public final class Review {

    private final CaseSession session;
    private final FxBridge bridge;
    private final Runnable relink;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<CaseException>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean decided;

    /** @param relink called when decisions were taken or taken back */
    Review(CaseSession session, FxBridge bridge, Runnable relink) {
        this.session = session;
        this.bridge = bridge;
        this.relink = relink;
    }

    /** Why nothing can be decided, in words; empty when all can. */
    public Optional<String> hindrance(Look look) {
        return session.view().hindrance().map(problem -> look.text("review.hindered", look.wording().refusals().problem(problem)));
    }

    /**
     * Takes decisions that belong together: they are undone at once.
     *
     * @param reason why; may be blank
     */
    public void decide(List<Decision> decisions, String reason) {
        decide(decisions, reason, taken -> { });
    }

    /**
     * Takes decisions that belong together: they are undone at once.
     *
     * @param reason why; may be blank
     * @param done is told whether all of them could be taken
     */
    public void decide(List<Decision> decisions, String reason, Consumer<Boolean> done) {
        decided = true;
        attempt(() -> {
            AtomicBoolean taken = new AtomicBoolean();
            try {
                session.decide(decisions, reason);
                taken.set(true);
            } finally {
                tellChange();
                bridge.show(() -> done.accept(taken.get()));
            }
        });
    }

    /** Whether anything was decided here. */
    public boolean hasDecided() {
        return decided;
    }

    /** Takes a step off the window's thread that may take back decisions or take them again. */
    void step(Runnable step) {
        attempt(() -> {
            step.run();
            tellChange();
        });
    }

    /** Hands on the incidents of an article as they stand. */
    public void standing(String article, Consumer<Standing> shown) {
        attempt(() -> {
            Standing standing = new Standing(session.standing(article), session.freeIncidentId(article));
            bridge.show(() -> shown.accept(standing));
        });
    }

    /** Hands on all decisions about an incident, the oldest first; those undone and those that undo included. */
    public void history(String incident, Consumer<List<JournalEntry>> shown) {
        attempt(() -> {
            List<JournalEntry> entries = session.history(incident);
            bridge.show(() -> shown.accept(entries));
        });
    }

    /** Grows with each decision that is taken or taken back, also with those that leave the view of the case as it was. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** Why the last decision could not be taken or taken back; empty once it is put aside. */
    public ReadOnlyObjectProperty<Optional<CaseException>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public void putFailureAside() {
        failure.set(Optional.empty());
    }

    private void tellChange() {
        relink.run();
        bridge.show(() -> changes.set(changes.get() + 1));
    }

    /** Off the window's thread, after all earlier requests. */
    void attempt(Attempt work) {
        bridge.step(() -> {
            try {
                work.run();
            } catch (CaseException e) {
                bridge.show(() -> failure.set(Optional.of(e)));
            }
        });
    }

    /** What may fail at the case. */
    @FunctionalInterface
    interface Attempt {

        void run() throws CaseException;
    }
}
