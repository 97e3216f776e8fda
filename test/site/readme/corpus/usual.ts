/** What an honest README looks like. */
export const USUAL = `<div align="center">
  <img src="docs/logo.svg" width="120" alt="Logo">
  <h1>fmt</h1>
  <p><b>Formatting, fast</b></p>

[![build](https://ci.example/badge.svg)](https://ci.example/fmt) [![licence](https://img.example/mit.svg)](LICENSE)
</div>

<details><summary>Table of contents</summary>

- [Use](#use)
  - [CMake](#cmake)
- [Options](#options)

</details>

## Use

> [!NOTE]
> Needs **C++17**.

\`\`\`cpp
#include <fmt/core.h>

template <typename T> class Box : public std::vector<T> {
 public:
  explicit Box(int size = 42) noexcept { fmt::print("{}\\n", size); }  // nothing else
};
\`\`\`

### CMake

\`\`\`cmake
find_package(fmt 11 REQUIRED)
if(NOT FMT_FOUND)
  message(FATAL_ERROR "not found \${CMAKE_VERSION}") # why
endif()
\`\`\`

\`\`\`yaml
name: fmt # a comment
versions: [1, 2.5, true]
text: "quoted"
\`\`\`

\`\`\`diff
--- a/x
+++ b/x
@@ -1 +1 @@
-old
+new
\`\`\`

\`\`\`sh
clyde add fmt && echo "$HOME" | grep -v 'x' # comment
\`\`\`

\`\`\`python
@decorator
def f(x: int = 3) -> str:
    """Doc."""
    return f"{x!r}" if None else len('a')
\`\`\`

\`\`\`rust
#[derive(Debug)]
pub fn main() -> Result<(), Box<dyn Error>> { let x: u8 = 0xff; println!("{x}"); Ok(()) }
\`\`\`

\`\`\`toml
[package]
name = "fmt" # comment
version = 1
\`\`\`

\`\`\`json
{ "a": [1, true, null, "b"] }
\`\`\`

\`\`\`makefile
CC := gcc
all: main.o
\t$(CC) -o $@ $< # link
\`\`\`

## Options

| Option | Default | Meaning |
|:-------|:-------:|--------:|
| \`FMT_DOC\` | OFF | ~~Old~~ the documentation, see [the guide](docs/guide.md#doc) |
| <kbd>Ctrl</kbd> | | H<sub>2</sub>O |

1. First
   - [x] done
   - [ ] to do
2. Second, <mark>marked</mark>, https://example.com/a/very/long/address

---

Term <abbr title="What You See">WYS</abbr>, \`code\`, *em*, **strong**.
`;
