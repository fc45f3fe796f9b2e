/** What the core answers: the JSON form of DESIGN section 5. */

export type Call = "clear" | "unsure" | "suspect" | "spam";
export type Family = "content" | "campaign" | "behaviour" | "standing" | "reader";

export interface Reason {
  /** Stable name; translations are looked up by it, `text` is the English sentence. */
  signal: string;
  family: Family;
  /** Log-odds that this evidence adds; negative speaks for the post. */
  weight: number;
  detail: Record<string, number | string>;
  text: string;
}

export interface Campaign {
  id: string;
  posts: number;
  authors: number;
  threads: number;
  first_seen: string | null;
  last_seen: string | null;
}

export interface Verdict {
  id: string;
  verdict: Call;
  /** Calibrated probability, 0..1. */
  score: number;
  /** True where tier 2 read the post. */
  model: boolean;
  reasons: Reason[];
  campaign: Campaign | null;
  style: { machine_like: number };
}
