import type { Found } from "../adapters/adapter";
import type { Post } from "../post";

/** The posts in the order in which they should be judged: what is on the screen first, else in page order. */
export function visibleFirst(found: Found[]): Post[] {
  const onScreen = found.filter(({ body }) => {
    const { top, bottom } = body.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  const shown = new Set(onScreen);
  return [...onScreen, ...found.filter((one) => !shown.has(one))].map(({ post }) => post);
}
