#include "petik/quote/roles.hpp"

#include "petik/quote/one_of.hpp"

namespace petik {

std::string plain(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space) out.push_back(c);
    if (space && !out.empty() && out.back() != ' ') out.push_back(' ');
  }
  return out;
}

std::string role_before(const Reading& read, TokenRange name) {
  constexpr std::uint32_t kLongest = 14;
  std::uint32_t begin = name.begin;
  for (std::uint32_t i = name.begin; i > 0 && name.begin - i < kLongest;) {
    --i;
    if (read.starts_paragraph(i + 1)) break;
    const bool office = read.has(i, WordClass::role) || read.has(i, WordClass::rank);
    const bool link =
        read.comma(i) || read.text(i) == "(" || read.text(i) == ")" || one_of(read.lower(i), {"dan", "bidang"});
    if (!office && !link && !read.capital(i)) break;
    if (read.has(i, WordClass::function) && !link) break;
    if (office) begin = i;
  }
  TokenRange role{begin, name.begin};
  while (!role.empty() && !read.is_word(role.end - 1) && read.text(role.end - 1) != ")") --role.end;
  return role.empty() ? std::string() : plain(read.doc()[read.span(role)]);
}

}  // namespace petik
