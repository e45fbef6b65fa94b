import { readdirSync, readFileSync } from "node:fs";

/** Seconds of processors: of Java on the executors, of the workers in Node that they start, of the driver. */
export interface Processor {
  readonly java: number;
  readonly node: number;
  readonly driver: number;
}

/** A process as Linux tells it in /proc; times in ticks of a hundredth of a second. */
interface Process {
  readonly pid: number;
  readonly group: number;
  readonly isJava: boolean;
  readonly own: number;
  /** Of its children that have ended. */
  readonly children: number;
}

function processes(): Process[] {
  return readdirSync("/proc").flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = stat
        .slice(stat.lastIndexOf(")") + 2)
        .split(" ")
        .map(Number);
      const [group = 0, user = 0, system = 0, childrenUser = 0, childrenSystem = 0] = [2, 11, 12, 13, 14].map(
        (at) => fields[at] ?? 0,
      );
      const own = user + system;
      return [
        { pid: Number(pid), group, isJava: stat.includes("(java)"), own, children: childrenUser + childrenSystem },
      ];
    } catch {
      return []; // It has ended just now.
    }
  });
}

/**
 * Watches what the processes of some groups cost from now on, once a second. The leader of an executor's group is Spark's
 * own daemon: what its children cost is known from themselves.
 */
export function watchProcessor(executors: readonly number[], driver: number): () => Processor {
  const seen = new Map<number, { first: Process; last: Process }>();
  const look = (): void => {
    for (const one of processes())
      if (one.group === driver || executors.includes(one.group))
        seen.set(one.pid, {
          first: seen.get(one.pid)?.first ?? (begun ? { ...one, own: 0, children: 0 } : one),
          last: one,
        });
  };
  let begun = false;
  look();
  begun = true;
  const watch = setInterval(look, 1000);
  return () => {
    clearInterval(watch);
    const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0) / 100;
    const own = [...seen.values()].map(({ first, last }) => ({
      ...last,
      own: last.own - first.own,
      children: last.children - first.children,
    }));
    const away = own.filter(({ group }) => group !== driver);
    const java = away.filter(({ isJava }) => isJava);
    const ended = java.filter(({ pid, group }) => pid !== group);
    return {
      java: sum(java.map((one) => one.own)),
      node: sum(ended.map((one) => one.children)),
      driver: sum(own.filter(({ group }) => group === driver).map((one) => one.own)),
    };
  };
}
