// Row 21: the n-th allocation of a run fails, n = 1, 2, 3 ...; alone, and with all behind it. petik must end with
// status 2, or do the whole work where the memory was not needed; never crash. malloc is replaced, so that the
// libraries are counted, too (glibc). Each run is a child process.
//
//     allocation-fault quotes -j 2 a.txt
//     N=1220 gdb --args allocation-fault quotes a.txt     that one failure, in this process; ALL=1: and all behind it
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "petik/app.hpp"
#include "petik/format/json_lines.hpp"

extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* old, std::size_t size);
}

namespace {

std::atomic<long> countdown{-1};  // allocations that still succeed; below 0: counting is off
std::atomic<bool> fail_on{false};
std::atomic<bool> failed{false};
thread_local bool paused = false;

bool must_fail() {
  if (paused) return false;
  if (failed && fail_on) return true;
  if (countdown < 0 || --countdown >= 0) return false;
  countdown = -1;
  failed = true;
  return true;
}

void* refuse() {
  errno = ENOMEM;
  return nullptr;
}

constexpr int kNotReached = 64;  // added to the status: the run asked for less memory

[[noreturn]] void child(int argc, const char* const* argv, long n, bool all_behind, const char* output) {
  const int file = ::open(output, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  const int null = ::open("/dev/null", O_WRONLY);
  ::dup2(file, STDOUT_FILENO);
  ::dup2(null, STDERR_FILENO);
  fail_on = all_behind;
  countdown = n - 1;
  const int status = petik::cli::run_petik(argc, argv);
  fail_on = false;
  countdown = -1;
  ::_exit(status + (failed ? 0 : kNotReached));
}

int run(int argc, const char* const* argv, long n, bool all_behind, const char* output) {
  const pid_t pid = ::fork();
  if (pid == 0) child(argc, argv, n, all_behind, output);
  int status = 0;
  ::waitpid(pid, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

std::string content(const char* path) {
  std::string text;
  std::FILE* file = std::fopen(path, "rb");
  if (file == nullptr) return text;
  for (int c = std::fgetc(file); c != EOF; c = std::fgetc(file)) text += static_cast<char>(c);
  std::fclose(file);
  return text;
}

// Every n at first, then steps of 2.5 %, so that long runs are sampled to their end.
long next(long n) { return n < 2000 ? n + 1 : n + n / 40; }

// The number of failures that petik did not survive.
int sweep(int argc, const char* const* argv, bool all_behind, const std::string& whole) {
  const char* const kOutput = "allocation.out";
  int bad = 0;
  int runs = 0;
  for (long n = 1;; n = next(n)) {
    const int status = run(argc, argv, n, all_behind, kOutput);
    if (status == kNotReached) break;
    ++runs;
    if (status == 2 || (status == 0 && content(kOutput) == whole)) continue;
    std::printf("allocation %ld fails%s: status %d\n", n, all_behind ? " with all behind it" : "", status);
    if (++bad == 20) break;
  }
  std::printf("%d runs with a failing allocation%s, %d bad\n", runs, all_behind ? " and all behind it" : "", bad);
  return bad + (runs < 100 ? 1 : 0);
}

}  // namespace

// glibc itself ends a program where the destructor of a thread_local cannot be registered: that allocation never fails.
extern "C" int __cxa_thread_atexit_impl(void (*function)(void*), void* object, void* library) {
  using Register = int (*)(void (*)(void*), void*, void*);
  paused = true;
  static const auto real = reinterpret_cast<Register>(::dlsym(RTLD_NEXT, "__cxa_thread_atexit_impl"));
  const int result = real(function, object, library);
  paused = false;
  return result;
}

extern "C" {
void* malloc(std::size_t size) { return must_fail() ? refuse() : __libc_malloc(size); }
void* calloc(std::size_t count, std::size_t size) { return must_fail() ? refuse() : __libc_calloc(count, size); }
void* realloc(void* old, std::size_t size) { return must_fail() ? refuse() : __libc_realloc(old, size); }
}

int main(int argc, char** argv) {
  // simdjson looks for the best of its implementations at its first use, in a function that must not throw: no program
  // can survive the five allocations there, so they are made before the counting.
  const petik::JsonLineReader first_use;
  // Nor one where glibc cannot load the unwinder for its own frames: it does so for backtrace(), too, and once.
  void* frame = nullptr;
  ::backtrace(&frame, 1);
  if (const char* n = std::getenv("N"))
    child(argc, argv, std::atol(n), std::getenv("ALL") != nullptr, "allocation.out");
  constexpr long kEnough = 1L << 40;
  if (run(argc, argv, kEnough, false, "whole.out") != kNotReached) return 1;
  const std::string whole = content("whole.out");
  return sweep(argc, argv, false, whole) + sweep(argc, argv, true, whole) == 0 ? 0 : 1;
}
