#include "petik/text/unicode_version.hpp"

#include <unicode/uchar.h>
#include <unicode/uvernum.h>

namespace petik {

std::string_view icu_version() { return U_ICU_VERSION; }
std::string_view unicode_version() { return U_UNICODE_VERSION; }

}  // namespace petik
