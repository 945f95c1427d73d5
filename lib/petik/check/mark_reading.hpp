// The pairs of quotation marks as the mark rules see them. Internal to check/.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "petik/check/article.hpp"
#include "petik/lexicon/quotation_marks.hpp"

namespace petik::check {

enum class MarkStyle { straight, curly, other };

// " and '' are straight, “ ” „ curly; HTML entities, guillemets and broken bytes are other.
MarkStyle style_of(std::string_view mark);

// A pair of double marks, one of which may be missing.
bool is_double(const Article& a, const MarkPair& pair);

// A pair of double marks that both stand in the text.
bool whole_double(const Article& a, const MarkPair& pair);

// True if the pair begins a sentence or stands behind a comma or colon: speech, not a term in the middle of one.
bool opens_speech(const Article& a, const MarkPair& pair);

// True for a cue right after a closing mark: kata, ujarnya, in small letters.
bool is_cue(const Article& a, std::uint32_t i);

// The double marks that lack their partner in their paragraph and have it in another one: tokens, ascending. Neither
// lacks its partner.
//     Unggahan itu berbunyi: ¶“Kami datang. ¶Gerbang tertutup.”
std::vector<std::uint32_t> marks_of_blocks(const Article& a);

inline bool is_question(std::string_view mark) { return mark == "?" || mark == "!"; }

void find_unclosed(const Article& a, Report& report);
void find_unopened(const Article& a, Report& report);
void find_mixed(const Article& a, Report& report);
void find_wrong_way(const Article& a, Report& report);
void find_outside(const Article& a, Report& report);
void find_comma_after_question(const Article& a, Report& report);
void find_tight(const Article& a, Report& report);
void find_nested(const Article& a, Report& report);

}  // namespace petik::check
