// Keeps the last N of anything.
#pragma once

#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace ringbuf {

/// The newest `capacity` values pushed; an older one makes room for each new one. Iterates from oldest to newest.
template <typename T>
class history {
 public:
  class const_iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using pointer = const T *;
    using reference = const T &;

    const_iterator() = default;
    reference operator*() const { return (*owner_)[at_]; }
    pointer operator->() const { return &(*owner_)[at_]; }
    const_iterator &operator++() {
      ++at_;
      return *this;
    }
    const_iterator operator++(int) {
      const_iterator before = *this;
      ++at_;
      return before;
    }
    friend bool operator==(const const_iterator &a, const const_iterator &b) { return a.at_ == b.at_; }
    friend bool operator!=(const const_iterator &a, const const_iterator &b) { return a.at_ != b.at_; }

   private:
    friend class history;
    const_iterator(const history *owner, std::size_t at) : owner_(owner), at_(at) {}
    const history *owner_ = nullptr;
    std::size_t at_ = 0;
  };

  /// Memory grows with what is pushed, up to `capacity` values. Capacity 0 keeps nothing.
  explicit history(std::size_t capacity) : capacity_(capacity) {}

  void push(T value) {
    if (capacity_ == 0) return;
    if (values_.size() < capacity_) {
      values_.push_back(std::move(value));
      return;
    }
    values_[oldest_] = std::move(value);
    oldest_ = (oldest_ + 1) % capacity_;
  }

  /// The value at `index`, counted from the oldest. Precondition: `index < size()`.
  const T &operator[](std::size_t index) const { return values_[(oldest_ + index) % values_.size()]; }

  const T &oldest() const { return (*this)[0]; }
  const T &newest() const { return (*this)[size() - 1]; }

  std::size_t size() const noexcept { return values_.size(); }
  std::size_t capacity() const noexcept { return capacity_; }
  bool empty() const noexcept { return values_.empty(); }

  void clear() noexcept {
    values_.clear();
    oldest_ = 0;
  }

  const_iterator begin() const { return {this, 0}; }
  const_iterator end() const { return {this, size()}; }

 private:
  std::vector<T> values_;
  std::size_t capacity_;
  std::size_t oldest_ = 0;
};

}  // namespace ringbuf
