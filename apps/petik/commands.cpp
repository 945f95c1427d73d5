#include "petik/command.hpp"

namespace petik::cli {

std::span<const Command> commands() {
  static const std::vector<Command> all = {tokens_command(), sentences_command(), entities_command(),
                                           quotes_command(), annotate_command(),  convert_command(),
                                           check_command(),  lexicon_command()};
  return all;
}

}  // namespace petik::cli
