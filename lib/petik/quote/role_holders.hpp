// Who bears a role in an article: "Kapolsek" is the "Kapolsek Sukamaju Iptu Rina" of the second paragraph.
//
//     RoleHolders holders(read, people);
//     holders.find(phrase)          // the tokens of a name, empty if nobody bears it
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "petik/quote/people.hpp"
#include "petik/quote/reading.hpp"

namespace petik {

// How close a role must be to the phrase: its beginning, all words of the phrase in it (or shortened: Wamen, Wakil
// Menteri), or only its head.
enum class RoleMatch : std::uint8_t { beginning, words, head };

class RoleHolders {
 public:
  RoleHolders(const Reading& read, const People& people) : read_(read), people_(people) {}

  // The name of whom the article gives the role that the phrase says ("Kapolsek Sukamaju", "pelatih itu"): the last one
  // before the phrase, else the first one behind it; empty if there is none.
  TokenRange find(TokenRange phrase, RoleMatch match) const;

 private:
  struct Holder {
    std::string role;        // folded, its short words written out
    std::string as_written;  // folded
    TokenRange name;
  };

  const std::vector<Holder>& holders() const;
  bool sure(TokenRange name) const;
  bool names(TokenRange phrase, TokenRange name) const;

  const Reading& read_;
  const People& people_;
  mutable std::vector<Holder> holders_;  // gathered at the first question
  mutable bool gathered_ = false;
};

}  // namespace petik
