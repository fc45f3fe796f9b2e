import type { Adapter, Reading } from "../adapters/adapter";
import type { PageSummary, View } from "../messages";
import type { Call } from "../verdict";
import type { Entry } from "./entry";
import { lookOf } from "./look";

/** What the popup shows of this page. */
export function summarise(
  entries: Entry[],
  view: View,
  adapter: Adapter | null,
  reading: Reading | null,
  trouble: string | null,
): PageSummary {
  const calls = (call: Call) => entries.filter(({ verdict }) => verdict?.verdict === call).length;
  const isFolded = (entry: Entry) => entry.place !== null && lookOf(entry, view)?.treatment === "fold";
  return {
    site: adapter?.site ?? null,
    adapterVersion: adapter?.version ?? null,
    health: reading?.health ?? null,
    read: entries.length,
    judged: entries.filter(({ verdict }) => verdict !== null).length,
    unsure: calls("unsure"),
    suspect: calls("suspect"),
    spam: calls("spam"),
    folded: entries.filter(isFolded).length,
    trouble,
  };
}
