#include "petik/entity/model.hpp"

#include <algorithm>
#include <atomic>
#include <bit>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

#include "petik/error.hpp"

// From model_data.S.
extern "C" const char petik_entity_model[];
extern "C" const char petik_entity_model_end[];

namespace petik {

Model::Model(std::string_view bytes) {
  ModelHeader header{};
  if (bytes.size() < sizeof header) throw Error("entity model", 0, "too short");
  std::memcpy(&header, bytes.data(), sizeof header);
  const std::size_t transitions = sizeof header;
  const std::size_t seeds = transitions + kLabels * kLabelSlots * sizeof(std::int16_t);
  const std::size_t rows = (seeds + header.seeds * sizeof(std::uint16_t) + 7) / 8 * 8;
  if (header.magic != kModelMagic || header.labels != kLabels || !std::has_single_bit(header.seeds) ||
      header.rows == 0 || bytes.size() < rows + header.rows * sizeof(ModelRow)) {
    throw Error("entity model", 0, "not a model of this version");
  }
  static std::atomic<std::uint64_t> models{0};
  id_ = ++models;
  transitions_ = reinterpret_cast<const std::int16_t*>(bytes.data() + transitions);
  seeds_ = reinterpret_cast<const std::uint16_t*>(bytes.data() + seeds);
  rows_ = reinterpret_cast<const ModelRow*>(bytes.data() + rows);
  mask_ = header.seeds - 1;
  row_count_ = header.rows;
  find_largest_gain();
  gather_within();
}

void Model::find_largest_gain() {
  for (Label one = 0; one < kLabels; ++one) {
    for (Label other = 0; closes(one) && other < kLabels; ++other) {
      for (Label next = 0; closes(other) && next < kLabels; ++next) {
        if (opens(next)) largest_gain_ = std::max(largest_gain_, transition(other, next) - transition(one, next));
      }
    }
  }
}

void Model::gather_within() {
  for (const Place from : {Place::begin, Place::inside}) {
    for (const Place to : {Place::inside, Place::end}) {
      ByType& weights = within_[from == Place::begin ? 0 : 1][to == Place::inside ? 0 : 1];
      for (std::size_t type = 0; type < kModelTypes.size(); ++type) {
        weights[type] = static_cast<std::int16_t>(transition(label(type, from), label(type, to)));
      }
    }
  }
}

namespace {

using Bytes = std::int8_t __attribute__((vector_size(16)));
using Words = std::int16_t __attribute__((vector_size(16)));
constexpr std::size_t kVectors = kLabelSlots / sizeof(Bytes);
constexpr Bytes kWeightsOnly = {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0};  // of a row's last bytes

Bytes all_bytes(std::int8_t value) { return Bytes{} + value; }

// Each byte doubled to a word and shifted down keeps its sign: two instructions for eight of them on any x86-64, where
// a conversion takes six.
struct PlainSums {
  std::array<Words, 2 * kVectors> words;

  void add(const Scores& sum) {
    std::array<Words, 2 * kVectors> others;
    std::memcpy(&others, sum.data(), sizeof others);
    for (std::size_t v = 0; v < words.size(); ++v) words[v] += others[v];
  }

  // What is not known counts nothing: by a mask, for no branch would be foretold.
  [[gnu::always_inline]] void add(const ModelRow& row, std::uint32_t feature) {
    const Bytes known = all_bytes(row.feature == feature ? std::int8_t{-1} : std::int8_t{0});
    for (std::size_t v = 0; v < kVectors; ++v) {
      Bytes x;
      std::memcpy(&x, reinterpret_cast<const char*>(&row) + v * sizeof x, sizeof x);
      x &= known;
      if (v + 1 == kVectors) x &= kWeightsOnly;
      const Bytes low = __builtin_shufflevector(x, x, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7);
      const Bytes high = __builtin_shufflevector(x, x, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 15);
      words[2 * v] += reinterpret_cast<Words>(low) >> 8;
      words[2 * v + 1] += reinterpret_cast<Words>(high) >> 8;
    }
  }
};

void add_plain(const Model::Sought& sought, std::span<const Scores* const> sums, Scores& scores) {
  PlainSums all;
  std::memcpy(&all, scores.data(), sizeof all);
  for (const Scores* sum : sums) all.add(*sum);
  for (std::size_t i = 0; i < sought.features.size(); ++i) all.add(*sought.rows[i], sought.features[i]);
  std::memcpy(scores.data(), &all, sizeof all);
}

#if defined(__x86_64__)
// Sixteen at a time, which AVX2 converts in one instruction.
[[gnu::target("avx2")]] void add_avx2(const Model::Sought& sought, std::span<const Scores* const> sums,
                                      Scores& scores) {
  const __m128i weights_only = reinterpret_cast<__m128i>(kWeightsOnly);
  auto* const words = reinterpret_cast<__m256i_u*>(scores.data());
  __m256i a = _mm256_loadu_si256(words);
  __m256i b = _mm256_loadu_si256(words + 1);
  __m256i c = _mm256_loadu_si256(words + 2);
  for (const Scores* sum : sums) {
    const auto* const others = reinterpret_cast<const __m256i_u*>(sum->data());
    a = _mm256_add_epi16(a, _mm256_loadu_si256(others));
    b = _mm256_add_epi16(b, _mm256_loadu_si256(others + 1));
    c = _mm256_add_epi16(c, _mm256_loadu_si256(others + 2));
  }
  for (std::size_t i = 0; i < sought.features.size(); ++i) {
    const ModelRow* const row = sought.rows[i];
    const auto* const bytes = reinterpret_cast<const __m128i_u*>(row);
    const __m128i known = _mm_cmpeq_epi32(_mm_set1_epi32(static_cast<int>(row->feature)),
                                          _mm_set1_epi32(static_cast<int>(sought.features[i])));
    const __m128i known_weights = _mm_and_si128(known, weights_only);
    a = _mm256_add_epi16(a, _mm256_cvtepi8_epi16(_mm_and_si128(_mm_loadu_si128(bytes), known)));
    b = _mm256_add_epi16(b, _mm256_cvtepi8_epi16(_mm_and_si128(_mm_loadu_si128(bytes + 1), known)));
    c = _mm256_add_epi16(c, _mm256_cvtepi8_epi16(_mm_and_si128(_mm_loadu_si128(bytes + 2), known_weights)));
  }
  _mm256_storeu_si256(words, a);
  _mm256_storeu_si256(words + 1, b);
  _mm256_storeu_si256(words + 2, c);
}
#else
void add_avx2(const Model::Sought& sought, std::span<const Scores* const> sums, Scores& scores) {
  add_plain(sought, sums, scores);
}
#endif

}  // namespace

void Model::seek(std::span<const std::uint32_t> features, Sought& sought) const {
  sought.features = features;
  for (std::size_t i = 0; i < features.size(); ++i) {
    const ModelRow* const row = row_of(features[i]);
    sought.rows[i] = row;
    __builtin_prefetch(row);
    __builtin_prefetch(&row->feature);  // a row may lie in two lines of the cache
  }
}

void Model::add(const Sought& sought, std::span<const Scores* const> sums, Scores& scores, Way way) const {
  way == Way::avx2 ? add_avx2(sought, sums, scores) : add_plain(sought, sums, scores);
}

void Model::add(std::span<const std::uint32_t> features, Scores& scores, Way way) const {
  while (!features.empty()) {
    Sought sought;
    seek(features.first(std::min(features.size(), kTogether)), sought);
    add(sought, {}, scores, way);
    features = features.subspan(sought.features.size());
  }
}

#if defined(__x86_64__)
Model::Way Model::best_way() {
  static const Way way = __builtin_cpu_supports("avx2") != 0 ? Way::avx2 : Way::plain;
  return way;
}
#else
Model::Way Model::best_way() { return Way::plain; }
#endif

std::string_view Model::builtin_bytes() {
  return {petik_entity_model, static_cast<std::size_t>(petik_entity_model_end - petik_entity_model)};
}

const Model& Model::builtin() {
  static const Model model(builtin_bytes());
  return model;
}

}  // namespace petik
