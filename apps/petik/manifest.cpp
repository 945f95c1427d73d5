#include "petik/manifest.hpp"

#include <array>
#include <chrono>
#include <ctime>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "petik/format/json_writer.hpp"
#include "petik/output.hpp"
#include "petik/text/unicode_version.hpp"
#include "petik/text/utf8.hpp"
#include "petik/version.hpp"

namespace petik::cli {
namespace {

// 2025-01-29T03:04:05Z, of the moment.
std::string now() {
  const std::time_t seconds = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm parts{};
  ::gmtime_r(&seconds, &parts);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday,
                     parts.tm_hour, parts.tm_min, parts.tm_sec);
}

void add_text(JsonWriter& json, std::string_view key, std::string_view text) {
  json.key(key);
  json.string(repair(text, Repair::replace));
}

void add_number(JsonWriter& json, std::string_view key, std::uint64_t number) {
  json.key(key);
  json.number(number);
}

void add_versions(JsonWriter& json, const Settings& settings) {
  add_text(json, "petik", PETIK_VERSION);
  add_text(json, "icu", icu_version());
  add_text(json, "unicode", unicode_version());
  add_text(json, "data", data_digest());
  add_text(json, "model", model_digest());
  if (!settings.data.empty()) add_text(json, "data_folder", settings.data);
}

void add_counts(JsonWriter& json, const Counts& counts) {
  const std::array<std::pair<std::string_view, std::uint64_t>, 6> all = {{{"files", counts.files},
                                                                          {"skipped_files", counts.skipped},
                                                                          {"documents", counts.documents},
                                                                          {"bytes", counts.bytes},
                                                                          {"errors", counts.errors},
                                                                          {"warnings", counts.warnings}}};
  for (const auto& [key, value] : all) add_number(json, key, value);
}

}  // namespace

void write_manifest(const Settings& settings, const RunLog& log, int exit_status) {
  if (settings.manifest.empty()) return;
  std::string out;
  JsonWriter json(out);
  json.begin_object();
  add_versions(json, settings);
  json.key("command");
  json.begin_array();
  for (const std::string& word : settings.command_line) json.string(repair(word, Repair::replace));
  json.end_array();
  add_text(json, "shard", fmt::format("{}/{}", settings.shard.index, settings.shard.count));
  add_number(json, "jobs", settings.threads);
  add_counts(json, log.counts);
  add_text(json, "finished", now());
  json.key("seconds");
  json.fixed2(log.seconds());
  add_number(json, "exit_status", static_cast<std::uint64_t>(exit_status));
  json.end_object();
  Output output(settings, settings.manifest);
  output.write(out + "\n");
  output.close();
}

}  // namespace petik::cli
