// The bytes of a file, of stdin or of a pipe, block by block, unpacked where they are gzip or zstd (by their magic
// bytes).
//
//     ByteStream stream(open_file("berita.jsonl.gz"), "berita.jsonl.gz");
//     while (std::size_t n = stream.read(block.data(), block.size())) use(block, n);
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace petik::cli {

// A file descriptor that closes itself.
class File {
 public:
  explicit File(int descriptor) : descriptor_(descriptor) {}
  ~File();
  File(File&& other) noexcept : descriptor_(other.descriptor_) { other.descriptor_ = -1; }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  File& operator=(File&&) = delete;

  int get() const { return descriptor_; }

 private:
  int descriptor_;
};

// Opens for reading; "-" is stdin. Throws petik::Error with the reason: no such file, a folder, no permission.
File open_file(const std::string& path);

class ByteStream {
 public:
  explicit ByteStream(File file);
  ~ByteStream();
  ByteStream(const ByteStream&) = delete;
  ByteStream& operator=(const ByteStream&) = delete;

  // Bytes of the whole stream, as far as known now: the size of a file that is not packed, else 0.
  std::uint64_t size_hint() const;

  // Up to `size` bytes; 0 at the end. Throws petik::Error: a read error, packed data that is broken or cut off.
  std::size_t read(char* buffer, std::size_t size);

 private:
  class Decoder;
  class Gzip;
  class Zstd;

  void look_at_magic();
  std::size_t read_raw(char* buffer, std::size_t size);

  File file_;
  std::string start_;  // the magic bytes, given out first
  std::size_t start_at_ = 0;
  bool looked_ = false;
  std::unique_ptr<Decoder> decoder_;
};

}  // namespace petik::cli
