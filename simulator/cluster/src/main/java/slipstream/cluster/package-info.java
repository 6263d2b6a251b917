/**
 * Studies on Apache Spark. A study's work goes to the executors as bytes; pieces come back as bytes
 * and are taken in the order of their numbers, so a result has the same bytes as on threads,
 * whatever the cluster, its partitions, and the executors that are lost.
 *
 * <p>Start at {@link slipstream.cluster.SparkWorkers}. The program finds this room through {@link
 * slipstream.cluster.SparkElsewhere}; docs/scale.md tells how it is used.
 */
package slipstream.cluster;
