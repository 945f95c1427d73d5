// Documents of a file that holds several, for a form with two files a document: brat's text and annotations.
//
//     DocumentPairs pairs("hasil/berita");                    // the folder
//     pairs.write("berita-1", "Kami siap.", "T1 ...");        // berita-1.txt and berita-1.ann, each whole or not at
//     all
#pragma once

#include <map>
#include <string>

namespace petik::cli {

// The id as the name of a file: "/", "%" and control bytes as %2F, a dot at the start likewise; cut off where it is
// longer than file systems allow.
std::string file_name_of(const std::string& id);

class DocumentPairs {
 public:
  // Makes the folder. Throws petik::Error, like write().
  explicit DocumentPairs(std::string folder);

  // Writes both files; returns their name without folder and ending. An id that comes again gets a number: berita-1-2.
  std::string write(const std::string& id, const std::string& text, const std::string& annotations);

 private:
  std::string folder_;
  std::map<std::string, std::size_t> times_;  // by name
};

}  // namespace petik::cli
