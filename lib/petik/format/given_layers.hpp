// Mentions and quotes from forms that hold them beside the text: brat, TSV, Web Annotations. Who reads the form names
// the spans; this makes layers of them.
//
//     GivenLayers layers(doc);
//     layers.note(layers.entity({0, 13}, EntityType::person), "Rini Wiryawan");
//     layers.quote().content.push_back({20, 40});
//     layers.finish();
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "petik/document/document.hpp"

namespace petik {

class GivenLayers {
 public:
  // doc.text must be there.
  explicit GivenLayers(Document& doc) : doc_(doc) {}

  // A mention; returns its number.
  std::size_t entity(Span span, EntityType type);

  // What stands beside a mention: its value (amount=5;currency=IDR) or the name of who it is. Mentions of one type with
  // one name are of one.
  void note(std::size_t entity, std::string_view text);

  // Mentions of one name, whatever their types: the one that the first of them has that has any.
  void same(const std::vector<std::size_t>& entities);

  // A quote to fill; the reference lasts until the next one. These forms do not tell confidence and rule: it gets 1 and
  // "given".
  Quote& quote();

  // What `text` is as the speaker of a quote.
  static void speak(Quote& quote, std::string_view text);

  // Orders all, links speakers to names, and says which layers are there: those of which there is something.
  void finish();

 private:
  std::uint32_t group_of(std::string_view name, EntityType type);

  Document& doc_;
  std::map<std::pair<std::string, EntityType>, std::uint32_t> groups_;  // of mentions, by name and type
  std::vector<std::string> names_;                                      // by group; empty: nobody has said it
};

}  // namespace petik
