package slipstream.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever works, page and charts have the same bytes: the whole program, not a study alone. */
class SamePagesTest {
  @TempDir private Path folder;

  @Test
  void pageChartsAndTablesAreThoseOfThreads() throws Exception {
    Process cluster = start("cluster", "--on", "local[2]");
    Process threads = start("threads", "--threads", "2");
    assertThat(cluster.waitFor()).as(said("cluster.err")).isZero();
    assertThat(threads.waitFor()).as(said("threads.err")).isZero();

    Map<String, String> files = Program.files(folder.resolve("cluster"));
    assertThat(files)
        .containsKeys("report.html", "charts/portfolio.svg", "charts/portfolio.png", "teams.csv");
    assertThat(files).isEqualTo(Program.files(folder.resolve("threads")));
    assertThat(said("cluster.out")).isNotEmpty().isEqualTo(said("threads.out"));
  }

  private Process start(String name, String where, String whom) throws Exception {
    return new Program(folder)
        .start(
            name,
            List.of(
                "portfolio",
                "@/scenarios/portfolio/apps.yaml",
                "@/scenarios/portfolio/payments.yaml",
                "--runs",
                "20",
                "--out",
                folder.resolve(name).toString(),
                where,
                whom));
  }

  private String said(String file) throws Exception {
    return Files.readString(folder.resolve(file));
  }
}
