// The way of every command that reads documents: records in, analysis on several threads, results out in order.
//
//     return process(settings, Layer::quotes, [](const Document& doc, std::string& out) { out += doc.id + "\n"; });
#pragma once

#include <any>
#include <functional>
#include <string>

#include "petik/document/document.hpp"
#include "petik/input.hpp"
#include "petik/lexicon/lexicon.hpp"
#include "petik/output.hpp"
#include "petik/settings.hpp"

namespace petik::cli {

// Appends what the command prints for one document. Called from several threads at once.
using Render = std::function<void(const Document& doc, std::string& out)>;

// What is printed last: in every output, where there are several.
using Closing = std::function<std::string()>;

// Runs over all input. `header`: what stands first in every output. Returns the exit status: 0; 2 after any error,
// which has then been said on stderr, and the other documents are done all the same; 1 with --exit-status where nothing
// was found, that is, no line printed, or in JSON Lines no document with an entry in the layer that is wanted.
int process(const Settings& settings, Layer wanted, const Render& render, const std::string& header = {},
            const Closing& closing = {});

// A command whose results are more than a piece of text a document: counted, numbered, with a start and an end.
struct Stage {
  // On several threads at once; the document is not yet analysed. The record's bytes may have moved into the document.
  std::function<std::any(const Record& record, Document& doc, const Lexicon& lexicon)> work;
  std::function<void(const std::any& result, Output& output)> emit;  // in the order of the input
  std::function<void(Output& output)> begin = [](Output&) {};        // before and after all documents
  std::function<void(Output& output)> end = [](Output&) {};
};

// The same as process() with a Stage. Every document counts as something found.
int process_each(const Settings& settings, const Stage& stage);

}  // namespace petik::cli
