/** Times of pages as ISO 8601 in UTC; null where a text is no time. */

const FIRST_MS = Date.UTC(1990, 0, 1);
const LAST_MS = Date.UTC(2200, 0, 1);

export function isoFromMs(ms: number): string | null {
  return ms >= FIRST_MS && ms < LAST_MS ? new Date(ms).toISOString() : null;
}

/** `2026-08-18T14:18:25.910000+0000`, `…+00:00`, `…Z`. A time without a zone is unknown. */
export function isoTime(text: string | null | undefined): string | null {
  const match = text
    ?.trim()
    .match(/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(\.\d{1,3})?\d*\s*(?:(Z)|([+-]\d\d):?(\d\d))$/i);
  if (!match) {
    return null;
  }
  const [, day, minute, second = ":00", fraction = "", zulu, hours, minutes] = match;
  return isoFromMs(Date.parse(`${day}T${minute}${second}${fraction}${zulu ? "Z" : `${hours}:${minutes}`}`));
}

/** Seconds (or milliseconds, from 13 digits on) since 1970. */
export function isoEpoch(text: string | null | undefined): string | null {
  const digits = text?.trim();
  if (!digits || !/^\d{9,14}(?:\.\d+)?$/.test(digits)) {
    return null;
  }
  const value = Number(digits);
  return isoFromMs(value >= 1e12 ? value : value * 1000);
}

/** Offsets in minutes of the zone abbreviations that trackers print. An ambiguous one means where trackers run. */
const ZONE_MINUTES = new Map(
  (
    "UTC:0 GMT:0 WET:0 WEST:60 BST:60 CET:60 CEST:120 MEZ:60 MESZ:120 EET:120 EEST:180 MSK:180 IST:330 " +
    "CST:-360 CDT:-300 EST:-300 EDT:-240 MST:-420 MDT:-360 PST:-480 PDT:-420 AKST:-540 AKDT:-480 HST:-600 " +
    "BRT:-180 JST:540 KST:540 AEST:600 AEDT:660 ACST:570 ACDT:630 AWST:480 NZST:720 NZDT:780"
  )
    .split(" ")
    .map((entry): [string, number] => [
      entry.slice(0, entry.indexOf(":")),
      Number(entry.slice(entry.indexOf(":") + 1)),
    ]),
);

/** `2017-07-03 13:29:15 UTC` anywhere in the text; a zone is an abbreviation or `+0200`. */
export function zonedTime(text: string | null | undefined): string | null {
  const match = text?.match(/(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(?::(\d\d))?\s+([A-Z]{1,5}|[+-]\d{4})\b/);
  if (!match) {
    return null;
  }
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const zone = match[7] ?? "";
  const offset = ZONE_MINUTES.get(zone) ?? numericOffset(zone);
  if (offset === undefined) {
    return null;
  }
  return isoFromMs(Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second) - offset * 60_000);
}

function numericOffset(zone: string): number | undefined {
  const match = zone.match(/^([+-])(\d\d)(\d\d)$/);
  return match ? (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : undefined;
}
