#include "tools/cli/iso_time.h"

#include <array>

#include "fmt/format.h"

namespace winnow::cli {
namespace {

constexpr int64_t kDayMs = 24LL * 3600 * 1000;
// 0000-01-01 and 10000-01-01.
constexpr TimeMs kFirst = -719528 * kDayMs;
constexpr TimeMs kLast = 2932897 * kDayMs;

// Days since 1970-01-01 in the proleptic Gregorian calendar (Howard Hinnant, "chrono-Compatible
// Low-Level Date Algorithms", days_from_civil).
int64_t DaysFromCivil(int64_t year, int month, int day) {
  year -= month <= 2;
  const int64_t era = (year >= 0 ? year : year - 399) / 400;
  const int64_t year_of_era = year - era * 400;
  const int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

bool IsLeap(int64_t year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int DaysIn(int64_t year, int month) {
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && IsLeap(year) ? 29 : kDays[static_cast<size_t>(month) - 1];
}

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// Takes exactly `digits` digits from the front.
bool TakeNumber(absl::string_view* text, size_t digits, int* number) {
  if (text->size() < digits) return false;
  *number = 0;
  for (size_t i = 0; i < digits; ++i) {
    if (!IsDigit((*text)[i])) return false;
    *number = *number * 10 + ((*text)[i] - '0');
  }
  text->remove_prefix(digits);
  return true;
}

bool TakeChar(absl::string_view* text, char c) {
  if (text->empty() || text->front() != c) return false;
  text->remove_prefix(1);
  return true;
}

// The fraction after the point, in milliseconds.
bool TakeFraction(absl::string_view* text, int* ms) {
  if (text->empty() || !IsDigit(text->front())) return false;
  for (int scale = 100; !text->empty() && IsDigit(text->front()); scale /= 10) {
    *ms += (text->front() - '0') * scale;
    text->remove_prefix(1);
  }
  return true;
}

// "Z", "+01:00", "+0100" or "+01": all that is left. The offset east of UTC in minutes.
bool TakeZone(absl::string_view text, int* minutes) {
  if (text == "Z" || text == "z") return true;
  if (text.empty() || (text[0] != '+' && text[0] != '-')) return false;
  const int sign = text[0] == '-' ? -1 : 1;
  text.remove_prefix(1);
  int hours = 0;
  int rest = 0;
  if (!TakeNumber(&text, 2, &hours)) return false;
  if (!text.empty()) {
    TakeChar(&text, ':');
    if (!TakeNumber(&text, 2, &rest) || !text.empty()) return false;
  }
  *minutes = sign * (hours * 60 + rest);
  return hours <= 23 && rest <= 59;
}

}  // namespace

bool ParseIsoTime(absl::string_view text, TimeMs* time) {
  int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ms = 0, zone = 0;
  if (!TakeNumber(&text, 4, &year) || !TakeChar(&text, '-') || !TakeNumber(&text, 2, &month) || !TakeChar(&text, '-') ||
      !TakeNumber(&text, 2, &day) || !(TakeChar(&text, 'T') || TakeChar(&text, 't')) || !TakeNumber(&text, 2, &hour) ||
      !TakeChar(&text, ':') || !TakeNumber(&text, 2, &minute)) {
    return false;
  }
  if (TakeChar(&text, ':')) {
    if (!TakeNumber(&text, 2, &second)) return false;
    if (TakeChar(&text, '.') && !TakeFraction(&text, &ms)) return false;
  }
  if (!TakeZone(text, &zone)) return false;
  if (month < 1 || month > 12 || day < 1 || day > DaysIn(year, month) || hour > 23 || minute > 59 || second > 60) {
    return false;
  }
  if (second == 60) ms = 0;
  const int64_t seconds = DaysFromCivil(year, month, day) * 86400 + hour * 3600 + (minute - zone) * 60 + second;
  *time = seconds * 1000 + ms;
  return true;
}

std::string FormatIsoTime(TimeMs time) {
  if (time < kFirst || time >= kLast) return "";
  int64_t days = time / kDayMs;
  int64_t of_day = time % kDayMs;
  if (of_day < 0) {
    of_day += kDayMs;
    --days;
  }
  // civil_from_days of the same paper.
  const int64_t shifted = days + 719468;
  const int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  const int64_t day_of_era = shifted - era * 146097;
  const int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int64_t month_index = (5 * day_of_year + 2) / 153;
  const int64_t day = day_of_year - (153 * month_index + 2) / 5 + 1;
  const int64_t month = month_index < 10 ? month_index + 3 : month_index - 9;
  const int64_t year = year_of_era + era * 400 + (month <= 2);
  const int64_t seconds = of_day / 1000;
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", year, month, day, seconds / 3600, seconds / 60 % 60,
                     seconds % 60, of_day % 1000);
}

}  // namespace winnow::cli
