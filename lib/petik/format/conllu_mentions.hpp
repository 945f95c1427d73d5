// Mentions read from the Entity field of CorefUD: "(e1-person-1" opens one, "e1)" closes it, "(e1-person-1)" is one
// word.
//
//     ConlluMentions mentions;
//     mentions.read("Entity=(e1-person-1|SpaceAfter=No", {0, 4}, 3);   // a word, its span and its line
//     mentions.give(doc);
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "petik/document/document.hpp"

namespace petik {

class ConlluMentions {
 public:
  // The value of "# global.Entity": which part is the id and which the type (eid-etype-head-other).
  void declare(std::string_view fields);

  // The MISC cell of a word. Throws petik::LineError.
  void read(std::string_view misc, Span word, std::size_t line);

  // Throws petik::LineError where a mention is open: none goes over the end of a sentence.
  void check_closed(std::size_t line) const;

  // Fills entities and names, where the file tells of mentions at all.
  void give(Document& doc);

 private:
  struct Open {
    std::string_view id;
    EntityType type;
    std::uint32_t begin;
  };

  void open(std::string_view parts, Span word, std::size_t line);
  void close(std::string_view id, Span word, std::size_t line);
  std::uint32_t group_of(std::string_view id);

  std::size_t id_at_ = 0;
  std::size_t type_at_ = 1;
  bool told_ = false;
  std::vector<Open> open_;
  std::vector<Entity> entities_;
  std::map<std::string, std::uint32_t> groups_;  // by the id that mentions of one name share
};

}  // namespace petik
