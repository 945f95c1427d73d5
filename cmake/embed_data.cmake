# Writes OUTPUT: a C++ source with every file of FILES as a raw literal, sorted by name. Run by the build when a data
# file changes.
#   cmake -DOUTPUT=builtin_data.cpp -DFILES="a;b" -P embed_data.cmake
set(entries "")
set(sorted ${FILES})
list(SORT sorted COMPARE STRING)
file(WRITE ${OUTPUT}.new "// Made from data/ by cmake/embed_data.cmake.\n#include \"petik/lexicon/data_source.hpp\"\n\nnamespace petik {\nnamespace {\n\nusing namespace std::string_view_literals;\n\n")
set(number 0)
foreach(path IN LISTS sorted)
  file(READ ${path} content)
  get_filename_component(name ${path} NAME)
  file(APPEND ${OUTPUT}.new "constexpr std::string_view kFile${number} = R\"~~~(${content})~~~\"sv;\n")
  string(APPEND entries "    {\"${name}\"sv, kFile${number}},\n")
  math(EXPR number "${number} + 1")
endforeach()
file(APPEND ${OUTPUT}.new "\nconstexpr DataFile kFiles[] = {\n${entries}};\n\n}  // namespace\n\nstd::span<const DataFile> builtin_data() { return kFiles; }\n\n}  // namespace petik\n")
file(RENAME ${OUTPUT}.new ${OUTPUT})
