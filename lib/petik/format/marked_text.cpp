#include "petik/format/marked_text.hpp"

#include <algorithm>
#include <utility>

namespace petik {
namespace {

class Cutter {
 public:
  explicit Cutter(const Document& doc) : doc_(doc) {}

  std::vector<MarkedPiece> pieces() {
    for (const Paragraph& paragraph : doc_.paragraphs) cut(paragraph.span);
    each_mark([this](Span span, auto&&) { cut(span); });
    std::sort(cuts_.begin(), cuts_.end());
    cuts_.erase(std::unique(cuts_.begin(), cuts_.end()), cuts_.end());
    for (std::size_t i = 0; i + 1 < cuts_.size(); ++i) pieces_.push_back({{cuts_[i], cuts_[i + 1]}});
    each_mark([this](Span span, auto&& paint) {
      for (std::size_t i = place(span.begin); i < place(span.end); ++i) paint(pieces_[i]);
    });
    return inside_paragraphs();
  }

 private:
  void cut(Span span) {
    cuts_.push_back(span.begin);
    cuts_.push_back(span.end);
  }

  std::size_t place(std::uint32_t offset) const {
    return static_cast<std::size_t>(std::lower_bound(cuts_.begin(), cuts_.end(), offset) - cuts_.begin());
  }

  // Every span with what it writes into the pieces that it covers. Quotes that begin later lie inside.
  template <typename Use>
  void each_mark(Use use) const {
    for (std::uint32_t e = 0; e < doc_.entities.size(); ++e) {
      use(doc_.entities[e].span, [e](MarkedPiece& piece) { piece.entity = e; });
    }
    std::vector<std::pair<Span, std::uint32_t>> contents;
    for (std::uint32_t q = 0; q < doc_.quotes.size(); ++q) {
      const Quote& quote = doc_.quotes[q];
      for (const Span span : quote.content) contents.emplace_back(span, q);
      if (quote.cue) use(quote.cue->span, [q](MarkedPiece& piece) { piece.part = q; });
      if (quote.source) {
        use(*quote.source, [q](MarkedPiece& piece) {
          piece.part = q;
          piece.is_source = true;
        });
      }
    }
    std::stable_sort(contents.begin(), contents.end(),
                     [](const auto& a, const auto& b) { return a.first.begin < b.first.begin; });
    for (const auto& [span, q] : contents) {
      use(span, [quote = q](MarkedPiece& piece) { piece.quote = quote; });
    }
  }

  std::vector<MarkedPiece> inside_paragraphs() const {
    std::vector<MarkedPiece> inside;
    for (const Paragraph& paragraph : doc_.paragraphs) {
      for (std::size_t i = place(paragraph.span.begin); i < place(paragraph.span.end); ++i)
        inside.push_back(pieces_[i]);
    }
    return inside;
  }

  const Document& doc_;
  std::vector<std::uint32_t> cuts_;
  std::vector<MarkedPiece> pieces_;
};

}  // namespace

std::vector<MarkedPiece> marked_pieces(const Document& doc) { return Cutter(doc).pieces(); }

}  // namespace petik
