/** Steps of a relative `dl`: no `%`, `?`, `#`, `:` or space, which would let a URL parser see another path than we do. */
const STEP = /^(?!\.{1,2}$)[A-Za-z0-9@._+~-]+$/;

/** DESIGN's rule for `dl`: `https:`, `http:` on loopback only, or relative to the base without leading `/` or `..`. */
export function isDownloadUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) ? isAddress(text) : text.split('/').every((step) => STEP.test(step));
}

function isAddress(text: string): boolean {
  // parsers drop tabs and line feeds, strip spaces, and take a backslash for a slash: what is shown is then not what is fetched
  if (/[\x00-\x20\x7f\\]/.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || isLoopback(url.hostname);
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
