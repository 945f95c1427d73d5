// Words of scripts that are written without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese): ICU's word iterator
// with its dictionaries, for just those runs.
//
//     petik::unspaced_ends("北京大学")   // the bytes where each word ends
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace petik {

// Where the words of `run` end, in bytes from its start, ascending; the last is run.size(). `run`: valid UTF-8 of
// CharKind::ideograph and CharKind::mark. One end where ICU's data are not there.
std::vector<std::uint32_t> unspaced_ends(std::string_view run);

}  // namespace petik
