// Cuts one JSON object into its members without changing a byte, so that a value can be handed on as it was written.
//
//     petik::slice_object(R"({"id": "a", "tahun": 2.50})")   // {"\"id\"", "\"a\""}, {"\"tahun\"", "2.50"}
//
// Only what is needed to find the ends is checked; whoever uses a slice checks what is in it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace petik {

struct JsonMember {
  std::string_view key;    // with its quotation marks
  std::string_view value;  // no white space around it
};

// Throws petik::Error if `json` is not an object and nothing else.
std::vector<JsonMember> slice_object(std::string_view json);

// True if the token is a number by the grammar of JSON, of any size.
bool is_json_number(std::string_view token);

// A copy in which every well-formed number is 0: for a checker that refuses numbers beyond its range.
std::string without_numbers(std::string_view json);

}  // namespace petik
