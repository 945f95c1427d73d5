// Any bytes as a .petik.toml: an error of petik's, or settings that are printed as a file which says the same.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "petik/check/config.hpp"
#include "petik/error.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view content(reinterpret_cast<const char*>(data), size);
  petik::check::Config config;
  try {
    config = petik::check::parse_config(content, "/berita/.petik.toml");
  } catch (const petik::Error&) {
    return 0;
  }
  const std::string printed = petik::check::print_config(config);
  const petik::check::Config again = petik::check::parse_config(printed, "/berita/.petik.toml");  // must not throw
  if (petik::check::print_config(again) != printed) std::abort();
  config.profile_for("/berita/opini/a.txt");
  config.excludes("/berita/arsip/a.txt");
  return 0;
}
