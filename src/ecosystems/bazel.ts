import { plainText, type ScriptCall, scriptTokens, topCalls } from './build-script.ts';
import type { Ecosystem, PassedArchive } from './ecosystem.ts';
import type { BazelFacts } from './facts.ts';
import { invalid, mismatch } from './fault.ts';

const MODULE_FILE = 'MODULE.bazel';

/** Largest module file that a registry passes on, in bytes: a line of `derived/` holds 64 KiB. */
const LARGEST = 32 * 1024;

/** Bazel's own rules for names and versions of modules. */
const NAME = /^[a-z](?:[a-z0-9._-]{0,62}[a-z0-9])?$/;
const VERSION = /^[A-Za-z0-9.-]{1,64}(?:\+[A-Za-z0-9.-]{1,64})?$/;

/** Bazel's modules: a registry holds a copy of `MODULE.bazel`, so its text is a fact. */
export const bazel: Ecosystem<'bazel'> = {
  key: 'bazel',
  texts: [MODULE_FILE],
  nameIn: (text) => {
    const name = plainText(moduleOf(text)?.named.get('name'));
    return name !== undefined && NAME.test(name) ? name : undefined;
  },
  start: () => ({
    finish(archive) {
      const text = archive.text(MODULE_FILE);
      return text === undefined ? undefined : bazelFacts(text, archive);
    },
  }),
};

function moduleOf(text: string): ScriptCall | undefined {
  return callsOf(text).find(({ name }) => name === 'module');
}

function callsOf(text: string): readonly ScriptCall[] {
  return topCalls(scriptTokens(text), '=');
}

function bazelFacts(text: string, archive: PassedArchive): BazelFacts | undefined {
  const calls = callsOf(text);
  const own = calls.find(({ name }) => name === 'module');
  const [name, version] = [plainText(own?.named.get('name')), plainText(own?.named.get('version'))];
  if (name === undefined || version === undefined) {
    archive.note(`Not for Bazel: ${MODULE_FILE} has no \`module(name = "…", version = "…")\``);
    return undefined;
  }
  if (!NAME.test(name))
    throw invalid(MODULE_FILE, 'Bazel takes no such name', {
      found: name.slice(0, 80),
      expected: 'lower-case letters, digits, ".", "_", "-"',
    });
  if (version !== archive.version) {
    throw mismatch(MODULE_FILE, 'it is of another version', {
      found: version.slice(0, 80),
      expected: archive.version,
      cure: `In ${MODULE_FILE}: version = "${archive.version}"`,
    });
  }
  if (Buffer.byteLength(text) > LARGEST) {
    archive.note(`Not for Bazel: ${MODULE_FILE} is larger than ${LARGEST} bytes`);
    return undefined;
  }
  const level = own?.named.get('compatibility_level');
  const compatibility = level?.kind === 'word' && /^\d{1,6}$/.test(level.text) ? Number(level.text) : undefined;
  return {
    name,
    ...(compatibility === undefined ? {} : { compatibility_level: compatibility }),
    deps: calls.flatMap(dependencyOf),
    module: text,
  };
}

function dependencyOf({ name: call, named }: ScriptCall): BazelFacts['deps'] {
  if (call !== 'bazel_dep') return [];
  const [name, version] = [plainText(named.get('name')), plainText(named.get('version')) ?? ''];
  if (name === undefined || !NAME.test(name) || (version !== '' && !VERSION.test(version))) return [];
  const dev = named.get('dev_dependency')?.text === 'True';
  return [{ name, version, ...(dev ? { dev } : {}) }];
}
