#include "core/facts/contacts.h"

#include <algorithm>

namespace winnow {
namespace {

constexpr size_t kMaxFound = 32;  // of each kind: more says nothing more

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsAlpha(char c) { return c >= 'a' && c <= 'z'; }
bool IsWordByte(char c) { return IsDigit(c) || IsAlpha(c) || c == '_' || static_cast<uint8_t>(c) >= 0x80; }
bool IsPhoneSeparator(char c) { return c == ' ' || c == '-' || c == '.' || c == '(' || c == ')' || c == '/'; }

// One candidate: digit groups with short separators between them.
struct Run {
  std::string digits;
  std::vector<size_t> groups;  // their lengths
  size_t begin = 0;
  size_t end = 0;
  int dots = 0, dashes = 0, brackets = 0, slashes = 0;
};

Run ReadRun(absl::string_view text, size_t at) {
  Run run;
  run.begin = at;
  size_t gap = 0;
  for (size_t i = at; i < text.size(); ++i) {
    const char c = text[i];
    if (IsDigit(c)) {
      if (gap > 0 || run.groups.empty()) run.groups.push_back(0);
      ++run.groups.back();
      run.digits += c;
      run.end = i + 1;
      gap = 0;
    } else if (IsPhoneSeparator(c) && gap < 2) {
      ++gap;
      run.dots += c == '.';
      run.dashes += c == '-';
      run.brackets += c == '(' || c == ')';
      run.slashes += c == '/';
    } else {
      break;
    }
  }
  return run;
}

bool LooksLikeDate(const Run& run) {
  const bool year = run.groups.size() >= 3 && (run.groups[0] == 4 || run.groups[2] == 4) && run.groups[1] <= 2;
  return year && (run.dashes >= 2 || run.dots >= 2 || run.slashes >= 2);
}

bool LooksLikePhone(const Run& run, absl::string_view text) {
  const size_t digits = run.digits.size();
  if (digits < 8 || digits > 15 || run.groups.size() > 6) return false;
  const char before = run.begin > 0 ? text[run.begin - 1] : ' ';
  const char after = run.end < text.size() ? text[run.end] : ' ';
  if (IsAlpha(before) || before == '_' || before == '#' || before == ':' || before == '=') return false;
  if (IsAlpha(after) || after == '_' || after == ':' || after == '%') return false;
  if (LooksLikeDate(run)) return false;
  if (run.dots > 0 && run.groups.size() <= 4 && *std::max_element(run.groups.begin(), run.groups.end()) > 4) {
    return false;  // a decimal or a build number
  }
  const size_t longest = *std::max_element(run.groups.begin(), run.groups.end());
  if (run.dots == 3 && run.groups.size() == 4 && longest <= 3) return false;  // an IP address
  if (before == '+') return true;
  if (run.groups.size() == 1) {
    // Unbroken digits are mostly times and numbers of things: only national and North American forms count.
    return (run.digits[0] == '0' && digits >= 10 && digits <= 11) ||
           (run.digits[0] == '1' && run.digits[1] >= '2' && digits == 11);
  }
  if (*std::min_element(run.groups.begin(), run.groups.end()) < 2 && run.digits[0] != '1') return false;
  const bool spaced_only = run.dashes + run.brackets + run.dots + run.slashes == 0;
  return spaced_only ? run.digits[0] == '0' || digits == 10 || digits == 11 : run.slashes == 0;
}

void FindPhones(absl::string_view text, std::vector<std::string>* phones) {
  for (size_t i = 0; i < text.size() && phones->size() < kMaxFound;) {
    if (!IsDigit(text[i])) {
      ++i;
      continue;
    }
    const Run run = ReadRun(text, i);
    if (LooksLikePhone(run, text)) {
      phones->push_back((run.begin > 0 && text[run.begin - 1] == '+' ? "+" : "") + run.digits);
    }
    i = run.end;
  }
}

void FindEmails(absl::string_view text, std::vector<std::string>* emails) {
  const auto in_name = [](char c) { return IsDigit(c) || IsAlpha(c) || c == '.' || c == '_' || c == '-' || c == '+'; };
  const auto in_host = [](char c) { return IsDigit(c) || IsAlpha(c) || c == '.' || c == '-'; };
  for (size_t at = text.find('@'); at != absl::string_view::npos && emails->size() < kMaxFound;
       at = text.find('@', at + 1)) {
    size_t begin = at;
    while (begin > 0 && at - begin < 64 && in_name(text[begin - 1])) --begin;
    size_t end = at + 1;
    while (end < text.size() && end - at < 100 && in_host(text[end])) ++end;
    while (end > at + 1 && !IsAlpha(text[end - 1])) --end;  // a full stop after the address
    const absl::string_view host = text.substr(at + 1, end - at - 1);
    const size_t dot = host.rfind('.');
    if (begin < at && dot != absl::string_view::npos && dot > 0 && host.size() - dot > 2) {
      emails->emplace_back(text.substr(begin, end - begin));
    }
  }
}

bool LooksLikeWallet(absl::string_view word) {
  const auto all = [&](size_t from, auto&& test) { return std::all_of(word.begin() + from, word.end(), test); };
  const auto hex = [](char c) { return IsDigit(c) || (c >= 'a' && c <= 'f'); };
  if (word.size() == 42 && word.substr(0, 2) == "0x") return all(2, hex);
  const auto alnum = [](char c) { return IsDigit(c) || IsAlpha(c); };
  if (!std::all_of(word.begin(), word.end(), alnum)) return false;
  if (word.size() >= 42 && word.size() <= 62 && word.substr(0, 3) == "bc1") return true;
  const auto digits = std::count_if(word.begin(), word.end(), IsDigit);
  const bool mixed =
      digits >= 3 && static_cast<size_t>(digits) * 2 < word.size() && !std::all_of(word.begin(), word.end(), hex);
  if (word.find('0') != absl::string_view::npos) return false;  // not in base 58
  if (word[0] == 't') return mixed && word.size() == 34;
  return mixed && (word[0] == '1' || word[0] == '3') && word.size() >= 32 && word.size() <= 35;
}

void FindWallets(absl::string_view text, std::vector<std::string>* wallets) {
  for (size_t i = 0; i < text.size() && wallets->size() < kMaxFound;) {
    size_t end = i;
    while (end < text.size() && IsWordByte(text[end])) ++end;
    if (end - i >= 32 && LooksLikeWallet(text.substr(i, end - i))) wallets->emplace_back(text.substr(i, end - i));
    i = end + 1;
  }
}

}  // namespace

Contacts FindContacts(absl::string_view text) {
  Contacts contacts;
  FindPhones(text, &contacts.phones);
  FindEmails(text, &contacts.emails);
  FindWallets(text, &contacts.wallets);
  return contacts;
}

}  // namespace winnow
