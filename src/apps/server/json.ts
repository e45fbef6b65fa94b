/** An answer that is written as JSON already; `T` is what it holds. */
export class Json<T> {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get value(): T {
    return JSON.parse(this.text) as T;
  }
}

export const jsonOf = (answer: unknown): string => (answer instanceof Json ? answer.text : JSON.stringify(answer));
