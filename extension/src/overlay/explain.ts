import type { Look } from "../content/look";
import { say } from "../i18n";
import type { Word } from "../messages";
import type { Reason } from "../verdict";
import { button, element, foreign } from "./element";
import { icon } from "./icons";
import { campaignLine, confidence, headline } from "./words";

/** More reasons than these would be read by nobody. */
const mostReasons = 5;
/** Reasons that weigh less than this share of the weightiest are left out. */
const leastShare = 0.1;
/** Log-odds at which a reason's bar is full. */
const fullWeight = 4;

/** What the popover says and offers. */
export function explain(look: Look, act: (word: Word) => void): { title: string; parts: Node[] } {
  const { verdict, said } = look;
  const title = headline(verdict, said);
  const sure = confidence(verdict);
  const parts: Node[] = [element("p", "headline", foreign(title))];
  if (sure !== null && said === null) parts.push(element("p", "sure", sure));
  // The reader's own word is the headline already.
  const others = said === null ? verdict.reasons : verdict.reasons.filter(({ family }) => family !== "reader");
  if (others.length > 0) parts.push(reasons(others));
  if (verdict.campaign !== null && verdict.campaign.posts > 1) {
    parts.push(element("p", "members", icon("campaign"), campaignLine(verdict.campaign)));
  }
  parts.push(element("div", "actions", ...look.words.map((word) => action(word, look, act))));
  parts.push(element("p", "foot", say(verdict.model ? "foot_tier2" : "foot_tier1")));
  return { title, parts };
}

function reasons(all: Reason[]): HTMLElement {
  const least = leastShare * Math.max(...all.map(({ weight }) => Math.abs(weight)));
  const telling = all.filter(({ weight }) => Math.abs(weight) >= least);
  const items = telling.slice(0, mostReasons).map((reason) => {
    const bar = element("span", reason.weight < 0 ? "bar for" : "bar");
    bar.style.setProperty("--share", String(Math.min(1, Math.abs(reason.weight) / fullWeight)));
    const side = element("span", "hidden", say(reason.weight < 0 ? "reason_for" : "reason_against"));
    return element("li", "reason", bar, element("span", "why", side, foreign(sentence(reason))));
  });
  return element("ol", "reasons", ...items);
}

/** The translation of a reason where there is one, else the core's English sentence. */
function sentence({ text, signal }: Reason): string {
  return text === "" ? signal : text;
}

function action(word: Word, { author }: Look, act: (word: Word) => void): HTMLButtonElement {
  const label =
    word === "trust_author" && author !== null
      ? [`${say("do_trust_author")} `, element("span", "who", foreign(author))]
      : [say(`do_${word}`)];
  return button(word === "not_spam" ? "act first" : "act", () => act(word), ...label);
}
