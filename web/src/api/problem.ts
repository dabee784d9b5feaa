import type { Problem } from './types';

/** A "no" from the server, or from the way to it. */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}

export type Answer<T> = { data?: T; error?: unknown; response: Response };

/** Nobody answered, or only what stands before the server: whether the act was done is not known. */
export const isUnanswered = ({ status, code }: Problem) => code === 'connection.lost' || status >= 502;

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && typeof (value as Problem).title === 'string';

export const fromAnswer = (error: unknown, response: Response): Problem =>
  isProblem(error)
    ? { ...error, status: error.status ?? response.status, code: error.code ?? `http.${response.status}` }
    : unspoken(`http.${response.status}`, response.status);

/** Nobody wrote a sentence for this: the page has its own. */
const unspoken = (code: string, status = 0): Problem => ({
  type: '',
  title: '',
  status,
  code,
  reference: '',
});

/** Waits for an answer and gives its data, or throws the problem it carries. */
export async function unwrap<T>(answer: Promise<Answer<T>>): Promise<T> {
  let settled: Answer<T>;
  try {
    settled = await answer;
  } catch {
    throw new ApiProblem(unspoken('connection.lost'));
  }
  const { data, error, response } = settled;
  if (!response.ok) throw new ApiProblem(fromAnswer(error, response));
  return data as T;
}

export const problemOf = (error: unknown): Problem =>
  error instanceof ApiProblem ? error.problem : unspoken('page.failed');
