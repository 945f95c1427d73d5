// Prints the speaker of one quote.
#include <cstdio>

#include <petik/analyze.hpp>

int main() {
  petik::Document doc;
  doc.text = "\"Kami siap,\" kata Lurah Sarno Wibowo.";
  petik::Analyzer().run(doc, petik::Layer::quotes);
  if (doc.quotes.size() != 1 || !doc.quotes[0].speaker) return 1;
  std::puts(doc.quotes[0].speaker->text.c_str());
  return 0;
}
