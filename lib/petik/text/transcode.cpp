#include "petik/text/transcode.hpp"

#include <array>

#include <unicode/ucnv.h>
#include <unicode/utf16.h>

#include "petik/error.hpp"

namespace petik {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

using Converter = std::unique_ptr<UConverter, void (*)(UConverter*)>;

Converter open(const std::string& name) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(name.empty() ? nullptr : ucnv_open(name.c_str(), &status), &ucnv_close);
  if (U_FAILURE(status) != 0) converter.reset();
  return converter;
}

}  // namespace

struct Transcoder::State {
  Converter converter;
  char16_t lead = 0;  // a lead surrogate whose other half comes with the next units
};

bool is_known_encoding(const std::string& name) { return open(name) != nullptr; }

Transcoder::Transcoder(const std::string& encoding) : state_(std::make_unique<State>(State{open(encoding)})) {
  if (!state_->converter) throw Error("unknown encoding " + encoding);
  UErrorCode status = U_ZERO_ERROR;
  ucnv_setToUCallBack(state_->converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
}

Transcoder::~Transcoder() = default;

void Transcoder::convert(std::string_view bytes, bool last, Repair how, std::string& out) {
  constexpr std::size_t kUnits = 4096;
  std::array<char16_t, kUnits> units{};
  const char* source = bytes.data();
  const char* const end = source + bytes.size();
  for (;;) {
    UErrorCode status = U_ZERO_ERROR;
    char16_t* target = units.data();
    ucnv_toUnicode(state_->converter.get(), &target, units.data() + kUnits, &source, end, nullptr,
                   static_cast<UBool>(last), &status);
    append({units.data(), static_cast<std::size_t>(target - units.data())}, out);
    if (U_SUCCESS(status) != 0) break;
    if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
    if (status != U_BUFFER_OVERFLOW_ERROR) {
      note_invalid(read_ + static_cast<std::uint64_t>(source - bytes.data()), how, out);
      if (status == U_TRUNCATED_CHAR_FOUND) break;
    }
  }
  read_ += bytes.size();
}

// An ill-formed sequence ends at byte `end` of the stream.
void Transcoder::note_invalid(std::uint64_t end, Repair how, std::string& out) {
  constexpr std::int8_t kLongest = 32;
  std::array<char, kLongest> sequence{};
  std::int8_t length = kLongest;
  UErrorCode status = U_ZERO_ERROR;
  ucnv_getInvalidChars(state_->converter.get(), sequence.data(), &length, &status);
  if (!first_invalid_) first_invalid_ = end - static_cast<std::uint64_t>(U_FAILURE(status) != 0 ? 0 : length);
  if (how == Repair::replace) append_utf8(kReplacement, out);
}

void Transcoder::append(std::u16string_view units, std::string& out) {
  for (const char16_t unit : units) {
    if (U16_IS_LEAD(unit)) {
      state_->lead = unit;
    } else if (state_->lead != 0) {
      append_utf8(static_cast<char32_t>(U16_GET_SUPPLEMENTARY(state_->lead, unit)), out);
      state_->lead = 0;
    } else {
      append_utf8(unit, out);
    }
  }
}

}  // namespace petik
