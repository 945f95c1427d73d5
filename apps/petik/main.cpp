// The process: its streams and signals; all else is in app.cpp.
#include <fcntl.h>
#include <unistd.h>

#include <csignal>

#include "petik/app.hpp"

namespace {

// A closed stdin, stdout or stderr would be taken over by the next file that is opened: a file opened the wrong way
// stands in, so that reading or writing it is an error.
void reserve_standard_streams() {
  for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor) {
    if (::fcntl(descriptor, F_GETFD) != -1) continue;
    const int opened = ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    if (opened >= 0 && opened != descriptor) ::dup2(opened, descriptor);
  }
}

}  // namespace

int main(int argc, char** argv) {
  reserve_standard_streams();
  std::signal(SIGPIPE, SIG_IGN);  // a write to a pipe without a reader then fails with EPIPE, whoever started us
  return petik::cli::run_petik(argc, argv);
}
