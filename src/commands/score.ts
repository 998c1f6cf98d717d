/** `npm run --silent score -- …`: scores answers files or one round without a browser (formats.md 4). */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { AnswersFile } from '../domain/maturity/answers.ts';
import { itemsOfDiscipline } from '../domain/maturity/model.ts';
import type { MaturityModel } from '../domain/maturity/model.ts';
import type { PeopleError } from '../domain/maturity/people.ts';
import { scoreFiles } from '../domain/maturity/score.ts';
import type { RoundFile } from '../domain/round/round.ts';
import { scoreRound } from '../domain/round/scoreRound.ts';
import { ANSWERS_KIND } from '../workspace/files/answersFile.ts';
import type { ScorableFile } from '../workspace/files/anyFile.ts';
import { faultOfPeople } from '../workspace/files/people.ts';
import { failure, success } from '../workspace/result.ts';
import type { Result } from '../workspace/result.ts';
import { inert, shownValue } from '../workspace/shown.ts';
import { faultLine } from './faultLine.ts';
import { readModel } from './readModel.ts';
import { readScorable } from './readScorable.ts';

const USAGE = 'usage: npm run --silent score -- --model | FILE…';

/** A file as it was named on the command line. */
interface Named<F> {
  readonly name: string;
  readonly file: F;
}

/** What is printed, or the one line of an error. */
type Outcome = Result<string, string>;

/** As in the cases of formats.md 4: one space for each step in, no newline at the end. */
function printed(value: unknown): string {
  return JSON.stringify(value, null, 1);
}

function refused(name: string, what: string): { readonly ok: false; readonly fault: string } {
  return failure(`${inert(name)}: ${what}`);
}

function describeModel(model: MaturityModel): string {
  return printed({
    model: model.id,
    disciplines: model.disciplines.map((discipline) => ({
      id: discipline.id,
      items: itemsOfDiscipline(discipline, 'full'),
      quick: itemsOfDiscipline(discipline, 'quick'),
    })),
  });
}

function printedRound(model: MaturityModel, { name, file }: Named<RoundFile>): Outcome {
  const result = scoreRound(model, file);
  if (result.ok) return success(printed(result.score));
  const fault = faultOfPeople(result.error);
  const place = ['members', result.error.files[0], 'answers', fault.path].filter((step) => step !== '').join('.');
  return refused(name, faultLine({ ...fault, path: place }));
}

/** The files that an error is about, in an order that does not depend on the command line. */
function namesIn(error: PeopleError, files: readonly Named<AnswersFile>[]): string {
  const names = error.files.flatMap((place) => files[place]?.name ?? []);
  return [...new Set(names)].sort().join(', ');
}

function scoreAnswers(model: MaturityModel, files: readonly Named<AnswersFile>[]): Outcome {
  const [first] = files;
  if (first === undefined) return failure(USAGE);
  const result = scoreFiles(
    model,
    first.file.mode,
    files.map(({ file }) => file),
  );
  if (result.ok) return success(printed(result.score));
  return refused(namesIn(result.error, files), faultLine(faultOfPeople(result.error)));
}

function isAnswers(named: Named<ScorableFile>): named is Named<AnswersFile> {
  return named.file.kind === ANSWERS_KIND;
}

function isRound(named: Named<ScorableFile>): named is Named<RoundFile> {
  return !isAnswers(named);
}

/** Scores one round, or answers files; a round beside any other file belongs to no score. */
function scoreAll(model: MaturityModel, files: readonly Named<ScorableFile>[]): Outcome {
  const [round] = files.filter(isRound);
  if (round === undefined) return scoreAnswers(model, files.filter(isAnswers));
  if (files.length === 1) return printedRound(model, round);
  const problem = { kind: 'wrong-kind', expected: [ANSWERS_KIND], got: shownValue(round.file.kind) } as const;
  return refused(round.name, faultLine({ path: 'kind', problem }));
}

async function scoreNamed(model: MaturityModel, names: readonly string[], folder: string): Promise<Outcome> {
  const files: Named<ScorableFile>[] = [];
  for (const name of names) {
    const read = await readScorable(resolve(folder, name), model);
    if (!read.ok) return refused(name, read.fault);
    files.push({ name, file: read.value });
  }
  return scoreAll(model, files);
}

/** What the command prints for these arguments; file names are relative to the folder. */
export async function run(args: readonly string[], folder: string): Promise<Outcome> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { model: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    // one or the other
    if (values.model === positionals.length > 0) return failure(USAGE);
    const model = await readModel();
    return values.model ? success(describeModel(model)) : await scoreNamed(model, positionals, folder);
  } catch (error) {
    // an unknown option, or a model that breaks its schema
    return failure(inert(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)));
  }
}

/** npm runs a script in the folder of the package, and says where it was called. */
function callersFolder(): string {
  const { npm_lifecycle_event: event, INIT_CWD: called } = process.env;
  return event === 'score' && called !== undefined ? called : process.cwd();
}

if (import.meta.main) {
  const outcome = await run(process.argv.slice(2), callersFolder());
  if (outcome.ok) process.stdout.write(outcome.value);
  else process.stderr.write(`${outcome.fault}\n`);
  process.exitCode = outcome.ok ? 0 : 1;
}
