package org.waqai.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waqai.link.Links;
import org.waqai.link.Story;
import org.waqai.model.Article;
import org.waqai.model.Cancellation;
import org.waqai.model.DateRange;
import org.waqai.model.Progress;
import org.waqai.model.ReadArticle;
import org.waqai.model.Rejection;
import org.waqai.session.wording.StoryWording;

/**
 * The articles of some files, linked.
 *
 * @param articles by their identifiers
 */
record ReadStories(Links links, Map<String, Article> articles, List<Rejection> rejections) {

    private static final Comparator<Story> BY_TIME =
            Comparator.<Story, LocalDate>comparing(story -> day(story, DateRange::first))
                    .thenComparing(story -> day(story, DateRange::last));

    static ReadStories of(List<Path> files, Program program) {
        List<ReadArticle> read = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        program.pipelines().get().read(files, Optional.empty(), read::add, rejections::add, Progress.NONE, Cancellation.NEVER);
        Map<String, Article> articles = new HashMap<>();
        read.forEach(article -> articles.put(article.article().id(), article.article()));
        return new ReadStories(program.cases().link(read), articles, rejections);
    }

    /** Dated ones by their first day, then their last, the undated last in the order of telling. */
    List<Story> inTime() {
        return links.stories().stream().sorted(BY_TIME).toList();
    }

    private static LocalDate day(Story story, Function<DateRange, LocalDate> end) {
        return StoryWording.together(story).when().value().days().map(end).orElse(LocalDate.MAX);
    }
}
