package org.waqai.session;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes times by the watch, and the processor time of the calling thread, which other work on the machine does not lengthen. All in
 * milliseconds.
 */
final class Watch {

    private final List<Double> wall = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();
    private final List<Double> allThreads = new ArrayList<>();
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** What is measured. */
    interface Work {

        void run() throws Exception;
    }

    /** Does the work and takes its time. */
    Watch time(Work work) throws Exception {
        long start = System.nanoTime();
        long allBefore = system.getProcessCpuTime();
        long usedBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        processor.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - usedBefore) / 1e6);
        allThreads.add((system.getProcessCpuTime() - allBefore) / 1e6);
        wall.add((System.nanoTime() - start) / 1e6);
        return this;
    }

    /** How many of so many things were done in a second: by the watch, and in brackets in a second of processor time of all threads. */
    String rate(int things) {
        return String.format(Locale.ROOT, "%,.0f (%,.0f)", 1000 * things / sum(wall), 1000 * things / sum(allThreads));
    }

    private static double sum(List<Double> millis) {
        return millis.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The time below which this share of all lies: by the watch, and in brackets that of the processor. */
    String at(double share) {
        return String.format(Locale.ROOT, "%,.1f (%,.1f)", at(share, wall), at(share, processor));
    }

    private static double at(double share, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
