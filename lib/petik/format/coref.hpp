// Mentions in the bracket form of CorefUD: Entity=(a_n1-person-1 on the first word, Entity=a_n1) on the last.
//
//     const CorefMentions mentions(doc);
//     mentions.opening(3) == "a_n1-person-1"    // of the mention whose first token is 3
//     mentions.closing(4) == "a_n1"             // of the mention whose last token is 4
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "petik/document/document.hpp"

namespace petik {

// The text as a word of letters, digits and "_": every other byte as _ and two digits (hexadecimal). Two texts never
// become the same word.
std::string as_word(std::string_view text);

// The type of the word that CorefUD has for it ("organization"), or of OntoNotes' in small letters ("org"); none for
// another.
std::optional<EntityType> coref_type(std::string_view word);

class CorefMentions {
 public:
  // `doc` (with tokens and entities) must outlive it.
  explicit CorefMentions(const Document& doc);

  // What opens before and closes behind the token; empty for nothing. The parts are eid-etype-head: the id is the
  // document's and the name's, so that mentions of one name are one entity; the head is the first word, since nobody
  // has looked.
  std::string opening(std::uint32_t token) const;
  std::string closing(std::uint32_t token) const;

 private:
  std::string entity_id(std::uint32_t mention) const;

  const Document* doc_;
  std::string prefix_;
  std::vector<std::uint32_t> mentions_;  // by token
};

}  // namespace petik
