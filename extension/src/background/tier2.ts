import type { Model } from "./model";

/** How long a failed load is not tried again. */
const retryAfter = 60_000;

/** The content model, loaded when a post first asks for it; both engines share it. */
export class Tier2 {
  /** Why there is none, or why it did not read; "" where it does, or where none was needed yet. */
  trouble = "";
  #loading: Promise<Model | null> | undefined;
  /** When loading it failed; null where it has not. */
  #failedAt: number | null = null;

  constructor(private readonly load: () => Promise<Model>) {}

  /** Null where it cannot be loaded: tier 1 goes on alone. */
  model(): Promise<Model | null> {
    if (this.#failedAt !== null && performance.now() - this.#failedAt > retryAfter) this.#loading = undefined;
    this.#loading ??= this.load().then(
      (model) => {
        this.trouble = "";
        this.#failedAt = null;
        return model;
      },
      (error: unknown) => {
        this.failed(error);
        this.#failedAt = performance.now();
        return null;
      },
    );
    return this.#loading;
  }

  /** The probability of spam of each row; null where there is no model. Rejects where it cannot read them. */
  async read(rows: number[][]): Promise<number[] | null> {
    const model = await this.model();
    if (model === null) return null;
    const scores = await model.read(rows);
    this.trouble = "";
    return scores;
  }

  failed(error: unknown): void {
    this.trouble = error instanceof Error ? error.message : String(error);
  }
}
