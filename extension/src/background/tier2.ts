import type { Model } from "./model";

/** How long a failed load is not tried again. */
const retryAfter = 60_000;

/** The content model, loaded when a post first asks for it; both engines share it. */
export class Tier2 {
  /** Why there is none; "" where there is, or where none was needed yet. */
  trouble = "";
  #loading: Promise<Model | null> | undefined;
  #failedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly load: () => Promise<Model>) {}

  /** Null where it cannot be loaded: tier 1 goes on alone. */
  model(): Promise<Model | null> {
    if (this.trouble !== "" && performance.now() - this.#failedAt > retryAfter) this.#loading = undefined;
    this.#loading ??= this.load().then(
      (model) => {
        this.trouble = "";
        return model;
      },
      (error: unknown) => {
        this.trouble = error instanceof Error ? error.message : String(error);
        this.#failedAt = performance.now();
        return null;
      },
    );
    return this.#loading;
  }
}
