#ifndef WINNOW_TOOLS_CLI_ISO_TIME_H_
#define WINNOW_TOOLS_CLI_ISO_TIME_H_

#include <string>

#include "absl/strings/string_view.h"
#include "core/post.h"

namespace winnow::cli {

// ISO 8601 with zone, the profile of RFC 3339 with seconds and the zone's minutes optional:
// "2026-02-10T20:27:06.746Z", "2026-02-10T20:27+01:00", "...+0100", "...-05". Fractions are cut to
// milliseconds; second 60 is the next minute's first. False for anything else, a missing zone too.
bool ParseIsoTime(absl::string_view text, TimeMs* time);

// "2026-02-10T20:27:06.746Z", as JavaScript writes it. Total: a time outside
// the years 0000 to 9999 gives "".
std::string FormatIsoTime(TimeMs time);

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_ISO_TIME_H_
