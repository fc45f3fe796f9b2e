import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Saver } from "../../extension/src/background/saver";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("changes that come together are saved together, a second later", async () => {
  const save = vi.fn(async () => undefined);
  const saver = new Saver(save, vi.fn());
  saver.changed();
  saver.changed();
  await vi.advanceTimersByTimeAsync(999);
  expect(save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(save).toHaveBeenCalledTimes(1);
});

test("a change during a saving is saved too, never at the same time", async () => {
  let running = 0;
  const save = vi.fn(async () => {
    expect(++running).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 5000));
    running--;
  });
  const saver = new Saver(save, vi.fn());
  saver.changed();
  await vi.advanceTimersByTimeAsync(1500);
  saver.changed();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(save).toHaveBeenCalledTimes(2);
});

test("a slow saving makes the next one wait longer", async () => {
  const save = vi.fn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  const saver = new Saver(save, vi.fn());
  await Promise.all([saver.now(), vi.advanceTimersByTimeAsync(500)]);
  saver.changed();
  await vi.advanceTimersByTimeAsync(9000);
  expect(save).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1500);
  expect(save).toHaveBeenCalledTimes(2);
});

test("after the slowest saving too, the next comes before an idle worker is stopped", async () => {
  const save = vi.fn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 4000));
  });
  const saver = new Saver(save, vi.fn());
  await Promise.all([saver.now(), vi.advanceTimersByTimeAsync(4000)]);
  saver.changed();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(save).toHaveBeenCalledTimes(2);
});

test("a saving that fails is told of, and the next is tried", async () => {
  const failed = vi.fn();
  const save = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error("full"));
  const saver = new Saver(save, failed);
  await saver.now();
  expect(failed).toHaveBeenCalledTimes(1);
  await saver.now();
  expect(save).toHaveBeenCalledTimes(2);
  expect(failed).toHaveBeenCalledTimes(1);
});
