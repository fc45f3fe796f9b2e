import type english from "../_locales/en/messages.json";

/** Every sentence that people read, by name; _locales/en/messages.json is the original. */
export type Key = keyof typeof english;
type Plural = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

const language = () => chrome.i18n.getUILanguage();

/** The sentence in the reader's language, with $1, $2 … filled in. */
export function say(key: Key, ...parts: (string | number)[]): string {
  return chrome.i18n.getMessage(key, parts.map(String));
}

/** As `say`, in the plural form that `count` asks for; $1 is the count, written the reader's way. */
export function sayCount(stem: Plural, count: number, ...parts: (string | number)[]): string {
  const form = new Intl.PluralRules(language()).select(count) === "one" ? "one" : "other";
  return say(`${stem}_${form}` as Key, number(count), ...parts);
}

export function number(value: number): string {
  return new Intl.NumberFormat(language()).format(value);
}

export function percent(share: number): string {
  return new Intl.NumberFormat(language(), { style: "percent" }).format(share);
}

/** A length of time in its largest sensible unit: "40 minutes", "31 hours", "5 days". */
export function duration(milliseconds: number): string {
  const minutes = milliseconds / 60_000;
  const [amount, unit] =
    minutes < 90 ? [minutes, "minute"] : minutes < 48 * 60 ? [minutes / 60, "hour"] : [minutes / (24 * 60), "day"];
  const format = new Intl.NumberFormat(language(), { style: "unit", unit, unitDisplay: "long" });
  return format.format(Math.max(1, Math.round(amount)));
}
