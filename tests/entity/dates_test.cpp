// Dates of the whole calendar, written in every way and read back; and what is no date.
#include <catch2/catch.hpp>

#include <array>
#include <chrono>
#include <random>
#include <string>

#include "petik/entity/calendar.hpp"
#include "petik/entity/patterns.hpp"
#include "petik/segment/tokenize.hpp"

namespace {

using petik::CalendarDate;
using petik::EntityType;

constexpr int kRounds = 100000;
constexpr std::array<const char*, 7> kWeekdays = {"Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"};
constexpr std::array<const char*, 12> kMonths = {"Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
                                                 "Juli",    "Agustus",  "September", "Oktober", "November", "Desember"};

// The matches of a text that is one sentence.
std::vector<petik::PatternMatch> matches(const std::string& text, CalendarDate today = {}) {
  petik::Document doc;
  doc.text = text;
  doc.date = today;
  doc.tokens = petik::tokenize(doc.text, petik::Lexicon::builtin());
  doc.sentences = {{{}, {0, static_cast<std::uint32_t>(doc.tokens.size())}}};
  return petik::find_patterns(doc, petik::Lexicon::builtin());
}

// The value of the first match: iso, or "iso mismatch"; what else was found is named by its type.
std::string value(const std::string& text, CalendarDate today = {}) {
  std::string out;
  for (const petik::PatternMatch& match : matches(text, today)) {
    if (match.type != EntityType::date) out += "(" + std::to_string(static_cast<int>(match.type)) + ")";
    for (const petik::ValueField& field : match.value) out += (out.empty() ? "" : " ") + field.value;
  }
  return out;
}

std::string number(int n) { return std::to_string(n); }

std::string written(CalendarDate date, unsigned way) {
  const std::string day = number(date.day);
  const std::string month = kMonths[static_cast<std::size_t>(date.month) - 1];
  const std::string weekday = kWeekdays[static_cast<std::size_t>(petik::weekday_of(date)) - 1];
  const std::string figures = day + "/" + number(date.month) + "/" + number(date.year);
  const std::string words = day + " " + month + " " + number(date.year);
  const std::array<std::string, 7> ways = {figures,
                                           words,
                                           weekday + " (" + figures + ")",
                                           weekday + ", " + words,
                                           weekday + " " + words,
                                           weekday + " pagi, " + words,
                                           petik::iso(date)};
  return ways[way % ways.size()];
}

CalendarDate random_date(std::mt19937& random) {
  constexpr unsigned kDays = 219146;  // 1 January 1500 to 31 December 2099
  return petik::plus_days({1500, 1, 1}, static_cast<int>(random() % kDays));
}

}  // namespace

TEST_CASE("100,000 random dates are written and read back", "[entity]") {
  std::mt19937 random(9);
  for (int round = 0; round < kRounds; ++round) {
    const CalendarDate date = random_date(random);
    const std::string text = written(date, static_cast<unsigned>(round));
    if (value(text) != petik::iso(date)) FAIL(text << " -> " << value(text));
  }
}

TEST_CASE("a date without its year is told from the day of the article, 20,000 random ones", "[entity]") {
  std::mt19937 random(10);
  for (int round = 0; round < 20000; ++round) {
    const CalendarDate date = random_date(random);
    constexpr unsigned kNear = 170;
    const CalendarDate today = petik::plus_days(date, static_cast<int>(random() % kNear));
    const std::string weekday = kWeekdays[static_cast<std::size_t>(petik::weekday_of(date)) - 1];
    const std::string text = weekday + " (" + number(date.day) + "/" + number(date.month) + ")";
    if (value(text, today) != petik::iso(date)) FAIL(text << ", " << petik::iso(today) << " -> " << value(text, today));
  }
}

TEST_CASE("a wrong weekday keeps its date and is marked", "[entity]") {
  CHECK(value("Senin (29/1/2025)") == "2025-01-29 mismatch");
  CHECK(value("Rabu (29/1/2025)") == "2025-01-29");
}

TEST_CASE("figures that are no date", "[entity]") {
  for (const char* text : {"31/2", "31/2/2025", "0/1/2025", "1/13/2025", "29/2/2025", "1/2/3/4", "99/99", "1/2/99999",
                           "31/12/1499", "1/257"}) {
    for (const auto& match : matches(text)) {
      INFO(text);
      CHECK(match.type != EntityType::date);
    }
  }
}

TEST_CASE("a number of 400 digits keeps all of them", "[entity]") {
  const std::string digits = "1" + std::string(399, '7');
  const auto found = matches("Rp " + digits + " miliar");
  REQUIRE(found.size() == 1);
  CHECK(found[0].value.at(0).value == digits + "000000000");
  CHECK(value(digits + " tahun lalu", {2025, 1, 30}).empty());
}
