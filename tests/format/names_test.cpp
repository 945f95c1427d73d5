#include "petik/format/names.hpp"

#include <catch2/catch.hpp>

namespace {

template <typename Kind>
void check_round_trip(std::string_view last_name, Kind last) {
  for (std::size_t i = 0; i <= static_cast<std::size_t>(last); ++i) {
    const std::string_view name = petik::name_of(static_cast<Kind>(i));
    INFO(name);
    CHECK_FALSE(name.empty());
    CHECK(petik::find_kind<Kind>(name) == static_cast<Kind>(i));
  }
  CHECK(petik::name_of(last) == last_name);
  CHECK_FALSE(petik::find_kind<Kind>("tiada").has_value());
  CHECK_FALSE(petik::find_kind<Kind>("").has_value());
}

}  // namespace

TEST_CASE("every kind has one name, and the name leads back") {
  check_round_trip("other", petik::TokenKind::other);
  check_round_trip("boilerplate", petik::ParagraphKind::boilerplate);
  check_round_trip("ORDINAL", petik::EntityType::ordinal);
  check_round_trip("mixed", petik::QuoteType::mixed);
  check_round_trip("none", petik::SourceKind::none);
  check_round_trip("utf16", petik::OffsetUnit::utf16);
}
