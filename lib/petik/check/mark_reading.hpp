// The pairs of quotation marks as the mark rules see them. Internal to check/.
#pragma once

#include <string_view>

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
