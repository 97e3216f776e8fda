import { isMap, isScalar, LineCounter, type Pair, parseDocument, visit, type YAMLMap } from 'yaml';

/** Where a workflow's rules differ: examples are for users, whose version of this action is a tag. */
export interface RuleOptions {
  readonly ownActionByTag: boolean;
}

interface Workflow {
  readonly root: YAMLMap;
  readonly lines: readonly string[];
  lineOf(node: unknown): number;
}

type Rule = (workflow: Workflow, options: RuleOptions) => string[];

/** This project's own rules for a workflow, on top of GitHub's; every breach as `line: message`. */
export function breaches(text: string, options: RuleOptions): string[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  if (document.errors.length > 0 || !isMap(document.contents)) return ['1: no YAML mapping'];
  const workflow: Workflow = {
    root: document.contents,
    lines: text.split('\n'),
    lineOf: (node) => (isScalar(node) || isMap(node) ? counter.linePos(node.range?.[0] ?? 0).line : 1),
  };
  return RULES.flatMap((rule) => rule(workflow, options));
}

/** Every pair of a given key, anywhere. */
function pairs(root: YAMLMap, key: string): Pair[] {
  const found: Pair[] = [];
  visit(root, {
    Pair(_, pair) {
      if (isScalar(pair.key) && pair.key.value === key) found.push(pair);
    },
  });
  return found;
}

function steps(root: YAMLMap): YAMLMap[] {
  const found: YAMLMap[] = [];
  visit(root, {
    Map(_, map) {
      if (map.has('uses') || map.has('run')) found.push(map);
    },
  });
  return found;
}

const startsWithoutRights: Rule = ({ root, lineOf }) => {
  const top = root.get('permissions', true);
  return isMap(top) && top.items.length === 0
    ? []
    : [`${lineOf(top)}: \`permissions: {}\` at the top, rights job by job`];
};

const rightsHaveReasons: Rule = ({ root, lines, lineOf }) =>
  pairs(root, 'permissions').flatMap(({ value }) => {
    if (isScalar(value)) return [`${lineOf(value)}: rights are named one by one, not \`${value.value}\``];
    if (!isMap(value)) return [];
    return value.items
      .map(({ key }) => ({ key, line: lineOf(key) }))
      .filter(({ line }) => !/\s#\s+\S/.test(lines[line - 1] ?? ''))
      .map(({ key, line }) => `${line}: a comment that says what \`${String(key)}\` is for`);
  });

const PINNED = /^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?@[0-9a-f]{40}$/;
const OWN = /^clydepm\/action-publish(?:\/[\w/-]+)?@v\d+$/;
const VERSION_COMMENT = /\s#\s+v\d+\.\d+\.\d+\b/;

const actionsArePinned: Rule = ({ root, lines, lineOf }, { ownActionByTag }) =>
  pairs(root, 'uses').flatMap(({ value }) => {
    const text = isScalar(value) ? String(value.value) : '';
    const line = lineOf(value);
    if (text.startsWith('./') || (ownActionByTag && OWN.test(text))) return [];
    if (!PINNED.test(text)) return [`${line}: \`${text}\` is not pinned by the 40 digits of a commit`];
    return VERSION_COMMENT.test(lines[line - 1] ?? '') ? [] : [`${line}: no comment with the version of \`${text}\``];
  });

const shellsGetVariables: Rule = ({ root, lineOf }) =>
  [...pairs(root, 'run'), ...pairs(root, 'script')].flatMap(({ value }) => {
    const hole = isScalar(value) ? /\$\{\{.*?\}\}/s.exec(String(value.value))?.[0] : undefined;
    return hole === undefined ? [] : [`${lineOf(value)}: \`${hole}\` becomes code: hand it over in \`env:\``];
  });

const checkoutsSayWhetherTheyKeepTheToken: Rule = ({ root, lineOf }) =>
  steps(root).flatMap((step) => {
    const uses = step.get('uses');
    if (typeof uses !== 'string' || !uses.startsWith('actions/checkout@')) return [];
    const kept = step.getIn(['with', 'persist-credentials']);
    return typeof kept === 'boolean' ? [] : [`${lineOf(step)}: a checkout says \`persist-credentials\``];
  });

const nothingRunsWithForeignCode: Rule = ({ root, lineOf }) =>
  pairs(root, 'pull_request_target').map(
    ({ key }) => `${lineOf(key)}: \`pull_request_target\` runs with rights and secrets`,
  );

const RULES: readonly Rule[] = [
  startsWithoutRights,
  rightsHaveReasons,
  actionsArePinned,
  shellsGetVariables,
  checkoutsSayWhetherTheyKeepTheToken,
  nothingRunsWithForeignCode,
];
