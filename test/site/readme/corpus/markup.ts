import type { Corpus } from './corpus.ts';

/** Names that shadow the page's, markup that means something else the second time it is read, and tags that do not nest. */
export const MARKUP: Corpus = {
  'ids of document':
    '<a id="body">x</a><p id="cookie">y</p><div id="getElementById">z</div><div id="documentElement"></div>',
  'names of document':
    '<a name="forms">x</a><img name="head" src="x.png"><img name="querySelector" src="x.png"><form name="body"></form>',
  'names of window':
    '<a id="location">x</a><a id="self">y</a><a id="trip">z</a><iframe name="parent"></iframe><object id="top"></object>',
  'a collection of names': '<a id="config"></a><a id="config" name="url" href="https://evil.example">x</a>',
  'a form of forms': '<form id="x"><input name="attributes"><input name="parentNode"></form>',
  'ids of prototypes': '<div id="__proto__">x</div><div id="constructor">y</div><a name="toString">z</a>',
  'attributes of prototypes': '<p __proto__="x" constructor="y" hasownproperty="z">x</p><__proto__>y</__proto__>',
  'the id of the page': '<div id="main"></div><div id="search"></div><h2 id="readme-x">x</h2><h2 id="x">y</h2>',
  'an id with markup': '<div id="x&quot; onclick=&quot;alert(1)">x</div><div id="a b">y</div>',
  'an id twice': '<h2 id="x">a</h2><h3 id="x">b</h3>\n\n## x\n\n## x',
  'a handler in noscript': '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  'a handler in noembed': '<noembed><img title="</noembed><img src=x onerror=alert(1)>"></noembed>',
  'a handler in a text area': '<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>',
  'a handler in a title element': '<title><img title="</title><img src=x onerror=alert(1)>"></title>',
  'a handler in an option': '<select><option>&lt;img src=x onerror=alert(1)&gt;</option></select>',
  'a handler in xmp': '<xmp><img title="</xmp><img src=x onerror=alert(1)>"></xmp>',
  'a handler in plain text': '<plaintext><img src=x onerror=alert(1)>',
  'a handler in listing': '<listing>&lt;img src=x onerror=alert(1)&gt;</listing>',
  'a handler in a template': '<template><img src=x onerror=alert(1)></template>',
  'a handler in a comment': '<!-- <img src=x onerror=alert(1)> --> <!--> <img src=x onerror=alert(1)> -->',
  'a handler in a comment that ends oddly':
    '<!-- --!><img src=x onerror=alert(1)> --><!--><img src=x onerror=alert(1)>--->',
  'a comment that is not closed': 'a <!-- b\n\n# c <script>alert(1)</script>',
  'a handler in character data': '<![CDATA[<img src=x onerror=alert(1)>]]>',
  'a handler in a processing instruction': '<?x <img src=x onerror=alert(1)> ?>',
  'a handler in a declaration': '<!DOCTYPE x [<!ENTITY y "<img src=x onerror=alert(1)>">]> &y;',
  'a handler of SVG': '<svg onload="alert(1)"><animate onbegin="alert(1)" attributeName="x" dur="1s"/></svg>',
  'a script in SVG': '<svg><script href="data:,alert(1)"/></svg> <svg><script>alert&#40;1)</script></svg>',
  'a style in SVG': '<svg><style><img src=x onerror=alert(1)></style></svg>',
  'a style in SVG that ends early': '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  'other elements in SVG':
    '<svg><foreignObject><iframe src="javascript:alert(1)"></iframe></foreignObject><use href="https://evil.example/x.svg#a"/><image href="https://evil.example/x.png"/></svg>',
  'a description in SVG': '<svg><desc><noscript><img title="</noscript><img src=x onerror=alert(1)>">',
  MathML: '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  'MathML in a form': '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  'a link of MathML': '<math href="javascript:alert(1)"><mi xlink:href="javascript:alert(1)">x</mi></math>',
  'entities that become tags': '&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62;',
  'entities that are escaped twice': '&amp;lt;img src=x onerror=alert(1)&amp;gt;',
  'an attribute that ends the tag': '<p title="x>y" data-x=\'"><img src=x onerror=alert(1)>\'>x</p>',
  'an attribute without an end': '<p title="x onclick=alert(1)>x\n\n<img src=x onerror=alert(1)>',
  'a tag without an end': 'a <img src="x.png" alt="b',
  'a tag of a colon':
    '<a:b onclick="alert(1)">x</a:b><x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>',
  'a tag with a NUL': '<scr\0ipt>alert(1)</scr\0ipt><img src=x\0 onerror\0=alert(1)>',
  'end tags alone': '</div></div></section></main></body></html></p></a></table></td>x',
  'start tags alone': '<div><table><tr><td><ul><li><details><blockquote>x',
  'list items that end what they are in': '<ul><li><div><li>x</li></div></li></ul></div><b>out</b>',
  'list items alone': '<li><div><li></li></div></li><b>out</b><dd><div><dd></dd></div></dd>',
  'list items in items': '<li><p><li><address><li>x</li></address></li></p></li>',
  'paragraphs with blocks': '<p align="center"><b><div>a</div><p>b</p><ul><li>c</li></ul></b></p>',
  'headings in headings': '<h1>a<h2>b</h2>c</h1><h1><a href="#x"><h3>d</h3></a></h1>',
  'cells alone': '<td>a</td><tr><td>b</td></tr><tbody><tr><th>c</th></tr></tbody><caption>d</caption><col>',
  'text in a table': '<table>a<p>b</p><tr>c<td>d</td></tr><div>e</div></table>',
  'a table in a table': '<table><table><tr><td>a</td></tr></table></table><table><tr><table></table></tr></table>',
  'formats that cross': '<b><i>a</b>b</i><a href="https://a.example"><b>c</a>d</b><s><p>e</s>f</p>',
  'formats round a table': '<b><table><tr><td></b><i>a</td></tr></table>b</i>',
  ruby: '<ruby>a<rp>(<rt>b<rp>)</ruby><rt>c</rt>',
  summaries: '<summary>a</summary><details>b<summary></summary><summary>c</summary></details>',
  'Markdown in HTML':
    '<div align="center">\n\n# a\n\n**b** [c](javascript:alert(1)) <script>alert(1)</script>\n\n</div>',
  'HTML in Markdown': '**a <b>b** c</b> *<a href="javascript:alert(1)">d* e</a> [f <img src=x onerror=alert(1)>](g.md)',
  'HTML in a link': '[<img src=x onerror=alert(1)>](x "<script>alert(1)</script>")',
  'HTML in a reference':
    '[a]: <https://example.com/"><script>alert(1)</script>> "b\\"><script>alert(1)</script>"\n\n[a]',
  'HTML in an automatic link':
    '<https://example.com/"onmouseover="alert(1)> https://example.com/"><script>alert(1)</script>',
  'HTML in a cell of a table':
    '| a<td>b | <script>c |\n|---|---|\n| </table><img src=x onerror=alert(1)> | </script> |',
  'HTML in an alert':
    '> [!NOTE]<script>alert(1)</script>\n> [!"><script>alert(1)</script>]\n\n> [!WARNING]\n> <img src=x onerror=alert(1)>',
  'HTML in a task': '- [x] <input onclick="alert(1)"> <script>alert(1)</script>\n- [ ]\n- [ ] ',
};
