import { ADDRESSES } from './addresses.ts';
import { LAYOUT } from './layout.ts';
import { MARKUP } from './markup.ts';
import { SCRIPTS } from './scripts.ts';

/** Hostile READMEs by what they try. Programs call `alert(1)`; foreign hosts end in `.example`. */
export type Corpus = Readonly<Record<string, string>>;

/** Where all of them are said to be from. */
export const PLACE = { repository: 'https://github.com/acme/fmt', commit: '1'.repeat(40), folder: 'lib' };

export const CORPUS: readonly (readonly [name: string, markdown: string])[] = [
  ...Object.entries(SCRIPTS),
  ...Object.entries(ADDRESSES),
  ...Object.entries(MARKUP),
  ...Object.entries(LAYOUT),
];
