/** What a handler answers: a JSON body, or bytes. */
export interface Answer {
  readonly status: number;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as they are. */
  readonly bytes?: Buffer | string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function ok(body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, body, headers };
}

export function created(body: unknown, location?: string): Answer {
  return { status: 201, body, headers: location === undefined ? {} : { location } };
}

export const NO_CONTENT: Answer = { status: 204 };

export interface FieldError {
  readonly resource: string;
  readonly code: string;
  readonly field?: string;
  readonly message?: string;
}

/** An answer that GitHub gives as an error; thrown by handlers. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly (FieldError | string)[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    {
      errors,
      headers = {},
    }: { errors?: readonly (FieldError | string)[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }

  answer(documentation = 'https://docs.github.com/rest'): Answer {
    const body = {
      message: this.message,
      ...(this.errors === undefined ? {} : { errors: this.errors }),
      documentation_url: documentation,
      status: String(this.status),
    };
    return { status: this.status, body, headers: this.headers };
  }
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

export function invalid(...errors: (FieldError | string)[]): Refusal {
  return new Refusal(422, 'Validation Failed', { errors });
}

/** `body` where GitHub gives a bare 422 without a list. */
export function unprocessable(message: string): Refusal {
  return new Refusal(422, message);
}

/** The page GitHub's front sends when what is behind it fails. */
export const BAD_GATEWAY: Answer = {
  status: 502,
  bytes:
    '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>\n',
  headers: { 'content-type': 'text/html; charset=utf-8' },
};
