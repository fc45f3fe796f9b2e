// Posts and verdicts as plain JavaScript objects: the field names of core.d.ts.
#include <emscripten/bind.h>

#include "absl/strings/str_cat.h"
#include "core/verdict.h"
#include "wasm/fields.h"

namespace winnow::wasm {

using emscripten::val;
using emscripten::value_object;

void RegisterPost() {
  value_object<Post>("Post")
      .field("id", &Post::id)
      .field("url", &Post::url)
      .field("title", &Post::title)
      .field("text", &Post::text)
      .field("quoted", &Post::quoted)
      .field("lang", &Post::lang)
      .field("links", &Links, &SetLinks)
      .field("thread", &Post::thread)
      .field("thread_title", &Post::thread_title)
      .field("thread_author", &Post::thread_author)
      .field("parent_id", &Post::parent_id)
      .field("author", &Post::author)
      .field("site", &Named<&Post::site>, &SetNamed<&Post::site, &ParseSite>)
      .field("kind", &Named<&Post::kind>, &SetNamed<&Post::kind, &ParseKind>)
      .field("author_role", &Named<&Post::author_role>, &SetNamed<&Post::author_role, &ParseRole>)
      .field("edited", &Post::edited)
      .field("code_chars", &Count<&Post::code_chars>, &SetCodeChars)
      .field("score", &Count<&Post::score>, &SetCount<&Post::score>)
      .field("replies", &Count<&Post::replies>, &SetCount<&Post::replies>)
      .field("author_created_at", &Time<&Post::author_created_at>, &SetTime<&Post::author_created_at>)
      .field("created_at", &Time<&Post::created_at>, &SetTime<&Post::created_at>)
      .field("seen_at", &Time<&Post::seen_at>, &SetTime<&Post::seen_at>);
}

void RegisterVerdict() {
  value_object<Detail>("Detail")
      .field(
          "key", +[](const Detail& detail) { return std::string(detail.key); }, &NeverSet<Detail, std::string>)
      .field("number", &Detail::number)
      .field("text", &Detail::text);
  value_object<Reason>("Reason")
      .field(
          "signal", +[](const Reason& reason) { return std::string(reason.signal); }, &NeverSet<Reason, std::string>)
      .field(
          "family", +[](const Reason& reason) { return std::string(Name(reason.family)); },
          &NeverSet<Reason, std::string>)
      .field("weight", &Reason::weight)
      .field("detail", &Array<&Reason::detail, Reason>, &NeverSet<Reason, val>)
      .field("text", &Sentence, &NeverSet<Reason, std::string>);
  value_object<Verdict>("Verdict")
      .field("id", &Verdict::id)
      .field(
          "verdict", +[](const Verdict& verdict) { return std::string(Name(verdict.call)); },
          &NeverSet<Verdict, std::string>)
      .field("score", &Verdict::score)
      .field("model", &Verdict::model)
      .field("machine_like", &Verdict::machine_like)
      .field("reasons", &Array<&Verdict::reasons, Verdict>, &NeverSet<Verdict, val>)
      .field(
          "campaign",
          +[](const Verdict& verdict) {
            return verdict.in_campaign ? absl::StrCat(absl::Hex(verdict.campaign.id, absl::kZeroPad16)) : "";
          },
          &NeverSet<Verdict, std::string>)
      .field(
          "posts", +[](const Verdict& verdict) { return verdict.campaign.posts; }, &NeverSet<Verdict, int32_t>)
      .field(
          "authors", +[](const Verdict& verdict) { return verdict.campaign.authors; }, &NeverSet<Verdict, int32_t>)
      .field(
          "threads", +[](const Verdict& verdict) { return verdict.campaign.threads; }, &NeverSet<Verdict, int32_t>)
      .field(
          "first_seen", +[](const Verdict& verdict) { return FromTime(verdict.campaign.first_seen); },
          &NeverSet<Verdict, double>)
      .field(
          "last_seen", +[](const Verdict& verdict) { return FromTime(verdict.campaign.last_seen); },
          &NeverSet<Verdict, double>);
}

void RegisterAnswer() {
  value_object<Open>("Open")
      .field("index", &Open::index)
      .field("tokens", &Array<&Open::tokens, Open>, &NeverSet<Open, val>);
  value_object<Answer>("Answer")
      .field("batch", &Answer::batch)
      .field("verdicts", &Array<&Answer::verdicts, Answer>, &NeverSet<Answer, val>)
      .field("revised", &Array<&Answer::revised, Answer>, &NeverSet<Answer, val>)
      .field("open", &Array<&Answer::open, Answer>, &NeverSet<Answer, val>);
}

}  // namespace winnow::wasm
