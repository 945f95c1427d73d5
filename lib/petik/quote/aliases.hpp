// Other names that the article itself gives for a name, and what they stand for.
//
//     Badan Gizi Pedesaan (BGP) ... kata BGP                         -> Badan Gizi Pedesaan
//     Saiful Rahman atau Gus Ful ... kata Gus Ful                    -> Saiful Rahman
//     Rina Wulandari, yang akrab disapa Riri, ... kata Riri          -> Rina Wulandari
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "petik/quote/people.hpp"
#include "petik/quote/reading.hpp"

namespace petik {

class Aliases {
 public:
  Aliases(const Reading& read, const People& people);

  // The tokens of the full name that `mention` is another name for; empty if the article gives none.
  TokenRange full_of(TokenRange mention) const;

 private:
  void read_bracket(std::uint32_t open);
  void read_other_name(std::uint32_t word);
  void remember(TokenRange alias, TokenRange full);
  TokenRange name_before(std::uint32_t end) const;
  TokenRange capitals_before(std::uint32_t end) const;
  TokenRange name_after(std::uint32_t begin) const;
  std::string key(TokenRange words) const;

  const Reading* read_;
  const People* people_;
  std::map<std::string, TokenRange> full_;
};

}  // namespace petik
