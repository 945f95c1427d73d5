// The ways in which an article writes its names: each spelling once, with its mentions and the words that lead to it.
//
//     NameForms forms(doc);
//     forms[0].text == "Budi Santoso", forms[0].mentions == {0, 4}
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "petik/document/document.hpp"
#include "petik/lexicon/word_table.hpp"

namespace petik {

// One way to write a name.
struct NameForm {
  std::string text;    // as it stands first (not in capitals), spaces one, without an acronym in brackets inside
  std::string folded;  // budi santoso
  std::vector<std::string_view> words;  // of `folded`
  std::string acronym;                  // folded: "phri" of "Perhimpunan Hotel (PHRI) Bali"; mostly empty
  EntityType type = EntityType::person;
  std::vector<std::uint32_t> mentions;  // indices into Document::entities
  std::uint32_t name = kNone;           // the name it belongs to; set by who links them
  std::uint32_t same_text = kNone;      // the next form of this folded text, of another type
};

class NameForms {
 public:
  // Takes the persons, organisations and places of `doc`.
  explicit NameForms(const Document& doc);

  std::size_t size() const { return forms_.size(); }
  NameForm& operator[](std::size_t f) { return forms_[f]; }
  const NameForm& operator[](std::size_t f) const { return forms_[f]; }

  // The form of an entity, kNone for those of other types.
  std::uint32_t form_of(std::uint32_t entity) const { return form_of_[entity]; }

 private:
  // The forms that hold a word: an article has few. Of more than a fixed number the later ones are not found again.
  struct Holders {
    std::uint32_t count = 0;
    std::uint32_t last = kNone;
  };

  bool note_words(std::uint32_t form);
  std::uint32_t number(std::string& text, EntityType type);  // the text is changed

  std::deque<NameForm> forms_;  // a deque: the views into `folded` stay good
  std::vector<std::uint32_t> form_of_;
  std::string folded_;  // the text of the last mention
  WordTable<Holders> with_word_;
  WordTable<std::uint32_t> by_text_;  // the first form of a folded text
};

}  // namespace petik
