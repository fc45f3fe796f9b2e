#include "tools/cli/post_parser.h"

#include <simdjson.h>

#include "absl/strings/str_cat.h"
#include "core/text/normalize.h"
#include "tools/cli/json_repair.h"
#include "tools/cli/line_reader.h"
#include "tools/cli/post_fields.h"

namespace winnow::cli {

static_assert(LineReader::kPadding >= simdjson::SIMDJSON_PADDING);

struct PostParser::Json {
  simdjson::dom::parser parser;
};

PostParser::PostParser() : json_(std::make_unique<Json>()) {}
PostParser::~PostParser() = default;

namespace {

// Back to "all unknown", keeping the strings' memory.
void Reset(InputPost* input) {
  Post& post = input->post;
  for (std::string* text :
       {&post.id, &post.url, &post.title, &post.text, &post.quoted, &post.lang, &post.thread, &post.thread_title,
        &post.thread_author, &post.parent_id, &post.author, &input->label, &input->source}) {
    text->clear();
  }
  post.links.clear();
  post.site = Site::kOther;
  post.kind = Kind::kPost;
  post.author_role = Role::kUnknown;
  post.edited = false;
  post.code_chars = 0;
  post.author_created_at = post.created_at = post.seen_at = kUnknownTime;
  post.score = post.replies = kUnknownCount;
}

absl::Status ReadFields(simdjson::dom::element root, InputPost* input) {
  simdjson::dom::object object;
  if (root.get_object().get(object) != simdjson::SUCCESS) {
    return absl::InvalidArgumentError(absl::StrCat("expected a JSON object, found ", Describe(root)));
  }
  Reset(input);
  bool has_id = false;
  bool has_text = false;
  for (const simdjson::dom::key_value_pair pair : object) {
    const absl::string_view name(pair.key.data(), pair.key.size());
    const PostField* field = FindPostField(name);
    if (field == nullptr || pair.value.is_null()) continue;
    const absl::Status status = field->read(pair.value, input);
    if (!status.ok()) return absl::InvalidArgumentError(absl::StrCat("field `", name, "`: ", status.message()));
    has_id |= name == "id";
    has_text |= name == "text";
  }
  if (!has_id || input->post.id.empty())
    return absl::InvalidArgumentError("field `id`: required, a string that is not empty");
  if (!has_text) return absl::InvalidArgumentError("field `text`: required, a string (\"\" for a post without text)");
  return absl::OkStatus();
}

}  // namespace

absl::Status PostParser::Parse(absl::string_view line, InputPost* post) {
  bool repaired = RepairSurrogates(line, &copy_);
  if (repaired) line = copy_;
  simdjson::dom::element root;
  // A copy has no padding of its own: simdjson pads it.
  simdjson::error_code error = json_->parser.parse(line.data(), line.size(), repaired).get(root);
  if (error == simdjson::UTF8_ERROR) {
    copy_ = RepairUtf8(line);
    repaired = true;
    error = json_->parser.parse(copy_.data(), copy_.size(), true).get(root);
  }
  if (error != simdjson::SUCCESS) {
    return absl::InvalidArgumentError(absl::StrCat("not a line of JSON: ", simdjson::error_message(error)));
  }
  if (repaired) ++repaired_;
  return ReadFields(root, post);
}

}  // namespace winnow::cli
