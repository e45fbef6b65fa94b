/** What was written since it was last asked: ids of reports and events that are new, gone, or other than before. */
export class Changes {
  private documents = new Set<string>();
  private events = new Set<string>();
  private shown = new Set<string>();
  /** So much that nobody counted. */
  all = false;
  /** Called where something was added. */
  onAdd: (() => void) | null = null;

  /** How many reports and events are noted. */
  get size(): { readonly documents: number; readonly events: number } {
    return { documents: this.documents.size, events: this.events.size };
  }

  note({
    documents = [],
    events = [],
    shown = [],
  }: {
    readonly documents?: readonly string[];
    readonly events?: readonly string[];
    /** Reports whose claims are the same and say more or less of what people decided. */
    readonly shown?: readonly string[];
  }): void {
    for (const id of documents) this.documents.add(id);
    for (const id of events) this.events.add(id);
    for (const id of shown) this.shown.add(id);
  }

  noteAll(): void {
    this.all = true;
  }

  /** Takes in what another has noted. */
  add(other: Changes): void {
    const { documents, events, shown, all } = other.take();
    this.note({ documents: [...documents], events: [...events], shown: [...shown] });
    this.all ||= all;
    if (documents.size + events.size > 0) this.onAdd?.();
  }

  /** What was noted; from now on it is noted afresh. */
  take(): Record<"documents" | "events" | "shown", ReadonlySet<string>> & { readonly all: boolean } {
    const { documents, events, shown, all } = this;
    this.documents = new Set();
    this.events = new Set();
    this.shown = new Set();
    this.all = false;
    return { documents, events, shown, all };
  }
}
