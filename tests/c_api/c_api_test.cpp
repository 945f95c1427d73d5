// The interface for C; tests/install builds a program in C with it.
#include <catch2/catch.hpp>

#include <string>
#include <string_view>

#include "petik/c_api/petik.h"

namespace {

struct Answer {
  int status = 0;
  std::string json;
};

Answer annotate(const petik_analyzer* analyzer, std::string_view text) {
  char* json = nullptr;
  size_t size = 0;
  Answer answer;
  answer.status = petik_annotate(analyzer, text.data(), text.size(), &json, &size);
  answer.json = json;
  CHECK(answer.json.size() == size);
  petik_free(json);
  return answer;
}

}  // namespace

TEST_CASE("text becomes a record of JSON") {
  petik_analyzer* analyzer = petik_open(nullptr, nullptr);
  REQUIRE(analyzer != nullptr);
  const Answer answer = annotate(analyzer, "\"Kami siap,\" kata Sarno Wibowo.");
  CHECK(answer.status == 0);
  CHECK(answer.json.find("\"name\":\"Sarno Wibowo\"") != std::string::npos);
  CHECK(answer.json.back() == '}');
  petik_close(analyzer);
}

TEST_CASE("empty, ill-formed and NUL bytes are texts as well") {
  petik_analyzer* analyzer = petik_open(nullptr, nullptr);
  CHECK(annotate(analyzer, {}).status == 0);
  CHECK(annotate(analyzer, "a\xFF").json.find("a\uFFFD") != std::string::npos);
  CHECK(annotate(analyzer, std::string_view("a\0b", 3)).json.find("a\\u0000b") != std::string::npos);
  petik_close(analyzer);
}

TEST_CASE("a folder of data that is none is an error with its reason") {
  char* error = nullptr;
  CHECK(petik_open("/tidak/ada", &error) == nullptr);
  REQUIRE(error != nullptr);
  CHECK(std::string_view(error).find("/tidak/ada") != std::string_view::npos);
  petik_free(error);
  CHECK(petik_open("/tidak/ada", nullptr) == nullptr);
  petik_close(nullptr);
  petik_free(nullptr);
}
