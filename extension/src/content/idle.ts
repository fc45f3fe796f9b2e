/** Main-thread work goes in slices shorter than this, in milliseconds. */
const slice = 8;

/** When the page has nothing better to do, and at the latest after `timeout` milliseconds. */
export function whenIdle(timeout: number): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout });
  });
}

/** Does `work` for each item in turn and lets the page go on whenever a slice of time is used up. */
export async function inSlices<Item>(items: Iterable<Item>, work: (item: Item) => void): Promise<void> {
  let start = performance.now();
  for (const item of items) {
    if (performance.now() - start >= slice) {
      await whenIdle(50);
      start = performance.now();
    }
    work(item);
  }
}
