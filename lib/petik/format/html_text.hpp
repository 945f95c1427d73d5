// Text as HTML: markup characters escaped, and what HTML does not allow replaced.
//
//     petik::append_html_text("a < b & \"c\"", out);   // a &lt; b &amp; &quot;c&quot;
#pragma once

#include <string>
#include <string_view>

namespace petik {

// Appends `text` (valid UTF-8) for content and for attribute values in quotation marks. NUL and the other control
// characters, which no HTML file may hold, become their pictures (U+2400 and on); non-characters become U+FFFD.
void append_html_text(std::string_view text, std::string& out);

std::string html_text(std::string_view text);

}  // namespace petik
