// Any text through the readers of amounts, dates and times, with and without the day of the article: matches in order
// and apart, amounts that are decimal numbers, days that exist.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "petik/entity/calendar.hpp"
#include "petik/entity/patterns.hpp"
#include "petik/segment/tokenize.hpp"
#include "petik/text/utf8.hpp"

namespace {

bool is_decimal(std::string_view amount) {
  if (amount.starts_with('-')) amount.remove_prefix(1);
  const std::size_t point = amount.find('.');
  const std::string_view whole = amount.substr(0, point);
  const bool digits = amount.find_first_not_of("0123456789.") == std::string_view::npos;
  const bool zeros = whole.size() > 1 && whole.front() == '0';
  return digits && !zeros && !whole.empty() && !amount.ends_with('.') &&
         amount.find('.', point == std::string_view::npos ? 0 : point + 1) == std::string_view::npos;
}

void check(const petik::ValueField& field, bool date) {
  const bool amount = field.key == "amount" || field.key == "from" || field.key == "to";
  if (field.value.empty() || (amount && !is_decimal(field.value))) std::abort();
  constexpr std::size_t kDay = 10;
  if (date && field.key == "iso" && field.value.size() == kDay && field.value[0] != '-' &&
      field.value.find('/') == std::string::npos && !petik::parse_iso_day(field.value)) {
    std::abort();
  }
}

void check_matches(const petik::Document& doc) {
  std::uint32_t end = 0;
  for (const petik::PatternMatch& match : petik::find_patterns(doc, petik::Lexicon::builtin())) {
    if (match.tokens.begin < end || match.tokens.empty() || match.tokens.end > doc.tokens.size()) std::abort();
    end = match.tokens.end;
    for (const petik::ValueField& field : match.value) check(field, match.type == petik::EntityType::date);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  petik::Document doc;
  doc.text = petik::repair(bytes, petik::Repair::replace);
  doc.tokens = petik::tokenize(doc.text, petik::Lexicon::builtin());
  doc.sentences = {{{}, {0, static_cast<std::uint32_t>(doc.tokens.size())}}};
  check_matches(doc);
  doc.date = size > 0 && data[0] % 2 == 0 ? petik::CalendarDate{2024, 2, 29} : petik::CalendarDate{9999, 12, 31};
  check_matches(doc);
  return 0;
}
