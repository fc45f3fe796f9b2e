import { say } from "../i18n";
import type { Status } from "../messages";

/** What does not work, in plain sentences; nothing where all is well. */
export function troubles({ tier1, tier2, store }: Status): string[] {
  return [
    ...(tier1 === "" ? [] : [say("state_tier1", tier1)]),
    ...(tier2 === "" ? [] : [say("state_tier2", tier2)]),
    ...(store === "" ? [] : [say("state_store", store)]),
  ];
}

export function Troubles({ status }: { status: Status | null }) {
  const all = status === null ? [] : troubles(status);
  if (all.length === 0) return null;
  return (
    <div class="trouble" role="alert">
      {all.map((trouble) => (
        <p key={trouble}>{trouble}</p>
      ))}
    </div>
  );
}
