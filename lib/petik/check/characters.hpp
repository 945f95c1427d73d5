// Characters that writers do not mean: broken encodings, HTML entities, invisible ones. Internal to check/.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "petik/check/article.hpp"

namespace petik::check {

// UTF-8 that was read as cp1252 and written as UTF-8 again.
struct Mojibake {
  std::size_t size = 0;  // bytes of the text
  std::string meant;     // â€œ -> “
};

// The broken character that begins at byte `at`; nothing if what stands there can be meant.
std::optional<Mojibake> mojibake_at(std::string_view text, std::size_t at);

// An HTML entity.
struct HtmlEntity {
  std::size_t size = 0;
  std::string meant;  // &amp; -> &
};

// The entity that begins with the '&' at byte `at`: the named ones of HTML 4 that news texts hold, and numbers.
std::optional<HtmlEntity> entity_at(std::string_view text, std::size_t at);

void find_mojibake(const Article& a, Report& report);
void find_html_entity(const Article& a, Report& report);
void find_boilerplate(const Article& a, Report& report);

}  // namespace petik::check
