#include "core/text/utf8.h"

#include <cstring>

#include "core/text/normalize.h"

namespace winnow {
namespace {

constexpr size_t kClipHead = 48 * 1024;
constexpr size_t kClipTail = 16 * 1024;

// What a lead byte says: how many bytes follow, its own bits, and the range of the first that
// follows (narrower than 80..BF after E0, ED, F0 and F4: no overlong forms, surrogates or planes
// beyond 16).
struct Lead {
  int following;
  uint32_t bits;
  uint8_t low, high;
};

Lead ReadLead(uint8_t byte) {
  if (byte >= 0xC2 && byte <= 0xDF) return {1, byte & 0x1Fu, 0x80, 0xBF};
  if (byte >= 0xE0 && byte <= 0xEF) {
    return {2, byte & 0x0Fu, static_cast<uint8_t>(byte == 0xE0 ? 0xA0 : 0x80),
            static_cast<uint8_t>(byte == 0xED ? 0x9F : 0xBF)};
  }
  if (byte >= 0xF0 && byte <= 0xF4) {
    return {3, byte & 0x07u, static_cast<uint8_t>(byte == 0xF0 ? 0x90 : 0x80),
            static_cast<uint8_t>(byte == 0xF4 ? 0x8F : 0xBF)};
  }
  return {0, 0, 0, 0};
}

}  // namespace

uint32_t DecodeUtf8(absl::string_view bytes, size_t* pos, bool* bad) {
  const uint8_t first = static_cast<uint8_t>(bytes[(*pos)++]);
  if (first < 0x80) return first;
  Lead lead = ReadLead(first);
  uint32_t code_point = lead.bits;
  for (int i = 0; i < lead.following; ++i) {
    const uint8_t next = *pos < bytes.size() ? static_cast<uint8_t>(bytes[*pos]) : 0;
    if (next < lead.low || next > lead.high) {
      *bad = true;
      return kReplacement;
    }
    code_point = code_point << 6 | (next & 0x3Fu);
    lead.low = 0x80;
    lead.high = 0xBF;
    ++*pos;
  }
  if (lead.following > 0) return code_point;
  *bad = true;
  return kReplacement;
}

void AppendUtf8(uint32_t code_point, std::string* out) {
  if (code_point < 0x80) {
    out->push_back(static_cast<char>(code_point));
    return;
  }
  char buffer[4];
  int size = 0;
  if (code_point < 0x800) {
    buffer[size++] = static_cast<char>(0xC0 | code_point >> 6);
  } else {
    if (code_point < 0x10000) {
      buffer[size++] = static_cast<char>(0xE0 | code_point >> 12);
    } else {
      buffer[size++] = static_cast<char>(0xF0 | code_point >> 18);
      buffer[size++] = static_cast<char>(0x80 | (code_point >> 12 & 0x3F));
    }
    buffer[size++] = static_cast<char>(0x80 | (code_point >> 6 & 0x3F));
  }
  buffer[size++] = static_cast<char>(0x80 | (code_point & 0x3F));
  out->append(buffer, static_cast<size_t>(size));
}

bool IsAscii(absl::string_view text) {
  constexpr uint64_t kHighBits = 0x8080808080808080u;
  size_t i = 0;
  for (; i + 8 <= text.size(); i += 8) {
    uint64_t word;
    std::memcpy(&word, text.data() + i, 8);
    if (word & kHighBits) return false;
  }
  for (; i < text.size(); ++i) {
    if (static_cast<uint8_t>(text[i]) >= 0x80) return false;
  }
  return true;
}

std::string RepairUtf8(absl::string_view bytes) {
  if (IsAscii(bytes)) return std::string(bytes);
  std::string out;
  out.reserve(bytes.size() + 16);
  for (size_t pos = 0; pos < bytes.size();) {
    const size_t begin = pos;
    bool bad = false;
    DecodeUtf8(bytes, &pos, &bad);
    if (bad) {
      AppendUtf8(kReplacement, &out);
    } else {
      out.append(bytes.data() + begin, pos - begin);
    }
  }
  return out;
}

std::string Clip(absl::string_view text) {
  if (text.size() <= kClipHead + kClipTail) return std::string(text);
  // At most three steps: bytes that continue nothing are no reason to go further.
  size_t head = kClipHead;
  for (int i = 0; i < 3 && IsContinuation(text[head]); ++i) --head;
  size_t tail = text.size() - kClipTail;
  for (int i = 0; i < 3 && IsContinuation(text[tail]); ++i) ++tail;
  std::string out(text.substr(0, head));
  out.push_back('\n');  // the ends are not neighbours
  out.append(text.data() + tail, text.size() - tail);
  return out;
}

}  // namespace winnow
