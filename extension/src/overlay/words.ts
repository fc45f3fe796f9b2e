import { duration, percent, say, sayCount } from "../i18n";
import type { Word } from "../messages";
import type { Campaign, Reason, Verdict } from "../verdict";

/** The one or two words on a badge. */
export function label(verdict: Verdict, said: Word | null): string {
  if (said === "spam") return say("badge_said_spam");
  if (said !== null) return say("badge_said");
  switch (verdict.verdict) {
    case "spam":
      return say("badge_spam");
    case "suspect":
      return say("badge_suspect");
    case "unsure":
      return say("badge_unsure");
    case "clear":
      return say("badge_clear");
  }
}

/** The verdict as a person would say it, in one sentence. */
export function headline(verdict: Verdict, said: Word | null): string {
  if (said !== null) return say(`said_${said}`);
  const shared = verdict.verdict === "spam" || verdict.verdict === "suspect" ? sharedBy(verdict.campaign) : null;
  return shared ?? say(`verdict_${verdict.verdict}`);
}

/** How sure, in words: said below the headline. */
export function confidence({ verdict, score }: Verdict): string | null {
  if (verdict === "unsure" || verdict === "clear") return null;
  return say("confidence", percent(Math.min(0.99, Math.floor(score * 100) / 100)));
}

/** Why a post is folded: its campaign, else its weightiest reason. */
export function shortReason(verdict: Verdict): string {
  return sharedBy(verdict.campaign) ?? against(verdict)[0]?.text ?? say(`verdict_${verdict.verdict}`);
}

/** "17 posts, 9 accounts, 4 threads, 31 hours". */
export function campaignLine(campaign: Campaign): string {
  const span = spanOf(campaign);
  return [
    sayCount("count_posts", campaign.posts),
    sayCount("count_accounts", campaign.authors),
    sayCount("count_threads", campaign.threads),
    ...(span === null ? [] : [duration(span)]),
  ].join(say("list_separator"));
}

function against(verdict: Verdict): Reason[] {
  return verdict.reasons.filter(({ weight }) => weight > 0);
}

function sharedBy(campaign: Campaign | null): string | null {
  if (campaign === null || campaign.posts < 2) return null;
  const span = spanOf(campaign);
  if (campaign.authors > 1) {
    return span === null
      ? sayCount("shared_by_accounts", campaign.authors)
      : sayCount("shared_by_accounts_in", campaign.authors, duration(span));
  }
  return sayCount("repeated_by_one", campaign.posts);
}

/** Milliseconds from the first to the last; null where they are unknown or the same. */
function spanOf({ first_seen, last_seen }: Campaign): number | null {
  if (first_seen === null || last_seen === null) return null;
  const span = Date.parse(last_seen) - Date.parse(first_seen);
  return span > 0 ? span : null;
}
