// UTF-16 input to UTF-8.
//
//     petik::utf8_from_utf16(std::string_view("\x00" "a", 2), petik::ByteOrder::big) == "a"
#pragma once

#include <string>
#include <string_view>

namespace petik {

enum class ByteOrder { big, little };

// `bytes`: UTF-16 without its byte order mark. A lone surrogate and an odd byte at the end become U+FFFD.
std::string utf8_from_utf16(std::string_view bytes, ByteOrder order);

}  // namespace petik
