// Any bytes as text: repair gives valid UTF-8 and leaves valid text alone; an encoding gives the same in one piece and
// in two.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "petik/text/transcode.hpp"
#include "petik/text/utf8.hpp"

namespace {

std::string transcoded(const char* encoding, std::string_view first, std::string_view second) {
  petik::Transcoder from(encoding);
  std::string out;
  from.convert(first, false, petik::Repair::replace, out);
  from.convert(second, false, petik::Repair::replace, out);
  from.convert({}, true, petik::Repair::replace, out);
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const petik::Repair how : {petik::Repair::replace, petik::Repair::skip}) {
    const std::string valid = petik::repair(bytes, how);
    if (petik::first_invalid(valid) != std::string::npos || petik::repair(valid, how) != valid) std::abort();
  }
  const std::size_t middle = size == 0 ? 0 : data[0] % size;
  for (const char* encoding : {"utf-16le", "utf-16be", "windows-1252", "shift_jis", "gb18030"}) {
    const std::string whole = transcoded(encoding, bytes, {});
    if (petik::first_invalid(whole) != std::string::npos) std::abort();
    if (transcoded(encoding, bytes.substr(0, middle), bytes.substr(middle)) != whole) std::abort();
  }
  return 0;
}
