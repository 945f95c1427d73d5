// Where a space stands between two tokens of running text, for forms that do not tell: none before "," and ")", none
// behind "(", and none inside a pair of straight quotation marks.
//
//     Spacing spacing;
//     for (const std::string_view token : sentence) text += spacing.before(token) ? " " : "", text += token;
#pragma once

#include <string_view>

namespace petik {

// One a sentence.
class Spacing {
 public:
  // True if a space stands before the token, which is the next one of the sentence; false before the first.
  bool before(std::string_view token);

 private:
  bool glue_ = true;     // nothing stands behind the token before: ( “
  bool double_ = false;  // inside "
  bool single_ = false;  // inside '
};

}  // namespace petik
