// Texts that look like news and break its rules: Indonesian words, every kind of quotation mark (in pairs and alone),
// figures, line ends, and the characters that shift offsets. For RapidCheck.
//
//     const std::string text = *petik::test::news_text();
#pragma once

#include <rapidcheck.h>

#include <string>

namespace petik::test {

// Valid UTF-8 of up to a few hundred words; line ends are \n alone.
rc::Gen<std::string> news_text();

// Any bytes, often nearly UTF-8.
rc::Gen<std::string> any_bytes();

}  // namespace petik::test
