import type { Role } from "../post";
import { lineOf } from "./dom";

/** Badges of trackers, strongest last word first. One in another language leaves the role unknown. */
const ROLES: [RegExp, Role][] = [
  [/^(?:bot|ai)$/i, "bot"],
  [/^first[- ]time contributor$/i, "first_time"],
  [/^owner$/i, "owner"],
  [/^(?:collaborator|maintainer)$/i, "maintainer"],
  [/^(?:member|developer)$/i, "member"],
  [/^contributor$/i, "contributor"],
];
/** Badges that say what an account did here and not what it may do. */
const NO_ROLE = /^(?:author|poster|reporter|assignee|guest|planner)$/i;

/** The role that badges name; "none" without any, null where they say something else. */
export function roleOf(badges: Element[], isApp = false): Role | null {
  const texts = badges.map((badge) => lineOf(badge) ?? "").filter((text) => text !== "" && !NO_ROLE.test(text));
  const known = ROLES.find(([pattern]) => texts.some((text) => pattern.test(text)));
  return isApp ? "bot" : (known?.[1] ?? (texts.length > 0 ? null : "none"));
}
