#include "petik/parallel/shard.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

TEST_CASE("every id is in exactly one shard, and the shards are of one size") {
  constexpr std::uint64_t kShards = 7;
  std::vector<int> sizes(kShards);
  for (int i = 0; i < 7000; ++i) {
    const std::string id = "berita-" + std::to_string(i);
    int holders = 0;
    for (std::uint64_t index = 1; index <= kShards; ++index) {
      if (!petik::Shard{index, kShards}.holds(id)) continue;
      ++holders;
      ++sizes[index - 1];
    }
    REQUIRE(holders == 1);
  }
  for (const int size : sizes) {
    CHECK(size > 850);
    CHECK(size < 1150);
  }
}

TEST_CASE("the hash never changes: runs of different versions share their shards") {
  CHECK(petik::Shard::hash("") == 0xEFD01F60BA992926U);
  CHECK(petik::Shard::hash("berita-1") == 0xBE1B18702BA3466U);
}
