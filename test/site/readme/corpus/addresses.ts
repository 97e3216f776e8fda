import type { Corpus } from './corpus.ts';

/** Links and pictures that run, deceive, track or leave the repository. */
export const ADDRESSES: Corpus = {
  'javascript in a link': '[x](javascript:alert(1))',
  'javascript in a link of HTML': '<a href="javascript:alert(1)">x</a>',
  'javascript in mixed case': '<a href="jAvAsCrIpT:alert(1)">x</a>',
  'javascript with entities': '<a href="&#106;&#97;vascript&colon;alert(1)">x</a>',
  'javascript with entities without semicolons': '<a href="&#0000106avascript:alert(1)">x</a>',
  'javascript with a tab': '<a href="java\tscript:alert(1)">x</a>',
  'javascript with an encoded tab': '<a href="jav&#x09;ascript:alert(1)">x</a>',
  'javascript with a line break': '<a href="java&NewLine;script:alert(1)">x</a>',
  'javascript behind control characters': '<a href="\u0001\u001f javascript:alert(1)">x</a>',
  'javascript behind a no-break space': '<a href="\u00a0javascript:alert(1)">x</a>',
  'javascript behind a zero width space': '<a href="\u200bjavascript:alert(1)">x</a>',
  'javascript behind a slash': '<a href="/javascript:alert(1)">x</a>',
  'javascript in angle brackets': '<javascript:alert(1)>',
  'javascript in a reference': '[x]\n\n[x]: javascript:alert(1)',
  'javascript with an entity in Markdown': '[x](javascript&#58;alert(1))',
  'javascript with escapes in Markdown': '[x](java\\script:alert(1)) [y](JaVaScRiPt:alert(1))',
  'javascript in a picture': '![x](javascript:alert(1)) <img src="javascript:alert(1)">',
  'javascript in a linked picture': '[![x](javascript:alert(1))](javascript:alert(1))',
  'javascript in a link of SVG': '<svg><a xlink:href="javascript:alert(1)"><text y="20">x</text></a></svg>',
  'javascript as a citation':
    '<q cite="javascript:alert(1)">x</q><blockquote cite="javascript:alert(1)">y</blockquote>',
  vbscript: '<a href="vbscript:msgbox(1)">x</a> [y](vbscript:msgbox(1))',
  'data of HTML': '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  'data of HTML in a link of HTML': '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  'data in a picture': '![x](data:image/png;base64,iVBORw0KGgo=) <img src="data:image/svg+xml,<svg onload=alert(1)>">',
  'a blob and a file':
    '<a href="blob:https://x/y">x</a> <a href="file:///etc/passwd">y</a> <a href="view-source:x">z</a>',
  'mail and telephone': '[x](mailto:a@example.com) <tel:1> <ms-word:ofe|u|https://evil.example/x.docx>',
  'mail by itself': 'write to <a@example.com> or b@example.com',
  'another host without a scheme': '[x](//evil.example/x) ![y](//evil.example/y.png)',
  'another host with backslashes': '<a href="\\\\evil.example\\x">x</a> <img src="/\\evil.example/x.png" alt="y">',
  'another host with line breaks': '<a href="/&#10;/evil.example/x">x</a> <img src="/&#9;/evil.example/t.png" alt="t">',
  'another host behind a name':
    '[x](https://github.com@evil.example/acme/fmt) <img src="https://raw.githubusercontent.com@evil.example/a.png">',
  'another host behind a port': '<img src="https://raw.githubusercontent.com:444/acme/fmt/main/x.png" alt="x">',
  'another host that ends alike': '![x](https://raw.githubusercontent.com.evil.example/acme/fmt/main/x.png)',
  'a scheme without slashes': '<a href="https:evil.example">x</a> <img src="https:evil.example/x.png" alt="y">',
  'an address that cannot be read':
    '<a href="https://[">x</a> <a href="http://%">y</a> <img src="https://[/x.png" alt="z">',
  'an address that is very long': `[x](https://example.com/${'a'.repeat(5000)}) ![y](a/${'b'.repeat(5000)}.png)`,
  'a relative link': '[x](docs/guide.md#start) [y](./) [z](?x=1)',
  'a relative link from the root': '[x](/docs/guide.md) <a href="\\docs\\guide.md">y</a>',
  'a relative link out of the repository': '[x](../../../../../evil/repo) <a href="..\\..\\..\\..\\..\\..\\evil">y</a>',
  'a relative link out of the repository, encoded':
    '[x](%2e%2e/%2E%2e/.%2e/%2e%2e/%2e./evil/repo) <a href="&period;&period;/../../../../evil">y</a>',
  'a relative link to another commit': '[x](../../main/docs/guide.md) [y](../../../blob/main/x)',
  'a relative link with a colon': '[x](./javascript:alert(1)) [y](a:b/c)',
  'a relative link to the issues': '[x](../../issues) [y](../../../releases/latest)',
  'a relative picture': '![x](docs/x.png) <img src="/logo.svg" width="100%" height="40">',
  'a relative picture out of the repository': '![x](../../../../evil/repo/main/x.png)',
  'a relative picture out of the repository, encoded':
    '![x](%2e%2e/%2e%2e/%2e%2e/%2e%2e/evil/repo/main/x.png) ![y](..%2f..%2f..%2fevil/x.png)',
  'a relative picture with a query': '![x](docs/x.png?track=1#dark)',
  'a picture of a folder': '![x](docs/) ![y](.) <img src="">',
  'a picture of a branch': '![x](https://github.com/acme/fmt/blob/main/docs/x.png?raw=true)',
  'a picture of another repository': '![x](https://raw.githubusercontent.com/evil/repo/main/x.png)',
  'a picture of an account that ends alike':
    '![x](https://raw.githubusercontent.com/acme/fmt/../../evil/repo/main/x.png)',
  'a picture that tracks': '![](https://evil.example/t.gif?who=1)',
  'a picture that tracks, one dot wide': '<img src="https://evil.example/t.gif" width="1" height="1" alt="">',
  'a picture that tracks inside of a link': '[![build](https://evil.example/b.svg)](https://ci.example/)',
  'a picture without an address': '<img alt="x"> <img src> <img src=" ">',
  'a picture in many sizes':
    '<img src="x.png" srcset="https://evil.example/1.png 1x, https://evil.example/2.png 2x" sizes="100vw">',
  'a picture for each theme':
    '<picture><source media="(prefers-color-scheme: dark)" srcset="https://evil.example/d.png"><img src="l.png" alt="x"></picture>',
  'a picture that loads eagerly':
    '<img src="x.png" loading="eager" fetchpriority="high" referrerpolicy="unsafe-url" crossorigin ismap usemap="#m" lowsrc="https://evil.example/l.png" dynsrc="https://evil.example/d.avi">',
  'a map': '<map name="m"><area shape="default" href="javascript:alert(1)"></map><img src="x.png" usemap="#m">',
  backgrounds:
    '<table background="https://evil.example/t.png"><tr><td background="https://evil.example/c.png">x</td></tr></table>',
  'a link that is pinged': '<a href="https://example.com" ping="https://evil.example/p" attributionsrc>x</a>',
  'a link that is downloaded': '<a href="docs/x.md" download="setup.exe">x</a>',
  'a link in another window': '<a href="https://example.com" target="_blank" rel="opener">x</a>',
  'a link in a link': '<a href="https://a.example">a <a href="https://b.example">b</a> c</a>',
  'a link to a part':
    '# Part\n\n[x](#part) <a href="#">y</a> <a href="#readme-part">z</a> [w](#%F0%9F) [v](#"><script>alert(1)</script>)',
  'a video': '<video src="https://evil.example/v.mp4" poster="https://evil.example/p.png" autoplay>x</video>',
  'a preload':
    '<link rel="preload" as="image" href="https://evil.example/x.png"><link rel="dns-prefetch" href="//evil.example">',
};
