// Bytes between a reader that delivers blocks and a parser that wants lines.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringbuf {

/// A first-in, first-out queue of bytes with a fixed capacity. Never allocates after construction, but for what it returns.
class byte_queue {
 public:
  explicit byte_queue(std::size_t capacity);

  /// Takes as many of the bytes as fit and returns how many that were.
  std::size_t write(std::string_view bytes);

  /// Removes and returns up to `count` bytes.
  std::string read(std::size_t count);

  /// Removes and returns the first line without its '\n'; nothing while no whole line is there.
  std::optional<std::string> read_line();

  std::size_t size() const noexcept { return size_; }
  std::size_t capacity() const noexcept { return bytes_.size(); }
  std::size_t room() const noexcept { return capacity() - size(); }
  bool empty() const noexcept { return size_ == 0; }

 private:
  /// The stored bytes as they lie in memory: one run, or two where they wrap round.
  std::string_view first_run() const noexcept;
  std::string_view second_run() const noexcept;

  std::vector<char> bytes_;
  std::size_t begin_ = 0;
  std::size_t size_ = 0;
};

}  // namespace ringbuf
