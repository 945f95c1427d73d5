// Holds the signals that end a program (SIGINT, SIGTERM, SIGHUP) back from this thread while it lives.
//
//     {
//       const SignalsHeld held;
//       make_file_and_tell_handler();   // a signal comes before or after, never between
//     }
//
// A thread that is made meanwhile never takes them: they stay the business of the thread that made it.
#pragma once

#include <csignal>

namespace petik {

inline constexpr int kEndingSignals[] = {SIGINT, SIGTERM, SIGHUP};

class SignalsHeld {
 public:
  SignalsHeld() {
    sigset_t ending;
    ::sigemptyset(&ending);
    for (const int number : kEndingSignals) ::sigaddset(&ending, number);
    ::pthread_sigmask(SIG_BLOCK, &ending, &before_);
  }
  ~SignalsHeld() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  SignalsHeld(const SignalsHeld&) = delete;
  SignalsHeld& operator=(const SignalsHeld&) = delete;

 private:
  sigset_t before_{};
};

}  // namespace petik
