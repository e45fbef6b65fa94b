import type { News } from "../../src/apps/server/stream.ts";

/** What went wrong with a question to the server, in its own words. */
export class Trouble extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const KEY = "lagebild-token";
const headers = (): Record<string, string> => {
  const token = sessionStorage.getItem(KEY);
  return token ? { authorization: `Bearer ${token}` } : {};
};

/** Grows when the ledger has changed: whoever reads it asks again. */
class Ledger {
  revision = $state(0);
  /** How work on the ledger goes that is under way, here or elsewhere. */
  progress = $state.raw<Extract<News, { type: "progress" }> | null>(null);
  listening = $state(false);
}
export const ledger = new Ledger();

export function setToken(token: string): void {
  sessionStorage.setItem(KEY, token.trim());
  ledger.revision++;
}

async function answerOf(response: Response): Promise<unknown> {
  const body = (await response.json().catch(() => null)) as { title?: string; detail?: string } | null;
  if (response.ok && body !== null) return body;
  throw new Trouble(response.status, [body?.title, body?.detail].filter(Boolean).join(": ") || String(response.status));
}

export async function ask<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(`/api/v1${path}`, { headers: headers(), ...(signal && { signal }) });
  return (await answerOf(response)) as T;
}

export async function send<T>(path: string, body: unknown): Promise<T> {
  const sent = {
    method: "POST",
    headers: { ...headers(), "content-type": "application/json" },
    body: JSON.stringify(body),
  };
  return (await answerOf(await fetch(`/api/v1${path}`, sent))) as T;
}

/** Listens to the server's news for as long as the page is open; by fetch, since a token must go with it. */
export async function listen(): Promise<void> {
  for (;;) {
    await hear().catch(() => undefined);
    ledger.listening = false;
    await new Promise((resolve) => setTimeout(resolve, 4000));
  }
}

async function hear(): Promise<void> {
  const response = await fetch("/api/v1/stream", { headers: headers() });
  if (!response.ok || !response.body) return;
  ledger.listening = true;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const parts = (rest + value).split("\n\n");
    rest = parts.pop() ?? "";
    for (const part of parts) take(part);
  }
}

let known = -1;

function take(part: string): void {
  const data = /^data: (.*)$/m.exec(part)?.[1];
  if (!data) return;
  const news = JSON.parse(data) as News;
  if (news.type === "progress") {
    ledger.progress = news.stage === "opened" && news.done === news.of ? null : news;
    return;
  }
  ledger.progress = null;
  if (news.revision === known) return;
  known = news.revision;
  ledger.revision++;
}

/** An answer that follows its question: loading, failed, or there. An older answer never overtakes a newer. */
export class Answer<T> {
  value = $state.raw<T | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  loading = $state(true);

  constructor(path: () => string | null) {
    $effect(() => {
      void ledger.revision;
      const url = path();
      if (url === null) return;
      const control = new AbortController();
      let again: ReturnType<typeof setTimeout> | undefined;
      this.loading = true;
      ask<T>(url, control.signal).then(
        (value) => this.settle(value, null),
        (error: unknown) => {
          if (control.signal.aborted) return;
          if (error instanceof Trouble && error.status === 503) again = setTimeout(() => ledger.revision++, 3000);
          else this.settle(null, error instanceof Trouble ? error : new Trouble(0, String(error)));
        },
      );
      return () => {
        control.abort();
        clearTimeout(again);
      };
    });
  }

  private settle(value: T | null, trouble: Trouble | null): void {
    this.value = value ?? (trouble?.status === 0 ? this.value : null);
    this.trouble = trouble;
    this.loading = false;
  }
}
