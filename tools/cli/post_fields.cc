#include "tools/cli/post_fields.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "absl/strings/str_cat.h"
#include "tools/cli/iso_time.h"

namespace winnow::cli {
namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;

absl::Status Expected(absl::string_view what, element found) {
  return absl::InvalidArgumentError(absl::StrCat("expected ", what, ", found ", Describe(found)));
}

bool GetString(element value, absl::string_view* text) {
  std::string_view view;
  if (value.get_string().get(view) != simdjson::SUCCESS) return false;
  *text = absl::string_view(view.data(), view.size());
  return true;
}

template <std::string Post::*kMember>
absl::Status ReadText(element value, InputPost* input) {
  absl::string_view text;
  if (!GetString(value, &text)) return Expected("a string", value);
  (input->post.*kMember).assign(text.data(), text.size());
  return absl::OkStatus();
}

template <TimeMs Post::*kMember>
absl::Status ReadTime(element value, InputPost* input) {
  absl::string_view text;
  if (!GetString(value, &text)) return Expected("a time as a string", value);
  if (!ParseIsoTime(text, &(input->post.*kMember))) {
    return absl::InvalidArgumentError(
        absl::StrCat("expected an ISO 8601 time with zone (2026-02-10T20:27:06Z), found \"", text.substr(0, 40), "\""));
  }
  return absl::OkStatus();
}

// Whole numbers, written as 3 or 3.0; held to the range of int32.
template <int32_t Post::*kMember, int32_t kLeast>
absl::Status ReadCount(element value, InputPost* input) {
  double number = 0;
  if (value.get_double().get(number) != simdjson::SUCCESS) return Expected("a whole number", value);
  if (number != std::floor(number)) return absl::InvalidArgumentError("expected a whole number, found a fraction");
  if (number < kLeast && kLeast == 0) return absl::InvalidArgumentError("expected 0 or more, found a negative number");
  constexpr double kMost = std::numeric_limits<int32_t>::max();
  input->post.*kMember = static_cast<int32_t>(std::clamp<double>(number, kLeast, kMost));
  return absl::OkStatus();
}

template <auto kMember, auto kParse>
absl::Status ReadName(element value, InputPost* input) {
  absl::string_view text;
  if (!GetString(value, &text)) return Expected("a string", value);
  input->post.*kMember = kParse(text);
  return absl::OkStatus();
}

absl::Status ReadEdited(element value, InputPost* input) {
  if (value.get_bool().get(input->post.edited) != simdjson::SUCCESS) return Expected("true or false", value);
  return absl::OkStatus();
}

absl::Status ReadLinks(element value, InputPost* input) {
  simdjson::dom::array links;
  if (value.get_array().get(links) != simdjson::SUCCESS) return Expected("an array of strings", value);
  input->post.links.clear();
  for (const element link : links) {
    absl::string_view text;
    if (!GetString(link, &text)) return Expected("an array of strings", link);
    input->post.links.emplace_back(text);
  }
  return absl::OkStatus();
}

// Labels and sources are no part of a post: of another type, they are unknown.
template <std::string InputPost::*kMember>
absl::Status ReadExtra(element value, InputPost* input) {
  absl::string_view text;
  if (GetString(value, &text)) (input->*kMember).assign(text.data(), text.size());
  return absl::OkStatus();
}

constexpr int32_t kLeastScore = std::numeric_limits<int32_t>::min() + 1;  // the least itself means unknown

constexpr std::array<PostField, 24> kFields = {{
    {"id", ReadText<&Post::id>},
    {"text", ReadText<&Post::text>},
    {"title", ReadText<&Post::title>},
    {"site", ReadName<&Post::site, &ParseSite>},
    {"kind", ReadName<&Post::kind, &ParseKind>},
    {"url", ReadText<&Post::url>},
    {"quoted", ReadText<&Post::quoted>},
    {"code_chars", ReadCount<&Post::code_chars, 0>},
    {"links", ReadLinks},
    {"lang", ReadText<&Post::lang>},
    {"edited", ReadEdited},
    {"thread", ReadText<&Post::thread>},
    {"thread_title", ReadText<&Post::thread_title>},
    {"thread_author", ReadText<&Post::thread_author>},
    {"parent_id", ReadText<&Post::parent_id>},
    {"author", ReadText<&Post::author>},
    {"author_created_at", ReadTime<&Post::author_created_at>},
    {"author_role", ReadName<&Post::author_role, &ParseRole>},
    {"created_at", ReadTime<&Post::created_at>},
    {"seen_at", ReadTime<&Post::seen_at>},
    {"score", ReadCount<&Post::score, kLeastScore>},
    {"replies", ReadCount<&Post::replies, 0>},
    {"label", ReadExtra<&InputPost::label>},
    {"source", ReadExtra<&InputPost::source>},
}};

}  // namespace

const PostField* FindPostField(absl::string_view name) {
  for (const PostField& field : kFields) {
    if (field.name == name) return &field;
  }
  return nullptr;
}

absl::string_view Describe(element value) {
  switch (value.type()) {
    case element_type::ARRAY:
      return "an array";
    case element_type::OBJECT:
      return "an object";
    case element_type::STRING:
      return "a string";
    case element_type::BOOL:
      return "true or false";
    case element_type::NULL_VALUE:
      return "null";
    default:
      return "a number";
  }
}

}  // namespace winnow::cli
