import type { VNode } from 'preact';
import { here } from '../html/address.ts';
import { renderPage } from '../html/document.tsx';
import { CodeBlock } from '../html/markup.tsx';
import { API, API_PAGE, api } from '../urls.ts';
import type { Frame } from './data.ts';
import {
  type ApiOperation,
  type ApiParameter,
  type ApiSchema,
  type OpenApi,
  propertiesOf,
  typeWords,
} from './openapi.ts';

/** The page at `API_PAGE`: the registry's own OpenAPI document, to be read by people. */
export function renderApiPage(frame: Frame, document: OpenApi): string {
  const { title, description = '' } = document.info;
  const head = { path: API_PAGE, title: 'API', description: description === '' ? title : description };
  return renderPage(frame, head, <ApiMain frame={frame} document={document} />);
}

function ApiMain({ frame, document }: { frame: Frame; document: OpenApi }): VNode {
  const { info, paths, components } = document;
  const schemas = Object.entries(components?.schemas ?? {});
  const operations = Object.entries(paths).flatMap(([path, { get, parameters = [] }]) =>
    get === undefined ? [] : [{ path, operation: get, parameters: [...parameters, ...(get.parameters ?? [])] }],
  );
  return (
    <article class="prose api">
      <h1>{info.title}</h1>
      <Paragraphs text={info.description} />
      <p>
        Version {info.version}. The same as a document: <a href={here(frame, api.openapi)}>openapi.json</a>
      </p>
      <nav aria-label="Contents">
        <ul>
          {operations.map(({ path, operation }) => (
            <li key={path}>
              <a href={`#${anchor(path)}`}>{operation.summary ?? path}</a>
            </li>
          ))}
        </ul>
      </nav>
      {operations.map((item) => (
        <Operation key={item.path} frame={frame} {...item} />
      ))}
      {schemas.length > 0 && <h2>Objects</h2>}
      {schemas.map(([name, schema]) => (
        <section key={name} aria-labelledby={`object-${name}`}>
          <h3 id={`object-${name}`}>{name}</h3>
          <Paragraphs text={schema.description} />
          <Properties schema={schema} name={name} />
        </section>
      ))}
    </article>
  );
}

interface OperationProps {
  readonly frame: Frame;
  readonly path: string;
  readonly operation: ApiOperation;
  readonly parameters: readonly ApiParameter[];
}

function Operation({ frame, path, operation, parameters }: OperationProps): VNode {
  const named = parameters.filter(({ name }) => name !== undefined);
  return (
    <section class="operation" aria-labelledby={anchor(path)}>
      <h2 id={anchor(path)}>{operation.summary ?? path}</h2>
      <p class="api-path">
        <code>
          <span class="mark">GET</span> {here(frame, API).replace(/\/$/, '')}
          {path}
        </code>
      </p>
      <Paragraphs text={operation.description} />
      {named.length > 0 && (
        <dl class="parameters">
          {named.map(({ name, description, schema }) => (
            <div key={name}>
              <dt>
                <code>{name}</code> <span class="small">{typeWords(schema)}</span>
              </dt>
              <dd>
                <Inline text={description} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {Object.entries(operation.responses ?? {}).map(([status, { description, content }]) => (
        <div key={status}>
          <p>
            <strong>{status}</strong> <Inline text={description} />
          </p>
          {Object.entries(content ?? {}).map(([type, { schema, example }]) => (
            <Answer key={type} type={type} schema={schema} example={example} path={path} />
          ))}
        </div>
      ))}
    </section>
  );
}

interface AnswerProps {
  readonly type: string;
  readonly schema: ApiSchema | undefined;
  readonly example: unknown;
  readonly path: string;
}

function Answer({ type, schema, example, path }: AnswerProps): VNode {
  return (
    <>
      <p class="small">
        <code>{type}</code>: <TypeName schema={schema} />
      </p>
      {example !== undefined && (
        <details>
          <summary>Example</summary>
          <CodeBlock
            text={typeof example === 'string' ? example : JSON.stringify(example, null, 2)}
            label={`example of ${path}`}
          />
        </details>
      )}
    </>
  );
}

function TypeName({ schema }: { schema: ApiSchema | undefined }): VNode {
  const words = typeWords(schema);
  const name = schema?.$ref === undefined ? undefined : words;
  return name === undefined ? <span>{words}</span> : <a href={`#object-${name}`}>{name}</a>;
}

function Properties({ schema, name }: { schema: ApiSchema; name: string }): VNode | null {
  const properties = propertiesOf(schema);
  if (properties.length === 0) return <p class="small">{typeWords(schema)}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={`Properties of ${name}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Property</th>
            <th scope="col">Type</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {properties.map(({ path, property, optional }) => (
            <tr key={path}>
              <th scope="row">
                <code>{path}</code>
                {optional && <span class="small"> optional</span>}
              </th>
              <td>
                <TypeName schema={property} />
              </td>
              <td>
                <Inline text={property.description} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Paragraphs({ text }: { text: string | undefined }): VNode {
  const paragraphs = (text ?? '').split(/\n{2,}/).filter((part) => part.trim() !== '');
  return (
    <>
      {paragraphs.map((part) => (
        <p key={part}>
          <Inline text={part} />
        </p>
      ))}
    </>
  );
}

/** Prose with the code in it that stands in backquotes. */
function Inline({ text = '' }: { text: string | undefined }): VNode {
  return <>{text.split('`').map((part, at) => (at % 2 === 1 ? <code>{part}</code> : part))}</>;
}

function anchor(path: string): string {
  return `path-${path.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;
}
