package io.github.copydesk.sparkstories;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** What each stage has cost: processor seconds, the part of them in collecting garbage, and bytes shuffled. */
final class StageTable extends SparkListener {
    private final Map<Integer, String> names = new TreeMap<>();
    private final Map<Integer, double[]> costs = new TreeMap<>();

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
        double[] cost = costs.computeIfAbsent(task.stageId(), any -> new double[4]);
        cost[0] += task.taskMetrics().executorCpuTime() / 1e9;
        cost[1] += task.taskMetrics().jvmGCTime() / 1e3;
        cost[2] += task.taskMetrics().shuffleWriteMetrics().bytesWritten() / 1e6;
        cost[3]++;
    }

    @Override
    public synchronized void onStageCompleted(SparkListenerStageCompleted stage) {
        names.put(stage.stageInfo().stageId(), stage.stageInfo().name());
    }

    @Override
    public synchronized String toString() {
        StringBuilder table = new StringBuilder();
        costs.forEach((stage, cost) -> table.append(String.format(
                Locale.ROOT,
                "stage %2d  %6.1f s  gc %5.1f s  shuffled %8.1f MB  tasks %3.0f  %s%n",
                stage,
                cost[0],
                cost[1],
                cost[2],
                cost[3],
                names.getOrDefault(stage, ""))));
        return table.toString();
    }
}
