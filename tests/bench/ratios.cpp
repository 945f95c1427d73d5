// Tokens, words and sentences beside their peers on the same text in the same run, as ratios: ICU's word and sentence
// BreakIterator and a splitter at blanks, each writing one piece a line to a file in blocks, as the program does. Then
// the growth of the cost from n to 2n, also on inputs that are made to be slow.
//
//     build/release/tests/bench/petik-ratios [MEGABYTES]    64 without an argument
#include <unicode/brkiter.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "petik/analyze.hpp"
#include "petik/format/lines.hpp"
#include "support/files.hpp"

namespace {

// A file that is written in blocks.
class File {
 public:
  File() : file_(std::tmpfile(), &std::fclose) {
    if (!file_ || std::setvbuf(file_.get(), nullptr, _IONBF, 0) != 0) std::abort();
  }

  void add_line(std::string_view piece) {
    if (piece.size() >= kBlock) {  // no copy of what is a block of its own
      write();
      put(piece);
    } else {
      buffer += piece;
    }
    buffer.push_back('\n');
    write_full();
  }

  // To be called when more has been appended to the buffer.
  void write_full() {
    if (buffer.size() >= kBlock) write();
  }

  void write() {
    put(buffer);
    buffer.clear();
  }

  std::string buffer;

 private:
  static constexpr std::size_t kBlock = std::size_t{128} << 10U;

  void put(std::string_view bytes) {
    if (std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) != bytes.size()) std::abort();
  }

  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
};

using Contender = std::function<void(std::string_view text, File& out)>;

// Lines of the sample articles in random order; the same for the same size.
std::string generated_text(std::size_t size) {
  std::vector<std::string> lines;
  for (const auto& path : petik::test::files_under("data/samples", {".txt"})) {
    const std::string article = petik::test::read_file(path);
    for (std::size_t at = 0; at < article.size();) {
      const std::size_t end = std::min(article.find('\n', at), article.size());
      if (end > at) lines.push_back(article.substr(at, end - at));
      at = end + 1;
    }
  }
  std::mt19937 random(1);
  std::string text;
  while (text.size() < size) text.append(lines[random() % lines.size()]).append("\n");
  return text;
}

void append_spans(const petik::Document& doc, const auto& items, File& out) {
  for (const auto& item : items) out.add_line(doc[item.span]);
}

// A document of 64 KB at a time, as the program reads JSON Lines.
void analyzed(std::string_view text, petik::Layer layers, const auto& print) {
  constexpr std::size_t kDocument = std::size_t{64} << 10U;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n', std::min(kDocument, text.size())), text.size());
    petik::Document doc;
    doc.text = text.substr(0, end);
    petik::Analyzer().run(doc, layers);
    print(doc);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void tokens(std::string_view text, File& out) {
  analyzed(text, petik::Layer::tokens, [&](const petik::Document& doc) {
    petik::append_token_lines(doc, out.buffer);
    out.write_full();
  });
}

void words(std::string_view text, File& out) {
  analyzed(text, petik::Layer::tokens | petik::Layer::words,
           [&](const petik::Document& doc) { append_spans(doc, doc.words, out); });
}

void sentences(std::string_view text, File& out) {
  analyzed(text, petik::Layer::sentences, [&](const petik::Document& doc) { append_spans(doc, doc.sentences, out); });
}

void icu_pieces(std::string_view text, File& out, icu::BreakIterator* (*make)(const icu::Locale&, UErrorCode&)) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> pieces(make(icu::Locale("id"), status));
  UText utf8 = UTEXT_INITIALIZER;
  utext_openUTF8(&utf8, text.data(), static_cast<std::int64_t>(text.size()), &status);
  pieces->setText(&utf8, status);
  std::size_t begin = 0;
  for (std::int32_t end = pieces->next(); end != icu::BreakIterator::DONE; end = pieces->next()) {
    const std::string_view piece = text.substr(begin, static_cast<std::size_t>(end) - begin);
    begin = static_cast<std::size_t>(end);
    if (piece != " " && piece != "\n") out.add_line(piece);
  }
  utext_close(&utf8);
}

void icu_words(std::string_view text, File& out) { icu_pieces(text, out, icu::BreakIterator::createWordInstance); }

void icu_sentences(std::string_view text, File& out) {
  icu_pieces(text, out, icu::BreakIterator::createSentenceInstance);
}

void split_at_blanks(std::string_view text, File& out) {
  while (!text.empty()) {
    const auto blank = std::find_if(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\n'; });
    const auto size = static_cast<std::size_t>(blank - text.begin());
    if (size > 0) out.add_line(text.substr(0, size));
    text.remove_prefix(std::min(size + 1, text.size()));
  }
}

// Seconds of processor time, the least of several runs, the file included.
double seconds(const Contender& contender, std::string_view text, int runs = 3) {
  double least = 1e9;
  for (int run = 0; run < runs; ++run) {
    File out;
    const std::clock_t start = std::clock();
    contender(text, out);
    out.write();
    least = std::min(least, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  return least;
}

double print_speed(const char* name, const Contender& contender, std::string_view text) {
  const double time = seconds(contender, text);
  std::printf("%-22s %8.3f s %8.0f MB/s\n", name, time, static_cast<double>(text.size()) / time / 1e6);
  return time;
}

void print_growth(const char* name, const Contender& contender, const std::function<std::string(std::size_t)>& make,
                  std::size_t n) {
  const double once = seconds(contender, make(n));
  const double twice = seconds(contender, make(2 * n));
  std::printf("%-34s n %8.4f s  2n %8.4f s  2n/n %5.2f\n", name, once, twice, twice / once);
}

std::string repeated(std::string_view piece, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += piece;
  return text;
}

void print_slow_inputs() {
  const auto of = [](std::string_view piece) { return [piece](std::size_t n) { return repeated(piece, n); }; };
  constexpr std::size_t kMarks = 100'000, kBytes = 5'000'000;
  print_growth("unclosed quotation marks", sentences, of("\"Siap "), kMarks);
  print_growth("nested brackets", sentences, of("(a "), kMarks);
  print_growth("1.1.1.1...", tokens, of("1."), kBytes / 2);
  print_growth("a.a.a.a...", tokens, of("a."), kBytes / 2);
  print_growth("aaaa...", tokens, of("a"), kBytes);
  print_growth("AaAaAa...", tokens, of("Aa"), kBytes / 2);
  print_growth("a-a-a-a...", tokens, of("a-"), kBytes / 2);
  print_growth("full stops", sentences, of("."), kBytes);
  print_growth("combining marks", tokens, of("\xCC\x81"), kBytes / 2);
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t megabytes = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 64;
  const std::string text = generated_text(megabytes << 20U);
  const std::string_view half = std::string_view(text).substr(0, text.find('\n', text.size() / 2));
  const double icu_word = print_speed("ICU words", icu_words, text);
  const double icu_sentence = print_speed("ICU sentences", icu_sentences, text);
  const double blanks = print_speed("blanks", split_at_blanks, text);
  const double token = print_speed("petik tokens", tokens, text);
  print_speed("petik words", words, text);
  const double sentence = print_speed("petik sentences", sentences, text);
  std::printf("tokens: %.2f times ICU's words, %.2f times blanks; sentences: %.2f times ICU's\n", icu_word / token,
              blanks / token, icu_sentence / sentence);
  std::printf("n to 2n: tokens %.2f, sentences %.2f\n", token / seconds(tokens, half),
              sentence / seconds(sentences, half));
  print_slow_inputs();
  return 0;
}
