#include "ringbuf/byte_queue.hpp"

#include <algorithm>

namespace ringbuf {

byte_queue::byte_queue(std::size_t capacity) : bytes_(capacity) {}

std::string_view byte_queue::first_run() const noexcept {
  return {bytes_.data() + begin_, std::min(size_, capacity() - begin_)};
}

std::string_view byte_queue::second_run() const noexcept { return {bytes_.data(), size_ - first_run().size()}; }

std::size_t byte_queue::write(std::string_view bytes) {
  bytes = bytes.substr(0, room());
  if (bytes.empty()) return 0;
  const std::size_t end = (begin_ + size_) % capacity();
  const std::string_view head = bytes.substr(0, capacity() - end);
  const std::string_view tail = bytes.substr(head.size());
  std::copy(head.begin(), head.end(), bytes_.begin() + static_cast<std::ptrdiff_t>(end));
  std::copy(tail.begin(), tail.end(), bytes_.begin());
  size_ += bytes.size();
  return bytes.size();
}

std::string byte_queue::read(std::size_t count) {
  count = std::min(count, size_);
  if (count == 0) return {};
  std::string taken{first_run().substr(0, count)};
  taken += second_run().substr(0, count - taken.size());
  begin_ = (begin_ + count) % capacity();
  size_ -= count;
  return taken;
}

std::optional<std::string> byte_queue::read_line() {
  const std::string_view first = first_run();
  const std::string_view second = second_run();
  std::size_t length = first.find('\n');
  if (length == std::string_view::npos) {
    const std::size_t at = second.find('\n');
    if (at == std::string_view::npos) return std::nullopt;
    length = first.size() + at;
  }
  std::string line = read(length + 1);
  line.pop_back();
  return line;
}

}  // namespace ringbuf
