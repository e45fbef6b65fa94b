import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];
const find = (): string | undefined =>
  [process.env.LAGEBILD_CHROMIUM ?? "", ...PLACES].find((path) => path !== "" && existsSync(path));

/** Debian's chromium, installed where it is missing and we may; else why there is none. */
export function chromiumOrReason(): { readonly path: string } | { readonly reason: string } {
  const known = find();
  if (known) return { path: known };
  if (process.getuid?.() !== 0)
    return { reason: "there is no chromium, and only root may install it: apt-get install chromium" };
  const run = (...args: string[]): number | null =>
    spawnSync("apt-get", args, { stdio: "ignore", timeout: 240_000 }).status;
  if (run("install", "-y", "--no-install-recommends", "chromium") !== 0) {
    run("update");
    run("install", "-y", "--no-install-recommends", "chromium");
  }
  const path = find();
  return path ? { path } : { reason: "chromium could not be installed: apt-get install chromium" };
}

export const launch = (path: string): Promise<Browser> =>
  chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"] });
