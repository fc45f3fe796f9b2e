import { maxBatch } from "../messages";
import { askBackground } from "../messaging";
import type { Post } from "../post";
import type { Verdict } from "../verdict";

/** Posts wait at most this long for others to go with them, in milliseconds. */
const longestWait = 100;
/** The background may be stopped while it answers; it is asked again after these waits. */
const retryAfter = [250, 1000, 4000];

/** Sends posts to be scored, in batches: at once where nothing is under way, else when enough wait or long enough. */
export class Asker {
  #waiting: Post[] = [];
  #underWay = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly answered: (verdicts: Verdict[]) => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** In the order in which they should be answered. */
  add(posts: Post[]): void {
    this.#waiting.push(...posts);
    while (this.#waiting.length >= maxBatch) this.#send();
    if (this.#waiting.length === 0) return;
    if (this.#underWay === 0) this.#send();
    else this.#timer ??= setTimeout(() => this.#send(), longestWait);
  }

  #send(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const posts = this.#waiting.splice(0, maxBatch);
    if (posts.length === 0) return;
    this.#underWay++;
    void this.#ask(posts).finally(() => {
      this.#underWay--;
      if (this.#underWay === 0) this.#send();
    });
  }

  async #ask(posts: Post[]): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      try {
        const { verdicts } = await askBackground("score", { posts });
        this.answered(verdicts);
        return;
      } catch (error) {
        const wait = retryAfter[attempt];
        if (wait === undefined || chrome.runtime?.id === undefined) {
          this.failed(error);
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }
}
