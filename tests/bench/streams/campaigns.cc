#include "tests/bench/streams/campaigns.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "tests/bench/streams/honest.h"
#include "tests/bench/streams/texts.h"

namespace winnow::streams {
namespace {

constexpr TimeMs kHour = 3600 * 1000;

// A post of a campaign, in some thread of the forum.
StreamPost MakeCulprit(Kind kind, int campaign, int copy, const std::string& script, TimeMs time, Random* random) {
  StreamPost made;
  made.kind = kind;
  made.campaign = campaign;
  made.copy = copy;
  made.script = script;
  made.culprit = true;
  Post& post = made.post;
  post.site = Site::kGitHub;
  post.kind = winnow::Kind::kComment;
  const std::string thread = absl::StrCat("github.com/forum/place", random->Below(30), "/issues/", random->Below(4000));
  post.thread = thread;
  post.id = absl::StrCat(thread, "/", static_cast<int>(kind), "-", campaign, "-", copy, "-", random->Noise(6));
  post.created_at = time;
  return made;
}

std::string FillIn(const std::string& text, const std::string& script, Random* random) {
  return absl::StrReplaceAll(text, {{"{city}", random->Pick(Cities(script))},
                                    {"{name}", random->Pick(Names(script))},
                                    {"{n}", absl::StrCat(1 + random->Below(9), ".", random->Below(20), ".0")}});
}

TimeMs SomeStart(TimeMs length, Random* random) { return kStreamStart + random->Between(0, kStreamLength - length); }

// Drops or doubles a word here and there, and puts a greeting before or after.
std::string LightEdit(const std::string& text, Random* random) {
  static const auto* const greetings = new std::vector<std::string>{"Hi all!", "Hello everyone,", "Hey folks,", ""};
  std::vector<std::string> words = absl::StrSplit(text, ' ');
  if (words.size() > 6) {
    for (int edits = 0; edits < 2; ++edits) {
      const size_t at = random->Below(static_cast<uint32_t>(words.size()));
      if (random->Chance(0.5)) {
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(at));
      } else {
        words[at] = absl::StrCat(words[at], random->Chance(0.5) ? " really" : ",");
      }
    }
  }
  const std::string greeting = random->Pick(*greetings);
  return absl::StrCat(greeting, greeting.empty() ? "" : " ", absl::StrJoin(words, " "));
}

}  // namespace

void AddSuffixAdverts(int campaign, Random* random, std::vector<StreamPost>* out) {
  constexpr int kCopies = 20;
  constexpr TimeMs kLength = 72 * kHour;
  const Advert& advert = random->Pick(Adverts());
  const TimeMs start = SomeStart(kLength, random);
  const std::string tail =
      random->Chance(0.5) ? absl::StrCat(" https://", random->Noise(8), "-shop.com/", random->Noise(3)) : "";
  for (int copy = 1; copy <= kCopies; ++copy) {
    StreamPost made =
        MakeCulprit(Kind::kSuffixAdverts, campaign, copy, advert.script,
                    start + random->Between(0, kLength / kCopies) + kLength / kCopies * (copy - 1), random);
    made.post.author = absl::StrCat("seller", campaign, "x", random->Noise(7));
    made.post.text = absl::StrCat(Vary(FillIn(advert.text, advert.script, random), random, &made.flavour), tail);
    out->push_back(std::move(made));
  }
}

void AddOnePitch(int campaign, Random* random, std::vector<StreamPost>* out) {
  constexpr int kCopies = 12;
  constexpr TimeMs kLength = 47 * kHour;
  const Advert& pitch = random->Pick(Pitches());
  const TimeMs start = SomeStart(kLength, random);
  for (int copy = 1; copy <= kCopies; ++copy) {
    StreamPost made = MakeCulprit(Kind::kOnePitch, campaign, copy, pitch.script,
                                  start + kLength / kCopies * (copy - 1) + random->Between(0, kHour), random);
    made.post.author = absl::StrCat("founder", campaign);
    made.post.text = LightEdit(pitch.text, random);
    out->push_back(std::move(made));
  }
}

void AddTemplateRaid(int campaign, Random* random, std::vector<StreamPost>* out) {
  constexpr int kComments = 84, kAccounts = 26, kIssues = 20;
  constexpr TimeMs kLength = 60 * kHour;
  const TimeMs start = SomeStart(kLength, random);
  std::vector<TimeMs> times(kComments);
  for (TimeMs& time : times) time = start + random->Between(0, kLength);
  std::sort(times.begin(), times.end());
  std::vector<int> copies(Templates().size(), 0);
  std::string ignored;
  for (int i = 0; i < kComments; ++i) {
    const uint32_t which = random->Below(static_cast<uint32_t>(Templates().size()));
    StreamPost made =
        MakeCulprit(Kind::kTemplateRaid, campaign, ++copies[which], Templates()[which].script, times[i], random);
    made.post.author = absl::StrCat("helper", campaign, "x", random->Below(kAccounts));
    made.post.thread = absl::StrCat("github.com/forum/raided", campaign, "/issues/", random->Below(kIssues));
    made.post.id = absl::StrCat(made.post.thread, "/raid-", i);
    static const auto* const emoji = new std::vector<std::string>{"🚀", "🙏", "👀", "🤔", "💡", "✨", "😀", "🔥"};
    made.post.text = absl::StrCat(random->Chance(0.6) ? random->Pick(*emoji) : "", Templates()[which].text, " ",
                                  random->Pick(*emoji), random->Chance(0.5) ? random->Pick(*emoji) : "");
    out->push_back(std::move(made));
  }
}

void AddParaphrased(int campaign, Random* random, std::vector<StreamPost>* out) {
  constexpr int kCopies = 15;
  constexpr TimeMs kLength = 96 * kHour;
  const Paraphrase& message = random->Pick(Paraphrases());
  const TimeMs start = SomeStart(kLength, random);
  const std::string name = absl::StrCat(random->Pick(Names("latin")), "_", random->Noise(5));
  const std::vector<std::string> payloads = {absl::StrCat("https://", random->Noise(7), "-desk.com/start"),
                                             absl::StrCat("telegram @", name), absl::StrCat("https://t.me/", name),
                                             absl::StrCat("whatsapp +1 (555) 0", 100000 + random->Below(899999)),
                                             absl::StrCat("help.", name, "@mail-desk.com")};
  const std::string& payload = random->Pick(payloads);
  for (int copy = 1; copy <= kCopies; ++copy) {
    StreamPost made = MakeCulprit(Kind::kParaphrased, campaign, copy, message.script,
                                  start + kLength / kCopies * (copy - 1) + random->Between(0, kHour), random);
    made.post.author = absl::StrCat("witness", campaign, "x", random->Noise(6));
    for (const std::vector<std::string>& wordings : message.parts) {
      absl::StrAppend(&made.post.text, made.post.text.empty() ? "" : " ",
                      absl::StrReplaceAll(random->Pick(wordings), {{"{p}", payload}}));
    }
    made.flavour = payload.substr(0, payload.find_first_of(" :@"));
    out->push_back(std::move(made));
  }
}

void AddGibberish(int campaign, Random* random, std::vector<StreamPost>* out) {
  constexpr int kCopies = 10;
  const TimeMs start = SomeStart(24 * kHour, random);
  for (int copy = 1; copy <= kCopies; ++copy) {
    StreamPost made = MakeCulprit(Kind::kGibberish, campaign, copy, "latin", start + copy * kHour, random);
    made.post.author = absl::StrCat("broken", campaign);
    for (int word = 0; word < 12; ++word) absl::StrAppend(&made.post.text, random->Noise(3 + word % 7), " ");
    out->push_back(std::move(made));
  }
}

void AddGambling(const std::vector<StreamPost>& adverts, size_t count, Random* random, std::vector<StreamPost>* out) {
  count = std::min(count, adverts.size());
  const size_t begin = random->Below(static_cast<uint32_t>(adverts.size() - count + 1));
  for (size_t i = 0; i < count; ++i) {
    StreamPost made = adverts[begin + i];
    made.copy = static_cast<int>(i) + 1;
    const TimeMs step = kStreamLength / static_cast<TimeMs>(count);
    made.post.created_at = kStreamStart + step * static_cast<TimeMs>(i);
    made.post.thread = absl::StrCat("www.youtube.com/video/", random->Below(400));
    made.post.id = absl::StrCat(made.post.thread, "/", made.post.id);
    out->push_back(std::move(made));
  }
}

void AddReposts(int count, Random* random, std::vector<StreamPost>* stream) {
  constexpr size_t kShortest = 60;
  const size_t honest = stream->size();
  for (int done = 0, tries = 0; done < count && tries < 100 * count; ++tries) {
    StreamPost& original = (*stream)[random->Below(static_cast<uint32_t>(honest))];
    const bool fits = original.kind == Kind::kHonest && original.post.kind == winnow::Kind::kComment &&
                      original.post.text.size() >= kShortest && original.post.text.size() < 600 &&
                      original.post.created_at < kStreamStart + kStreamLength - 48 * kHour;
    if (!fits) continue;
    ++done;
    original.kind = Kind::kRepostedHonest;
    original.campaign = done;
    original.flavour = "original";
    StreamPost copy = original;
    for (int i = 1; i <= 4; ++i) {
      copy.culprit = true;
      copy.copy = i;
      copy.flavour = "copy";
      copy.post.author = absl::StrCat("reposter", done, "x", random->Noise(5));
      copy.post.id = absl::StrCat(original.post.id, "-copy", i);
      copy.post.created_at = original.post.created_at + random->Between(kHour, 40 * kHour);
      stream->push_back(copy);
    }
  }
}

}  // namespace winnow::streams
