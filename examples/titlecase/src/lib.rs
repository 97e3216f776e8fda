//! Titles in title case.

const SMALL: &[&str] = &["a", "an", "and", "as", "at", "but", "by", "for", "in", "of", "on", "or", "the", "to", "with"];

/// `the lord of the rings` is `The Lord of the Rings`.
///
/// ```
/// assert_eq!(titlecase::titlecase("what it is made of"), "What It Is Made Of");
/// ```
pub fn titlecase(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let last = words.len().saturating_sub(1);
    let titled: Vec<String> = words
        .iter()
        .enumerate()
        .map(|(at, word)| {
            if at != 0 && at != last && SMALL.contains(word) {
                word.to_string()
            } else {
                capital(word)
            }
        })
        .collect();
    titled.join(" ")
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
