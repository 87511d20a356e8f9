package org.waqai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.waqai.export.ExtractJson;
import org.waqai.model.Article;
import org.waqai.model.Cancellation;
import org.waqai.model.Facet;
import org.waqai.model.Outline;
import org.waqai.model.Progress;
import org.waqai.model.ReadArticle;
import org.waqai.session.CaseSession;
import org.waqai.session.CaseView;
import org.waqai.session.query.QueryProblem;
import org.waqai.session.wording.Digits;
import org.waqai.session.wording.MonthNames;
import org.waqai.session.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waqai search CASE QUERY}: what passes a query, a line each. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "search.case")
    private Path file = Path.of("");

    @Parameters(index = "1..*", paramLabel = "QUERY", descriptionKey = "search.query")
    private List<String> query = List.of();

    @Option(names = "--json", descriptionKey = "search.json")
    private boolean json;

    @Option(names = "--articles", descriptionKey = "search.articles")
    private boolean articles;

    private final RootCommand root;
    private final Program program;
    private final Console console;
    private final ExtractJson writer = new ExtractJson();

    SearchCommand(RootCommand root, Program program, Console console) {
        this.root = root;
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (CaseSession openCase = program.sessions().apply(List.of(file))) {
            openCase.open(List.of(file), Progress.NONE, Cancellation.NEVER);
            List<QueryProblem> problems = openCase.search(String.join(" ", query), console.texts().language());
            if (!problems.isEmpty()) {
                return console.tellProblems(problems);
            }
            if (!openCase.view().filter().choice(Facet.GRADES).isAll()) {
                openCase.link(Cancellation.NEVER);
            }
            print(openCase);
            return console.tellAll(openCase.view().rejections());
        }
    }

    private void print(CaseSession openCase) {
        CaseView view = openCase.view();
        if (articles) {
            openCase.articles(view.filter().words()).forEach(id -> view.article(id).ifPresent(this::printArticle));
        } else {
            Wording wording = new Wording(root.language(), MonthNames.LEVANTINE, Digits.LATIN);
            for (Outline outline : view.visible()) {
                view.incident(outline.id()).ifPresent(incident ->
                        console.print(json ? writer.incident(incident) : wording.incident(incident)));
            }
        }
    }

    private void printArticle(ReadArticle read) {
        Article article = read.article();
        console.print(json ? writer.article(read) : article.id() + "\t" + article.title().orElse(""));
    }
}
