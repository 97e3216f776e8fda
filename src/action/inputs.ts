import { RegistryError } from '../errors.ts';

/** Every input of the publish action, read once. Empty inputs are absent. */
export interface Inputs {
  readonly token: string | undefined;
  /** The index repository; absent: the repository the job runs in. */
  readonly registry: { readonly owner: string; readonly name: string } | undefined;
  readonly branch: string;
  readonly registryToken: string | undefined;
  /** Where the archive is kept by its checksum, too, and the token for that repository alone. */
  readonly vault: VaultInput | undefined;
  /** Package folders relative to the checkout, `''` for its root; at least one. */
  readonly paths: readonly string[];
  /** Path of the manifest inside a package folder. */
  readonly manifest: string | undefined;
  /** A ready-made archive, relative to the checkout. */
  readonly archive: string | undefined;
  readonly tag: string | undefined;
  readonly dryRun: boolean;
  /** `auto`: where the job may. */
  readonly provenance: 'auto' | 'require' | 'off';
  /** A file about another Sigstore instance than the public one, relative to the checkout. */
  readonly sigstore: string | undefined;
}

/** A vault; without a token nothing can be put there. */
export interface VaultInput {
  readonly owner: string;
  readonly name: string;
  readonly token: string | undefined;
}

/** How the runner hands out an input: its text, trimmed, `''` when it is not set. */
export type InputSource = (name: string) => string;

/** Reads and checks all inputs. Throws `INPUT_INVALID`. */
export function readInputs(input: InputSource): Inputs {
  const text = (name: string) => input(name).trim() || undefined;
  const paths = pathsOf(text('path'));
  const archive = relativePath('archive', text('archive'));
  if (archive !== undefined && paths.length > 1) {
    throw invalid(
      'archive',
      'one archive and several package folders',
      'one package folder in `path:`',
      'Publish the packages in a job each',
    );
  }
  return {
    token: text('token'),
    registry: repositoryOf('registry', text('registry')),
    branch: branchOf(text('registry-branch') ?? 'main'),
    registryToken: text('registry-token'),
    vault: vaultOf(repositoryOf('vault', text('vault')), text('vault-token')),
    paths,
    manifest: relativePath('manifest', text('manifest')),
    archive,
    tag: text('tag')?.replace(/^refs\/tags\//, ''),
    dryRun: booleanOf('dry-run', text('dry-run') ?? 'false'),
    provenance: provenanceOf(text('provenance') ?? 'auto'),
    sigstore: relativePath('sigstore', text('sigstore')),
  };
}

function pathsOf(text: string | undefined): readonly string[] {
  const paths = (text ?? '.').split(/[\n,]/).map((path) => path.trim());
  const folders = paths.filter((path) => path !== '').map((path) => relativePath('path', path) ?? '');
  return [...new Set(folders)];
}

/** A path inside the checkout in its plain form: no `.`, no `..`, `/` between parts. */
function relativePath(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const parts = text.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
  const outside = /^(?:[/\\]|[a-z]:)/i.test(text) || parts.includes('..');
  if (outside)
    throw invalid(
      name,
      JSON.stringify(text),
      'a path inside the checkout, relative to it',
      `Write \`${name}:\` without a leading \`/\` and without \`..\``,
    );
  return parts.join('/');
}

function vaultOf(repository: Inputs['registry'], token: string | undefined): Inputs['vault'] {
  // a pull request from a fork has the name and no secret: what is only checked needs none
  if (repository !== undefined) return { ...repository, token };
  if (token === undefined) return undefined;
  throw invalid('vault-token', 'a token and no `vault`', '`vault` beside it', 'Write for example `vault: acme/vault`');
}

function repositoryOf(name: 'registry' | 'vault', text: string | undefined): Inputs['registry'] {
  if (text === undefined) return undefined;
  const [, owner, repository] = /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([A-Za-z0-9._-]{1,100})$/.exec(text) ?? [];
  if (owner !== undefined && repository !== undefined) return { owner, name: repository };
  const [, guess] = /([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(text) ?? [];
  throw invalid(
    name,
    JSON.stringify(text),
    name === 'vault' ? '`owner/name` of the vault' : '`owner/name` of the index repository',
    `Write ${guess === undefined ? 'for example ' : ''}\`${name}: ${guess ?? `acme/${name}`}\``,
  );
}

function branchOf(text: string): string {
  const branch = text.replace(/^refs\/heads\//, '');
  const wrong = /[\s~^:?*[\\\p{Cc}]|\.\.|@\{|^[-/]|\/$|\.lock$|\/\//u.test(branch);
  if (wrong)
    throw invalid(
      'registry-branch',
      JSON.stringify(text),
      'the name of a branch',
      'Write for example `registry-branch: main`',
    );
  return branch;
}

function booleanOf(name: string, text: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  throw invalid(name, JSON.stringify(text), '`true` or `false`', `Write \`${name}: true\``);
}

function provenanceOf(text: string): Inputs['provenance'] {
  if (text === 'auto' || text === 'require' || text === 'off') return text;
  throw invalid('provenance', JSON.stringify(text), '`auto`, `require` or `off`', 'Write `provenance: auto`');
}

function invalid(name: string, found: string, expected: string, cure: string): RegistryError {
  return new RegistryError('INPUT_INVALID', `Cannot use the input \`${name}\``, { found, expected, cure });
}
