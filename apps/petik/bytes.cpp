#include "petik/bytes.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <functional>
#include <utility>
#include <vector>

#include "petik/error.hpp"

namespace petik::cli {
namespace {

constexpr std::size_t kBlock = std::size_t{128} << 10U;
using ReadRaw = std::function<std::size_t(char*, std::size_t)>;

std::string reason() { return std::strerror(errno); }

}  // namespace

File::~File() {
  if (descriptor_ > STDERR_FILENO) ::close(descriptor_);
}

File open_file(const std::string& path) {
  if (path == "-") return File(STDIN_FILENO);
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) throw Error(reason());
  File file(descriptor);
  struct stat status {};
  if (::fstat(descriptor, &status) != 0) throw Error(reason());
  if (S_ISDIR(status.st_mode)) throw Error("is a folder (use -r to read folders)");
  return file;
}

// Unpacks what `read` gives.
class ByteStream::Decoder {
 public:
  Decoder() = default;
  virtual ~Decoder() = default;
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;
  virtual std::size_t decode(char* buffer, std::size_t size, const ReadRaw& read) = 0;

 protected:
  std::vector<char> packed_ = std::vector<char>(kBlock);
  bool input_ended_ = false;
};

// gzip, one member or several. zlib's gzread takes a truncated file for a short one; inflate tells.
class ByteStream::Gzip : public Decoder {
 public:
  Gzip() {
    constexpr int kGzipOnly = 16;
    if (inflateInit2(&stream_, MAX_WBITS + kGzipOnly) != Z_OK) throw Error("gzip: out of memory");
  }
  ~Gzip() override { inflateEnd(&stream_); }
  Gzip(const Gzip&) = delete;
  Gzip& operator=(const Gzip&) = delete;

  std::size_t decode(char* buffer, std::size_t size, const ReadRaw& read) override {
    stream_.next_out = reinterpret_cast<Bytef*>(buffer);
    stream_.avail_out = static_cast<uInt>(size);
    while (stream_.avail_out == size) {
      if (stream_.avail_in == 0 && !input_ended_) fill(read);
      if (stream_.avail_in == 0 && member_ended_) return 0;
      if (member_ended_) {
        if (inflateReset(&stream_) != Z_OK) throw Error("gzip: broken data");
        member_ended_ = false;
      }
      const int result = inflate(&stream_, Z_NO_FLUSH);
      if (result == Z_STREAM_END) {
        member_ended_ = true;
      } else if (result == Z_BUF_ERROR && input_ended_) {
        throw Error("gzip: the file is cut off");
      } else if (result != Z_OK && result != Z_BUF_ERROR) {
        throw Error("gzip: broken data");
      }
    }
    return size - stream_.avail_out;
  }

 private:
  void fill(const ReadRaw& read) {
    const std::size_t count = read(packed_.data(), packed_.size());
    input_ended_ = count == 0;
    stream_.next_in = reinterpret_cast<Bytef*>(packed_.data());
    stream_.avail_in = static_cast<uInt>(count);
  }

  z_stream stream_{};
  bool member_ended_ = false;
};

class ByteStream::Zstd : public Decoder {
 public:
  Zstd() : stream_(ZSTD_createDStream(), &ZSTD_freeDStream) {
    if (!stream_) throw Error("zstd: out of memory");
    constexpr int kLargestWindow = 25;  // 32 MB: bounds the memory that a file can ask for
    ZSTD_DCtx_setParameter(stream_.get(), ZSTD_d_windowLogMax, kLargestWindow);
  }

  std::size_t decode(char* buffer, std::size_t size, const ReadRaw& read) override {
    ZSTD_outBuffer out{buffer, size, 0};
    while (out.pos == 0) {
      if (in_.pos == in_.size) {
        in_ = {packed_.data(), read(packed_.data(), packed_.size()), 0};
        if (in_.size == 0) {
          if (pending_ != 0) throw Error("zstd: the file is cut off");
          return 0;
        }
      }
      pending_ = ZSTD_decompressStream(stream_.get(), &out, &in_);
      if (ZSTD_isError(pending_) != 0) throw Error(std::string("zstd: ") + ZSTD_getErrorName(pending_));
    }
    return out.pos;
  }

 private:
  std::unique_ptr<ZSTD_DStream, std::size_t (*)(ZSTD_DStream*)> stream_;
  ZSTD_inBuffer in_{nullptr, 0, 0};
  std::size_t pending_ = 0;
};

ByteStream::ByteStream(File file) : file_(std::move(file)) {}
ByteStream::~ByteStream() = default;

std::size_t ByteStream::read_raw(char* buffer, std::size_t size) {
  if (start_at_ < start_.size()) {
    const std::size_t count = std::min(size, start_.size() - start_at_);
    std::memcpy(buffer, start_.data() + start_at_, count);
    start_at_ += count;
    return count;
  }
  for (;;) {
    const ssize_t count = ::read(file_.get(), buffer, size);
    if (count >= 0) return static_cast<std::size_t>(count);
    if (errno != EINTR) throw Error(reason());
  }
}

void ByteStream::look_at_magic() {
  constexpr std::size_t kMagic = 4;
  looked_ = true;
  std::string start(kMagic, '\0');
  std::size_t have = 0;
  while (have < kMagic) {
    const std::size_t count = read_raw(start.data() + have, kMagic - have);
    if (count == 0) break;
    have += count;
  }
  start.resize(have);
  start_ = std::move(start);
  if (start_.starts_with("\x1f\x8b")) decoder_ = std::make_unique<Gzip>();
  if (start_ == "\x28\xb5\x2f\xfd") decoder_ = std::make_unique<Zstd>();
}

std::uint64_t ByteStream::size_hint() const {
  struct stat status {};
  if (decoder_ || ::fstat(file_.get(), &status) != 0 || !S_ISREG(status.st_mode)) return 0;
  return static_cast<std::uint64_t>(status.st_size);
}

std::size_t ByteStream::read(char* buffer, std::size_t size) {
  if (!looked_) look_at_magic();
  const auto raw = [this](char* to, std::size_t count) { return read_raw(to, count); };
  return decoder_ ? decoder_->decode(buffer, size, raw) : raw(buffer, size);
}

}  // namespace petik::cli
