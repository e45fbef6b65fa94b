import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type Processor, watchProcessor } from "./processor.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const environment = process.env.LAGEBILD_SPARK ?? "";
const python = `${environment}/bin/python`;
const home = (): string =>
  execFileSync(python, ["-c", "import pyspark; print(pyspark.__path__[0])"], { encoding: "utf8" }).trim();

/** Jobs of seconds: Java starts sooner where it compiles in one step and collects garbage in one thread. */
const QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData";

/** What a process of the cluster is started with: everything stays on loopback, and executors find no Python. */
const env = (folder: string, java: string): NodeJS.ProcessEnv => ({
  ...process.env,
  SPARK_HOME: home(),
  SPARK_LOCAL_IP: "127.0.0.1",
  SPARK_LOCAL_DIRS: `${folder}/local`,
  SPARK_DAEMON_JAVA_OPTS: java,
  PYSPARK_PYTHON: "/no/python/on/executors",
  PYSPARK_DRIVER_PYTHON: python,
  PYTHONDONTWRITEBYTECODE: "1",
});

/** A started program; its output is kept. */
interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
}

/** What runs: nothing of it may outlive a test run that is broken off. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const { pid } of running) {
    try {
      if (pid !== undefined) process.kill(-pid, "SIGKILL");
    } catch {
      // It ended by itself just now.
    }
  }
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));

function start(command: readonly string[], folder: string, java: string): Started {
  const [program = "", ...args] = command;
  // A group of its own, so that what it starts itself ends with it.
  const child = spawn(program, args, {
    env: env(folder, java),
    cwd: root,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  return { child, output: () => output };
}

async function said({ child, output }: Started, words: RegExp): Promise<RegExpExecArray> {
  for (let tries = 0; tries < 1200; tries++) {
    const found = words.exec(output());
    if (found) return found;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`it never said ${words}:\n${output().slice(-3000)}`);
}

/** Ends a program and all that it has started, at once. */
async function kill({ child }: Started): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  process.kill(-child.pid, "SIGKILL");
  await gone;
}

/** A command that keeps to one core of the machine. */
export const onCore = (core: number, command: readonly string[]): string[] => [
  "taskset",
  "-c",
  String(core),
  ...command,
];

/** How a job ended: its exit code, the line of JSON that it printed, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly report: Readonly<Record<string, unknown>>;
  readonly said: string;
  readonly seconds: number;
  readonly processor: Processor;
}

export interface Cluster {
  /** Runs the driver. `cores` bounds what it takes of the cluster. */
  readonly run: (args: readonly string[], options?: { cores?: number }) => Promise<Ended>;
  readonly killWorker: (at: number) => Promise<void>;
  readonly addWorker: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * A standalone cluster on loopback: a master, and workers of one core each. `quick`: for jobs of seconds. `pinned`: for
 * measuring, each worker with all that it starts is bound to a core of the machine.
 */
export async function startCluster(folder: string, workers: number, kind: "quick" | "pinned"): Promise<Cluster> {
  const java = kind === "quick" ? QUICK : "";
  const spark = `${home()}/bin/spark-class`;
  const host = ["--host", "127.0.0.1", "--port", "0", "--webui-port", "0"];
  const master = start([spark, "org.apache.spark.deploy.master.Master", ...host], folder, java);
  const [, url = ""] = await said(master, /Starting Spark master at (spark:\S+)/);
  const started: Started[] = [];
  const addWorker = async (): Promise<void> => {
    const own = [...host, "--cores", "1", "--memory", "1800m", "--work-dir", `${folder}/work-${started.length}`];
    const command = [spark, "org.apache.spark.deploy.worker.Worker", ...own, url];
    const worker = start(kind === "pinned" ? onCore(started.length, command) : command, folder, java);
    started.push(worker);
    await said(worker, /Successfully registered with master/);
  };
  for (let at = 0; at < workers; at++) await addWorker();
  return {
    addWorker,
    killWorker: (at) => kill(started[at] as Started),
    stop: async () => {
      for (const one of [...started, master]) await kill(one);
    },
    run: (args, options = {}) => {
      const workers = started.flatMap(({ child }) => child.pid ?? []);
      return runDriver({ url, folder, java, workers }, args, options);
    },
  };
}

/** Where a job runs. */
interface Place {
  readonly url: string;
  readonly folder: string;
  readonly java: string;
  readonly workers: readonly number[];
}

async function runDriver(
  { url, folder, java, workers }: Place,
  args: readonly string[],
  { cores }: { cores?: number },
): Promise<Ended> {
  const conf = {
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.ui.enabled": "false",
    "spark.driver.extraJavaOptions": java,
    "spark.executor.extraJavaOptions": java,
    "spark.executor.memory": "1200m",
    "spark.network.timeout": "60s",
    "spark.executor.heartbeatInterval": "5s",
    ...(cores !== undefined && { "spark.cores.max": String(cores) }),
  };
  const options = Object.entries(conf).flatMap(([key, value]) => ["--conf", `${key}=${value}`]);
  const archives = ["--archives", "dist/worker.tar.gz#lagebild"];
  const begun = performance.now();
  const job = start(
    [
      `${home()}/bin/spark-submit`,
      "--master",
      url,
      "--driver-memory",
      "1g",
      ...options,
      ...archives,
      "spark/lagebild.py",
      ...args,
    ],
    folder,
    java,
  );
  const processor = watchProcessor(workers, job.child.pid ?? 0);
  const [code] = (await once(job.child, "close")) as [number | null];
  const line = /^\{"out".*\}$/m.exec(job.output())?.[0];
  return {
    code,
    report: line === undefined ? {} : JSON.parse(line),
    said: job.output(),
    seconds: (performance.now() - begun) / 1000,
    processor: processor(),
  };
}
