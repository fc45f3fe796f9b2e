#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  const bool download = document.facts.links.download > 0;
  bool password = false;
  for (absl::string_view word : {"password", "passwd", "pass:", "пароль", "密码", "senha", "contraseña"}) {
    password = password || absl::StrContains(document.body.text, word);
  }
  return download ? (password ? 2.0f : 1.0f) : 0.0f;
}

}  // namespace

constinit const Signal kDownloadWithPasswordSignal = {
    "download_with_password",
    Family::kContent,
    "0 no program or archive to fetch, 1 one linked from no well-known site, 2 with a password given beside it",
    Measure,
    "It offers an archive or a program to download.",
    "It offers nothing to download."};

}  // namespace winnow
