// Runs in the page: see chromium.test.ts. A README is in `.readme`, in a section that ends with `<i>`.

/** Every event a reader's hand may cause, on every element; links are looked at, not followed. */
function touchEverything() {
  const events = ['mouseover', 'mouseenter', 'pointerdown', 'focus', 'focusin', 'click', 'toggle', 'animationstart'];
  document.addEventListener('click', (event) => event.preventDefault());
  for (const element of document.querySelectorAll('.readme *')) {
    for (const type of events) element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    for (const type of ['load', 'error']) element.dispatchEvent(new Event(type));
  }
}

/** What READMEs have that they must not have, each after the number of its case. */
function findings() {
  const sections = [...document.querySelectorAll('[data-case]')];
  const found = sections.flatMap((section) => ofSection(section).map((what) => `${section.dataset.case}: ${what}`));
  const main = document.querySelector('main');
  const between = [...main.children].filter((child) => !child.matches('h1, [data-case]'));
  if (between.length > 0 || main.parentNode !== document.body)
    found.push('the page: something stands between the READMEs');
  const whole =
    document.getElementById.call && document.body.localName === 'body' && document.forms instanceof HTMLCollection;
  if (!whole || !(window.location instanceof Location)) found.push('the page: something of `document` is another');
  return found;
}

function ofSection(section) {
  const [readme, end] = section.children;
  const whole = section.childNodes.length === 2 && readme.className === 'readme' && end.localName === 'i';
  if (!whole || section.parentElement.localName !== 'main') return ['it left its box'];
  return [...readme.querySelectorAll('*')].flatMap(ofElement);
}

const FORBIDDEN =
  /^(?:script|style|iframe|frame|object|embed|form|base|meta|link|svg|math|template|button|textarea|select|video|audio|area|source)$/;
const FORBIDDEN_ATTRIBUTE =
  /^(?:on.*|style|name|form.*|srcset|srcdoc|xlink.*|target|ping|data-.*|is|slot|part|autofocus)$/;

function ofElement(element) {
  const attributes = [...element.attributes].filter(({ name }) => FORBIDDEN_ATTRIBUTE.test(name));
  const strange = element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || FORBIDDEN.test(element.localName);
  const clobbers = element.id !== '' && !element.id.startsWith('readme-');
  const runs = element.localName === 'a' && element.href !== '' && !/^https?:$/.test(element.protocol);
  return [
    ...attributes.map(({ name, value }) => `${name}="${value}"`),
    ...(strange ? [`<${element.localName}>`] : []),
    ...(clobbers ? [`id="${element.id}"`] : []),
    ...(runs ? [element.href] : []),
  ];
}

/** READMEs that are wider than the page. */
function overflows() {
  const width = document.documentElement.clientWidth;
  const wide = [...document.querySelectorAll('[data-case]')].filter((section) => {
    const readme = section.querySelector('.readme');
    // What would be clipped counts: nobody could read it
    return readme.getBoundingClientRect().right > width || readme.scrollWidth > readme.clientWidth;
  });
  const page = document.documentElement.scrollWidth;
  return [
    ...wide.map((section) => `${section.dataset.case}: is wider than the page`),
    ...(page > width ? [`the page: ${page}`] : []),
  ];
}

/** The elements a browser makes of each text, as it writes them; `undefined` for one that leaves its box. */
function reparsed(texts) {
  return texts.map((text) => {
    const parsed = new DOMParser().parseFromString(`<!doctype html><div><div>${text}</div><i></i></div>`, 'text/html');
    const [readme, end] = parsed.body.firstElementChild.children;
    const whole = parsed.body.childElementCount === 1 && parsed.body.firstElementChild.childElementCount === 2;
    return whole && end.localName === 'i' ? readme.innerHTML : undefined;
  });
}

window.inspect = { touchEverything, findings, overflows, reparsed };
