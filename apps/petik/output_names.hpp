// With --output-dir: which file the results of each input go to, and what is wrong with that, before any work.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "petik/files.hpp"
#include "petik/settings.hpp"

namespace petik::cli {

// "berita/a.txt.gz" with ".tsv" -> DIR/berita/a.tsv: packing and the endings of texts give way to the suffix.
// What the name of a list of documents ends with: with brat, a file of several documents gets a folder for them and
// beside it a list of their ids and names.
inline constexpr std::string_view kListEnding = ".list.tsv";

std::string output_name(const Settings& settings, const InputFile& file);

// The suffix where --suffix is not given: .txt for lines, .ann for brat ..., else the format's name.
std::string suffix_of(std::string_view format);

// Throws petik::Error: no such folder or not writable, two inputs with one output, an output that is an input, a name
// that leads out of the folder. Returns the files that are left to do, without those that --skip-existing leaves out.
std::vector<InputFile> plan_outputs(const Settings& settings, const std::vector<InputFile>& files);

// Throws petik::Error if `path` is one of the files that are read. Empty: nothing.
void refuse_input(const std::string& path, const std::vector<InputFile>& files);

}  // namespace petik::cli
