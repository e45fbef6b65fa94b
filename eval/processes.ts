/** What the system tells of other processes; not a number where it tells nothing. */
import { readFileSync } from "node:fs";

/** Resident memory of a process in MB, where the system tells it. */
export function memoryOf(pid: number | undefined): number {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(told(pid, "status"))?.[1]) / 1024);
}

/** Processor time of all threads of a process in seconds (user and system), where the system tells it in hundredths. */
export function secondsOf(pid: number | undefined): number {
  const [user, system] = told(pid, "stat").replace(/^.*\)/, "").trim().split(" ").slice(11, 13).map(Number);
  return ((user ?? Number.NaN) + (system ?? Number.NaN)) / 100;
}

function told(pid: number | undefined, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return "";
  }
}
