#include "tools/cli/iso_time.h"

#include <doctest/doctest.h>

namespace winnow::cli {
namespace {

struct Case {
  const char* text;
  TimeMs time;
};

TEST_CASE("times that are ISO 8601 with zone") {
  const Case cases[] = {
      {"1970-01-01T00:00:00Z", 0},
      {"1969-12-31T23:59:59.999Z", -1},
      {"2026-02-10T20:27:06.746Z", 1770755226746},
      {"2026-02-10T21:31:45.266444+00:00", 1770759105266},
      {"2026-02-10T21:27:06+01:00", 1770755226000},
      {"2026-02-10T14:57:06-0530", 1770755226000},
      {"2026-02-10T15:27:06-05", 1770755226000},
      {"2026-02-10T20:27Z", 1770755220000},
      {"2024-02-29T00:00:00Z", 1709164800000},
      {"2000-02-29T12:00:00z", 951825600000},
      {"2016-12-31T23:59:60Z", 1483228800000},
      {"0001-01-01T00:00:00Z", -62135596800000},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    TimeMs time = kUnknownTime;
    REQUIRE(ParseIsoTime(c.text, &time));
    CHECK(time == c.time);
  }
}

TEST_CASE("times that are not") {
  const char* cases[] = {"",
                         "2026-02-10",
                         "2026-02-10T20:27:06",   // no zone
                         "2026-02-10 20:27:06Z",  // no T
                         "2026-02-30T00:00:00Z",  // no such day
                         "2025-02-29T00:00:00Z",  // no leap year
                         "1900-02-29T00:00:00Z",  // nor this
                         "2026-13-01T00:00:00Z",  // no such month
                         "2026-00-01T00:00:00Z",
                         "2026-01-00T00:00:00Z",
                         "2026-01-01T24:00:00Z",
                         "2026-01-01T00:60:00Z",
                         "2026-01-01T00:00:61Z",
                         "2026-01-01T00:00:00.Z",      // empty fraction
                         "2026-01-01T00:00:00+24:00",  // no such zone
                         "2026-01-01T00:00:00+1:00",
                         "2026-01-01T00:00:00Zx",
                         "26-01-01T00:00:00Z",
                         "1770755226",
                         "yesterday"};
  for (const char* text : cases) {
    CAPTURE(text);
    TimeMs time = 0;
    CHECK_FALSE(ParseIsoTime(text, &time));
  }
}

TEST_CASE("a time written and read again is the same") {
  for (const TimeMs time : {TimeMs{0}, TimeMs{-1}, TimeMs{1770755226746}, TimeMs{1709164800000}, TimeMs{951782399999},
                            TimeMs{-62135596800000}, TimeMs{253402300799999}}) {
    TimeMs again = 0;
    REQUIRE(ParseIsoTime(FormatIsoTime(time), &again));
    CHECK(again == time);
  }
  CHECK(FormatIsoTime(1770755226746) == "2026-02-10T20:27:06.746Z");
  CHECK(FormatIsoTime(0) == "1970-01-01T00:00:00.000Z");
  CHECK(FormatIsoTime(kUnknownTime).empty());
  CHECK(FormatIsoTime(253402300800000).empty());
}

}  // namespace
}  // namespace winnow::cli
