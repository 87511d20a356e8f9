package org.waqai.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage in words: what is wrong, and where to read how it is right. */
final class UsageProblem {

    private final ParameterException problem;

    UsageProblem(ParameterException problem) {
        this.problem = problem;
    }

    void tell(Console console) {
        switch (problem) {
            case UnmatchedArgumentException unmatched -> console.tell("usage.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing -> console.tell("usage.missing", labels(missing.getMissing()));
            case OverwrittenOptionException twice -> console.tell("usage.twice", name(twice.getOverwritten()));
            default -> tellOther(console);
        }
        console.tell("usage.help", problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    }

    private void tellOther(Console console) {
        ArgSpec argument = problem.getArgSpec();
        if (argument == null || problem.getValue() == null) {
            console.tell("usage.wrong", String.valueOf(problem.getMessage()));
        } else {
            console.tell("usage.value", problem.getValue(), name(argument), argument.paramLabel());
        }
    }

    private static String labels(List<ArgSpec> missing) {
        return missing.stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
