// Keeps the bytes of many words, in blocks: no allocation a word, and no view of one moves.
//
//     petik::WordArena arena;
//     const std::string_view kept = arena.keep("kata");   // valid as long as the arena
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace petik {

class WordArena {
 public:
  std::string_view keep(std::string_view word) {
    if (word.size() > left_) grow(word.size());
    char* const begin = blocks_.back().get() + (size_ - left_);
    std::copy(word.begin(), word.end(), begin);
    left_ -= word.size();
    return {begin, word.size()};
  }

 private:
  void grow(std::size_t needed) {
    constexpr std::size_t kBlock = std::size_t{32} << 10U;
    size_ = left_ = std::max(kBlock, needed);
    blocks_.push_back(std::make_unique_for_overwrite<char[]>(size_));
  }

  std::vector<std::unique_ptr<char[]>> blocks_;
  std::size_t size_ = 0;  // of the last block
  std::size_t left_ = 0;  // free in it
};

}  // namespace petik
