package io.github.copydesk.pressreview;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code copydesk manual}: the manual page, made of what each command says of itself. */
@Command(
        name = "manual",
        header = "The manual page, for man.",
        footer = {"", "For example:  copydesk manual > copydesk.1 && man ./copydesk.1"},
        mixinStandardHelpOptions = true)
final class ManualCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Override
    public Integer call() {
        CommandSpec root = command.root();
        StringBuilder page = new StringBuilder();
        page.append(".TH COPYDESK 1\n.SH NAME\ncopydesk \\- ")
                .append(escaped(String.join(" ", root.usageMessage().header())))
                .append("\n.SH DESCRIPTION\n");
        preformatted(page, root.commandLine());
        for (CommandLine each : root.subcommands().values()) {
            page.append(".SH COPYDESK ")
                    .append(each.getCommandName().toUpperCase(java.util.Locale.ROOT))
                    .append('\n');
            preformatted(page, each);
        }
        root.commandLine().getOut().print(page);
        root.commandLine().getOut().flush();
        return 0;
    }

    private static void preformatted(StringBuilder page, CommandLine command) {
        page.append(".nf\n");
        escaped(command.getUsageMessage(Help.Ansi.OFF))
                .lines()
                .forEach(line -> page.append(line).append('\n'));
        page.append(".fi\n");
    }

    /** A backslash begins an escape, a point or quote at the start of a line a request. */
    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replaceAll("(?m)^(?=[.'])", "\\\\&");
    }
}
