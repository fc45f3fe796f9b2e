/** At least this long from a change to its saving, so that a page's posts are saved together. */
const shortestWait = 1000;
/** Saving takes about this share of the time: a large memory is saved more rarely. */
const share = 0.05;
/** At most this long, whatever the share: Chrome stops a service worker that is idle for 30 seconds. */
const longestWait = 10_000;

/** Runs `save` a while after `changed` was called, never twice at once. */
export class Saver {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = shortestWait;
  #running: Promise<void> = Promise.resolve();

  constructor(
    private readonly save: () => Promise<void>,
    private readonly failed: (error: unknown) => void,
  ) {}

  changed(): void {
    this.#timer ??= setTimeout(() => void this.now(), this.#wait);
  }

  /** Saves at once, after a saving that is under way. */
  now(): Promise<void> {
    this.cancel();
    this.#running = this.#running.then(() => this.#run());
    return this.#running;
  }

  /** Forgets a saving that is due. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #run(): Promise<void> {
    const start = performance.now();
    try {
      await this.save();
    } catch (error) {
      this.failed(error);
    }
    this.#wait = Math.min(longestWait, Math.max(shortestWait, (performance.now() - start) / share));
  }
}
