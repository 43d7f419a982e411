// The roll-up of 10 million rows beside DuckDB's GROUP BY over the same dense ids: sums, counts, statuses and who has reported, one thread each.
//   npm install --no-save --no-package-lock --prefix benchmarks @duckdb/node-api
//   node benchmarks/duckdb.mjs [RUNS]     7 runs of DuckDB unless told otherwise
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const runs = Number(process.argv[2] ?? 7);
const { DuckDBInstance } = await import("@duckdb/node-api").catch(() => {
  console.error("@duckdb/node-api is not installed: npm install --no-save --no-package-lock --prefix benchmarks @duckdb/node-api");
  process.exit(2);
});

const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

// The shape of RollupRows: places one after another, or all rows in random order.
async function duckdb(inOrder) {
  await connection.run(`CREATE OR REPLACE TABLE figures AS
    SELECT CAST(${inOrder ? "row * 63 // 10000000" : "floor(random() * 63)"} AS INTEGER) place, CAST(floor(random() * 70) AS INTEGER) indicator,
      CAST(floor(random() * 7) AS INTEGER) period, CAST(floor(random() * 4) AS INTEGER) funding,
      CAST(floor(random() * 1000000000) AS BIGINT) amount, CAST(0 AS TINYINT) status
    FROM range(10000000) AS rows(row)`);
  const times = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await connection.run(`CREATE OR REPLACE TEMP TABLE totals AS
      SELECT place, indicator, period, funding, sum(amount) AS amount, count(*) AS figures, max(status) AS status FROM figures GROUP BY ALL`);
    await connection.run("SELECT indicator, period, funding, count(*) AS reporting FROM totals GROUP BY ALL");
    times.push(performance.now() - start);
  }
  return median(times);
}

function rollup() {
  const artifacts = join(root, "artifacts", "duckdb");
  const { status, stdout } = spawnSync(
    "dotnet",
    ["run", "--configuration", "Release", "--project", join(root, "benchmarks", "KhuyenCong.Benchmarks"), "--",
      "--filter", "*RollingUp.RollUp*", "--warmupCount", "2", "--iterationCount", String(runs), "--exporters", "json", "--artifacts", artifacts],
    { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) {
    console.error(stdout);
    process.exit(1);
  }
  const file = readdirSync(join(artifacts, "results")).find((name) => name.endsWith(".json"));
  const { Benchmarks } = JSON.parse(readFileSync(join(artifacts, "results", file), "utf8"));
  return (inOrder) => Benchmarks.find((one) => one.Parameters === `InOrder=${inOrder ? "True" : "False"}`).Statistics.Median / 1e6;
}

const medians = rollup();
for (const inOrder of [true, false]) {
  const [ours, theirs] = [medians(inOrder), await duckdb(inOrder)];
  console.log(`${inOrder ? "province after province" : "in random order"}: roll-up ${ours.toFixed(0)} ms, DuckDB ${theirs.toFixed(0)} ms, ratio ${(theirs / ours).toFixed(1)}`);
}
